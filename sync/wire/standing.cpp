// SPDX-License-Identifier: Apache-2.0
// Who was removed, and what follows from it. membership.cpp has what takes the bundles in.
#include "sync/wire/membership.h"

#include <algorithm>

namespace uitwijk {

const Membership::Standing& Membership::standing() const
{
    if (m_standing)
        return *m_standing;
    Seniority seniority;
    for (const auto& [author, admissions] : m_admissions) {
        for (const Admission& admission : admissions) {
            const std::pair place(m_depths.at(admission.bundle), admission.bundle);
            const auto known = seniority.try_emplace(author, place).first;
            known->second = std::min(known->second, place);
        }
    }
    Standing standing;
    standing.counting = actsThatCount(m_acts, seniority);
    standRemovals(standing);
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

void Membership::standDevices(Standing& standing) const
{
    for (const auto& [author, admissions] : m_admissions) {
        const bool isAdmitted = std::any_of(admissions.begin(), admissions.end(),
            [&standing](const Admission& admission) { return standing.counting.contains(admission.bundle); });
        std::optional<LogCut> cut;
        if (!isAdmitted)
            cut = LogCut{.device = author, .seq = 0, .head = {}};
        else if (!standing.removals.contains(author))
            standing.active.insert(author);
        for (const auto& [bundle, removal] : m_removals) {
            if (!isAdmitted || removal.cut.device != author || !standing.counting.contains(bundle))
                continue;
            const LogCut own = pardoned(standing, removal);
            if (!cut || std::pair(own.seq, own.head) < std::pair(cut->seq, cut->head))
                cut = own;
        }
        if (cut)
            standing.cuts.push_back(*cut);
    }
}

/// The cut of a removal after the pardons that count: the farthest of them holds.
LogCut Membership::pardoned(const Standing& standing, const Removal& removal) const
{
    LogCut cut = removal.cut;
    for (const auto& [bundle, pardon] : m_pardons) {
        if (pardon.revoke != removal.bundle || !standing.counting.contains(bundle))
            continue;
        if (std::pair(cut.seq, cut.head) < std::pair(pardon.seq, pardon.head))
            cut = {.device = cut.device, .seq = pardon.seq, .head = pardon.head};
    }
    return cut;
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
        if (isActive(holder))
            continue;
        for (const WrappedKey& wrap : wraps)
            untouched.erase(wrap.epoch);
    }
    const std::set<EpochId>& chosen = untouched.empty() ? current : untouched;
    return {chosen.begin(), chosen.end()};
}

} // namespace uitwijk
