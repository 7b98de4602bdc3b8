// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/plan_registry.h"

namespace uitwijk {
namespace {

constexpr std::size_t kMostKept = 2'000;

} // namespace

ChainHead PlanState::headOf(const AuthorId& author) const
{
    const auto place = heads.find(author);
    return place == heads.end() ? ChainHead{} : place->second;
}

std::vector<LogEnd> PlanState::logs() const
{
    std::vector<LogEnd> logs;
    logs.reserve(heads.size());
    for (const auto& [author, head] : heads)
        logs.push_back({.author = author, .seq = head.seq, .hash = head.hash});
    return logs;
}

Digest PlanState::logFrontier() const
{
    return uitwijk::logFrontier(logs());
}

std::vector<VectorEntry> PlanState::vector() const
{
    std::vector<VectorEntry> entries;
    entries.reserve(heads.size());
    for (const LogEnd& log : logs())
        entries.push_back(entryOf(log));
    return entries;
}

KnownLogs PlanState::known() const
{
    KnownLogs known;
    for (const auto& [author, head] : heads)
        known.emplace_hint(known.end(), author, head.seq);
    return known;
}

PlanRegistry::PlanRegistry(Mailbox& mailbox)
    : m_mailbox(mailbox)
{
}

Result<PlanState*> PlanRegistry::find(const PlanAlias& alias)
{
    const auto place = m_plans.find(alias);
    if (place == m_plans.end())
        return load(alias);
    PlanState* state = place->second.get();
    if (!m_mailbox.isShared())
        return state;
    const auto row = m_mailbox.plan(state->plan);
    if (!row)
        return row.error();
    if (!*row)
        return Error{Errc::NotFound, "a plan that was here"};
    if (auto up = bringUp(*state, **row); !up)
        return up.error();
    return state;
}

Result<PlanState*> PlanRegistry::claim(const PlanAlias& alias)
{
    auto found = find(alias);
    if (!found || !*found)
        return found;
    const auto row = m_mailbox.claim((*found)->plan);
    if (!row)
        return row.error();
    if (!*row)
        return Error{Errc::NotFound, "a plan that was here"};
    if (auto up = bringUp(**found, **row); !up)
        return up.error();
    return found;
}

PlanState& PlanRegistry::add(PlanState state)
{
    const PlanAlias alias = planAliasOf(state.plan);
    return *m_plans.insert_or_assign(alias, std::make_unique<PlanState>(std::move(state))).first->second;
}

Result<void> PlanRegistry::look(const std::set<PlanAlias>& aliases)
{
    std::vector<PlanId> ids;
    ids.reserve(aliases.size());
    for (const PlanAlias& alias : aliases) {
        const auto place = m_plans.find(alias);
        if (place != m_plans.end())
            ids.push_back(place->second->plan);
        else if (const auto loaded = load(alias); !loaded)
            return loaded.error();
    }
    const auto heads = m_mailbox.heads(ids);
    if (!heads)
        return heads.error();
    for (const auto& [id, head] : *heads) {
        const PlanAlias alias = planAliasOf(id);
        if (head == m_plans.at(alias)->position)
            continue;
        if (const auto found = find(alias); !found)
            return found.error();
    }
    return {};
}

std::set<PlanAlias> PlanRegistry::takeMoved()
{
    for (const PlanAlias& alias : m_moved)
        if (const auto place = m_plans.find(alias); place != m_plans.end() && m_mailbox.isShared())
            m_told[alias] = place->second->position;
    return std::exchange(m_moved, {});
}

void PlanRegistry::forgetAll()
{
    m_plans.clear();
    m_moved.clear();
}

void PlanRegistry::trim()
{
    if (m_plans.size() > kMostKept)
        m_plans.clear();
}

Result<PlanState*> PlanRegistry::load(const PlanAlias& alias)
{
    const auto plan = m_mailbox.planWithAlias(alias);
    if (!plan)
        return plan.error();
    if (!*plan)
        return static_cast<PlanState*>(nullptr);
    const auto row = m_mailbox.plan(**plan);
    if (!row)
        return row.error();
    if (!*row)
        return Error{Errc::Corrupt, "a plan that is named but not there"};
    auto state = std::make_unique<PlanState>();
    state->plan = **plan;
    if (auto up = bringUp(*state, **row); !up)
        return up.error();
    const auto told = m_told.try_emplace(alias, state->position).first;
    if (m_mailbox.isShared() && told->second != state->position)
        m_moved.insert(alias);
    return m_plans.insert_or_assign(alias, std::move(state)).first->second.get();
}

/// Folds what lies behind state.position.
Result<void> PlanRegistry::bringUp(PlanState& state, const MailboxPlan& row)
{
    state.bytesLeft = row.bytesAllowed - std::min(row.bytesUsed, row.bytesAllowed);
    if (state.position == row.head)
        return {};
    const auto logs = m_mailbox.logs(state.plan);
    const auto controls = m_mailbox.controls(state.plan, state.position);
    if (!logs || !controls)
        return !logs ? logs.error() : controls.error();
    for (const LogEnd& log : *logs)
        state.heads[log.author] = ChainHead{.seq = log.seq, .hash = log.hash};
    for (const MailboxBundle& control : *controls) {
        const auto envelope = Envelope::parse(control.envelope);
        if (!envelope)
            return envelope.error();
        if (auto applied = state.membership.apply(*envelope); !applied)
            return applied.error();
    }
    if (state.position != 0)
        m_moved.insert(planAliasOf(state.plan));
    state.position = row.head;
    state.recent.reset(row.head);
    return {};
}

} // namespace uitwijk
