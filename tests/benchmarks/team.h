// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/relay_hub.h"

#include <set>
#include <tuple>

namespace uitwijk {

/// Who ticked which step when: what must be readable afterwards, and nothing else.
using TickFact = std::tuple<std::size_t, ObjectId, qint64>;

/// What one copy says of its steps.
struct Reading {
    std::set<TickFact> marks; ///< all that was ever said
    std::set<TickFact> shown; ///< the word that stands, of each step that has one
    qint64 steps = 0;
};

/// Devices that have the same plan with all lists started, and a relay that holds it too.
class Team {
public:
    Team(Stage& stage, int devices);

    [[nodiscard]] std::size_t size() const { return m_devices.size(); }
    Holder& device(std::size_t place) { return *m_devices[place]; }
    RelayHub& hub() { return m_hub; }
    /// Admitted with the others, with the plan and nothing more; it hears of the rest when it meets the hub.
    Holder& newcomer() { return *m_newcomer; }

    [[nodiscard]] const std::vector<ObjectId>& runs() const { return m_runs; }

    /// One device's ticks of one round, each a transaction of its own, at its time.
    void tickApart(std::size_t place, int round);
    /// The same in one transaction.
    void tickAtOnce(std::size_t place, int round);
    [[nodiscard]] std::set<TickFact> truth(int round) const;
    [[nodiscard]] Reading read(const Store& store) const;

private:
    [[nodiscard]] OpDraft draft(const PeersTick& tick) const;

    const Sizes m_sizes;
    RelayHub m_hub;
    std::vector<std::unique_ptr<Holder>> m_devices;
    std::unique_ptr<Holder> m_newcomer;
    std::vector<ObjectId> m_runs;
};

} // namespace uitwijk
