// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

namespace uitwijk {

/// What the relay counts: totals only, nothing about one plan or one peer. Safe from any thread.
struct Metrics {
    using Count = std::atomic<std::uint64_t>;

    Count connectionsOpen{0};
    Count connectionsTotal{0};
    Count connectionsRefused{0};
    Count connectionsCut{0};
    Count sessionsOpen{0};
    Count requestsTotal{0};
    Count framesReceived{0};
    Count messagesSent{0};
    Count bytesReceived{0};
    Count bytesSent{0};
    Count bundlesStored{0};
    Count bundlesRepeated{0};
    Count bundlesServed{0};
    Count refusals{0};
    Count forks{0};
    Count commits{0};
    Count commitFailures{0};
    Count commitMicroseconds{0};

    /// Prometheus text format 0.0.4.
    [[nodiscard]] std::string text() const;
};

} // namespace uitwijk
