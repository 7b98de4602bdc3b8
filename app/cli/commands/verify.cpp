// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/handbook/archive_check.h"
#include "app/handbook/verification.h"

#include <QFile>
#include <QJsonArray>

namespace uitwijk::cli {

namespace {

ExitCode verifyArchive(const Invocation& invocation, const QString& path, const QString& fingerprint)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invocation.console.fail({Errc::NotFound, "the archive cannot be read"});
    auto found = checkArchive(file.readAll());
    if (!found)
        return invocation.console.fail(found.error());
    if (!fingerprint.isEmpty() && !found->fingerprint.startsWith(fingerprint.toLower()))
        found->problems.append(QStringLiteral("line 1: it is from a handbook with another fingerprint"));
    if (found->problems.isEmpty()) {
        invocation.console.line(
            QStringLiteral("complete, unaltered, %1 devices, %2 entries: %3%4")
                .arg(found->devices)
                .arg(found->entries)
                .arg(found->title, found->exercise ? QStringLiteral("  EXERCISE") : QString()));
        if (fingerprint.isEmpty())
            invocation.console.line(
                QStringLiteral("from the handbook %1; compare with what verify says on one of its devices")
                    .arg(found->fingerprint));
    }
    for (const QString& problem : found->problems)
        invocation.console.complain(problem);
    invocation.console.document({{QStringLiteral("problems"), QJsonArray::fromStringList(found->problems)},
        {QStringLiteral("devices"), found->devices}, {QStringLiteral("entries"), found->entries},
        {QStringLiteral("title"), found->title}, {QStringLiteral("exercise"), found->exercise},
        {QStringLiteral("fingerprint"), found->fingerprint}});
    return found->problems.isEmpty() ? ExitCode::Done : ExitCode::Damaged;
}

} // namespace

ExitCode verifyHandbook(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("verify")))
        return *ended;
    if (!parser.positionalArguments().isEmpty())
        return verifyArchive(invocation, parser.positionalArguments().constFirst(),
            parser.value(QStringLiteral("fingerprint")));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto found = verifyCopy(*handbook);
    if (!found)
        return invocation.console.fail(found.error());
    const QString size = QStringLiteral("%1 devices, %2 bundles, %3 entries")
                             .arg(found->devices)
                             .arg(found->bundles)
                             .arg(found->entries);
    if (found->problems.isEmpty())
        invocation.console.line(QStringLiteral("complete, unaltered, %1").arg(size));
    invocation.console.line(QStringLiteral("fingerprint of this handbook: %1").arg(found->fingerprint));
    for (const QString& problem : found->problems)
        invocation.console.complain(problem);
    invocation.console.document({{QStringLiteral("problems"), QJsonArray::fromStringList(found->problems)},
        {QStringLiteral("devices"), found->devices}, {QStringLiteral("bundles"), found->bundles},
        {QStringLiteral("entries"), found->entries}, {QStringLiteral("state"), found->state.hex()},
        {QStringLiteral("fingerprint"), found->fingerprint}});
    return found->problems.isEmpty() ? ExitCode::Done : ExitCode::Damaged;
}

} // namespace uitwijk::cli
