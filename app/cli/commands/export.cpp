// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/handbook/exporting.h"

#include <QSaveFile>

namespace uitwijk::cli {

ExitCode exportHandbook(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("export")))
        return *ended;
    const QString format = parser.positionalArguments().value(0);
    const QString path = parser.positionalArguments().value(1);
    const bool isMarkdown = format == QLatin1String("markdown");
    if (path.isEmpty() || (!isMarkdown && format != QLatin1String("csv"))) {
        return misused(invocation, commandNamed("export"),
            QStringLiteral("export takes markdown or csv, and where to write it"));
    }
    const auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto text = isMarkdown ? planAsMarkdown(handbook->store(), invocation.language)
                                 : contactsAsCsv(handbook->store(), invocation.language);
    if (!text)
        return invocation.console.fail(text.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text->toUtf8()) < 0 || !file.commit())
        return invocation.console.fail({Errc::ReadOnly, "the export cannot be written"});
    invocation.console.line(QStringLiteral("written to %1; whoever has this file can read it").arg(path));
    invocation.console.document({{QStringLiteral("written"), path}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
