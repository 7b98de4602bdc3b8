// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "store/acts/decide_acts.h"

#include <QJsonArray>

namespace uitwijk::cli {

namespace {

Result<std::vector<OpDraft>> apart(const Store& store, const ObjectId& one, const ObjectId& other)
{
    const auto joined = store.joined().all();
    if (!joined)
        return joined.error();
    if (joined->tellerOf(one) != joined->tellerOf(other))
        return std::vector{notTheSame(one, other)};
    // The one that the event is told in stays where it is.
    return tellApart(store, joined->tellerOf(one) == other ? one : other);
}

ExitCode report(const Invocation& invocation, const Store& store, const ObjectId& incident)
{
    const auto joined = store.joined().all();
    if (!joined)
        return invocation.console.fail(joined.error());
    QJsonArray event;
    QStringList names;
    for (const ObjectId& one : joined->eventOf(incident)) {
        event.append(one.hex());
        names.append(one.hex().left(8));
    }
    invocation.console.line(names.size() == 1
            ? QStringLiteral("%1 stands alone").arg(names.constFirst())
            : QStringLiteral("%1 tells of %2")
                  .arg(names.constFirst(), names.mid(1).join(QStringLiteral(", "))));
    invocation.console.document({{QStringLiteral("incident"), joined->tellerOf(incident).hex()},
        {QStringLiteral("event"), event}, {QStringLiteral("disputed"), joined->isDisputed(incident)}});
    return ExitCode::Done;
}

} // namespace

ExitCode joinTwoIncidents(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("join-incidents")))
        return *ended;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return misused(invocation, commandNamed("join-incidents"),
            QStringLiteral("join-incidents takes two incidents; list incidents shows them"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const Store& store = handbook->store();
    const auto one = incidentCalled(invocation, store, words.at(0));
    const auto other = one ? incidentCalled(invocation, store, words.at(1)) : one;
    if (!other)
        return invocation.console.fail(other.error());
    const auto acts = parser.isSet(QStringLiteral("apart")) ? apart(store, *one, *other)
                                                            : joinIncidents(store, *one, *other);
    if (!acts)
        return invocation.console.fail(acts.error());
    if (!acts->empty()) {
        if (const auto done = handbook->act(*acts); !done)
            return invocation.console.fail(done.error());
    }
    return report(invocation, handbook->store(), *one);
}

} // namespace uitwijk::cli
