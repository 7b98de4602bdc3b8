// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/where.h"
#include "store/acts/here_acts.h"

#include <QDateTime>

namespace uitwijk::cli {

namespace {

HereReport reportOf(const ObjectId& person, const JudgedFix& fix)
{
    return {.person = person,
        .place = {.position = fix.position, .accuracy = fix.accuracy},
        .fixedAt = fix.at.value_or(QDateTime::currentMSecsSinceEpoch())};
}

/// What will be in the log, said before it is.
QString announced(const HereReport& report, const QString& name)
{
    return QStringLiteral("%1 is at %2, by a position of %3")
        .arg(name, geoUri(report.place), timeOf(report.fixedAt));
}

} // namespace

ExitCode sayHere(const Invocation& invocation)
{
    QCommandLineParser parser;
    const Command& command = commandNamed("here");
    if (const auto ended = parse(parser, invocation, command))
        return *ended;
    if (!parser.positionalArguments().isEmpty())
        return misused(invocation, command, QStringLiteral("here takes no words"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const Store& store = handbook->store();
    const auto incident = incidentCalled(invocation, store, parser.value(QStringLiteral("incident")));
    const auto person = incident ? handbook->person() : incident;
    if (!person)
        return invocation.console.fail(person.error());
    const LocationReport told = askWhere(parser.value(QStringLiteral("nmea")));
    const JudgedFix fix = judge(told.fix, QDateTime::currentMSecsSinceEpoch());
    tellFix(invocation.console, told, fix);
    const bool isConfirmed = parser.isSet(QStringLiteral("confirm"));
    QJsonObject document{{QStringLiteral("fix"), fixItem(told, fix)}, {QStringLiteral("written"), false}};
    if (!fix.isUsable()) {
        invocation.console.complain(QStringLiteral("nothing was written: there is no position to go by"));
        invocation.console.document(document);
        return ExitCode::Failed;
    }
    const HereReport report = reportOf(*person, fix);
    const auto who = store.objects().row(*person);
    const QString words = announced(report, who ? who->title.in(invocation.language) : person->hex().left(8));
    if (isConfirmed) {
        if (const auto done = handbook->act({here(*incident, report)}); !done)
            return invocation.console.fail(done.error());
    }
    invocation.console.line(isConfirmed
            ? QStringLiteral("written: %1").arg(words)
            : QStringLiteral("nothing is written yet; with --confirm this goes into the log: %1").arg(words));
    document.insert(QStringLiteral("written"), isConfirmed);
    document.insert(QStringLiteral("words"), geoUri(report.place));
    invocation.console.document(document);
    return ExitCode::Done;
}

} // namespace uitwijk::cli
