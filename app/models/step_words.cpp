// SPDX-License-Identifier: Apache-2.0
#include "app/models/step_words.h"

#include "app/models/spoken.h"

#include <QCoreApplication>

namespace uitwijk {

namespace {

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

/// What somebody said of a step: the answer, where there is one.
QString spokenWord(const RunStepRow& step, const StepMark& mark, const QString& language)
{
    const QString answer = answerIn(step, mark.answer, language);
    return answer.isEmpty() ? spokenState(mark.state) : answer;
}

} // namespace

QString answerIn(const RunStepRow& step, const std::optional<int>& answer, const QString& language)
{
    return answer && std::size_t(*answer) < step.answers.size()
        ? step.answers[std::size_t(*answer)].in(language)
        : QString();
}

QString whoSaysWhat(const Store& store, const RunStepRow& step, const QString& language)
{
    QStringList lines;
    for (const StepMark& mark : step.marks) {
        if (!mark.head)
            continue;
        const auto person = store.objects().row(mark.person);
        lines << QStringLiteral("%1: %2, %3")
                     .arg(person ? person->title.in(language) : QStringLiteral("?"),
                         spokenWord(step, mark, language), spokenTime(mark.at, language));
    }
    return lines.join(u'\n');
}

QStringList spokenAnswers(const RunStepRow& step, const QString& language)
{
    QStringList answers;
    for (const Text& answer : step.answers)
        answers << answer.in(language);
    return answers;
}

} // namespace uitwijk
