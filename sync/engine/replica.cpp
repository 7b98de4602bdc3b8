// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/replica.h"

#include "sync/engine/commits.h"

namespace uitwijk {

namespace {

Segment segmentOf(const Envelope& envelope, const Bytes& payload)
{
    const Header& header = envelope.header();
    return {.author = header.author,
        .seq = header.seq,
        .bundleClass = quint8(header.kind),
        .space = Space(header.space),
        .prev = header.prev,
        .hash = envelope.hash(),
        .envelope = envelope.bytes(),
        .payload = payload};
}

} // namespace

DeviceSecrets DeviceSecrets::generate()
{
    return {.sign = SigningKey::generate(), .box = BoxKey::generate()};
}

Result<DeviceSecrets> DeviceSecrets::load(const KeyRing& ring)
{
    const auto seed = ring.get(SecretKind::SigningSeed);
    auto boxSecret = ring.get(SecretKind::BoxKey);
    if (!seed || !boxSecret)
        return seed ? boxSecret.error() : seed.error();
    auto sign = SigningKey::fromSeed(*seed);
    auto box = BoxKey::fromSecret(*std::move(boxSecret));
    if (!sign || !box)
        return sign ? box.error() : sign.error();
    return DeviceSecrets{.sign = *std::move(sign), .box = *std::move(box)};
}

Result<void> DeviceSecrets::keep(KeyRing ring) const
{
    if (auto kept = ring.put(SecretKind::SigningSeed, {}, sign.seed()); !kept)
        return kept;
    return ring.put(SecretKind::BoxKey, {}, box.secret());
}

Replica::Replica(Store& store, DeviceSecrets secrets)
    : m_store(&store)
    , m_secrets(std::move(secrets))
{
}

Result<Replica> Replica::begin(Store& store, DeviceSecrets secrets)
{
    Replica replica(store, std::move(secrets));
    const auto controls = store.log().controlSegments();
    if (!controls)
        return controls.error();
    for (const Segment& segment : *controls) {
        const auto envelope = Envelope::parse(segment.envelope);
        if (!envelope)
            return Error{Errc::Corrupt, "a kept control bundle that is none: " + envelope.error().detail};
        if (auto applied = replica.m_membership.apply(*envelope); !applied)
            return Error{Errc::Corrupt, "kept control bundles that do not follow: " + applied.error().detail};
    }
    return replica;
}

Result<Replica> Replica::open(Store& store)
{
    auto secrets = DeviceSecrets::load(store.keyRing());
    if (!secrets)
        return secrets.error();
    auto replica = begin(store, *std::move(secrets));
    if (replica && (!replica->m_membership.isFounded() || !store.log().self()))
        return Error{Errc::NotFound, "no handbook was founded or joined here"};
    return replica;
}

Result<SecretBytes> Replica::epochKey(const EpochId& epoch) const
{
    return m_store->keyRing().get(SecretKind::EpochKey, epoch.view());
}

Result<void> Replica::keepEpochKey(const SecretBytes& key)
{
    return m_store->keyRing().put(SecretKind::EpochKey, epochIdOf(key).view(), key);
}

Result<SecretBytes> Replica::sealingKey(SpaceNumber space) const
{
    for (const EpochId& epoch : m_membership.currentEpochs(space)) {
        auto key = epochKey(epoch);
        if (key || key.error().code != Errc::NotFound)
            return key;
    }
    // Keys were changed by somebody who did not know of this device yet. What it has to say is read by
    // everybody under the key that it was given.
    for (const WrappedKey& wrap : m_membership.wrapsFor(self())) {
        auto key
            = wrap.space == space ? epochKey(wrap.epoch) : Result<SecretBytes>(Error{Errc::NotFound, {}});
        if (key || key.error().code != Errc::NotFound)
            return key;
    }
    return Error{Errc::NotAllowed, "no key of this space is held"};
}

Result<Bytes> Replica::openPayload(const Envelope& envelope) const
{
    const auto key = epochKey(envelope.header().epoch);
    if (!key)
        return key.error();
    return openBundle(envelope, *key);
}

Result<Commit> Replica::sealFirst(const WaitingSegment& waiting)
{
    const auto key = sealingKey(SpaceNumber(waiting.space));
    if (!key)
        return key.error();
    const Bytes payload = encodePayload(waiting.payload);
    const auto envelope = sealBundle({.kind = BundleClass::Data,
                                         .plan = plan(),
                                         .seq = waiting.seq,
                                         .prev = waiting.prev,
                                         .ctl = m_membership.tag(),
                                         .space = SpaceNumber(waiting.space),
                                         .publicPart = {},
                                         .plaintext = payload,
                                         .nonce = randomId<Nonce>()},
        *key, m_secrets.sign);
    if (!envelope)
        return envelope.error();
    return log().seal(segmentOf(*envelope, payload));
}

Result<Commit> Replica::sealWaiting()
{
    Commit all;
    const auto removed = ownRemoval();
    if (!removed)
        return removed.error();
    if (*removed)
        return all; // nobody would take it
    if (m_membership.mayEverWrite(self()) && !m_membership.rightsOf(self()).mayWrite)
        return all; // it would count for nothing: it waits until the right comes back
    while (true) {
        // Asked again each time: what follows and what it depends on is known only once the one before is
        // sealed.
        const auto waiting = log().waitingSegments();
        if (!waiting)
            return waiting.error();
        if (waiting->empty())
            return all;
        const auto sealed = sealFirst(waiting->front());
        if (!sealed)
            return sealed.error();
        addTo(all, *sealed);
    }
}

Result<Commit> Replica::appendControl(const decltype(ControlPart::body)& body, const Bytes& secretPart)
{
    auto all = sealWaiting();
    const auto removed = all ? ownRemoval() : Result<std::optional<OwnRemoval>>(all.error());
    if (!removed)
        return removed.error();
    if (*removed)
        return Error{Errc::NotAllowed, "this device was removed"};
    if (!m_membership.rightsOf(self()).mayControl)
        return Error{Errc::NotAllowed, "this device may not change the membership"};
    // The first team epoch has no predecessor: it is sealed with its own key, as the genesis before it.
    const auto* epoch = std::get_if<Epoch>(&body);
    const bool isFirst = epoch && m_membership.currentEpochs(kTeamSpace).empty();
    const auto key = isFirst ? epochKey(epoch->id) : sealingKey(kTeamSpace);
    if (!key)
        return key.error();
    auto written = writeControl({.after = m_membership.heads(), .body = body}, secretPart, *key);
    if (!written)
        return written;
    addTo(*all, *written);
    return all;
}

Result<Commit> Replica::appendGenesis(
    const Genesis& genesis, const Bytes& secretPart, const SecretBytes& teamKey)
{
    return writeControl({.after = {}, .body = genesis}, secretPart, teamKey);
}

Result<Commit> Replica::writeControl(const ControlPart& part, const Bytes& secretPart, const SecretBytes& key)
{
    const auto head = log().headOf(self());
    if (!head)
        return head.error();
    const auto* genesis = std::get_if<Genesis>(&part.body);
    const auto envelope = sealBundle({.kind = BundleClass::Control,
                                         .plan = genesis ? genesis->plan : plan(),
                                         .seq = head->seq + 1,
                                         .prev = head->head,
                                         .ctl = m_membership.tag(),
                                         .space = kTeamSpace,
                                         .publicPart = encodeControl(part),
                                         .plaintext = secretPart,
                                         .nonce = randomId<Nonce>()},
        key, m_secrets.sign);
    if (!envelope)
        return envelope.error();
    Membership next = m_membership;
    if (auto applied = next.apply(*envelope); !applied)
        return applied.error();
    auto stored = log().appendSealed(segmentOf(*envelope, {}), limitsOf(next));
    if (stored)
        m_membership = std::move(next);
    return stored;
}

Result<bool> Replica::collectKeys(const Membership& membership)
{
    bool isNew = false;
    std::vector<EpochId> held;
    for (const WrappedKey& wrap : membership.wrapsFor(self())) {
        held.push_back(wrap.epoch);
        if (epochKey(wrap.epoch))
            continue;
        const auto key = openWrap(wrap.sealed, m_secrets.box, wrap.epoch);
        if (!key)
            continue; // sealed wrongly: the sponsor's fault, and no reason to refuse the rest
        if (auto kept = keepEpochKey(*key); !kept)
            return kept.error();
        isNew = true;
    }
    auto older = collectOlder(membership, std::move(held));
    if (!older)
        return older;
    return isNew || *older;
}

Result<bool> Replica::collectOlder(const Membership& membership, std::vector<EpochId> newer)
{
    bool isNew = false;
    while (!newer.empty()) {
        const Epoch* epoch = membership.epoch(newer.back());
        newer.pop_back();
        if (!epoch)
            continue;
        const auto key = epochKey(epoch->id);
        for (const BackKey& back : epoch->back) {
            if (!key || epochKey(back.epoch))
                continue;
            const auto older = openBack(*key, back);
            if (!older)
                continue;
            if (auto kept = keepEpochKey(*older); !kept)
                return kept.error();
            newer.push_back(back.epoch);
            isNew = true;
        }
    }
    return isNew;
}

Result<std::vector<Member>> Replica::members() const
{
    std::map<AuthorId, std::pair<bool, Appointment>> appointments; ///< with whether it counts
    const auto appoint = [&](const AuthorId& device, const Digest& bundle, const Appointment& appointment) {
        const std::pair found(m_membership.counts(bundle), appointment);
        const auto known = appointments.try_emplace(device, found).first;
        if (found.first && !known->second.first)
            known->second = found;
    };
    std::map<Digest, Appointment> changed; ///< by the bundle that changed a role
    const auto controls = log().controlSegments();
    if (!controls)
        return controls.error();
    for (const Segment& segment : *controls) {
        const auto envelope = Envelope::parse(segment.envelope);
        const auto part
            = envelope ? decodeControl(envelope->publicPart()) : Result<ControlPart>(envelope.error());
        const auto secret = envelope ? openPayload(*envelope) : Result<Bytes>(envelope.error());
        const auto appointment = secret ? decodeAppointment(*secret) : Result<Appointment>(secret.error());
        if (!part || !appointment)
            continue;
        if (const auto* genesis = std::get_if<Genesis>(&part->body))
            appoint(authorIdOf(genesis->founder.sign), envelope->hash(), *appointment);
        else if (const auto* admit = std::get_if<Admit>(&part->body))
            appoint(authorIdOf(admit->keys.sign), envelope->hash(), *appointment);
        else if (std::holds_alternative<SetRole>(part->body) || std::holds_alternative<Recover>(part->body))
            changed.emplace(envelope->hash(), *appointment);
    }
    std::vector<Member> members;
    for (const Device& device : m_membership.devices()) {
        const auto known = appointments.find(device.author);
        std::optional<Appointment> appointment;
        if (const auto later = changed.find(*m_membership.appointmentOf(device.author));
            later != changed.end())
            appointment = later->second;
        else if (known != appointments.end())
            appointment = known->second.second;
        members.push_back(
            {.device = device, .appointment = appointment, .isActive = m_membership.isActive(device.author)});
    }
    return members;
}

Result<Digest> Replica::logFrontier() const
{
    const auto heads = log().vector();
    if (!heads)
        return heads.error();
    std::vector<LogEnd> ends;
    for (const LogHead& head : *heads)
        ends.push_back({.author = head.author, .seq = head.seq, .hash = head.head});
    return uitwijk::logFrontier(std::move(ends));
}

} // namespace uitwijk
