// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/named.h"
#include "app/cli/status_words.h"
#include "store/acts/call_acts.h"

#include <QJsonArray>

namespace uitwijk::cli {

namespace {

QString stateOf(const LineRow& line)
{
    return wordFor(StatusKind::Forwarding, int(line.fold.state));
}

/// The state, by the word that says it shortly as well.
std::optional<Forwarding> forwardingCalled(const QString& word)
{
    if (word == QLatin1String("undone"))
        return Forwarding::Normal;
    if (word == QLatin1String("tested"))
        return Forwarding::Tested;
    const auto state = stateCalled(StatusKind::Forwarding, word);
    return state ? std::optional(Forwarding(*state)) : std::nullopt;
}

/// What is to be done next with a line, a line each.
void tellHow(const Console& console, const LineRow& line, const QString& language)
{
    const Text& next = line.fold.state == Forwarding::Normal ? line.how
        : line.fold.state == Forwarding::Forwarded           ? line.test
                                                             : line.undo;
    for (const QString& words : next.in(language).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        console.line(QStringLiteral("          %1").arg(words));
}

ExitCode tell(const Invocation& invocation, const std::vector<LineRow>& lines)
{
    const Console& console = invocation.console;
    QJsonArray items;
    int toUndo = 0;
    for (const LineRow& line : lines) {
        toUndo += line.fold.wantsUndo() ? 1 : 0;
        const QString said = line.fold.shown ? QStringLiteral("  %1, %2  %3")
                                                   .arg(line.saidBy.in(invocation.language),
                                                       timeOf(line.fold.shown->at), line.fold.shown->words)
                                             : QString();
        console.line(
            QStringLiteral("%1  %2  %3 -> %4  %5%6%7")
                .arg(line.id.hex().left(8), line.title.in(invocation.language), line.number, line.forwardTo,
                    stateOf(line), line.fold.disputed ? QStringLiteral(", DISPUTED") : QString(), said));
        tellHow(console, line, invocation.language);
        items.append(QJsonObject{{QStringLiteral("id"), line.id.hex()},
            {QStringLiteral("title"), line.title.in(invocation.language)},
            {QStringLiteral("number"), line.number}, {QStringLiteral("forward-to"), line.forwardTo},
            {QStringLiteral("state"), stateOf(line)}, {QStringLiteral("disputed"), line.fold.disputed},
            {QStringLiteral("to-undo"), line.fold.wantsUndo()}});
    }
    console.line(QStringLiteral("%1 to be undone").arg(toUndo));
    console.document({{QStringLiteral("lines"), items}, {QStringLiteral("to-undo"), toUndo}});
    return ExitCode::Done;
}

} // namespace

ExitCode forwardLines(const Invocation& invocation)
{
    QCommandLineParser parser;
    const Command& command = commandNamed("forward");
    if (const auto ended = parse(parser, invocation, command))
        return *ended;
    const QStringList words = parser.positionalArguments();
    const auto state = forwardingCalled(words.value(1));
    if (!words.isEmpty() && (words.size() != 2 || !state))
        return misused(invocation, command,
            QStringLiteral("forward takes a line and one of forwarded, tested, undone; or nothing"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    Store& store = handbook->store();
    const auto incident = incidentCalled(invocation, store, parser.value(QStringLiteral("incident")));
    if (!incident && (!words.isEmpty() || parser.isSet(QStringLiteral("incident"))))
        return invocation.console.fail(incident.error());
    if (!words.isEmpty()) {
        const auto line = thingCalled(store, {ObjectKind::PhoneLine}, words.constFirst());
        if (!line)
            return invocation.console.fail(line.error());
        const QString said = parser.value(QStringLiteral("reason"));
        if (const auto done = handbook->act({forwarded(*incident, *line, *state, said)}); !done)
            return invocation.console.fail(done.error());
    }
    // Where nothing runs, what is still to be undone from before.
    const auto lines = incident ? store.forwardings().of(*incident) : store.forwardings().toUndo();
    return lines ? tell(invocation, *lines) : invocation.console.fail(lines.error());
}

} // namespace uitwijk::cli
