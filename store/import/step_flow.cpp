// SPDX-License-Identifier: Apache-2.0
#include "store/import/step_flow.h"

#include <QRegularExpression>

#include <array>

namespace uitwijk {

namespace {

struct YesNo {
    const char* yes;
    const char* no;
};
constexpr std::array kYesNo{YesNo{"Yes", "No"}, YesNo{"Ja", "Nee"}, YesNo{"Oui", "Non"}};

/// "If yes, call …", "Yes: call …", "The street: call …": the answer that a sub-step is for; empty: none.
QString answerIn(const QString& text)
{
    static const QRegularExpression condition(
        QStringLiteral("^(?:if|als|indien|si|zo) (yes|no|ja|nee|oui|non)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression label(QStringLiteral("^([^:?]{1,40}):(?:\\s|$)"));
    if (const auto found = condition.match(text); found.hasMatch()) {
        const QString word = found.captured(1).toLower();
        return word.left(1).toUpper() + word.mid(1);
    }
    return label.match(text).captured(1).trimmed();
}

/// Where only one of yes and no has something to do, the other is an answer too.
QStringList withBoth(const QStringList& answers)
{
    for (const YesNo& words : kYesNo) {
        const QString yes = QLatin1String(words.yes);
        const QString no = QLatin1String(words.no);
        if (answers.size() == 1 && (answers.front() == yes || answers.front() == no))
            return {yes, no};
    }
    return answers.size() > 1 ? answers : QStringList();
}

void readAnswers(const ImportedStep& step, StepFlow& flow)
{
    if (!step.text.trimmed().endsWith(u'?'))
        return;
    QStringList each;
    QStringList answers;
    for (const ImportedStep& sub : step.steps) {
        each << answerIn(sub.text);
        if (each.back().isEmpty())
            return;
        if (!answers.contains(each.back(), Qt::CaseInsensitive))
            answers << each.back();
    }
    flow.answers = withBoth(answers);
    for (const QString& answer : std::as_const(each)) {
        for (int place = 0; place < int(flow.answers.size()); ++place) {
            if (flow.answers[place].compare(answer, Qt::CaseInsensitive) == 0)
                flow.answerOfSub.push_back(place);
        }
    }
}

QRegularExpression timeAfter(const char* words)
{
    return QRegularExpression(
        QStringLiteral("\\((?:%1)\\s+(?:(\\d{1,4})\\s*)?(min(?:utes?|uten|uut)?|hours?|h|uur|u|heures?)\\)")
            .arg(QLatin1String(words)),
        QRegularExpression::CaseInsensitiveOption);
}

/// Minutes of "(wait 10 min)" or "(elke 2 uur)"; 0: nothing of that is said.
int minutesIn(const QString& text, const QRegularExpression& pattern)
{
    const auto found = pattern.match(text);
    if (!found.hasMatch())
        return 0;
    const int number = found.captured(1).isEmpty() ? 1 : found.captured(1).toInt();
    return found.captured(2).startsWith(u'm', Qt::CaseInsensitive) ? number : number * 60;
}

} // namespace

StepFlow flowOf(const ImportedStep& step)
{
    StepFlow flow;
    readAnswers(step, flow);
    if (!step.text.contains(u'('))
        return flow;
    static const QRegularExpression wait = timeAfter("wait|wacht|attendre");
    static const QRegularExpression repeat = timeAfter("every|each|elke?|ieder|iedere|om de|toutes les");
    flow.waitMinutes = minutesIn(step.text, wait);
    flow.repeatMinutes = minutesIn(step.text, repeat);
    return flow;
}

} // namespace uitwijk
