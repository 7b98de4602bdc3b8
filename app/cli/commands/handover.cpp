// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/handover.h"
#include "app/cli/commands/commands.h"
#include "app/cli/named.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSaveFile>

namespace uitwijk::cli {

namespace {

/// Stable names of HandoverPart for scripts.
constexpr std::array<const char*, kHandoverParts> kParts{
    "situation", "since", "stuck", "next", "tasks", "measures", "forwarded", "duties", "services", "team"};

Result<Handover> madeFor(const Invocation& invocation, Handbook& handbook, const QCommandLineParser& parser)
{
    const Store& store = handbook.store();
    const auto incident = incidentCalled(invocation, store, parser.positionalArguments().value(0));
    const QString name = parser.value(QStringLiteral("for"));
    const auto reader = name.isEmpty() ? handbook.person() : thingCalled(store, {ObjectKind::Contact}, name);
    if (!incident || !reader)
        return incident ? reader.error() : incident.error();
    return handoverOf(store,
        {.incident = *incident,
            .reader = *reader,
            .language = invocation.language,
            .now = QDateTime::currentMSecsSinceEpoch()},
        HandoverWords());
}

void show(const Invocation& invocation, const Handover& handover)
{
    const HandoverWords words;
    QJsonObject document;
    invocation.console.line(words.title.arg(handover.title));
    for (const HandoverSection& section : handover.sections) {
        document.insert(QString::fromLatin1(kParts[std::size_t(section.part)]),
            QJsonArray::fromStringList(section.lines));
        if (section.lines.empty())
            continue;
        invocation.console.line(words.parts[std::size_t(section.part)]);
        for (const QString& line : section.lines)
            invocation.console.line(QStringLiteral("  %1").arg(line));
    }
    invocation.console.document(document);
}

} // namespace

ExitCode handOver(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("handover")))
        return *ended;
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto handover = madeFor(invocation, *handbook, parser);
    if (!handover)
        return invocation.console.fail(handover.error());
    const QString path = parser.value(QStringLiteral("markdown"));
    if (path.isEmpty()) {
        show(invocation, *handover);
        return ExitCode::Done;
    }
    QSaveFile file(path);
    const Bytes text = handoverAsMarkdown(*handover, HandoverWords()).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.commit())
        return invocation.console.fail({Errc::ReadOnly, "the hand-over cannot be written"});
    invocation.console.line(QStringLiteral("written to %1; whoever has this file can read it").arg(path));
    invocation.console.document({{QStringLiteral("written"), path}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
