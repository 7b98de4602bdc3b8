// SPDX-License-Identifier: Apache-2.0
#include "app/models/checklist_model.h"

#include "app/models/spoken.h"
#include "app/models/step_words.h"

#include <QDateTime>

namespace uitwijk {
namespace {

enum Column {
    Ordinal,
    StepId,
    Title,
    HowTo,
    Role,
    Vital,
    State,
    Disputed,
    By,
    Note,
    Until,
    IsToDo,
    DependsOn,
    DependsAnswer,
    Answers,
    Answer,
    Alarm,
    Due,
    Rounds,
    Repeat
};

/// Who and when under a step; of a disputed one everybody who was heard.
QString whoAndWhen(const Store& store, const RunStepRow& step, const QString& language)
{
    if (!step.fold.shown)
        return {};
    if (step.fold.disputed)
        return whoSaysWhat(store, step, language);
    const QString name = step.shownBy.in(language);
    const QString time = spokenTime(step.fold.shown->at, language);
    return name.isEmpty() ? time : QStringLiteral("%1, %2").arg(name, time);
}

DisplayRow display(const Store& store, const RunStepRow& step, const QString& language)
{
    const QString note = step.fold.shown ? step.fold.shown->note : QString();
    const StepStand& stand = step.stand;
    return {QString::number(step.ordinal),
        {int(step.ordinal), idText(step.step), step.title.in(language), step.howTo.in(language),
            step.role.in(language), step.vital, int(stand.state), step.fold.disputed,
            whoAndWhen(store, step, language), note,
            stand.due > 0 ? spokenTime({.ms = stand.due}, language) : QString(), stand.applies != Applies::No,
            step.dependsOn.in(language), step.dependsAnswer.in(language), spokenAnswers(step, language),
            answerIn(step, step.fold.answer, language), int(stand.alarm), stand.due,
            step.rule.repeatMinutes > 0 ? int(roundsOf(step.marks).size()) : 0, step.rule.repeatMinutes}};
}

} // namespace

ChecklistModel::ChecklistModel(QObject* parent)
    : LiveModel({"ordinal", "stepId", "title", "howTo", "role", "vital", "stepState", "disputed", "by",
                    "note", "until", "applies", "dependsOn", "dependsAnswer", "answers", "answer", "alarm",
                    "due", "rounds", "repeats"},
        Topics(Topic::Runs) | Topic::Objects, parent)
{
    connect(&m_next, &MomentTimer::came, this, &ChecklistModel::again);
}

void ChecklistModel::setRunId(const QString& run)
{
    if (m_run == run)
        return;
    m_run = run;
    emit sourceChanged();
    again();
}

void ChecklistModel::setList(int list)
{
    if (m_list == list)
        return;
    m_list = list;
    emit sourceChanged();
    again();
}

LiveModel::Query ChecklistModel::query() const
{
    return [run = idFrom(m_run), list = quint32(m_list), language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        auto steps = store.incidents().steps(run, list);
        if (!steps)
            return std::move(steps).error();
        DisplayRows rows;
        for (const RunStepRow& step : *steps)
            rows.push_back(display(store, step, language));
        return rows;
    };
}

void ChecklistModel::shown()
{
    m_current = -1;
    m_settled = 0;
    m_disputed = 0;
    m_leftOut = 0;
    m_vitalOpen = 0;
    qint64 next = 0;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < count(); ++i) {
        const QVariantList& values = rows()[std::size_t(i)].values;
        if (!values[IsToDo].toBool()) {
            ++m_leftOut;
            continue;
        }
        const auto state = StepState(values[State].toInt());
        m_settled += isSettled(state) ? 1 : 0;
        m_disputed += values[Disputed].toBool() ? 1 : 0;
        m_vitalOpen += values[Vital].toBool() && !isSettled(state) ? 1 : 0;
        if (m_current < 0 && (state == StepState::ToDo || state == StepState::Doing))
            m_current = i;
        const qint64 due = values[Due].toLongLong();
        if (due > now && (next == 0 || due < next))
            next = due;
    }
    m_next.waitFor(next);
    emit progressed();
}

int ChecklistModel::beside(int from, int by) const
{
    for (int row = from + by; by != 0 && row >= 0 && row < count(); row += by) {
        if (rows()[std::size_t(row)].values[IsToDo].toBool())
            return row;
    }
    return from;
}

} // namespace uitwijk
