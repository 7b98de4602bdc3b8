// SPDX-License-Identifier: Apache-2.0
#include "app/actions/declare_draft.h"

#include "app/handbook/who_may_declare.h"
#include "app/models/live_query.h"
#include "app/models/spoken.h"
#include "app/qml_types.h"
#include "app/session.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace uitwijk {
namespace {

const QString kAsked = QStringLiteral("declare.asked");
constexpr qint64 kLongAgo = qint64(12) * 3600 * 1000; ///< what was asked before that was another question

/// Where the draft of a scenario is kept; empty: something else.
QString settingOf(const QString& scenario)
{
    return QStringLiteral("declare.draft.") + scenario;
}

ObjectId newId()
{
    ObjectId id;
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32*>(id.octets.data()), reinterpret_cast<quint32*>(id.octets.data()) + 4);
    return id;
}

/// When it was first asked who may declare: now, unless it was asked before.
Result<qint64> firstAsked(Store& store, qint64 now)
{
    const auto kept = store.setting(kAsked);
    if (!kept)
        return kept.error();
    if (const qint64 asked = kept->toLongLong(); asked > now - kLongAgo && asked <= now)
        return asked;
    const auto keeping = store.setSetting(kAsked, QString::number(now));
    return keeping ? Result<qint64>(now) : keeping.error();
}

std::optional<bool> spokenAnswer(int answer)
{
    return answer == DeclareDraft::Skipped ? std::nullopt : std::optional(answer == DeclareDraft::Yes);
}

} // namespace

bool KeptDraft::isBegun() const
{
    const bool isAnswered = std::any_of(
        answers.cbegin(), answers.cend(), [](int answer) { return answer != DeclareDraft::Skipped; });
    return isAnswered || !title.trimmed().isEmpty() || !variant.isEmpty();
}

Result<KeptDraft> keptDraft(const Store& store, const QString& scenario)
{
    const auto words = store.setting(settingOf(scenario));
    if (!words)
        return words.error();
    const QJsonObject kept = QJsonDocument::fromJson(words->toUtf8()).object();
    KeptDraft draft{.scenario = kept.value(QStringLiteral("scenario")).toString(),
        .isExercise = kept.value(QStringLiteral("exercise")).toBool(),
        .title = kept.value(QStringLiteral("title")).toString(),
        .variant = kept.value(QStringLiteral("variant")).toString(),
        .answers = {},
        .since = qint64(kept.value(QStringLiteral("since")).toDouble())};
    const QJsonObject answers = kept.value(QStringLiteral("answers")).toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        draft.answers.insert(answer.key(), answer.value().toInt());
    return draft;
}

DeclareDraft::DeclareDraft(QObject* parent)
    : Action(parent)
    , m_variants({"variantId", "title", "holds"})
    , m_questions({"criterionId", "number", "question", "threshold", "answer", "technical"})
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

void DeclareDraft::setVariantId(const QString& id)
{
    if (m_variant == id)
        return;
    m_variant = id;
    keep();
    emit draftChanged();
}

Result<DeclareDraft::Loaded> DeclareDraft::read(const Store& store, const ObjectId& scenario)
{
    Loaded loaded;
    if (!scenario.isNull()) {
        auto record = store.objects().record(scenario);
        auto variants
            = record ? store.variants().of(scenario) : Result<std::vector<VariantRow>>(record.error());
        if (!variants)
            return std::move(variants).error();
        loaded.scenario = record->text(Field::Title);
        loaded.effect = record->string(Field::Effect);
        loaded.variants = *std::move(variants);
    }
    if (auto asked = readQuestions(store, scenario, loaded.questions); !asked)
        return asked.error();
    if (auto kept = keptDraft(store, idText(scenario)))
        loaded.kept = *std::move(kept);
    return loaded;
}

Result<void> DeclareDraft::readQuestions(
    const Store& store, const ObjectId& scenario, std::vector<Question>& questions)
{
    auto criteria = store.objects().ofKind(ObjectKind::Criterion);
    if (!criteria)
        return std::move(criteria).error();
    // What everybody is asked keeps its number whatever the scenario.
    std::stable_partition(
        criteria->begin(), criteria->end(), [](const ObjectRow& row) { return row.parent.isNull(); });
    for (const ObjectRow& row : *criteria) {
        if (!row.parent.isNull() && row.parent != scenario)
            continue;
        auto record = store.objects().record(row.id);
        if (!record)
            return std::move(record).error();
        const auto raises = Verdict(record->value(Field::Raises).toInteger(int(Verdict::MajorIncident)));
        questions.push_back({row.id, row.title, record->text(Field::Threshold), raises,
            store.variants().namedBy(row.id), record->value(Field::Criteria).toBool()});
    }
    return {};
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
    auto asking = gateway->run(
        [now = QDateTime::currentMSecsSinceEpoch()](Store& store) { return firstAsked(store, now); });
    gateway->answer(asking, this, [this](const Result<qint64>& asked) {
        m_firstAsked = asked ? *asked : 0;
        emit draftChanged();
    });
}

void DeclareDraft::adopt(const Loaded& loaded)
{
    m_scenarioTitle = loaded.scenario.in(LiveQuery::language());
    m_effect = loaded.effect;
    m_asked = loaded.questions;
    showVariants(loaded.variants);
    if (loaded.kept.scenario == m_scenario) {
        m_exercise = loaded.kept.isExercise;
        m_title = loaded.kept.title;
        m_variant = loaded.kept.variant;
        m_answers = loaded.kept.answers;
        m_since = loaded.kept.since;
        if (std::none_of(loaded.variants.begin(), loaded.variants.end(),
                [&](const VariantRow& variant) { return idText(variant.id) == m_variant; }))
            m_variant.clear(); // taken out of the handbook meanwhile
    }
    emit adopted();
    judgeAgain();
}

void DeclareDraft::answer(const QString& criterionId, int answer)
{
    const int before = m_answers.value(criterionId, Skipped);
    const int now = before == answer ? int(Skipped) : answer;
    m_answers.insert(criterionId, now);
    for (const Question& question : m_asked) {
        const QString named = idText(question.variant);
        if (idText(question.id) != criterionId || named.isEmpty())
            continue;
        if (now == Yes)
            m_variant = named;
        else if (m_variant == named) // what it said is taken back
            m_variant.clear();
    }
    keep();
    judgeAgain();
}

void DeclareDraft::showVariants(const std::vector<VariantRow>& variants)
{
    const QString language = LiveQuery::language();
    DisplayRows rows;
    rows.reserve(variants.size());
    for (const VariantRow& variant : variants)
        rows.push_back({idText(variant.id),
            {idText(variant.id), variant.title.in(language), variant.holds.in(language)}});
    m_variants.show(std::move(rows));
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
                question.threshold.in(language), answer, question.technical}});
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
    if (m_since == 0 && isBegun())
        m_since = QDateTime::currentMSecsSinceEpoch();
    QJsonObject answers;
    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer)
        answers.insert(answer.key(), answer.value());
    const QJsonObject draft{{QStringLiteral("scenario"), m_scenario},
        {QStringLiteral("exercise"), m_exercise}, {QStringLiteral("title"), m_title},
        {QStringLiteral("variant"), m_variant}, {QStringLiteral("answers"), answers},
        {QStringLiteral("since"), double(m_since)}};
    gateway->run([name = settingOf(m_scenario),
                     words = QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact))](
                     Store& store) { return store.setSetting(name, words); });
}

KeptDraft DeclareDraft::asKept() const
{
    return {.scenario = m_scenario,
        .isExercise = m_exercise,
        .title = m_title,
        .variant = m_variant,
        .answers = m_answers,
        .since = m_since};
}

void DeclareDraft::drop()
{
    m_answers.clear();
    m_title.clear();
    m_variant.clear();
    m_exercise = false;
    m_since = 0;
    if (StoreGateway* gateway = SessionSingleton::instance->gateway()) {
        gateway->run([name = settingOf(m_scenario)](Store& store) {
            const auto dropped = store.setSetting(name, {});
            return dropped ? store.setSetting(kAsked, {}) : dropped;
        });
    }
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
        .answers = {},
        .variant = idFrom(m_variant)};
    if (!m_scenario.isEmpty())
        declaration.scenario = idFrom(m_scenario);
    for (const Question& question : m_asked)
        declaration.answers.push_back({question.id, question.words, question.raises,
            spokenAnswer(m_answers.value(idText(question.id), Skipped))});
    m_incident = idText(declaration.incident);
    const DeclareQuestion question{.person = SessionSingleton::instance->person(),
        .asked = m_firstAsked,
        .now = QDateTime::currentMSecsSinceEpoch()};
    perform([declaration, question](const Store& store) {
        Declaration made = declaration;
        // Whoever may declare is asked, and never waited for.
        if (const auto who = whoMayDeclare(store, question); who && !who->turn.named) {
            made.unnamed = question.person;
            made.toBeRung = who->turn.whose;
        }
        return uitwijk::declare(store, made);
    });
}

} // namespace uitwijk
