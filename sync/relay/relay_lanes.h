// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/relay/open_store.h"
#include "sync/relay/relay_lane.h"

#include <memory>

namespace uitwijk {

/// The rules and the store behind the network. A file is written by one lane. On a store that others share
/// each handbook's commits wait for several disks, so that there are several lanes, each with a session of
/// its own: while one waits the others go on. All sessions of a handbook are on the same lane, where the
/// commit of one is told to the others at once.
class RelayLanes final : public SessionPort {
public:
    struct Surroundings {
        Metrics& metrics;
        const RelayLog& log;
        const Clock& clock;
    };

    /// Opens the store that the options name. Errors as openStore().
    [[nodiscard]] static Result<std::unique_ptr<RelayLanes>> open(
        const RelayOptions& options, const RegistrationPolicy& registration, const Surroundings& around);
    ~RelayLanes() override;

    SessionId open(Arrival arrival, Deliver deliver) override;
    [[nodiscard]] bool receive(SessionId session, Bytes frame) override;
    void resume(SessionId session) override;
    void close(SessionId session) override;
    [[nodiscard]] bool isHealthy() const override;

private:
    struct Unit;
    /// Where a session is. It begins on the first lane, which gives it its challenge, and moves once, with
    /// the frame that says whose it is.
    struct Place {
        Arrival arrival{};
        Deliver deliver{};
        std::size_t lane = 0;
        SessionId session = 0; ///< on that lane
        bool isSettled = false;
    };

    RelayLanes();
    void heard(SessionId session, const Delivery& delivery);
    void settle(Place& place, const Bytes& frame);

    std::mutex m_mutex; ///< guards what follows
    std::unordered_map<SessionId, Place> m_places;
    SessionId m_lastSession = 0;
    std::vector<std::unique_ptr<Unit>> m_units; ///< last: until their threads have ended they deliver here
};

} // namespace uitwijk
