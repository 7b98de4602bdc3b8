// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/local_discovery.h"

#include "app/handbook/meeting_ring.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace uitwijk {

using namespace std::chrono_literals;

namespace {

using Steady = std::chrono::steady_clock;

constexpr qint64 kHourMs = 3'600'000;
constexpr qsizetype kNameLength = 32; // what stands behind it was added because the name was taken
constexpr std::size_t kMostSeen = 1000; // a network that announces more than that is up to something
constexpr int kMostCalls = 3; // at once
constexpr int kUnreachable = 2; // failures, after which the ring closes around a device
constexpr auto kTheirTurn = 5s; // the one with the smaller number calls; who is not called by then calls

Result<LocalNames> namesIn(Handbook& handbook)
{
    auto replica = Replica::open(handbook.store());
    if (!replica)
        return replica.error();
    return localNames(*replica, handbook.clock().now().time_since_epoch().count());
}

RelayAddress addressOf(const Neighbour& neighbour)
{
    RelayAddress address;
    address.webSocket.setScheme(QStringLiteral("wss"));
    address.webSocket.setHost(neighbour.host);
    address.webSocket.setPort(neighbour.port);
    address.webSocket.setPath(QStringLiteral("/v1/sync"));
    address.isDevice = true;
    return address;
}

} // namespace

LocalDiscovery::LocalDiscovery(
    HandbookLane& lane, LocalMeetings& meetings, Neighbourhood& neighbourhood, QObject* parent)
    : QObject(parent)
    , m_lane(lane)
    , m_meetings(meetings)
    , m_neighbourhood(neighbourhood)
{
    for (QTimer* timer : {&m_hour, &m_next})
        timer->setSingleShot(true);
    connect(&m_hour, &QTimer::timeout, this, &LocalDiscovery::learnNames);
    connect(&m_next, &QTimer::timeout, this, &LocalDiscovery::reconsider);
    connect(&lane, &HandbookLane::committed, this, [this](const Commit& commit) {
        if (commit.topics & Topic::Members)
            learnNames();
    });
    connect(&meetings, &LocalMeetings::met, this, [this](const LocalLine& line) {
        m_attempts.erase(*line.device());
        reconsider();
    });
    connect(&meetings, &LocalMeetings::ended, this, [this](const LocalLine& line) { end(line); });
}

LocalDiscovery::~LocalDiscovery()
{
    m_neighbourhood.stop();
}

Result<void> LocalDiscovery::begin(Manner manner)
{
    m_manner = manner;
    auto watching = m_neighbourhood.watch(
        [this](const Neighbour& neighbour) { see(neighbour); }, [this](const QString& name) { lose(name); });
    if (watching)
        learnNames();
    return watching;
}

void LocalDiscovery::setManner(Manner manner)
{
    m_manner = manner;
    learnNames();
}

/// Who is who in this hour; and from now on this device is called as it is called in this hour.
void LocalDiscovery::learnNames()
{
    m_hour.start(std::chrono::milliseconds(kHourMs - QDateTime::currentMSecsSinceEpoch() % kHourMs + 500));
    m_lane.ask(
        this, namesIn, [](const LocalNames&) { return Commit(); },
        [this](Result<LocalNames> names) {
            if (!names)
                return; // removed, or nobody to be found by
            m_names = *std::move(names);
            const quint16 port = m_manner == Manner::Meets ? m_meetings.port() : 0;
            m_neighbourhood.announce(m_names.own, port, m_meetings.versions());
            reconsider();
            emit changed();
        });
}

std::optional<AuthorId> LocalDiscovery::whoIs(const QString& name) const
{
    const auto known = m_names.devices.find(name.left(kNameLength));
    return known == m_names.devices.end() ? std::nullopt : std::optional(known->second);
}

void LocalDiscovery::see(const Neighbour& neighbour)
{
    if (m_seen.size() >= kMostSeen && !m_seen.contains(neighbour.name))
        return;
    m_seen[neighbour.name] = neighbour;
    const auto device = whoIs(neighbour.name);
    if (!device)
        return;
    m_attempts.erase(*device); // it may be elsewhere now, or have become reachable
    reconsider();
    emit changed();
}

void LocalDiscovery::lose(const QString& name)
{
    if (m_seen.erase(name) > 0 && whoIs(name))
        emit changed();
}

std::set<AuthorId> LocalDiscovery::near() const
{
    std::set<AuthorId> devices;
    for (const auto& [name, neighbour] : m_seen) {
        if (const auto device = whoIs(name))
            devices.insert(*device);
    }
    return devices;
}

std::optional<Neighbour> LocalDiscovery::placeOf(const AuthorId& device) const
{
    const auto found = std::find_if(
        m_seen.begin(), m_seen.end(), [&](const auto& seen) { return whoIs(seen.first) == device; });
    return found == m_seen.end() ? std::nullopt : std::optional(found->second);
}

LocalLine* LocalDiscovery::call(const AuthorId& device)
{
    const auto place = placeOf(device);
    return place ? &m_meetings.call(addressOf(*place)) : nullptr;
}

/// The neighbours in the ring, and in the ring without those that nobody reaches.
std::set<AuthorId> LocalDiscovery::wanted() const
{
    const std::set<AuthorId> all = near();
    std::set<AuthorId> reachable;
    std::copy_if(all.begin(), all.end(), std::inserter(reachable, reachable.end()), [&](const AuthorId& id) {
        const auto attempt = m_attempts.find(id);
        return attempt == m_attempts.end() || attempt->second.failures < kUnreachable;
    });
    std::set<AuthorId> devices = ringNeighbours(m_names.self, all);
    devices.merge(ringNeighbours(m_names.self, reachable));
    return devices;
}

void LocalDiscovery::reconsider()
{
    if (m_manner != Manner::Meets)
        return;
    const auto now = Steady::now();
    forgetEnded();
    auto calls = std::count_if(m_attempts.begin(), m_attempts.end(),
        [](const auto& attempt) { return attempt.second.line != nullptr; });
    auto soonest = Steady::time_point::max();
    const std::set<AuthorId> wanted = this->wanted();
    for (const AuthorId& device : wanted) {
        if (m_meetings.lineTo(device))
            continue;
        const auto [at, isNew] = m_attempts.try_emplace(device);
        Attempt& attempt = at->second;
        if (isNew) {
            const auto spread = std::chrono::milliseconds(QRandomGenerator::global()->bounded(500));
            attempt.due = now + spread + (m_names.self < device ? 0s : kTheirTurn);
        }
        if (attempt.line)
            continue;
        if (attempt.due > now) {
            soonest = std::min(soonest, attempt.due);
        } else if (calls < kMostCalls) { // else when one of them has ended
            ++calls;
            attempt.line = call(device);
            m_made.insert(attempt.line);
        }
    }
    if (soonest != Steady::time_point::max())
        m_next.start(std::chrono::ceil<std::chrono::milliseconds>(soonest - now));
    dropSuperfluous(wanted);
}

/// Some lines are hung up without a word.
void LocalDiscovery::forgetEnded()
{
    const std::set<const LocalLine*> lines(m_meetings.lines().begin(), m_meetings.lines().end());
    for (auto& [device, attempt] : m_attempts) {
        if (!lines.contains(attempt.line))
            attempt.line = nullptr;
    }
    std::erase_if(m_made, [&](const LocalLine* line) { return !lines.contains(line); });
}

/// Who saw only some of the others called those; once it has all the lines that it wants, it hangs up on
/// them. Whoever sees that differently calls in its turn, and keeps that line.
void LocalDiscovery::dropSuperfluous(const std::set<AuthorId>& wanted)
{
    const bool hasAll = std::all_of(wanted.begin(), wanted.end(),
        [this](const AuthorId& device) { return m_meetings.lineTo(device) != nullptr; });
    if (!hasAll)
        return;
    for (LocalLine* line : std::vector(m_meetings.lines())) {
        if (m_made.contains(line) && line->hasSettled() && !wanted.contains(*line->device()))
            m_meetings.hangUp(*line);
    }
}

void LocalDiscovery::end(const LocalLine& line)
{
    const auto attempt = std::find_if(m_attempts.begin(), m_attempts.end(),
        [&](const auto& candidate) { return candidate.second.line == &line; });
    if (attempt != m_attempts.end()) {
        attempt->second.line = nullptr;
        ++attempt->second.failures;
        attempt->second.due = Steady::now() + attempt->second.backOff.next();
    }
    reconsider();
}

} // namespace uitwijk
