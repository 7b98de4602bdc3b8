// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/words.h"
#include "app/handbook/importing.h"

#include <QJsonArray>

namespace uitwijk::cli {

namespace {

QString wordFor(ImportChange change)
{
    switch (change) {
    case ImportChange::Added:
        return QStringLiteral("added");
    case ImportChange::Changed:
        return QStringLiteral("changed");
    case ImportChange::Retired:
        return QStringLiteral("retired");
    case ImportChange::Same:
        break;
    }
    return QStringLiteral("same");
}

QJsonObject counts(const ImportPreview& preview)
{
    QJsonObject object;
    for (const ImportChange change :
        {ImportChange::Added, ImportChange::Changed, ImportChange::Same, ImportChange::Retired})
        object.insert(wordFor(change), preview.count(change));
    object.insert(QStringLiteral("warnings"), int(preview.warnings.size()));
    return object;
}

void show(const Console& console, const PendingImport& pending)
{
    const ImportPreview& preview = pending.preview;
    console.line(QStringLiteral("%1: %2 added, %3 changed, %4 same, %5 no longer in it, %6 to look at")
                     .arg(pending.name)
                     .arg(preview.count(ImportChange::Added))
                     .arg(preview.count(ImportChange::Changed))
                     .arg(preview.count(ImportChange::Same))
                     .arg(preview.count(ImportChange::Retired))
                     .arg(preview.warnings.size()));
    for (const PreviewItem& item : preview.items) {
        if (item.change != ImportChange::Same)
            console.line(QStringLiteral("  %1  %2  %3")
                             .arg(wordFor(item.change), cli::wordFor(item.kind), item.title));
    }
    for (const ImportWarning& warning : preview.warnings)
        console.line(QStringLiteral("  line %1, look at: %2").arg(warning.line).arg(warning.text));
}

} // namespace

ExitCode importFiles(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("import")))
        return *ended;
    if (parser.positionalArguments().isEmpty()) {
        return misused(invocation, commandNamed("import"), QStringLiteral("import takes files or folders"));
    }
    auto handbook = openHandbook(invocation);
    const auto plan = handbook ? handbook->plan() : Result<PlanId>(handbook.error());
    if (!plan)
        return invocation.console.fail(plan.error());
    ExitCode worst = ExitCode::Done;
    QJsonArray sources;
    for (const QString& path : parser.positionalArguments()) {
        const auto pending
            = prepareImport(handbook->store(), *plan, path, parser.value(QStringLiteral("region")));
        if (!pending) {
            invocation.console.complain(path);
            worst = invocation.console.fail(pending.error());
            continue;
        }
        show(invocation.console, *pending);
        QJsonObject source = counts(pending->preview);
        source.insert(QStringLiteral("source"), pending->name);
        sources.append(source);
        if (parser.isSet(QStringLiteral("dry-run")))
            continue;
        if (const auto done = confirmImport(*handbook, *pending); !done)
            return invocation.console.fail(done.error());
    }
    invocation.console.document({{QStringLiteral("sources"), sources}});
    return worst;
}

} // namespace uitwijk::cli
