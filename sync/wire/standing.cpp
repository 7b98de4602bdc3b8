// SPDX-License-Identifier: Apache-2.0
// Who was removed or has another role now, and what follows from it. membership.cpp has what takes the
// bundles in.
#include "sync/wire/membership.h"

#include <algorithm>

namespace uitwijk {

namespace {

bool givesWriting(const SetRole& role)
{
    return role.rights.mayWrite;
}

bool givesControl(const SetRole& role)
{
    return role.rights.mayControl;
}

} // namespace

const Membership::Standing& Membership::standing() const
{
    if (m_standing)
        return *m_standing;
    Seniority seniority;
    for (const auto& [author, admissions] : m_admissions) {
        for (const Admission& admission : admissions) {
            const std::pair place(m_depths.at(admission.bundle) + 1, admission.bundle);
            const auto known = seniority.try_emplace(author, place).first;
            known->second = std::min(known->second, place);
        }
    }
    for (const auto& [author, recoveries] : m_recoveries)
        seniority[author] = std::pair(quint64(0), *recoveries.begin()); // before the founder himself
    Standing standing;
    standing.counting = actsThatCount(m_acts, seniority);
    standRemovals(standing);
    standRoles(standing, seniority);
    standDevices(standing);
    m_standing = std::make_shared<const Standing>(std::move(standing));
    return *m_standing;
}

void Membership::standRemovals(Standing& standing) const
{
    for (const auto& [bundle, removal] : m_removals) {
        if (!standing.counting.contains(bundle))
            continue;
        const auto known = standing.removals.try_emplace(removal.cut.device, removal).first;
        if (std::pair(removal.cut.seq, bundle) < std::pair(known->second.cut.seq, known->second.bundle))
            known->second = removal;
    }
}

/// The roles that took something from a device, and that none that knew of them gave it back.
std::set<Digest> Membership::takenFrom(
    const Standing& standing, const AuthorId& author, const Says& isGiven) const
{
    std::set<Digest> taken;
    const auto roles = m_roles.find(author);
    if (roles == m_roles.end())
        return taken;
    for (const auto& [bundle, change] : roles->second) {
        if (standing.counting.contains(bundle) && !isGiven(change.role))
            taken.insert(bundle);
    }
    for (const auto& [bundle, change] : roles->second) {
        if (!standing.counting.contains(bundle) || !isGiven(change.role))
            continue;
        for (const Digest& earlier : change.knew)
            taken.erase(earlier);
    }
    return taken;
}

/// What a device may do, and which of the roles that no other came after says what it is: one that says what
/// it may do, then the one by the most senior author.
void Membership::standRoles(Standing& standing, const Seniority& seniority) const
{
    for (const auto& [author, roles] : m_roles) {
        const Device* admitted = device(author);
        if (!admitted)
            continue;
        Rights rights = admitted->rights;
        std::set<Digest> last;
        for (const auto& [bundle, change] : roles) {
            if (!standing.counting.contains(bundle))
                continue;
            last.insert(bundle);
            rights.mayWrite = rights.mayWrite || givesWriting(change.role);
            rights.mayControl = rights.mayControl || givesControl(change.role);
        }
        rights.mayWrite = rights.mayWrite && takenFrom(standing, author, givesWriting).empty();
        rights.mayControl = rights.mayControl && takenFrom(standing, author, givesControl).empty();
        for (const Digest& bundle : std::set<Digest>(last)) {
            for (const Digest& earlier : roles.at(bundle).knew)
                last.erase(earlier);
        }
        standing.rights.emplace(author, rights);
        const auto rank = [&](const Digest& bundle) {
            const RoleChange& change = roles.at(bundle);
            return std::tuple(change.role.rights != rights, seniority.at(change.by), bundle);
        };
        const auto chosen = std::min_element(last.begin(), last.end(),
            [&rank](const Digest& a, const Digest& b) { return rank(a) < rank(b); });
        if (chosen != last.end())
            standing.appointments.emplace(author, *chosen);
    }
}

/// The cuts of all removals, and of all that took the right to write.
std::vector<LogCut> Membership::cutsOf(const Standing& standing, const AuthorId& author) const
{
    std::vector<LogCut> cuts;
    for (const auto& [bundle, removal] : m_removals) {
        if (removal.cut.device == author && standing.counting.contains(bundle))
            cuts.push_back(pardoned(standing, removal.cut));
    }
    if (!mayEverWrite(author))
        return cuts;
    for (const Digest& bundle : takenFrom(standing, author, givesWriting)) {
        const SetRole& role = m_roles.at(author).at(bundle).role;
        cuts.push_back(pardoned(standing, {author, role.seq, role.head, bundle}));
    }
    return cuts;
}

void Membership::standDevices(Standing& standing) const
{
    for (const auto& [author, admissions] : m_admissions) {
        const bool isAdmitted = hasRecovered(author)
            || std::any_of(admissions.begin(), admissions.end(), [&standing](const Admission& admission) {
                   return standing.counting.contains(admission.bundle);
               });
        if (!isAdmitted) {
            standing.cuts.push_back({.device = author, .seq = 0, .head = {}});
            continue;
        }
        if (!standing.removals.contains(author))
            standing.active.insert(author);
        const auto cuts = cutsOf(standing, author);
        const auto lowest = std::min_element(cuts.begin(), cuts.end(), [](const LogCut& a, const LogCut& b) {
            return std::tie(a.seq, a.head, a.bundle) < std::tie(b.seq, b.head, b.bundle);
        });
        if (lowest != cuts.end())
            standing.cuts.push_back(*lowest);
    }
}

/// A cut after the pardons that count: the farthest of them holds.
LogCut Membership::pardoned(const Standing& standing, LogCut cut) const
{
    for (const auto& [bundle, pardon] : m_pardons) {
        if (pardon.revoke != cut.bundle || !standing.counting.contains(bundle))
            continue;
        if (std::pair(cut.seq, cut.head) < std::pair(pardon.seq, pardon.head)) {
            cut.seq = pardon.seq;
            cut.head = pardon.head;
        }
    }
    return cut;
}

Rights Membership::rightsOf(const AuthorId& author) const
{
    const auto changed = standing().rights.find(author);
    const Device* known = device(author);
    return changed != standing().rights.end() ? changed->second : known ? known->rights : Rights{};
}

bool Membership::mayEverWrite(const AuthorId& author) const
{
    const Device* known = device(author);
    const auto roles = m_roles.find(author);
    return (known && known->rights.mayWrite)
        || (roles != m_roles.end()
            && std::any_of(roles->second.begin(), roles->second.end(),
                [](const auto& change) { return givesWriting(change.second.role); }));
}

bool Membership::mayRead(const AuthorId& author, SpaceNumber space) const
{
    const auto says = [space](const SetRole& role) {
        return std::find(role.spaces.begin(), role.spaces.end(), space) != role.spaces.end();
    };
    if (!takenFrom(standing(), author, says).empty())
        return false;
    const auto wraps = m_wraps.find(author);
    if (wraps != m_wraps.end()
        && std::any_of(wraps->second.begin(), wraps->second.end(),
            [space](const WrappedKey& wrap) { return wrap.space == space; }))
        return true;
    const auto roles = m_roles.find(author);
    return roles != m_roles.end()
        && std::any_of(roles->second.begin(), roles->second.end(), [&](const auto& change) {
               return standing().counting.contains(change.first) && says(change.second.role);
           });
}

const Digest* Membership::appointmentOf(const AuthorId& author) const
{
    const auto changed = standing().appointments.find(author);
    return changed != standing().appointments.end() ? &changed->second : admissionOf(author);
}

bool Membership::counts(const Digest& bundle) const
{
    return standing().counting.contains(bundle);
}

bool Membership::isActive(const AuthorId& author) const
{
    return standing().active.contains(author);
}

const Removal* Membership::removalOf(const AuthorId& author) const
{
    const auto removal = standing().removals.find(author);
    return removal == standing().removals.end() ? nullptr : &removal->second;
}

const Digest* Membership::wipeOf(const AuthorId& author) const
{
    if (isActive(author))
        return nullptr;
    const auto& counting = standing().counting;
    for (const auto& [bundle, revoke] : m_wipes) {
        const auto removal = m_removals.find(revoke);
        const bool isOfIt = removal != m_removals.end() && removal->second.cut.device == author;
        if (isOfIt && counting.contains(revoke) && counting.contains(bundle))
            return &bundle;
    }
    return nullptr;
}

const Digest* Membership::wipedBy(const AuthorId& author, const Digest& wipe) const
{
    const auto device = m_wiped.find(author);
    if (device == m_wiped.end())
        return nullptr;
    const auto said = device->second.find(wipe);
    return said == device->second.end() ? nullptr : &said->second;
}

const std::vector<LogCut>& Membership::cuts() const
{
    return standing().cuts;
}

const LogCut* Membership::cutOf(const AuthorId& author) const
{
    const auto& all = standing().cuts;
    const auto cut = std::find_if(
        all.begin(), all.end(), [&author](const LogCut& candidate) { return candidate.device == author; });
    return cut == all.end() ? nullptr : &*cut;
}

std::vector<EpochId> Membership::currentEpochs(SpaceNumber space) const
{
    std::set<EpochId> current;
    std::set<EpochId> replaced;
    for (const auto& [id, versions] : m_epochs) {
        for (const auto& [bundle, epoch] : versions) {
            if (epoch.space != space || !standing().counting.contains(bundle))
                continue;
            current.insert(id);
            for (const BackKey& parent : epoch.back)
                replaced.insert(parent.epoch);
        }
    }
    for (const EpochId& id : replaced)
        current.erase(id);
    std::set<EpochId> untouched = current;
    for (const auto& [holder, wraps] : m_wraps) {
        if (isActive(holder) && mayRead(holder, space))
            continue;
        for (const WrappedKey& wrap : wraps)
            untouched.erase(wrap.epoch);
    }
    const std::set<EpochId>& chosen = untouched.empty() ? current : untouched;
    return {chosen.begin(), chosen.end()};
}

std::vector<EpochId> Membership::strayEpochs(SpaceNumber space) const
{
    std::vector<EpochId> open = currentEpochs(space);
    std::set<EpochId> opened(open.begin(), open.end());
    while (!open.empty()) {
        const auto versions = m_epochs.find(open.back());
        open.pop_back();
        if (versions == m_epochs.end())
            continue;
        for (const auto& [bundle, epoch] : versions->second) {
            for (const BackKey& older : epoch.back) {
                if (opened.insert(older.epoch).second)
                    open.push_back(older.epoch);
            }
        }
    }
    std::vector<EpochId> stray;
    for (const auto& [id, versions] : m_epochs) {
        if (versions.begin()->second.space == space && !opened.contains(id))
            stray.push_back(id);
    }
    return stray;
}

} // namespace uitwijk
