// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/report_options.h"
#include "store/acts/evidence_acts.h"
#include "store/crypto/digest.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace uitwijk::cli {

namespace {

struct EvidenceRequest {
    const Invocation& invocation;
    const QCommandLineParser& parser;
    Handbook& handbook;
    ObjectId incident;
};

QString wrongWith(EvidenceFault fault)
{
    switch (fault) {
    case EvidenceFault::TooLarge:
        return QStringLiteral(
            "too large: a photo or a voice note may weigh %1 KiB, and a photo may have 4096 dots to "
            "a side; save it smaller, or add it in the app, which does that")
            .arg(kMaxEvidenceBytes / 1024);
    case EvidenceFault::Damaged:
        return QStringLiteral("damaged: it cannot be shown");
    default:
        return QStringLiteral("no evidence: JPEG pictures and Opus in Ogg can be kept");
    }
}

QString wordFor(EvidenceMedia media)
{
    return media == EvidenceMedia::Voice ? QStringLiteral("voice") : QStringLiteral("photo");
}

QString lineOf(const EvidenceRow& row, const QString& language)
{
    const EvidenceWord& first = row.fold.first;
    QString line = QStringLiteral("%1  %2  %3  %4, %5 octets")
                       .arg(row.id.hex().left(8), wordFor(first.media),
                           timeOf(first.madeAt > 0 ? first.madeAt : first.at.ms), row.byName.in(language))
                       .arg(first.size);
    if (!row.aboutName.isEmpty())
        line += QStringLiteral("  of %1").arg(row.aboutName.in(language));
    if (!first.caption.isEmpty())
        line += QStringLiteral("  %1").arg(first.caption);
    return row.fold.isKept ? line : line + QStringLiteral("  TAKEN BACK: %1").arg(row.fold.reason);
}

ExitCode list(const EvidenceRequest& request)
{
    const Console& console = request.invocation.console;
    const auto rows = request.handbook.store().evidence().of(request.incident);
    if (!rows)
        return console.fail(rows.error());
    QJsonArray items;
    for (const EvidenceRow& row : *rows) {
        console.line(lineOf(row, request.invocation.language));
        items.append(QJsonObject{{QStringLiteral("id"), row.id.hex()},
            {QStringLiteral("media"), wordFor(row.fold.first.media)},
            {QStringLiteral("caption"), row.fold.first.caption},
            {QStringLiteral("octets"), row.fold.first.size},
            {QStringLiteral("about"), row.aboutName.in(request.invocation.language)},
            {QStringLiteral("by"), row.byName.in(request.invocation.language)},
            {QStringLiteral("kept"), row.fold.isKept}, {QStringLiteral("reason"), row.fold.reason}});
    }
    if (items.isEmpty())
        console.line(QStringLiteral("no photos or voice notes"));
    console.document({{QStringLiteral("evidence"), items}});
    return ExitCode::Done;
}

/// What it is of: a task of the incident, or a thing of the handbook.
Result<ObjectId> aboutIn(const EvidenceRequest& request)
{
    const QString of = request.parser.value(QStringLiteral("about"));
    if (of.isEmpty())
        return ObjectId();
    const auto tasks = request.handbook.store().tasks().of(request.incident);
    if (!tasks)
        return tasks.error();
    for (const TaskRow& task : *tasks) {
        if (isCalled(task.id, of))
            return task.id;
    }
    return objectCalled(request.handbook.store(), of);
}

ExitCode add(const EvidenceRequest& request, const QString& path)
{
    const Console& console = request.invocation.console;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return console.fail({Errc::NotFound, "the file cannot be read"});
    const Bytes octets = file.read(kMaxEvidenceBytes + 1);
    if (const EvidenceFault fault = evidenceFaultOf(octets); fault != EvidenceFault::None) {
        console.complain(QStringLiteral("%1: %2").arg(path, wrongWith(fault)));
        return ExitCode::Failed;
    }
    const auto about = aboutIn(request);
    if (!about)
        return console.fail(about.error());
    const auto done = request.handbook.act({bring(request.incident,
        {.evidence = randomId<ObjectId>(),
            .octets = octets,
            .caption = request.parser.value(QStringLiteral("caption")),
            .about = *about,
            .madeAt = QFileInfo(path).lastModified().toMSecsSinceEpoch()})});
    return done ? list(request) : console.fail(done.error());
}

Result<EvidenceRow> called(const EvidenceRequest& request, const QString& words)
{
    const auto rows = request.handbook.store().evidence().of(request.incident);
    if (!rows)
        return rows.error();
    for (const EvidenceRow& row : *rows) {
        if (isCalled(row.id, words))
            return row;
    }
    return Error{Errc::NotFound, "no such photo or voice note"};
}

ExitCode save(const EvidenceRequest& request, const EvidenceRow& row)
{
    const Console& console = request.invocation.console;
    const QString path = request.parser.value(QStringLiteral("out"));
    if (QFileInfo::exists(path))
        return console.fail({Errc::Exists, "there is a file"});
    const auto octets = request.handbook.store().evidence().octets(row);
    if (!octets)
        return console.fail(octets.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*octets) != octets->size() || !file.commit())
        return console.fail({Errc::ReadOnly, "the file cannot be written"});
    console.line(path);
    console.document({{QStringLiteral("file"), path}});
    return ExitCode::Done;
}

ExitCode withdraw(const EvidenceRequest& request, const EvidenceRow& row)
{
    const QString reason = request.parser.value(QStringLiteral("take-back")).trimmed();
    const auto done = request.handbook.act({takeBack(request.incident, row, reason)});
    return done ? list(request) : request.invocation.console.fail(done.error());
}

} // namespace

ExitCode keepEvidence(const Invocation& invocation)
{
    QCommandLineParser parser;
    const Command& command = commandNamed("evidence");
    if (const auto ended = parse(parser, invocation, command))
        return *ended;
    const QStringList words = parser.positionalArguments();
    const bool saves = parser.isSet(QStringLiteral("out"));
    const bool takesBack = parser.isSet(QStringLiteral("take-back"));
    const bool isNamed = saves || takesBack;
    if ((saves && takesBack) || words.size() > 1 || (isNamed && words.isEmpty())
        || (takesBack && parser.value(QStringLiteral("take-back")).trimmed().isEmpty()))
        return misused(invocation, command,
            QStringLiteral("evidence takes a file to add, or an ID with --out or --take-back"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.value(QStringLiteral("incident")));
    if (!incident)
        return invocation.console.fail(incident.error());
    const EvidenceRequest request{
        .invocation = invocation, .parser = parser, .handbook = *handbook, .incident = *incident};
    if (!isNamed)
        return words.isEmpty() ? list(request) : add(request, words.constFirst());
    const auto row = called(request, words.constFirst());
    if (!row)
        return invocation.console.fail(row.error());
    return saves ? save(request, *row) : withdraw(request, *row);
}

} // namespace uitwijk::cli
