// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/handbook/archiving.h"

#include <QSaveFile>

namespace uitwijk::cli {

ExitCode archiveIncident(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("archive")))
        return *ended;
    if (parser.positionalArguments().size() != 2) {
        return misused(invocation, commandNamed("archive"),
            QStringLiteral("archive takes an incident and where to write its log"));
    }
    const QString path = parser.positionalArguments().at(1);
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.positionalArguments().constFirst());
    if (!incident)
        return invocation.console.fail(incident.error());
    const auto archive = archiveOf(*handbook, *incident, invocation.language);
    if (!archive)
        return invocation.console.fail(archive.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(archive->text) < 0 || !file.commit())
        return invocation.console.fail({Errc::ReadOnly, "the archive cannot be written"});
    invocation.console.line(QStringLiteral("%1 entries, signed by this device, in %2; whoever has this file "
                                           "can read it and check it with uitwijkctl verify")
                                .arg(archive->entries)
                                .arg(path));
    invocation.console.document(
        {{QStringLiteral("written"), path}, {QStringLiteral("entries"), archive->entries}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
