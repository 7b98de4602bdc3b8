// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/words.h"
#include "store/acts/acts.h"

#include <QDateTime>

#include <algorithm>

namespace uitwijk::cli {

namespace {

struct Place {
    ObjectId run;
    quint32 ordinal = 0;
    std::vector<Text> answers;
};

/// Where in the incident's lists the step stands whose id begins with `id`.
Result<Place> placeOf(const Store& store, const ObjectId& incident, const QString& id)
{
    const auto lists = store.incidents().lists(incident);
    if (!lists)
        return lists.error();
    for (const RunListRow& list : *lists) {
        const auto steps = store.incidents().steps(list.run, list.list);
        if (!steps)
            return steps.error();
        for (const RunStepRow& step : *steps) {
            if (step.step.hex().startsWith(id.toLower()))
                return Place{.run = list.run, .ordinal = step.ordinal, .answers = step.answers};
        }
    }
    return Error{Errc::NotFound, "no such step in that incident; list steps shows them"};
}

/// Which of the answers is meant by `words`: its number from 1, or its first letters in any language.
std::optional<int> answerCalled(const std::vector<Text>& answers, const QString& words)
{
    const int number = words.toInt();
    if (number > 0)
        return number <= int(answers.size()) ? std::optional(number - 1) : std::nullopt;
    std::optional<int> found;
    for (std::size_t place = 0; place < answers.size(); ++place) {
        const QMap<QString, QString>& all = answers[place].all();
        const bool isMeant = std::any_of(all.cbegin(), all.cend(),
            [&](const QString& answer) { return answer.startsWith(words, Qt::CaseInsensitive); });
        if (isMeant && found)
            return std::nullopt;
        if (isMeant)
            found = int(place);
    }
    return found;
}

/// What was asked for on the command line, of the step at `place`.
Result<OpDraft> actOf(const QCommandLineParser& parser, const Place& place, StepState state)
{
    const QString reason = parser.value(QStringLiteral("reason"));
    const QString answer = parser.value(QStringLiteral("answer"));
    if (!answer.isEmpty()) {
        const auto which = answerCalled(place.answers, answer);
        return which ? Result<OpDraft>(answerStep(place.run, place.ordinal, *which, reason))
                     : Error{Errc::NotFound, "no such answer of that step; list steps shows them"};
    }
    const auto until = momentFrom(parser.value(QStringLiteral("until")), QDateTime::currentMSecsSinceEpoch());
    return until ? putOff(place.run, place.ordinal, *until, reason)
                 : tick(place.run, place.ordinal, state, reason);
}

QString answerOf(const RunStepRow& step, const QString& language)
{
    return step.fold.answer && std::size_t(*step.fold.answer) < step.answers.size()
        ? step.answers[std::size_t(*step.fold.answer)].in(language)
        : QString();
}

/// What is wrong with what was asked for; empty: nothing.
QString misuseIn(const QCommandLineParser& parser, const std::optional<StepState>& state)
{
    if (parser.positionalArguments().size() != 2 || !state)
        return QStringLiteral("step takes an id and one of done, doing, deferred, blocked, overridden, "
                              "not-applicable, undo");
    const QString time = parser.value(QStringLiteral("until"));
    const bool isTime = momentFrom(time, QDateTime::currentMSecsSinceEpoch()).has_value();
    if (!time.isEmpty() && (!isTime || *state != StepState::Deferred))
        return QStringLiteral("only a deferred step has a time: 30m, 4h or 2026-11-26T22:45");
    if (!parser.value(QStringLiteral("answer")).isEmpty() && *state != StepState::Done)
        return QStringLiteral("an answer is given with done");
    return {};
}

} // namespace

ExitCode markStep(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("step")))
        return *ended;
    const QStringList words = parser.positionalArguments();
    const auto state = stepStateCalled(words.value(1));
    if (const QString wrong = misuseIn(parser, state); !wrong.isEmpty())
        return misused(invocation, commandNamed("step"), wrong);
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.value(QStringLiteral("incident")));
    if (!incident)
        return invocation.console.fail(incident.error());
    const auto place = placeOf(handbook->store(), *incident, words.constFirst());
    if (!place)
        return invocation.console.fail(place.error());
    const auto act = actOf(parser, *place, *state);
    if (!act)
        return invocation.console.fail(act.error());
    if (const auto done = handbook->act({*act}); !done)
        return invocation.console.fail(done.error());
    const auto step = handbook->store().incidents().step(place->run, place->ordinal);
    if (!step)
        return invocation.console.fail(step.error());
    const QString answer = answerOf(*step, invocation.language);
    invocation.console.line(QStringLiteral("%1: %2%3")
                                .arg(step->title.in(invocation.language), wordFor(step->stand.state),
                                    answer.isEmpty() ? QString() : QStringLiteral(", %1").arg(answer)));
    invocation.console.document(
        {{QStringLiteral("step"), step->step.hex()}, {QStringLiteral("state"), wordFor(step->stand.state)},
            {QStringLiteral("answer"), answer}, {QStringLiteral("disputed"), step->fold.disputed}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
