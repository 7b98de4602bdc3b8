// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/messages.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <utility>

namespace uitwijk {

/// How much a plan and a device may bring. Admission only: nothing that was stored ever becomes invalid by
/// it.
struct QuotaPolicy {
    quint64 planBytes = 1'024ULL * 1'024 * 1'024; ///< what an operator promises; see hardLimit()
    double deviceBytesPerSecond = 256.0 * 1'024;
    double deviceBurst = 64.0 * 1'024 * 1'024; ///< a whole history at once: a device refilling a wiped relay
    double newPlansPerSecond = 0.1;
    double newPlansBurst = 100;
    quint64 diskReserve
        = 64ULL * 1'024 * 1'024; ///< left free, so that the store can still end its transactions

    /// Where bundles stop being taken: twice the promise, for a crisis must not stop on accounting.
    [[nodiscard]] quint64 hardLimit() const { return 2 * planBytes; }
    /// The same limits of the whole relay where `lanes` each count for themselves.
    [[nodiscard]] QuotaPolicy sharedBy(std::size_t lanes) const;
    /// What was promised to a handbook that may take so much.
    [[nodiscard]] static quint64 promiseOf(quint64 hardLimit) { return hardLimit / 2; }
};

/// The limits per device, and of the relay as a whole. One thread.
class Quota {
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// An empty `store` is elsewhere: whoever keeps it says when it is full.
    Quota(const QuotaPolicy& policy, std::filesystem::path store);

    /// Whether this device may bring `bytes` now; counts them if so.
    [[nodiscard]] bool mayUpload(const PlanAlias& plan, const AuthorId& device, quint64 bytes, Moment now);
    [[nodiscard]] bool mayCreatePlan(Moment now);
    /// False when the disk of the store is nearly full. Asks the system at most once a second.
    [[nodiscard]] bool hasRoom(Moment now);

    [[nodiscard]] const QuotaPolicy& policy() const { return m_policy; }

private:
    struct Allowance {
        double left = 0;
        Moment filledAt{};
    };

    [[nodiscard]] static bool take(
        Allowance& allowance, double amount, double perSecond, double most, Moment now);
    void sweep(Moment now);

    QuotaPolicy m_policy;
    std::filesystem::path m_store;
    std::map<std::pair<PlanAlias, AuthorId>, Allowance> m_devices;
    Allowance m_newPlans;
    Moment m_sweptAt{};
    Moment m_askedAt{};
    bool m_hasRoom = true;
};

} // namespace uitwijk
