// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/words.h"
#include "store/acts/acts.h"

#include <QDateTime>

namespace uitwijk::cli {

namespace {

struct Place {
    ObjectId run;
    quint32 ordinal = 0;
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
                return Place{.run = list.run, .ordinal = step.ordinal};
        }
    }
    return Error{Errc::NotFound, "no such step in that incident; list steps shows them"};
}

} // namespace

ExitCode markStep(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("step")))
        return *ended;
    const QStringList words = parser.positionalArguments();
    const auto state = stepStateCalled(words.value(1));
    if (words.size() != 2 || !state) {
        return misused(invocation, commandNamed("step"),
            QStringLiteral("step takes an id and one of done, doing, deferred, blocked, overridden, "
                           "not-applicable, undo"));
    }
    const QString time = parser.value(QStringLiteral("until"));
    const auto until = momentFrom(time, QDateTime::currentMSecsSinceEpoch());
    if (!time.isEmpty() && (!until || *state != StepState::Deferred))
        return misused(invocation, commandNamed("step"),
            QStringLiteral("only a deferred step has a time: 30m, 4h or 2026-11-26T22:45"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident = incidentCalled(handbook->store(), parser.value(QStringLiteral("incident")));
    if (!incident)
        return invocation.console.fail(incident.error());
    const auto place = placeOf(handbook->store(), *incident, words.constFirst());
    if (!place)
        return invocation.console.fail(place.error());
    const QString reason = parser.value(QStringLiteral("reason"));
    const OpDraft act = until ? putOff(place->run, place->ordinal, *until, reason)
                              : tick(place->run, place->ordinal, *state, reason);
    if (const auto done = handbook->act({act}); !done)
        return invocation.console.fail(done.error());
    const auto step = handbook->store().incidents().step(place->run, place->ordinal);
    if (!step)
        return invocation.console.fail(step.error());
    invocation.console.line(
        QStringLiteral("%1: %2").arg(step->title.in(invocation.language), wordFor(step->fold.state)));
    invocation.console.document(
        {{QStringLiteral("step"), step->step.hex()}, {QStringLiteral("state"), wordFor(step->fold.state)},
            {QStringLiteral("disputed"), step->fold.disputed}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
