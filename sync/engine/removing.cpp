// SPDX-License-Identifier: Apache-2.0
// What a replica does about a device that was lost or should be a member no longer.
#include "sync/engine/commits.h"
#include "sync/engine/replica.h"
#include "sync/wire/canonical_cbor.h"

#include <algorithm>
#include <array>

namespace uitwijk {

namespace {

const QString kRemovedSetting = QStringLiteral("member.removed");

constexpr std::array kSpaces{kPublicSpace, kTeamSpace, kSealedSpace};

enum NoteKey : qint64 { ReasonKey = 1, AtKey = 3 };

Bytes encodeNote(const RemovalNote& note)
{
    QCborMap map;
    map[ReasonKey] = note.reason;
    if (note.at > 0)
        map[AtKey] = note.at;
    return encodeCanonicalMap(map);
}

} // namespace

std::vector<LogLimit> limitsOf(const Membership& membership)
{
    std::vector<LogLimit> limits;
    limits.reserve(membership.cuts().size());
    for (const LogCut& cut : membership.cuts())
        limits.push_back({.author = cut.device, .seq = cut.seq});
    std::sort(limits.begin(), limits.end());
    return limits;
}

bool Replica::isAdministrator() const
{
    if (!m_membership.rightsOf(self()).mayControl || !m_membership.isActive(self()))
        return false;
    const auto removed = ownRemoval();
    return removed && !*removed;
}

/// What was learnt outside of our own log holds until the removal itself is in it; from then on its fold
/// does.
Result<std::optional<OwnRemoval>> Replica::ownRemoval() const
{
    std::optional<OwnRemoval> own;
    const auto kept = m_store->setting(kRemovedSetting);
    if (!kept)
        return kept.error();
    const QStringList words = kept->split(u' ');
    const auto bundle = Digest::fromHex(words.value(0));
    const auto by = AuthorId::fromHex(words.value(1));
    if (bundle && by)
        own = OwnRemoval{.bundle = *bundle,
            .by = *by,
            .learnt = words.value(2).toLongLong(),
            .wipe = Digest::fromHex(words.value(3)).value_or(Digest())};
    if (own && !m_membership.contains(own->bundle))
        return own;
    const Removal* removal = m_membership.removalOf(self());
    if (!removal)
        return std::optional<OwnRemoval>();
    const Digest* wipe = m_membership.wipeOf(self());
    return std::optional(OwnRemoval{.bundle = removal->bundle,
        .by = removal->by,
        .learnt = own ? own->learnt : 0,
        .wipe = wipe ? *wipe : Digest()});
}

Result<Commit> Replica::learnRemoval(const Membership& seen, qint64 now)
{
    const Removal* removal = seen.removalOf(self());
    const auto known = ownRemoval();
    if (!known)
        return known.error();
    const Digest* wanted = seen.wipeOf(self());
    const Digest wipe = wanted ? *wanted : Digest();
    const qint64 before = *known ? (*known)->learnt : 0;
    if (!removal || (before > 0 && (wipe.isNull() || wipe == (*known)->wipe)))
        return Commit{};
    const qint64 learnt = before > 0 ? before : std::max<qint64>(1, now);
    const QString kept = QStringList{removal->bundle.hex(), removal->by.hex(), QString::number(learnt),
        wipe.isNull() ? QString() : wipe.hex()}
                             .join(u' ');
    if (auto set = m_store->setSetting(kRemovedSetting, kept); !set)
        return set.error();
    Commit commit;
    commit.topics = Topic::Members;
    return commit;
}

/// A new key, kept here and given to everybody who may read the space, as `change` has it. Whoever has it can
/// read the older.
Result<Epoch> Replica::nextEpoch(SpaceNumber space, const ReaderChange& change)
{
    const auto key = SecretBytes::random(32);
    if (auto kept = keepEpochKey(key); !kept)
        return kept.error();
    Epoch epoch{.space = space, .id = epochIdOf(key), .wraps = {}, .back = {}};
    for (const Device& device : m_membership.devices()) {
        const bool isReader
            = device.author == change.device ? change.mayRead : m_membership.mayRead(device.author, space);
        if (!isReader || !m_membership.isActive(device.author))
            continue;
        auto wrap = wrapKey(key, device.keys.box);
        if (!wrap)
            return wrap.error();
        epoch.wraps.push_back({.device = device.author, .sealed = *std::move(wrap)});
    }
    std::vector<EpochId> before = m_membership.currentEpochs(space);
    const auto stray = m_membership.strayEpochs(space);
    before.insert(before.end(), stray.begin(), stray.end());
    std::sort(before.begin(), before.end()); // as the format has them
    for (const EpochId& id : before) {
        if (const auto older = epochKey(id))
            epoch.back.push_back(lockBack(key, *older));
    }
    return epoch;
}

/// Only if all current ones are held: one that is not could not be replaced.
bool Replica::needsNewKey(SpaceNumber space) const
{
    const auto current = m_membership.currentEpochs(space);
    const bool holdsAll = std::all_of(
        current.begin(), current.end(), [this](const EpochId& id) { return epochKey(id).has_value(); });
    if (current.empty() || !holdsAll)
        return false;
    const auto stray = m_membership.strayEpochs(space);
    if (std::any_of(
            stray.begin(), stray.end(), [this](const EpochId& id) { return epochKey(id).has_value(); }))
        return true;
    for (const Device& device : m_membership.devices()) {
        const auto wraps = m_membership.wrapsFor(device.author);
        const bool isActive = m_membership.isActive(device.author);
        const bool isReader = isActive && m_membership.mayRead(device.author, space);
        for (const EpochId& id : current) {
            const bool hasKey = std::any_of(
                wraps.begin(), wraps.end(), [&id](const WrappedKey& wrap) { return wrap.epoch == id; });
            if (isReader != hasKey)
                return true;
        }
    }
    return false;
}

Result<Commit> Replica::renewKeys()
{
    Commit all;
    if (!isAdministrator())
        return all;
    for (const SpaceNumber space : kSpaces) {
        if (!needsNewKey(space))
            continue;
        const auto epoch = nextEpoch(space, ReaderChange{});
        if (!epoch)
            return epoch.error();
        const auto written = appendControl(*epoch, encodeCanonicalMap({}));
        if (!written)
            return written.error();
        addTo(all, *written);
    }
    return all;
}

Result<Commit> Replica::removeDevice(const AuthorId& device, const RemovalNote& note)
{
    if (!m_membership.isActive(device))
        return Error{Errc::NotFound, "no member device"};
    if (device == self() || !isAdministrator())
        return Error{Errc::NotAllowed, "this device may not remove that one"};
    auto all = sealWaiting();
    const auto head = log().headOf(device);
    if (!all || !head)
        return all ? head.error() : all.error();
    Revoke revoke{.device = device, .seq = head->seq, .head = head->head, .epochs = {}};
    Result<SecretBytes> teamKey = Error{Errc::NotAllowed, "no key of the team is held"};
    for (const SpaceNumber space : kSpaces) {
        if (!sealingKey(space))
            continue; // not ours to hand out: who may read it gives it a new key
        auto epoch = nextEpoch(space, {.device = device, .mayRead = false});
        if (!epoch)
            return epoch.error();
        if (space == kTeamSpace)
            teamKey = epochKey(epoch->id);
        revoke.epochs.push_back(*std::move(epoch));
    }
    if (!teamKey)
        return teamKey.error();
    auto written = writeControl({.after = m_membership.heads(), .body = revoke}, encodeNote(note), *teamKey);
    if (!written)
        return written;
    addTo(*all, *written);
    return all;
}

/// What the secret part of a control bundle says.
Result<QCborMap> Replica::secretOf(const Digest& control) const
{
    const auto controls = log().controlSegments();
    if (!controls)
        return controls.error();
    const auto found = std::find_if(controls->begin(), controls->end(),
        [&control](const Segment& segment) { return segment.hash == control; });
    if (found == controls->end())
        return Error{Errc::NotFound, "a control bundle that is not kept"};
    const auto envelope = Envelope::parse(found->envelope);
    const auto secret = envelope ? openPayload(*envelope) : Result<Bytes>(envelope.error());
    return secret ? decodeCanonicalMap(*secret) : Result<QCborMap>(secret.error());
}

Result<RemovalNote> Replica::noteOf(const Removal& removal) const
{
    const auto map = secretOf(removal.bundle);
    if (!map)
        return map.error();
    return RemovalNote{
        .reason = map->value(ReasonKey).toString(), .at = std::max<qint64>(0, map->value(AtKey).toInteger())};
}

Result<Commit> Replica::pardonDevice(const AuthorId& device)
{
    const auto head = log().headOf(device);
    if (!head)
        return head.error();
    const LogCut* cut = m_membership.cutOf(device);
    if (!cut || cut->bundle.isNull())
        return Error{Errc::NotFound, "no device of which anything is held back"};
    return appendControl(
        Pardon{.revoke = cut->bundle, .seq = head->seq, .head = head->head}, encodeCanonicalMap({}));
}

} // namespace uitwijk
