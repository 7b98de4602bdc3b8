// SPDX-License-Identifier: Apache-2.0
#include "app/models/checklist_model.h"

#include "app/models/spoken.h"

#include <QCoreApplication>

namespace uitwijk {
namespace {

enum Column { Ordinal, StepId, Title, HowTo, Role, Vital, State, Disputed, By, Note };

/// As qml/design/StepMark.qml says it.
QString spokenState(StepState state)
{
    switch (state) {
    case StepState::Doing:
        return QCoreApplication::translate("StepMark", "Doing");
    case StepState::Done:
        return QCoreApplication::translate("StepMark", "Done");
    case StepState::Deferred:
        return QCoreApplication::translate("StepMark", "Deferred");
    case StepState::Blocked:
        return QCoreApplication::translate("StepMark", "Blocked");
    case StepState::Overridden:
        return QCoreApplication::translate("StepMark", "Overridden");
    case StepState::NotApplicable:
        return QCoreApplication::translate("StepMark", "Not applicable");
    default:
        return QCoreApplication::translate("StepMark", "To do");
    }
}

/// Everybody who was heard on a step that they disagree about, a line each.
QString whoSaysWhat(const Store& store, const RunStepRow& step, const QString& language)
{
    QStringList lines;
    for (const StepMark& mark : step.marks) {
        if (!mark.head)
            continue;
        const auto person = store.objects().row(mark.person);
        lines << QStringLiteral("%1: %2, %3")
                     .arg(person ? person->title.in(language) : QStringLiteral("?"), spokenState(mark.state),
                         spokenTime(mark.at, language));
    }
    return lines.join(u'\n');
}

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
    return {QString::number(step.ordinal),
        {int(step.ordinal), idText(step.step), step.title.in(language), step.howTo.in(language),
            step.role.in(language), step.vital, int(step.fold.state), step.fold.disputed,
            whoAndWhen(store, step, language), note,
            step.fold.until > 0 ? spokenTime({.ms = step.fold.until}, language) : QString()}};
}

} // namespace

ChecklistModel::ChecklistModel(QObject* parent)
    : LiveModel({"ordinal", "stepId", "title", "howTo", "role", "vital", "stepState", "disputed", "by",
                    "note", "until"},
        Topics(Topic::Runs) | Topic::Objects, parent)
{
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
    for (int i = 0; i < count(); ++i) {
        const QVariantList& values = rows()[std::size_t(i)].values;
        const auto state = StepState(values[State].toInt());
        m_settled += isSettled(state) ? 1 : 0;
        m_disputed += values[Disputed].toBool() ? 1 : 0;
        if (m_current < 0 && (state == StepState::ToDo || state == StepState::Doing))
            m_current = i;
    }
    emit progressed();
}

} // namespace uitwijk
