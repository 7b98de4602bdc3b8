// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/authority.h"

#include <algorithm>
#include <iterator>

namespace uitwijk {

namespace {

using Bundles = std::set<Digest>;

/// Removals, and roles without control, that may undo each other, or themselves. What counts whatever becomes
/// of the others is settled first, by narrowing it from both sides; rings that are left are settled by
/// seniority.
class AuthorityFold {
public:
    AuthorityFold(const std::vector<ControlAct>& acts, const Seniority& seniority)
        : m_acts(acts)
        , m_seniority(seniority)
    {
        for (const ControlAct& act : acts) {
            if (act.cut && !act.isOverruled)
                m_removals.emplace(act.bundle, &act);
            if (!act.answers.empty())
                m_answers.emplace(act.bundle, &act.answers);
        }
    }

    Bundles run()
    {
        while (true) {
            Bundles certain = m_upheld;
            Bundles possible;
            while (true) {
                possible = removalsAmong(countingUnder(certain));
                Bundles next = removalsAmong(countingUnder(possible));
                if (next == certain)
                    break;
                certain = std::move(next);
            }
            if (possible == certain)
                return countingUnder(certain);
            Bundles open;
            std::set_difference(possible.begin(), possible.end(), certain.begin(), certain.end(),
                std::inserter(open, open.end()));
            uphold(certain, open);
        }
    }

private:
    [[nodiscard]] Bundles countingUnder(const Bundles& removals) const
    {
        std::map<AuthorId, quint64> cuts;
        std::map<AuthorId, std::vector<const ControlAct*>> demotions;
        for (const Digest& removal : removals) {
            const ControlAct::Cut& cut = *m_removals.at(removal)->cut;
            if (cut.isOfControl) {
                demotions[cut.device].push_back(m_removals.at(removal));
                continue;
            }
            const auto known = cuts.try_emplace(cut.device, cut.seq).first;
            known->second = std::min(known->second, cut.seq);
        }
        Bundles counting;
        for (const ControlAct& act : m_acts) {
            if (act.isOverruled)
                continue;
            const auto cut = cuts.find(act.author);
            const bool isWithin = cut == cuts.end() || act.seq <= cut->second;
            const auto demoted = demotions.find(act.author);
            const bool isGranted = std::any_of(act.grants.begin(), act.grants.end(),
                                       [&counting](const Digest& grant) { return counting.contains(grant); })
                && (!act.needsControl || demoted == demotions.end()
                    || isGivenBack(act, demoted->second, counting));
            if (act.grants.empty() || m_upheld.contains(act.bundle)
                || (isWithin && isGranted && !m_overruled.contains(act.bundle)))
                counting.insert(act.bundle);
        }
        return counting;
    }

    /// Whether each demotion that lies before the act was answered by one that gave control again, and that
    /// the act knew of.
    [[nodiscard]] bool isGivenBack(
        const ControlAct& act, const std::vector<const ControlAct*>& demotions, const Bundles& counting) const
    {
        return std::all_of(demotions.begin(), demotions.end(), [&](const ControlAct* demotion) {
            return act.seq <= demotion->cut->seq
                || std::any_of(act.grants.begin(), act.grants.end(), [&](const Digest& grant) {
                       const auto answers = m_answers.find(grant);
                       return counting.contains(grant) && answers != m_answers.end()
                           && answers->second->contains(demotion->bundle);
                   });
        });
    }

    [[nodiscard]] Bundles removalsAmong(const Bundles& bundles) const
    {
        Bundles removals;
        for (const auto& [bundle, act] : m_removals) {
            if (bundles.contains(bundle))
                removals.insert(bundle);
        }
        return removals;
    }

    /// Of the open removals the one by the most senior author that nothing outside its own ring threatens.
    void uphold(const Bundles& certain, const Bundles& open)
    {
        std::map<Digest, Bundles> undoes;
        for (const Digest& removal : open) {
            Bundles with = certain;
            with.insert(removal);
            const Bundles left = countingUnder(with);
            for (const Digest& other : open) {
                if (!left.contains(other))
                    undoes[removal].insert(other);
            }
        }
        const std::map<Digest, Bundles> reach = closed(undoes, open);
        std::optional<Digest> chosen;
        for (const Digest& candidate : open) {
            const bool isThreatened
                = std::any_of(open.begin(), open.end(), [&reach, &candidate](const Digest& other) {
                      return reach.at(other).contains(candidate) && !reach.at(candidate).contains(other);
                  });
            if (!isThreatened && (!chosen || rank(candidate) < rank(*chosen)))
                chosen = candidate;
        }
        m_upheld.insert(*chosen);
        for (const auto& [removal, undone] : undoes) {
            if (removal != *chosen && undone.contains(*chosen))
                m_overruled.insert(removal);
        }
    }

    [[nodiscard]] static std::map<Digest, Bundles> closed(
        const std::map<Digest, Bundles>& undoes, const Bundles& open)
    {
        std::map<Digest, Bundles> reach;
        for (const Digest& start : open) {
            Bundles& reached = reach[start];
            std::vector<Digest> next{start};
            while (!next.empty()) {
                const auto undone = undoes.find(next.back());
                next.pop_back();
                if (undone == undoes.end())
                    continue;
                for (const Digest& other : undone->second) {
                    if (reached.insert(other).second)
                        next.push_back(other);
                }
            }
        }
        return reach;
    }

    [[nodiscard]] std::pair<std::pair<quint64, Digest>, Digest> rank(const Digest& removal) const
    {
        return {m_seniority.at(m_removals.at(removal)->author), removal};
    }

    const std::vector<ControlAct>& m_acts;
    const Seniority& m_seniority;
    std::map<Digest, const ControlAct*> m_removals;
    std::map<Digest, const std::set<Digest>*> m_answers; ///< by the act that gave control back
    Bundles m_upheld; ///< settled by seniority
    Bundles m_overruled;
};

} // namespace

std::set<Digest> actsThatCount(const std::vector<ControlAct>& acts, const Seniority& seniority)
{
    return AuthorityFold(acts, seniority).run();
}

} // namespace uitwijk
