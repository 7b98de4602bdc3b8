// SPDX-License-Identifier: Apache-2.0
#include "app/actions/declare_draft.h"

#include "app/models/live_query.h"
#include "app/models/spoken.h"
#include "app/qml_types.h"
#include "app/session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace uitwijk {
namespace {

const QString kSetting = QStringLiteral("declare.draft");

ObjectId newId()
{
    ObjectId id;
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32*>(id.octets.data()), reinterpret_cast<quint32*>(id.octets.data()) + 4);
    return id;
}

std::optional<bool> spokenAnswer(int answer)
{
    return answer == DeclareDraft::Skipped ? std::nullopt : std::optional(answer == DeclareDraft::Yes);
}

} // namespace

DeclareDraft::DeclareDraft(QObject* parent)
    : Action(parent)
    , m_questions({"criterionId", "number", "question", "threshold", "answer"})
{
    connect(this, &Action::done, this, [this] {
        drop();
        emit declared(m_incident);
    });
}

void DeclareDraft::setScenarioId(const QString& id)
{
    if (m_scenario == id)
        return;
    m_scenario = id;
    emit draftChanged();
}

void DeclareDraft::setExercise(bool exercise)
{
    if (m_exercise == exercise)
        return;
    m_exercise = exercise;
    keep();
    emit draftChanged();
}

void DeclareDraft::setTitle(const QString& title)
{
    if (m_title == title)
        return;
    m_title = title;
    keep();
    emit draftChanged();
}

Result<DeclareDraft::Loaded> DeclareDraft::read(const Store& store, const ObjectId& scenario)
{
    Loaded loaded;
    if (!scenario.isNull()) {
        auto record = store.objects().record(scenario);
        if (!record)
            return std::move(record).error();
        loaded.scenario = record->text(Field::Title);
        loaded.effect = record->string(Field::Effect);
    }
    auto criteria = store.objects().ofKind(ObjectKind::Criterion);
    if (!criteria)
        return std::move(criteria).error();
    for (const ObjectRow& row : *criteria) {
        if (!row.parent.isNull() && row.parent != scenario)
            continue;
        auto record = store.objects().record(row.id);
        if (!record)
            return std::move(record).error();
        const auto raises = Verdict(record->value(Field::Raises).toInteger(int(Verdict::MajorIncident)));
        loaded.questions.push_back({row.id, row.title, record->text(Field::Threshold), raises});
    }
    auto kept = store.setting(kSetting);
    if (kept)
        loaded.kept = *kept;
    return loaded;
}

void DeclareDraft::load()
{
    StoreGateway* gateway = SessionSingleton::instance->gateway();
    if (!gateway)
        return;
    auto reading = gateway->read(
        [scenario = idFrom(m_scenario)](const Store& store) { return read(store, scenario); });
    gateway->answer(reading, this, [this](const Result<Loaded>& loaded) {
        if (loaded)
            adopt(*loaded);
    });
}

void DeclareDraft::adopt(const Loaded& loaded)
{
    m_scenarioTitle = loaded.scenario.in(LiveQuery::language());
    m_effect = loaded.effect;
    m_asked = loaded.questions;
    const QJsonObject kept = QJsonDocument::fromJson(loaded.kept.toUtf8()).object();
    if (kept.value(QStringLiteral("scenario")).toString() == m_scenario) {
        m_exercise = kept.value(QStringLiteral("exercise")).toBool();
        m_title = kept.value(QStringLiteral("title")).toString();
        const QJsonObject answers = kept.value(QStringLiteral("answers")).toObject();
        for (auto answer = answers.begin(); answer != answers.end(); ++answer)
            m_answers.insert(answer.key(), answer.value().toInt());
    }
    judgeAgain();
}

void DeclareDraft::answer(const QString& criterionId, int answer)
{
    const int before = m_answers.value(criterionId, Skipped);
    m_answers.insert(criterionId, before == answer ? int(Skipped) : answer);
    keep();
    judgeAgain();
}

void DeclareDraft::judgeAgain()
{
    DisplayRows rows;
    std::vector<CriterionAnswer> answers;
    bool any = false;
    for (const Question& question : m_asked) {
        const int answer = m_answers.value(idText(question.id), Skipped);
        any = any || answer != Skipped;
        answers.push_back({question.id, question.words, question.raises, spokenAnswer(answer)});
        const QString language = LiveQuery::language();
        rows.push_back({idText(question.id),
            {idText(question.id), int(rows.size()) + 1, question.words.in(language),
                question.threshold.in(language), answer}});
    }
    const Judgement judgement = judge(answers);
    QStringList because;
    for (const std::size_t place : judgement.because)
        because << QString::number(place + 1);
    m_verdict = any ? int(judgement.verdict) : 0;
    m_because = because.join(QStringLiteral(", "));
    m_questions.show(std::move(rows));
    emit draftChanged();
}

void DeclareDraft::keep()
{
    StoreGateway* gateway = SessionSingleton::instance->gateway();
    if (!gateway)
        return;
    QJsonObject answers;
    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer)
        answers.insert(answer.key(), answer.value());
    const QJsonObject draft{{QStringLiteral("scenario"), m_scenario},
        {QStringLiteral("exercise"), m_exercise}, {QStringLiteral("title"), m_title},
        {QStringLiteral("answers"), answers}};
    gateway->run([words = QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact))](
                     Store& store) { return store.setSetting(kSetting, words); });
}

void DeclareDraft::drop()
{
    m_answers.clear();
    m_title.clear();
    m_exercise = false;
    if (StoreGateway* gateway = SessionSingleton::instance->gateway())
        gateway->run([](Store& store) { return store.setSetting(kSetting, {}); });
    judgeAgain();
}

void DeclareDraft::declare()
{
    if (isBusy()) // pressed twice
        return;
    Declaration declaration{.incident = newId(),
        .scenario = {},
        .title = Text(m_title.trimmed()),
        .exercise = m_exercise,
        .answers = {}};
    if (!m_scenario.isEmpty())
        declaration.scenario = idFrom(m_scenario);
    for (const Question& question : m_asked)
        declaration.answers.push_back({question.id, question.words, question.raises,
            spokenAnswer(m_answers.value(idText(question.id), Skipped))});
    m_incident = idText(declaration.incident);
    perform([declaration](const Store& store) { return uitwijk::declare(store, declaration); });
}

} // namespace uitwijk
