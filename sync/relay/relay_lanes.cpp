// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/relay_lanes.h"

#include <algorithm>

namespace uitwijk {
namespace {

// Enough to keep a pair of servers writing; each is a session of theirs.
constexpr std::size_t kLanesOnServer = 4;

std::size_t lanesFor(const RelayOptions& options)
{
    return options.isOnPostgres() ? kLanesOnServer : 1;
}

std::optional<PlanAlias> planIn(const Bytes& frame)
{
    const auto messages = decodeMessages(frame);
    if (!messages)
        return std::nullopt;
    for (const Message& message : *messages)
        if (const auto* hello = std::get_if<Hello>(&message))
            return hello->plan;
    return std::nullopt;
}

} // namespace

struct RelayLanes::Unit {
    Unit(OpenStore opened, const RelayOptions& options, const RegistrationPolicy& registration,
        const Surroundings& around)
        : store(std::move(opened))
        , quota(options.quota.sharedBy(lanesFor(options)), store.disk)
        , relay({.mailbox = *store.mailbox,
                    .quota = quota,
                    .metrics = around.metrics,
                    .log = around.log,
                    .clock = around.clock},
              registration)
        , lane(relay, {.mailbox = *store.mailbox, .metrics = around.metrics, .log = around.log})
    {
    }

    OpenStore store;
    Quota quota;
    Relay relay;
    RelayLane lane; // last: its thread uses all of them
};

RelayLanes::RelayLanes() = default;
RelayLanes::~RelayLanes() = default;

Result<std::unique_ptr<RelayLanes>> RelayLanes::open(
    const RelayOptions& options, const RegistrationPolicy& registration, const Surroundings& around)
{
    std::unique_ptr<RelayLanes> lanes(new RelayLanes);
    for (std::size_t i = 0; i < lanesFor(options); ++i) {
        auto store = openStore(options, around.clock);
        if (!store)
            return std::move(store).error();
        if (store->isOneCopy && i == 0)
            around.log.warning("no-standby");
        lanes->m_units.push_back(std::make_unique<Unit>(*std::move(store), options, registration, around));
    }
    return lanes;
}

SessionId RelayLanes::open(Arrival arrival, Deliver deliver)
{
    RelayLane& first = m_units.front()->lane;
    if (m_units.size() == 1)
        return first.open(std::move(arrival), std::move(deliver));
    const std::lock_guard lock(m_mutex); // what the lane delivers waits until the session is known
    const SessionId session = ++m_lastSession;
    const SessionId there = first.open(arrival, [this, session, deliver](Delivery delivery) {
        heard(session, delivery);
        deliver(std::move(delivery));
    });
    m_places[session]
        = {.arrival = std::move(arrival), .deliver = std::move(deliver), .lane = 0, .session = there};
    return session;
}

/// The challenge of a session that may still move goes with it.
void RelayLanes::heard(SessionId session, const Delivery& delivery)
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_places.find(session);
    if (place == m_places.end() || place->second.isSettled || delivery.messages.empty())
        return;
    const auto messages = decodeMessages(delivery.messages.front());
    if (!messages || messages->empty())
        return;
    if (const auto* challenge = std::get_if<Challenge>(&messages->front()))
        place->second.arrival.challenge = challenge->nonce.bytes();
}

void RelayLanes::settle(Place& place, const Bytes& frame)
{
    place.isSettled = true;
    const auto plan = planIn(frame);
    const std::size_t lane = plan ? std::size_t(plan->bytes().at(0)) % m_units.size() : 0;
    if (lane == 0 || place.arrival.challenge.isEmpty())
        return;
    m_units.front()->lane.close(place.session);
    place.lane = lane;
    place.session = m_units[lane]->lane.open(place.arrival, place.deliver);
}

bool RelayLanes::receive(SessionId session, Bytes frame)
{
    if (m_units.size() == 1)
        return m_units.front()->lane.receive(session, std::move(frame));
    const std::lock_guard lock(m_mutex);
    const auto place = m_places.find(session);
    if (place == m_places.end())
        return false;
    if (!place->second.isSettled)
        settle(place->second, frame);
    return m_units[place->second.lane]->lane.receive(place->second.session, std::move(frame));
}

void RelayLanes::resume(SessionId session)
{
    if (m_units.size() == 1)
        return m_units.front()->lane.resume(session);
    const std::lock_guard lock(m_mutex);
    if (const auto place = m_places.find(session); place != m_places.end())
        m_units[place->second.lane]->lane.resume(place->second.session);
}

void RelayLanes::close(SessionId session)
{
    if (m_units.size() == 1)
        return m_units.front()->lane.close(session);
    const std::lock_guard lock(m_mutex);
    const auto place = m_places.find(session);
    if (place == m_places.end())
        return;
    m_units[place->second.lane]->lane.close(place->second.session);
    m_places.erase(place);
}

bool RelayLanes::isHealthy() const
{
    return std::all_of(m_units.begin(), m_units.end(),
        [](const std::unique_ptr<Unit>& unit) { return unit->lane.isHealthy(); });
}

} // namespace uitwijk
