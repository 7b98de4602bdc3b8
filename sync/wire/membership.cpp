// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/membership.h"

#include "store/crypto/digest.h"

#include <algorithm>

namespace uitwijk {

namespace {

Result<void> checkGenesis(const Envelope& envelope, const ControlPart& part, const Genesis& genesis)
{
    const Header& header = envelope.header();
    if (!part.after.empty() || header.seq != 1)
        return Error{Errc::Forged, "a genesis that comes after something"};
    if (genesis.plan != header.plan || authorIdOf(genesis.founder.sign) != header.author)
        return Error{Errc::Forged, "a genesis of another handbook or device"};
    if (!verify(genesis.root, rootOctets(genesis), genesis.rootSignature))
        return Error{Errc::Forged, "a genesis without its root key's signature"};
    return {};
}

Result<void> checkRecovery(
    const Envelope& envelope, const ControlPart& part, const Recover& recover, const Genesis& genesis)
{
    const Header& header = envelope.header();
    const Bytes signedByRoot = recoverOctets(header.plan, header.author, controlFrontier(part.after));
    if (!verify(genesis.root, signedByRoot, recover.rootSignature))
        return Error{Errc::Forged, "a recovery without the root key's signature"};
    return {};
}

/// Whether a member without the right to control may write it.
bool isForEveryMember(const ControlPart& part)
{
    const auto* other = std::get_if<OtherControl>(&part.body);
    if (std::holds_alternative<Wiped>(part.body))
        return true;
    return other && other->kind == int(ControlKind::Attest);
}

/// Of all that were ever said of one device: the one whose rights hold.
const auto& decidingOf(const auto& admissions)
{
    return *std::find_if(
        admissions.begin(), admissions.end(), [](const auto& admission) { return admission.knew.empty(); });
}

} // namespace

Result<PublicKey> Membership::keyOf(const Envelope& envelope) const
{
    if (const Device* known = device(envelope.header().author))
        return known->keys.sign;
    if (m_genesis || envelope.header().kind != BundleClass::Control)
        return Error{Errc::NotAllowed, "the author is no member"};
    auto part = decodeControl(envelope.publicPart());
    if (!part)
        return std::move(part).error();
    const auto* genesis = std::get_if<Genesis>(&part->body);
    if (!genesis)
        return Error{Errc::NotAllowed, "a handbook begins with its genesis"};
    if (auto genuine = checkGenesis(envelope, *part, *genesis); !genuine)
        return std::move(genuine).error();
    return genesis->founder.sign;
}

Result<void> Membership::apply(const Envelope& control)
{
    if (control.header().kind != BundleClass::Control)
        return Error{Errc::Malformed, "not a control bundle"};
    if (contains(control.hash()))
        return {};
    auto part = decodeControl(control.publicPart());
    if (!part)
        return std::move(part).error();
    for (const Digest& before : part->after) {
        if (!contains(before))
            return Error{Errc::Gap, "comes after a control bundle that is not here"};
    }
    const Past past = pastOf(part->after);
    if (auto allowed = mayApply(control, *part, past); !allowed)
        return allowed;
    quint64 depth = 0;
    for (const Digest& before : part->after)
        depth = std::max(depth, m_depths.at(before) + 1);
    m_depths.emplace(control.hash(), depth);
    fold(control, *part, past);
    m_standing.reset();
    for (const Digest& before : part->after)
        m_heads.erase(before);
    m_heads.insert(control.hash());
    m_nodes.emplace(control.hash(), part->after);
    return {};
}

Result<void> Membership::mayApply(const Envelope& control, const ControlPart& part, const Past& past) const
{
    if (const auto* genesis = std::get_if<Genesis>(&part.body)) {
        if (m_genesis)
            return Error{Errc::Forged, "a second genesis"};
        return checkGenesis(control, part, *genesis);
    }
    if (!m_genesis)
        return Error{Errc::Gap, "the genesis is not here"};
    if (control.header().plan != m_genesis->plan || part.after.empty())
        return Error{Errc::Forged, "another handbook's control bundle"};
    const AuthorId author = control.header().author;
    const Admission* known = admission(author, past);
    if (!known)
        return Error{Errc::NotAllowed, "the author was no member where this was written"};
    if (const auto* recover = std::get_if<Recover>(&part.body))
        return checkRecovery(control, part, *recover, *m_genesis);
    if (!known->device.rights.mayControl && !isForEveryMember(part) && !wasGivenControl(author, past))
        return Error{Errc::NotAllowed, "the author may not change the membership"};
    return {};
}

void Membership::fold(const Envelope& control, const ControlPart& part, const Past& past)
{
    const AuthorId author = control.header().author;
    ControlAct act{.bundle = control.hash(),
        .author = author,
        .seq = control.header().seq,
        .grants = grantsOf(author, part, past),
        .needsControl = !isForEveryMember(part),
        .cut = std::nullopt,
        .answers = {}};
    foldBody(control, part, past, act);
    act.isOverruled = isOverruled(act, past);
    m_acts.push_back(std::move(act));
}

void Membership::foldBody(const Envelope& control, const ControlPart& part, const Past& past, ControlAct& act)
{
    const AuthorId author = act.author;
    const Digest hash = control.hash();
    if (const auto* genesis = std::get_if<Genesis>(&part.body)) {
        m_genesis = *genesis;
        m_genesisHash = hash;
        const Rights all{.mayWrite = true, .mayControl = true};
        foldAdmission({hash, {author, genesis->founder, all, std::nullopt}, {}}, past);
    } else if (const auto* admit = std::get_if<Admit>(&part.body)) {
        const AuthorId admitted = authorIdOf(admit->keys.sign);
        foldAdmission({hash, {admitted, admit->keys, admit->rights, author}, {}}, past);
        auto& wraps = m_wraps[admitted];
        wraps.insert(wraps.end(), admit->epochs.begin(), admit->epochs.end());
    } else if (const auto* epoch = std::get_if<Epoch>(&part.body)) {
        foldEpoch(hash, *epoch);
    } else if (const auto* role = std::get_if<SetRole>(&part.body)) {
        foldRole(hash, {.by = author, .role = *role, .knew = {}}, past, act);
    } else if (const auto* revoke = std::get_if<Revoke>(&part.body)) {
        act.cut = ControlAct::Cut{.device = revoke->device, .seq = revoke->seq};
        m_removals.emplace(hash, Removal{hash, author, {revoke->device, revoke->seq, revoke->head, hash}});
        for (const Epoch& next : revoke->epochs)
            foldEpoch(hash, next);
    } else if (const auto* pardon = std::get_if<Pardon>(&part.body)) {
        m_pardons.emplace(hash, *pardon);
    } else if (const auto* wipe = std::get_if<Wipe>(&part.body)) {
        m_wipes.emplace(hash, wipe->revoke);
    } else if (const auto* wiped = std::get_if<Wiped>(&part.body)) {
        const auto said = m_wiped[author].try_emplace(wiped->wipe, hash).first;
        said->second = std::min(said->second, hash);
    } else if (std::holds_alternative<Recover>(part.body)) {
        foldRecovery(hash, past, act);
    }
}

/// All rights and spaces, by nobody's leave but the root key's; and what others took or take from the device
/// without knowing of it does not count.
void Membership::foldRecovery(const Digest& bundle, const Past& past, ControlAct& act)
{
    act.grants.clear();
    const SetRole all{.device = act.author,
        .rights = {.mayWrite = true, .mayControl = true},
        .spaces = {kPublicSpace, kTeamSpace, kSealedSpace},
        .seq = 0,
        .head = {},
        .epochs = {}};
    foldRole(bundle, {.by = act.author, .role = all, .knew = {}}, past, act);
    m_recoveries[act.author].insert(bundle);
    for (ControlAct& other : m_acts) {
        const bool takesFromIt = other.cut && other.cut->device == act.author;
        other.isOverruled = other.isOverruled || (takesFromIt && !past.contains(other.bundle));
    }
}

bool Membership::isOverruled(const ControlAct& act, const Past& past) const
{
    const auto recovered = act.cut ? m_recoveries.find(act.cut->device) : m_recoveries.end();
    return recovered != m_recoveries.end()
        && std::any_of(recovered->second.begin(), recovered->second.end(),
            [&past](const Digest& recovery) { return !past.contains(recovery); });
}

void Membership::foldRole(const Digest& bundle, const RoleChange& change, const Past& past, ControlAct& act)
{
    const SetRole& role = change.role;
    auto& earlier = m_roles[role.device];
    RoleChange folded = change;
    for (const auto& [known, other] : earlier) {
        if (!past.contains(known))
            continue;
        folded.knew.insert(known);
        if (role.rights.mayControl && !other.role.rights.mayControl)
            act.answers.insert(known);
    }
    if (!role.rights.mayControl)
        act.cut = ControlAct::Cut{.device = role.device, .seq = role.seq, .isOfControl = true};
    earlier.emplace(bundle, std::move(folded));
    for (const Epoch& next : role.epochs)
        foldEpoch(bundle, next);
}

void Membership::foldAdmission(Admission admission, const Past& past)
{
    auto& known = m_admissions[admission.device.author];
    for (const Admission& earlier : known) {
        if (past.contains(earlier.bundle))
            admission.knew.push_back(earlier.bundle);
    }
    const auto place = std::find_if(known.begin(), known.end(),
        [&admission](const Admission& other) { return admission.bundle < other.bundle; });
    known.insert(place, std::move(admission));
}

void Membership::foldEpoch(const Digest& bundle, const Epoch& epoch)
{
    m_epochs[epoch.id].try_emplace(bundle, epoch);
    for (const DeviceWrap& wrap : epoch.wraps)
        m_wraps[wrap.device].push_back({.space = epoch.space, .epoch = epoch.id, .sealed = wrap.sealed});
}

Membership::Past Membership::pastOf(const std::vector<Digest>& after) const
{
    Past past;
    std::vector<Digest> open = after;
    while (!open.empty()) {
        const Digest next = open.back();
        open.pop_back();
        if (!past.insert(next).second)
            continue;
        const auto& before = m_nodes.at(next);
        open.insert(open.end(), before.begin(), before.end());
    }
    return past;
}

/// A second admission that knew of the first only hands out keys. Of two that did not know each other the one
/// with the smaller hash holds, which every replica finds without asking.
const Membership::Admission* Membership::admission(const AuthorId& author, const Past& past) const
{
    const auto known = m_admissions.find(author);
    if (known == m_admissions.end())
        return nullptr;
    for (const Admission& candidate : known->second) {
        if (candidate.knew.empty() && past.contains(candidate.bundle))
            return &candidate;
    }
    return nullptr;
}

bool Membership::wasGivenControl(const AuthorId& author, const Past& past) const
{
    const auto roles = m_roles.find(author);
    return roles != m_roles.end()
        && std::any_of(roles->second.begin(), roles->second.end(), [&past](const auto& change) {
               return change.second.role.rights.mayControl && past.contains(change.first);
           });
}

std::vector<Digest> Membership::grantsOf(
    const AuthorId& author, const ControlPart& part, const Past& past) const
{
    std::vector<Digest> grants;
    const auto known = m_admissions.find(author);
    if (known == m_admissions.end())
        return grants;
    for (const Admission& admission : known->second) {
        const bool isEnough = admission.device.rights.mayControl || isForEveryMember(part);
        if (isEnough && past.contains(admission.bundle))
            grants.push_back(admission.bundle);
    }
    const auto roles = m_roles.find(author);
    if (roles == m_roles.end())
        return grants;
    for (const auto& [bundle, change] : roles->second) {
        if (change.role.rights.mayControl && past.contains(bundle))
            grants.push_back(bundle);
    }
    return grants;
}

const Device* Membership::device(const AuthorId& author) const
{
    const auto known = m_admissions.find(author);
    return known == m_admissions.end() ? nullptr : &decidingOf(known->second).device;
}

const Digest* Membership::admissionOf(const AuthorId& author) const
{
    const auto known = m_admissions.find(author);
    return known == m_admissions.end() ? nullptr : &decidingOf(known->second).bundle;
}

std::vector<Device> Membership::devices() const
{
    std::vector<Device> devices;
    for (const auto& [author, admissions] : m_admissions)
        devices.push_back(*device(author));
    return devices;
}

const Epoch* Membership::epoch(const EpochId& id) const
{
    const auto known = m_epochs.find(id);
    if (known == m_epochs.end())
        return nullptr;
    for (const auto& [bundle, epoch] : known->second) {
        if (standing().counting.contains(bundle))
            return &epoch;
    }
    return &known->second.begin()->second;
}

std::vector<WrappedKey> Membership::wrapsFor(const AuthorId& device) const
{
    const auto wraps = m_wraps.find(device);
    return wraps == m_wraps.end() ? std::vector<WrappedKey>{} : wraps->second;
}

} // namespace uitwijk
