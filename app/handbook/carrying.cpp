// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/carrying.h"

#include "app/handbook/joining.h"
#include "app/handbook/settings.h"
#include "store/crypto/digest.h"
#include "store/files/atomic_file.h"
#include "sync/engine/commits.h"
#include "sync/transport/relay_address.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>

namespace uitwijk {

namespace {

constexpr int kMostKept = 16; // files that wait for an earlier one

QDir keptFiles(const QString& handbookFolder)
{
    return QDir(QDir(handbookFolder).filePath(QStringLiteral("brought")));
}

QString carriedSetting(const AuthorId& device)
{
    return settings::kCarriedPrefix + device.hex();
}

/// Part of a file has to wait: all of it is kept, still encrypted, and offered again when more is brought.
Result<void> keep(const Handbook& handbook, ByteView file)
{
    const QDir folder = keptFiles(handbook.folder());
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{Errc::ReadOnly, "no folder for what waits"};
    const QString name = blake2b256("uwk1.brought", file).hex() + QStringLiteral(".uwk");
    const QStringList kept = folder.entryList(QDir::Files, QDir::Time | QDir::Reversed);
    if (!kept.contains(name) && kept.size() >= kMostKept)
        QFile::remove(folder.filePath(kept.constFirst()));
    return replaceFile(folder.filePath(name), file);
}

/// Offers what was kept, again and again, as long as one of them brings what another waited for. One that
/// cannot be taken now stays, and is in nobody's way.
void offerKept(Replica& replica, const QDir& folder, Received& all)
{
    for (bool moved = true; moved;) {
        moved = false;
        const QStringList names = folder.entryList({QStringLiteral("*.uwk")}, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            const auto file = readHandedFile(folder.filePath(name));
            const auto delivered = file ? importDelta(replica, *file) : Result<Delivered>(file.error());
            if (!delivered)
                continue;
            if (!delivered->waits)
                QFile::remove(folder.filePath(name));
            moved = moved || delivered->received.stored > 0;
            all.stored += delivered->received.stored;
            addTo(all.commit, delivered->received.commit);
        }
    }
}

/// The members of a handbook by device, with the names of their persons.
class Names {
public:
    static Result<Names> of(const Replica& replica, const Store& store, const QString& language)
    {
        const auto members = replica.members();
        if (!members)
            return members.error();
        Names names;
        for (const Member& member : *members) {
            QString& name = names.m_persons[member.device.author];
            const auto person = member.appointment ? store.objects().row(member.appointment->person)
                                                   : Result<ObjectRow>(Error{Errc::NotFound, "not known"});
            if (person)
                name = person->title.in(language);
        }
        return names;
    }
    [[nodiscard]] QString personOf(const AuthorId& device) const
    {
        const auto known = m_persons.find(device);
        return known == m_persons.end() ? QString() : known->second;
    }
    [[nodiscard]] StillMissing describe(const MissingRun& run) const
    {
        for (const auto& [device, person] : m_persons) {
            if (prefixOf(device) == run.author)
                return {.run = run, .device = device.hex(), .person = person};
        }
        return {.run = run, .device = run.author.hex(), .person = {}};
    }

private:
    std::map<AuthorId, QString> m_persons;
};

/// What is still missing, now that what was kept may have filled it.
Result<std::vector<StillMissing>> stillMissing(
    const Replica& replica, const std::vector<MissingRun>& runs, const Names& names)
{
    const auto heads = replica.log().vector();
    if (!heads)
        return heads.error();
    std::vector<StillMissing> missing;
    for (const MissingRun& run : runs) {
        StillMissing still = names.describe(run);
        for (const LogHead& head : *heads) {
            if (prefixOf(head.author) == run.author)
                still.run.first = std::max(still.run.first, head.seq + 1);
        }
        if (still.run.first <= still.run.last)
            missing.push_back(std::move(still));
    }
    return missing;
}

/// The truth about when that device was met last: when it made the file, and never later than now.
Result<void> rememberMeeting(Handbook& handbook, const Delivered& delivered)
{
    const qint64 now = handbook.clock().now().time_since_epoch().count();
    const qint64 made = std::min(delivered.made, now);
    if (!delivered.maker || made <= lastCarriedBy(handbook.store(), *delivered.maker))
        return {};
    return handbook.store().setSetting(carriedSetting(*delivered.maker), QString::number(made));
}

} // namespace

Result<Bytes> relayName(const Store& store)
{
    const auto kept = store.setting(settings::kRelay);
    if (!kept)
        return kept.error();
    const auto address = RelayAddress::parse(*kept);
    return address ? Result<Bytes>(address->webSocket.toEncoded()) : Error{Errc::NotFound, "no relay is set"};
}

Result<DeltaFile> packFor(Handbook& handbook, const Bytes& whom)
{
    auto replica = Replica::open(handbook.store());
    if (!replica)
        return replica.error();
    std::vector<Dependency> reach;
    if (!whom.isEmpty()) {
        const auto held = handbook.store().log().heldBy(whom);
        if (!held)
            return held.error();
        for (const LogHead& head : *held)
            reach.push_back({.author = head.author, .seq = head.seq});
    }
    return exportDelta(*replica, handbook.clock(), reach);
}

Result<CarriedOut> carryOut(Handbook& handbook, const QString& path, const Bytes& whom)
{
    auto file = packFor(handbook, whom);
    if (!file)
        return std::move(file).error();
    if (auto written = writeHandedFile(path, file->octets); !written)
        return written.error();
    return CarriedOut{
        .bundles = file->bundles, .octets = file->octets.size(), .commit = std::move(file->commit)};
}

Result<CarriedIn> carryIn(Handbook& handbook, const QString& path, const QString& language)
{
    const auto file = readHandedFile(path);
    return file ? takeIn(handbook, *file, language) : file.error();
}

Result<CarriedIn> takeIn(Handbook& handbook, const Bytes& file, const QString& language)
{
    auto replica = Replica::open(handbook.store());
    if (!replica)
        return replica.error();
    auto delivered = importDelta(*replica, file);
    if (!delivered)
        return std::move(delivered).error();
    const auto kept = delivered->waits ? keep(handbook, file) : Result<void>();
    offerKept(*replica, keptFiles(handbook.folder()), delivered->received);
    const auto remembered = rememberMeeting(handbook, *delivered);
    const auto names = Names::of(*replica, handbook.store(), language);
    if (!kept || !remembered || !names)
        return !kept ? kept.error() : names ? remembered.error() : names.error();
    auto missing = stillMissing(*replica, delivered->missing, *names);
    if (!missing)
        return missing.error();
    return CarriedIn{.stored = delivered->received.stored,
        .repeated = delivered->received.repeated,
        .refused = qsizetype(delivered->received.refusals.size()),
        .isWhole = delivered->isWhole,
        .isKept = delivered->waits && !missing->empty(),
        .makerDevice = delivered->maker ? delivered->maker->hex() : QString(),
        .makerPerson = delivered->maker ? names->personOf(*delivered->maker) : QString(),
        .made = delivered->made,
        .missing = *std::move(missing),
        .commit = std::move(delivered->received.commit)};
}

bool forgetKept(const QString& handbookFolder)
{
    return keptFiles(handbookFolder).removeRecursively();
}

qint64 lastCarriedBy(const Store& store, const AuthorId& device)
{
    const auto kept = store.setting(carriedSetting(device));
    return kept ? kept->toLongLong() : 0;
}

} // namespace uitwijk
