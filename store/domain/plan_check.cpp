// SPDX-License-Identifier: Apache-2.0
#include "store/domain/plan_check.h"

#include "store/domain/contact_group.h"

#include <algorithm>
#include <map>
#include <set>

namespace uitwijk {

namespace {

/// The handbook, looked up by id.
class Parts {
public:
    explicit Parts(const std::vector<PlanPart>& parts)
    {
        for (const PlanPart& part : parts)
            m_byId.emplace(part.id, &part);
        for (const PlanPart& part : parts) {
            if (part.archived)
                continue;
            if (!part.parent.isNull())
                m_under[part.parent].push_back(&part);
            if (part.kind == ObjectKind::Step || part.kind == ObjectKind::Scenario)
                m_named.insert(part.names.begin(), part.names.end());
        }
    }
    [[nodiscard]] const PlanPart* find(const ObjectId& id) const
    {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? nullptr : found->second;
    }
    [[nodiscard]] const PlanPart* present(const ObjectId& id) const
    {
        const PlanPart* part = find(id);
        return part && !part->archived ? part : nullptr;
    }
    [[nodiscard]] std::vector<const PlanPart*> under(const ObjectId& id, ObjectKind kind) const
    {
        std::vector<const PlanPart*> children;
        if (const auto found = m_under.find(id); found != m_under.end()) {
            std::copy_if(found->second.begin(), found->second.end(), std::back_inserter(children),
                [&](const PlanPart* part) { return part->kind == kind; });
        }
        return children;
    }
    /// A step or a scenario leans on it.
    [[nodiscard]] bool isNamed(const ObjectId& id) const { return m_named.contains(id); }
    [[nodiscard]] const PlanPart* listOf(const PlanPart& part) const
    {
        const PlanPart* list = &part;
        for (int depth = 0; list && list->kind == ObjectKind::Step && depth < 16; ++depth)
            list = find(list->parent);
        return list && list->kind == ObjectKind::Checklist ? list : nullptr;
    }
    /// Neither it nor the list in which it stands was taken away.
    [[nodiscard]] bool isInUse(const PlanPart& part) const
    {
        if (part.archived)
            return false;
        if (part.kind != ObjectKind::Step)
            return true;
        const PlanPart* list = listOf(part);
        return list && !list->archived;
    }

private:
    std::map<ObjectId, const PlanPart*> m_byId;
    std::map<ObjectId, std::vector<const PlanPart*>> m_under;
    std::set<ObjectId> m_named;
};

/// The parts from which `next` leads back to themselves.
template <typename Next>
bool leadsBack(const PlanPart& start, Next next)
{
    std::set<ObjectId> seen;
    std::vector<const PlanPart*> open = next(start);
    while (!open.empty()) {
        const PlanPart* part = open.back();
        open.pop_back();
        if (part->id == start.id)
            return true;
        if (!seen.insert(part->id).second)
            continue;
        const auto further = next(*part);
        open.insert(open.end(), further.begin(), further.end());
    }
    return false;
}

class Check {
public:
    Check(const Parts& parts, qint64 today)
        : m_parts(parts)
        , m_today(today)
    {
    }

    void look(const PlanPart& part)
    {
        names(part);
        switch (part.kind) {
        case ObjectKind::Contact:
            contact(part);
            break;
        case ObjectKind::Checklist:
            list(part);
            break;
        case ObjectKind::Step:
            if (!canComeUp(part, 0))
                add(PlanFlaw::CannotComeUp, part);
            break;
        case ObjectKind::Scenario:
            if (part.parent.isNull() && !opensLists(part))
                add(PlanFlaw::NoLists, part);
            break;
        case ObjectKind::Service:
        case ObjectKind::Asset:
            if (leadsBack(part, [this](const PlanPart& at) { return waitedFor(at); }))
                add(PlanFlaw::WaitsForItself, part);
            break;
        default:
            break;
        }
        if (part.reviewBy && *part.reviewBy < m_today)
            add(PlanFlaw::ReviewOverdue, part).number = *part.reviewBy;
    }
    [[nodiscard]] std::vector<PlanFinding> inOrder() &&
    {
        std::stable_sort(m_findings.begin(), m_findings.end(),
            [](const PlanFinding& left, const PlanFinding& right) { return left.flaw < right.flaw; });
        return std::move(m_findings);
    }

private:
    PlanFinding& add(PlanFlaw flaw, const PlanPart& part)
    {
        PlanFinding finding{.flaw = flaw, .object = part.id, .kind = part.kind, .title = part.title};
        if (const PlanPart* list = part.kind == ObjectKind::Step ? m_parts.listOf(part) : nullptr) {
            finding.list = list->title;
            finding.listId = list->id;
        }
        return m_findings.emplace_back(std::move(finding));
    }

    void names(const PlanPart& part)
    {
        std::set<ObjectId> told;
        for (const ObjectId& id : part.names) {
            if (m_parts.present(id) || !told.insert(id).second)
                continue;
            PlanFinding& finding = add(PlanFlaw::NamesWhatIsGone, part);
            if (const PlanPart* gone = m_parts.find(id))
                finding.other = gone->title;
        }
    }

    void contact(const PlanPart& part)
    {
        const bool isInTree = !part.parent.isNull();
        const bool calls = !m_parts.under(part.id, ObjectKind::Contact).empty();
        const bool isLeant = isOwnPeople(part.group) || isInTree || calls || m_parts.isNamed(part.id);
        if (part.numbers == 0 && isLeant)
            add(PlanFlaw::NoNumber, part);
        if (isInTree && !m_parts.present(part.parent))
            callerIsGone(part);
        if (leadsBack(part, [this](const PlanPart& at) { return callerOf(at); }))
            add(PlanFlaw::CallsInARing, part);
        if (part.group == u"crisis-team"
            && std::none_of(part.deputies.begin(), part.deputies.end(),
                [this](const ObjectId& id) { return m_parts.present(id); }))
            add(PlanFlaw::NoDeputy, part);
        const bool mustHold = part.group == u"crisis-team" || calls || m_parts.isNamed(part.id);
        if (mustHold && part.numbers > 0 && m_today - part.verifiedOn.value_or(0) > kNumberHoldsDays)
            add(PlanFlaw::NotConfirmed, part).number = part.verifiedOn.value_or(0);
    }
    void callerIsGone(const PlanPart& part)
    {
        PlanFinding& finding = add(PlanFlaw::CallerIsGone, part);
        if (const PlanPart* gone = m_parts.find(part.parent))
            finding.other = gone->title;
    }
    [[nodiscard]] std::vector<const PlanPart*> callerOf(const PlanPart& part) const
    {
        const PlanPart* caller = m_parts.present(part.parent);
        return caller ? std::vector{caller} : std::vector<const PlanPart*>{};
    }

    void list(const PlanPart& part)
    {
        const auto steps = int(m_parts.under(part.id, ObjectKind::Step).size());
        if (steps == 0)
            add(PlanFlaw::NoSteps, part);
        if (steps > kMostSteps)
            add(PlanFlaw::TooManySteps, part).number = steps;
    }
    /// A step that another depends on must be there, ask, and come up itself. A ring never does.
    [[nodiscard]] bool canComeUp(const PlanPart& step, int depth) const
    {
        constexpr int kDeepest = 64;
        if (!step.onlyIf)
            return true;
        const PlanPart* asks = m_parts.present(step.onlyIf->step);
        return asks && depth < kDeepest && step.onlyIf->answer < asks->answers && canComeUp(*asks, depth + 1);
    }
    [[nodiscard]] bool opensLists(const PlanPart& scenario) const
    {
        const auto opens = [this](const PlanPart& part) {
            return std::any_of(part.names.begin(), part.names.end(), [this](const ObjectId& id) {
                const PlanPart* named = m_parts.present(id);
                return named && named->kind == ObjectKind::Checklist;
            });
        };
        const auto variants = m_parts.under(scenario.id, ObjectKind::Scenario);
        return opens(scenario) || std::any_of(variants.begin(), variants.end(), [&](const PlanPart* part) {
            return opens(*part);
        });
    }
    [[nodiscard]] std::vector<const PlanPart*> waitedFor(const PlanPart& part) const
    {
        std::vector<const PlanPart*> others;
        for (const ObjectId& id : part.dependsOn) {
            if (const PlanPart* other = m_parts.present(id))
                others.push_back(other);
        }
        return others;
    }

    const Parts& m_parts;
    qint64 m_today;
    std::vector<PlanFinding> m_findings;
};

} // namespace

std::vector<PlanFinding> checkPlan(const std::vector<PlanPart>& parts, qint64 today)
{
    const Parts known(parts);
    Check check(known, today);
    for (const PlanPart& part : parts) {
        if (known.isInUse(part))
            check.look(part);
    }
    return std::move(check).inOrder();
}

} // namespace uitwijk
