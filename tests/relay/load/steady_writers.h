// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/envelope.h"
#include "tests/relay/load/load_handbook.h"

#include <chrono>
#include <map>
#include <vector>

namespace uitwijk {

/// Devices that write at a steady rate, and how long it takes until the others of their handbook have it.
class SteadyWriters {
public:
    /// Every device of each handbook listens and must be connected; they write in turn.
    SteadyWriters(LoadLoop& loop, std::deque<LoadHandbook>& handbooks);
    ~SteadyWriters();
    SteadyWriters(const SteadyWriters&) = delete;
    SteadyWriters& operator=(const SteadyWriters&) = delete;

    /// Writes for so long, and runs the loop meanwhile.
    void writeFor(double seconds, double bundlesPerSecond, qsizetype octetsEach);
    /// The same, and then again from where it is, until `isDone`.
    void writeUntil(
        const std::function<bool()>& isDone, double seconds, double bundlesPerSecond, qsizetype octetsEach);
    /// Waits until all that was written is with everybody; whether it is, within `seconds`.
    [[nodiscard]] bool settle(double seconds);

    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] qint64 octets() const { return m_octets; }
    [[nodiscard]] qint64 refused() const { return m_refused; }
    /// From the moment of sending until another device has it, in milliseconds, one for each that has.
    [[nodiscard]] const std::vector<double>& delays() const { return m_delays; }
    /// Until the relay said that it is durable.
    [[nodiscard]] const std::vector<double>& acknowledgements() const { return m_acknowledgements; }

private:
    using Moment = std::chrono::steady_clock::time_point;

    void writeOne(qsizetype octets);
    static double since(Moment moment);

    LoadLoop& m_loop;
    std::deque<LoadHandbook>& m_handbooks;
    std::map<HashPrefix, Moment> m_sent;
    std::vector<double> m_delays;
    std::vector<double> m_acknowledgements;
    qint64 m_written = 0;
    qint64 m_octets = 0;
    qint64 m_refused = 0;
};

} // namespace uitwijk
