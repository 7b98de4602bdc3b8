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
    if (place != m_plans.end())
        return place->second.get();
    const auto plan = m_mailbox.planWithAlias(alias);
    if (!plan)
        return plan.error();
    if (!*plan)
        return static_cast<PlanState*>(nullptr);
    auto state = load(**plan);
    if (!state)
        return std::move(state).error();
    return m_plans.emplace(alias, std::move(*state)).first->second.get();
}

PlanState& PlanRegistry::add(PlanState state)
{
    const PlanAlias alias = planAliasOf(state.plan);
    return *m_plans.insert_or_assign(alias, std::make_unique<PlanState>(std::move(state))).first->second;
}

void PlanRegistry::forgetAll()
{
    m_plans.clear();
}

void PlanRegistry::trim()
{
    if (m_plans.size() > kMostKept)
        m_plans.clear();
}

Result<std::unique_ptr<PlanState>> PlanRegistry::load(const PlanId& plan)
{
    const auto row = m_mailbox.plan(plan);
    const auto logs = m_mailbox.logs(plan);
    const auto controls = m_mailbox.controls(plan);
    if (!row || !logs || !controls)
        return !row ? row.error() : !logs ? logs.error() : controls.error();
    if (!*row)
        return Error{Errc::Corrupt, "a plan that is named but not there"};
    auto state = std::make_unique<PlanState>();
    state->plan = plan;
    state->bytesLeft = (*row)->bytesAllowed - std::min((*row)->bytesUsed, (*row)->bytesAllowed);
    for (const LogEnd& log : *logs)
        state->heads.emplace(log.author, ChainHead{.seq = log.seq, .hash = log.hash});
    for (const MailboxBundle& control : *controls) {
        const auto envelope = Envelope::parse(control.envelope);
        if (!envelope)
            return envelope.error();
        if (auto applied = state->membership.apply(*envelope); !applied)
            return applied.error();
    }
    return state;
}

} // namespace uitwijk
