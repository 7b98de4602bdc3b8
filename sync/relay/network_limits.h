// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <unordered_map>

namespace uitwijk {

/// Every bound of the network part. A whole hospital may sit behind one address, so what one address may do
/// is generous; what one connection may do is not.
struct NetworkLimits {
    std::size_t maxConnections = 8'192;
    std::size_t maxConnectionsPerPeer = 2'048;
    double peerRequestsPerSecond = 200;
    double peerBurst = 2'000;
    std::size_t maxHeader = 8 * 1'024;
    std::size_t maxMessage = 1'028 * 1'024; ///< one frame or body: the largest sync message and its head
    std::chrono::milliseconds handshakeTime{10'000}; ///< TLS and WebSocket handshakes
    std::chrono::milliseconds headerTime{
        10'000}; ///< from the first octet a request may take, and idle keep-alive
    std::chrono::milliseconds bodyTime{30'000}; ///< for a body in, or an answer out
    std::chrono::milliseconds introductionTime{20'000}; ///< until a device has said who it is
    std::chrono::milliseconds idleTime{90'000}; ///< a WebSocket without a sign of life
    std::chrono::milliseconds pollIdleTime{60'000}; ///< a poll session without a request
    std::chrono::milliseconds pollLife{600'000}; ///< of a poll session, however busy
    std::chrono::milliseconds pollTime{25'000}; ///< how long a long poll waits
    std::chrono::milliseconds answerTime{30'000}; ///< how long the store may take to answer
    std::chrono::milliseconds farewellTime{5'000}; ///< for open connections to end after SIGTERM
};

/// Counts connections and requests of each network peer (an IPv4 address or an IPv6 /64). One thread.
class PeerLimiter {
public:
    using Moment = std::chrono::steady_clock::time_point;

    explicit PeerLimiter(const NetworkLimits& limits);

    /// The key a textual address is counted under.
    [[nodiscard]] static std::string keyOf(const std::string& address);

    [[nodiscard]] bool connected(const std::string& key);
    void disconnected(const std::string& key);
    [[nodiscard]] bool mayRequest(const std::string& key, Moment now);

    /// Forgets peers that have no connection and a full allowance.
    void sweep(Moment now);

private:
    struct Peer {
        std::size_t connections = 0;
        double allowance = 0;
        Moment filledAt{};
    };

    void refill(Peer& peer, Moment now) const;

    NetworkLimits m_limits;
    std::unordered_map<std::string, Peer> m_peers;
};

} // namespace uitwijk
