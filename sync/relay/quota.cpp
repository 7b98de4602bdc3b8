// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/quota.h"

#include <algorithm>

namespace uitwijk {
namespace {

constexpr std::chrono::seconds kSweepInterval{60};
constexpr std::chrono::seconds kAskInterval{1};

} // namespace

QuotaPolicy QuotaPolicy::sharedBy(std::size_t lanes) const
{
    QuotaPolicy part = *this;
    part.newPlansPerSecond /= double(lanes);
    part.newPlansBurst = std::max(1.0, part.newPlansBurst / double(lanes));
    return part;
}

Quota::Quota(const QuotaPolicy& policy, std::filesystem::path store)
    : m_policy(policy)
    , m_store(std::move(store))
{
}

bool Quota::mayUpload(const PlanAlias& plan, const AuthorId& device, quint64 bytes, Moment now)
{
    if (now - m_sweptAt > kSweepInterval)
        sweep(now);
    Allowance& allowance = m_devices[{plan, device}];
    return take(allowance, double(bytes), m_policy.deviceBytesPerSecond, m_policy.deviceBurst, now);
}

bool Quota::mayCreatePlan(Moment now)
{
    return take(m_newPlans, 1, m_policy.newPlansPerSecond, m_policy.newPlansBurst, now);
}

bool Quota::hasRoom(Moment now)
{
    if (m_store.empty() || now - m_askedAt < kAskInterval)
        return m_hasRoom;
    m_askedAt = now;
    std::error_code error;
    const auto space = std::filesystem::space(m_store, error);
    m_hasRoom = !error && space.available >= m_policy.diskReserve;
    return m_hasRoom;
}

bool Quota::take(Allowance& allowance, double amount, double perSecond, double most, Moment now)
{
    const bool isNew = allowance.filledAt == Moment{};
    const double seconds = std::chrono::duration<double>(now - allowance.filledAt).count();
    allowance.left = isNew ? most : std::min(most, allowance.left + seconds * perSecond);
    allowance.filledAt = now;
    if (allowance.left < amount)
        return false;
    allowance.left -= amount;
    return true;
}

void Quota::sweep(Moment now)
{
    m_sweptAt = now;
    std::erase_if(m_devices, [this, now](const auto& entry) {
        const double seconds = std::chrono::duration<double>(now - entry.second.filledAt).count();
        return entry.second.left + seconds * m_policy.deviceBytesPerSecond >= m_policy.deviceBurst;
    });
}

} // namespace uitwijk
