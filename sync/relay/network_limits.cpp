// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/network_limits.h"

#include <algorithm>

#include <arpa/inet.h>

namespace uitwijk {

PeerLimiter::PeerLimiter(const NetworkLimits& limits)
    : m_limits(limits)
{
}

std::string PeerLimiter::keyOf(const std::string& address)
{
    in6_addr octets{};
    const std::string withoutScope = address.substr(0, address.find('%'));
    if (inet_pton(AF_INET6, withoutScope.c_str(), &octets) != 1)
        return address;
    if (IN6_IS_ADDR_V4MAPPED(&octets))
        return std::string(reinterpret_cast<const char*>(&octets) + 12, 4);
    return std::string(reinterpret_cast<const char*>(&octets), 8); // one customer usually holds a whole /64
}

bool PeerLimiter::connected(const std::string& key)
{
    auto [position, isNew] = m_peers.try_emplace(key);
    Peer& peer = position->second;
    if (isNew) {
        peer.allowance = m_limits.peerBurst;
        peer.filledAt = std::chrono::steady_clock::now();
    }
    if (peer.connections >= m_limits.maxConnectionsPerPeer)
        return false;
    ++peer.connections;
    return true;
}

void PeerLimiter::disconnected(const std::string& key)
{
    const auto position = m_peers.find(key);
    if (position != m_peers.end() && position->second.connections > 0)
        --position->second.connections;
}

bool PeerLimiter::mayRequest(const std::string& key, Moment now)
{
    const auto position = m_peers.find(key);
    if (position == m_peers.end())
        return false;
    refill(position->second, now);
    if (position->second.allowance < 1)
        return false;
    position->second.allowance -= 1;
    return true;
}

void PeerLimiter::sweep(Moment now)
{
    for (auto place = m_peers.begin(); place != m_peers.end();) {
        Peer& peer = place->second;
        refill(peer, now);
        const bool isForgotten = peer.connections == 0 && peer.allowance >= m_limits.peerBurst;
        place = isForgotten ? m_peers.erase(place) : std::next(place);
    }
}

void PeerLimiter::refill(Peer& peer, Moment now) const
{
    const double seconds = std::chrono::duration<double>(now - peer.filledAt).count();
    peer.allowance = std::min(m_limits.peerBurst, peer.allowance + seconds * m_limits.peerRequestsPerSecond);
    peer.filledAt = now;
}

} // namespace uitwijk
