// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/archiving.h"

#include "app/handbook/archive_line.h"
#include "store/views/evidence_view.h"
#include "sync/engine/replica.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <array>

namespace uitwijk {

namespace {

// Words of the format: they stand in sync/FORMAT.md section 8 and do not change.
constexpr std::array kWhat{"declared", "stood-down", "tick", "note", "status"};
constexpr std::array kSteps{"to-do", "doing", "done", "deferred", "blocked", "overridden", "not-applicable"};
constexpr std::array kStatuses{"", "person", "people", "call", "forwarding", "decision", "clock", "verdict",
    "joined-to", "measure", "task", "service", "workplace", "finding", "opening", "message", "relief", "here",
    "evidence"};
constexpr std::array kStatusKeys{
    "", "state", "words", "name", "at", "until", "who", "object", "picture", "judgement"};

template <std::size_t Size>
QString wordIn(const std::array<const char*, Size>& words, int number)
{
    const auto at = std::size_t(number);
    return at < Size ? QString::fromLatin1(words[at]) : QString::number(number);
}

QString timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

void put(QJsonObject& object, const char* key, const QString& words)
{
    if (!words.isEmpty())
        object.insert(QLatin1String(key), words);
}

/// What a status says, each key by its name; moments as times, ids as hex.
QJsonObject saidIn(const QCborMap& content)
{
    QJsonObject said;
    for (const auto [key, value] : content) {
        const auto number = int(key.toInteger());
        const QString name = wordIn(kStatusKeys, number);
        if (number == int(StatusKey::Octets))
            continue; // beside it
        if (value.isByteArray())
            said.insert(name, QString::fromLatin1(value.toByteArray().toHex()));
        else if (number == int(StatusKey::At) || number == int(StatusKey::Until))
            said.insert(name, timeOf(value.toInteger()));
        else
            said.insert(name, value.toJsonValue());
    }
    return said;
}

QString nameOf(const OpId& op)
{
    return QStringLiteral("%1-%2-%3").arg(op.author.hex()).arg(op.seq).arg(op.index);
}

QJsonObject entryOf(const JournalRow& row, const QString& language)
{
    QJsonObject entry{{QStringLiteral("op"), nameOf(row.op)}, {QStringLiteral("device"), row.op.author.hex()},
        {QStringLiteral("at"), timeOf(row.at.ms)}, {QStringLiteral("person"), row.personName.in(language)},
        {QStringLiteral("personId"), row.person.hex()},
        {QStringLiteral("what"), wordIn(kWhat, int(row.what))}};
    put(entry, "subject", row.subject.in(language));
    put(entry, "text", row.text);
    put(entry, "answer", row.answer.in(language));
    if (row.what == JournalRow::What::Tick)
        entry.insert(QStringLiteral("state"), wordIn(kSteps, int(row.state)));
    if (row.what == JournalRow::What::Status) {
        entry.insert(QStringLiteral("status"), wordIn(kStatuses, int(row.statusKind)));
        entry.insert(QStringLiteral("said"), saidIn(row.said));
    }
    if (row.corrects)
        entry.insert(QStringLiteral("corrects"), nameOf(*row.corrects));
    return entry;
}

/// A photo or voice note itself: what proves a line goes where the line goes.
Result<void> putOctets(QJsonObject& entry, const Store& store, const JournalRow& row)
{
    if (!row.said.contains(int(StatusKey::Octets)))
        return {};
    const auto octets = store.evidence().octets(row.about, row.op);
    if (octets)
        entry.insert(QStringLiteral("octets"), QString::fromLatin1(octets->toBase64()));
    return octets ? Result<void>() : octets.error();
}

/// The devices with their keys and who holds them, and the control bundles that prove that they are members.
Result<QJsonObject> membershipOf(const Replica& replica, const Store& store, const QString& language)
{
    const auto members = replica.members();
    const auto controls = replica.log().controlSegments();
    if (!members || !controls)
        return members ? controls.error() : members.error();
    QJsonArray devices;
    for (const Member& member : *members) {
        QJsonObject device{{QStringLiteral("device"), member.device.author.hex()},
            {QStringLiteral("key"), member.device.keys.sign.hex()}};
        if (member.device.sponsor)
            device.insert(QStringLiteral("admittedBy"), member.device.sponsor->hex());
        if (member.appointment) {
            if (const auto person = store.objects().row(member.appointment->person))
                put(device, "person", person->title.in(language));
        }
        devices.append(device);
    }
    QJsonArray bundles;
    for (const Segment& segment : *controls)
        bundles.append(QString::fromLatin1(segment.envelope.toBase64()));
    return QJsonObject{{QStringLiteral("devices"), devices}, {QStringLiteral("membership"), bundles}};
}

struct About {
    const IncidentRow& incident;
    const Replica& replica;
    qint64 entries = 0;
    Hlc savedAt;
    QString language;
};

QJsonObject headerOf(QJsonObject header, const About& about)
{
    header.insert(QStringLiteral("format"), 1);
    header.insert(QStringLiteral("handbook"), about.replica.plan().hex());
    header.insert(QStringLiteral("fingerprint"), about.replica.membership().genesisHash().hex());
    header.insert(QStringLiteral("incident"), about.incident.id.hex());
    header.insert(QStringLiteral("title"), about.incident.title.in(about.language));
    header.insert(QStringLiteral("exercise"), about.incident.exercise);
    header.insert(QStringLiteral("declared"), timeOf(about.incident.declaredAt.ms));
    header.insert(QStringLiteral("saved"), timeOf(about.savedAt.ms));
    header.insert(QStringLiteral("savedBy"), about.replica.self().hex());
    header.insert(QStringLiteral("key"), about.replica.secrets().sign.publicKey().hex());
    header.insert(QStringLiteral("entries"), about.entries);
    return header;
}

} // namespace

Result<IncidentArchive> archiveOf(Handbook& handbook, const ObjectId& incident, const QString& language)
{
    Store& store = handbook.store();
    const auto replica = Replica::open(store);
    if (!replica)
        return replica.error();
    const auto row = store.incidents().incident(incident);
    const auto lines = store.incidents().journal(incident, std::numeric_limits<int>::max());
    if (!row || !lines)
        return row ? lines.error() : row.error();
    auto membership = membershipOf(*replica, store, language);
    if (!membership)
        return membership.error();
    const auto entries = qint64(lines->size());
    ArchiveWriter writer(replica->secrets().sign);
    writer.add(ArchivePart::Header,
        headerOf(*std::move(membership),
            {.incident = *row,
                .replica = *replica,
                .entries = entries,
                .savedAt = {.ms = handbook.clock().now().time_since_epoch().count()},
                .language = language}));
    for (const JournalRow& line : *lines) {
        QJsonObject entry = entryOf(line, language);
        if (auto brought = putOctets(entry, store, line); !brought)
            return brought.error();
        if (row->exercise) // a line that somebody cuts out still says so
            entry.insert(QStringLiteral("exercise"), true);
        writer.add(ArchivePart::Entry, entry);
    }
    writer.add(ArchivePart::End, {{QStringLiteral("entries"), entries}});
    return IncidentArchive{.text = writer.text(), .entries = entries};
}

} // namespace uitwijk
