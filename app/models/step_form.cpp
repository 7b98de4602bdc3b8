// SPDX-License-Identifier: Apache-2.0
#include "app/models/step_form.h"

#include "app/models/spoken.h"
#include "store/acts/step_acts.h"
#include "store/views/run_flow.h"

namespace uitwijk {

namespace {

QString keyOf(const ObjectId& step, int answer)
{
    return QStringLiteral("%1/%2").arg(idText(step)).arg(answer);
}

int minutesOf(const ObjectRecord& step, Field field)
{
    return int(step.value(field).toInteger(0));
}

} // namespace

StepForm::StepForm(QObject* parent)
    : LiveObject(Topics(Topic::Objects), parent)
    , m_conditions({"key", "answer", "step"})
{
}

void StepForm::setChecklistId(const QString& id)
{
    if (m_checklist == id)
        return;
    m_checklist = id;
    emit asked();
    again();
}

void StepForm::setStepId(const QString& id)
{
    if (m_step == id)
        return;
    m_step = id;
    emit asked();
    again();
}

StepForm::Words StepForm::wordsOf(const ObjectRecord& step, const QString& language)
{
    QStringList answers;
    for (const Text& answer : answersIn(step))
        answers << answer.in(language);
    const auto condition = onlyIfIn(step.value(Field::OnlyIf));
    return {.title = step.text(Field::Title).in(language),
        .howTo = step.text(Field::HowTo).in(language),
        .role = step.text(Field::Role).in(language),
        .answers = answers.join(u'\n'),
        .condition = condition ? keyOf(condition->step, condition->answer) : QString(),
        .wait = minutesOf(step, Field::Wait),
        .repeat = minutesOf(step, Field::Repeat),
        .vital = step.value(Field::Vital).toBool()};
}

Result<DisplayRows> StepForm::conditionsBefore(
    const Store& store, const ObjectId& checklist, const ObjectId& step, const QString& language)
{
    const auto steps = stepsOf(store.objects(), checklist);
    if (!steps)
        return steps.error();
    DisplayRows rows;
    for (const ObjectId& before : *steps) {
        if (before == step)
            break;
        const auto record = store.objects().record(before);
        if (!record)
            return record.error();
        const auto answers = answersIn(*record);
        for (std::size_t place = 0; place < answers.size(); ++place) {
            const QString key = keyOf(before, int(place));
            rows.push_back(
                {key, {key, answers[place].in(language), record->text(Field::Title).in(language)}});
        }
    }
    return rows;
}

void StepForm::start()
{
    m_query.ask(
        [step = idFrom(m_step), list = idFrom(m_checklist), language = LiveQuery::language()](
            const Store& store) -> Result<Read> {
            Read read;
            if (!step.isNull()) {
                const auto record = store.objects().record(step);
                if (!record)
                    return record.error();
                const auto place = placeOf(store, step);
                if (!place)
                    return place.error();
                read.words = wordsOf(*record, language);
                read.place = *place;
            }
            const auto checklist
                = list.isNull() ? checklistOf(store.objects(), step) : Result<ObjectId>(list);
            if (!checklist)
                return checklist.error();
            auto conditions = conditionsBefore(store, *checklist, step, language);
            if (!conditions)
                return conditions.error();
            read.conditions = *std::move(conditions);
            return read;
        },
        [this, step = m_step, list = m_checklist](Read read) {
            if (step != m_step || list != m_checklist)
                return; // asked for another one meanwhile: that is read next
            m_words = std::move(read.words);
            m_place = read.place;
            m_conditions.show(std::move(read.conditions));
            emit shown();
        });
}

std::optional<OnlyIf> conditionOf(const QString& key)
{
    const ObjectId step = idFrom(key.section(u'/', 0, 0));
    if (step.isNull())
        return std::nullopt;
    return OnlyIf{.step = step, .answer = key.section(u'/', 1).toInt()};
}

} // namespace uitwijk
