// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/relay_lane.h"

#include <algorithm>
#include <chrono>

namespace uitwijk {
namespace {

constexpr std::size_t kMostWaiting = 20'000;
constexpr std::size_t kMostInGroup = 256;
constexpr quint64 kFailureRetrySeconds = 5;
constexpr std::chrono::milliseconds kLookInterval{200}; ///< at what others brought to a shared store
constexpr std::chrono::milliseconds kTryInterval{200};
constexpr int kMostRefusals = 10;
constexpr std::chrono::seconds kPatience{60}; ///< with a store that fails over: a leader's key lives 20 to 30

} // namespace

RelayLane::RelayLane(Relay& relay, Surroundings around)
    : m_relay(relay)
    , m_around(around)
    , m_thread([this] { run(); })
{
}

RelayLane::~RelayLane()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_hasJobs.notify_one();
    m_thread.join();
}

SessionId RelayLane::open(Arrival arrival, Deliver deliver)
{
    SessionId session = 0;
    {
        const std::lock_guard lock(m_mutex);
        session = ++m_lastSession;
        m_jobs.push_back({.kind = Job::Kind::Open,
            .session = session,
            .arrival = std::move(arrival),
            .deliver = std::move(deliver)});
    }
    m_hasJobs.notify_one();
    return session;
}

bool RelayLane::receive(SessionId session, Bytes frame)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_jobs.size() >= kMostWaiting)
            return false;
        m_jobs.push_back({.kind = Job::Kind::Receive, .session = session, .frame = std::move(frame)});
    }
    m_hasJobs.notify_one();
    return true;
}

void RelayLane::resume(SessionId session)
{
    put({.kind = Job::Kind::Resume, .session = session});
}

void RelayLane::close(SessionId session)
{
    put({.kind = Job::Kind::Close, .session = session});
}

void RelayLane::put(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_hasJobs.notify_one();
}

/// On a shared store also without any, when it is time to look.
std::vector<RelayLane::Job> RelayLane::takeJobs()
{
    std::unique_lock lock(m_mutex);
    const auto isReady = [this] { return !m_jobs.empty() || m_isEnding; };
    if (m_around.mailbox.isShared())
        m_hasJobs.wait_for(lock, kLookInterval, isReady);
    else
        m_hasJobs.wait(lock, isReady);
    if (m_jobs.size() <= kMostInGroup)
        return std::exchange(m_jobs, {});
    const auto end = m_jobs.begin() + kMostInGroup;
    std::vector<Job> taken(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(end));
    m_jobs.erase(m_jobs.begin(), end);
    return taken;
}

bool RelayLane::isEnding()
{
    const std::lock_guard lock(m_mutex);
    return m_isEnding;
}

void RelayLane::run()
{
    for (;;) {
        std::vector<Job> jobs = takeJobs();
        if (jobs.empty() && isEnding())
            return;
        for (std::vector<Job>& group : groupsOf(std::move(jobs)))
            runGroup(std::move(group));
        if (m_around.mailbox.isShared())
            lookElsewhere();
    }
}

/// A shared store locks the plan that is appended to: one transaction for each, in which no two wait for each
/// other. Where only the disk is waited for, one transaction is for all.
std::vector<std::vector<RelayLane::Job>> RelayLane::groupsOf(std::vector<Job> jobs) const
{
    std::vector<std::vector<Job>> groups;
    if (!m_around.mailbox.isShared()) {
        if (!jobs.empty())
            groups.push_back(std::move(jobs));
        return groups;
    }
    std::map<std::pair<PlanAlias, SessionId>, std::size_t> places;
    for (Job& job : jobs) {
        const auto session = m_sessions.find(job.session);
        const bool isOfPlan = session != m_sessions.end() && session->second.session.plan;
        const auto key = isOfPlan ? std::pair(*session->second.session.plan, SessionId(0))
                                  : std::pair(PlanAlias(), job.session);
        const auto place = places.try_emplace(key, groups.size()).first;
        if (place->second == groups.size())
            groups.emplace_back();
        groups[place->second].push_back(std::move(job));
    }
    return groups;
}

void RelayLane::runGroup(std::vector<Job> jobs)
{
    std::vector<Outgoing> out;
    const bool isShared = m_around.mailbox.isShared();
    std::vector<Before> before = isShared ? remember(jobs) : std::vector<Before>();
    bool isDone = work(jobs, out) && commit();
    m_isHealthy = isDone;
    if (!isDone && isShared) {
        undo(std::move(before));
        isDone = tryAgain(jobs, out);
    }
    if (isDone) {
        deliver(out);
        pushMoved();
    } else {
        fail(jobs);
    }
    for (const Job& job : jobs)
        if (job.kind == Job::Kind::Close)
            m_sessions.erase(job.session);
    m_relay.trim();
}

/// What became durable although nobody said so is a duplicate the next time, and acknowledged as such.
bool RelayLane::tryAgain(std::span<Job> jobs, std::vector<Outgoing>& out)
{
    const auto end = std::chrono::steady_clock::now() + kPatience;
    int refusals = 0; // of a store that is there: it will refuse again
    while (std::chrono::steady_clock::now() < end && refusals < kMostRefusals && !isEnding()) {
        out.clear();
        std::vector<Before> before = remember(jobs);
        if (work(jobs, out) && commit()) {
            m_isHealthy = true;
            return true;
        }
        undo(std::move(before));
        std::this_thread::sleep_for(kTryInterval);
        refusals += m_around.mailbox.begin() ? 1 : 0;
    }
    return false;
}

std::vector<RelayLane::Before> RelayLane::remember(std::span<const Job> jobs) const
{
    std::vector<Before> all;
    all.reserve(jobs.size());
    for (const Job& job : jobs) {
        Before& before = all.emplace_back();
        before.session = job.session;
        const auto place = m_sessions.find(job.session);
        before.isKnown = place != m_sessions.end();
        if (before.isKnown) {
            before.rules = place->second.session;
            before.isSending = place->second.isSending;
        }
    }
    return all;
}

void RelayLane::undo(std::vector<Before> before)
{
    ++m_around.metrics.commitFailures;
    m_around.mailbox.rollBack();
    m_relay.forget();
    for (Before& one : before) {
        if (!one.isKnown) {
            m_sessions.erase(one.session);
            continue;
        }
        Connected& connected = m_sessions[one.session];
        connected.session = std::move(one.rules);
        connected.isSending = one.isSending;
    }
}

/// What others appended to the plans of those who are here.
void RelayLane::lookElsewhere()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lookedAt < kLookInterval)
        return;
    m_lookedAt = now;
    std::set<PlanAlias> plans;
    for (const auto& [id, connected] : m_sessions)
        if (connected.session.plan && connected.session.isMember)
            plans.insert(*connected.session.plan);
    const auto begun = m_around.mailbox.begin();
    const auto looked = begun ? m_relay.look(plans) : begun;
    m_around.mailbox.rollBack();
    m_isHealthy = bool(looked);
    if (looked)
        pushMoved();
    else
        m_relay.forget();
}

bool RelayLane::work(std::span<Job> jobs, std::vector<Outgoing>& out)
{
    if (const auto begun = m_around.mailbox.begin(); !begun) {
        m_around.log.error("store-failed", {{"doing", "begin"}, {"code", std::int64_t(begun.error().code)}});
        return false;
    }
    for (Job& job : jobs) {
        auto delivery = perform(job);
        if (!delivery) {
            m_around.log.error(
                "store-failed", {{"doing", "work"}, {"code", std::int64_t(delivery.error().code)}});
            return false;
        }
        out.push_back({.session = job.session, .delivery = std::move(*delivery)});
    }
    return true;
}

Result<Delivery> RelayLane::perform(Job& job)
{
    if (job.kind == Job::Kind::Open) {
        Connected& connected = m_sessions[job.session];
        connected.deliver = job.deliver;
        connected.session.registrationToken = job.arrival.registrationToken;
        connected.session.channel
            = ChannelBinding::fromBytes(job.arrival.channelBinding).value_or(ChannelBinding{});
        if (const auto told = SessionNonce::fromBytes(job.arrival.challenge)) {
            connected.session.nonce = *told;
            return Delivery{};
        }
        return deliveryOf(connected, m_relay.greet(connected.session));
    }
    const auto place = m_sessions.find(job.session);
    if (place == m_sessions.end() || job.kind == Job::Kind::Close)
        return Delivery{};
    Connected& connected = place->second;
    if (job.kind == Job::Kind::Receive)
        return hear(connected, job.frame);
    connected.isSending = false;
    auto reply = m_relay.more(connected.session);
    if (!reply)
        return std::move(reply).error();
    return deliveryOf(connected, *reply);
}

Result<Delivery> RelayLane::hear(Connected& connected, const Bytes& frame)
{
    RelayReply all;
    const auto messages = decodeMessages(frame);
    if (!messages) {
        const auto code = messages.error().code == Errc::TooLarge ? Refused::Code::TooLarge
            : messages.error().code == Errc::TooNew               ? Refused::Code::TooNew
                                                                  : Refused::Code::Malformed;
        ++m_around.metrics.refusals;
        all = {.messages = {Refused{.code = code}}, .close = true};
    } else {
        for (const Message& message : *messages) {
            auto reply = m_relay.handle(connected.session, message);
            if (!reply)
                return std::move(reply).error();
            std::move(reply->messages.begin(), reply->messages.end(), std::back_inserter(all.messages));
            all.hasMore = all.hasMore || reply->hasMore;
            all.close = reply->close;
            if (all.close)
                break;
        }
    }
    Delivery delivery = deliveryOf(connected, all);
    delivery.isReply = true;
    return delivery;
}

Delivery RelayLane::deliveryOf(Connected& connected, const RelayReply& reply)
{
    const RelaySession& session = connected.session;
    // Where nothing goes out nobody will resume: what comes later is pushed.
    const bool hasMore = reply.hasMore && !reply.messages.empty();
    Delivery delivery{
        .isIntroduced = session.isMember || session.hasBrought, .hasMore = hasMore, .close = reply.close};
    for (const Message& message : reply.messages)
        delivery.messages.push_back(encodeMessage(message));
    connected.isSending = connected.isSending || hasMore;
    return delivery;
}

bool RelayLane::commit()
{
    const auto before = std::chrono::steady_clock::now();
    const CommitOutcome outcome = m_around.mailbox.commit();
    const auto time
        = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - before);
    m_around.metrics.commitMicroseconds += std::uint64_t(time.count());
    ++m_around.metrics.commits;
    if (outcome == CommitOutcome::Durable)
        return true;
    m_around.log.error("store-failed", {{"doing", "commit"}, {"outcome", std::int64_t(outcome)}});
    return false;
}

/// Nobody may hear what did not become durable, and what the sessions know of each other's bundles may be
/// wrong now: all of them start again.
void RelayLane::fail(std::span<const Job> jobs)
{
    ++m_around.metrics.commitFailures;
    m_around.mailbox.rollBack();
    m_relay.forget();
    const Refused refused{.code = Refused::Code::Busy, .retrySeconds = kFailureRetrySeconds};
    for (const Job& job : jobs) {
        const auto place = m_sessions.find(job.session);
        const Deliver* to = place != m_sessions.end() ? &place->second.deliver : &job.deliver;
        if (*to && job.kind != Job::Kind::Close)
            (*to)({.messages = {encodeMessage(refused)},
                .isReply = job.kind == Job::Kind::Receive,
                .close = true});
    }
}

void RelayLane::pushMoved()
{
    std::set<PlanAlias> moved = m_relay.takeMoved();
    moved.merge(m_unpushed);
    m_unpushed.clear();
    if (moved.empty())
        return;
    std::vector<Outgoing> out;
    bool isDone = bool(m_around.mailbox.begin());
    for (auto& [id, connected] : m_sessions) {
        // A session that is being sent to will resume, and gets this then.
        if (connected.isSending || !connected.session.plan || !moved.contains(*connected.session.plan))
            continue;
        auto reply = isDone ? m_relay.push(connected.session) : Error{Errc::Unreachable, {}};
        isDone = isDone && bool(reply);
        if (reply && !reply->messages.empty())
            out.push_back({.session = id, .delivery = deliveryOf(connected, *reply)});
    }
    m_around.mailbox.rollBack();
    if (!isDone) {
        m_relay.forget();
        m_unpushed = std::move(moved);
    }
    deliver(out);
}

void RelayLane::deliver(std::vector<Outgoing>& out)
{
    for (Outgoing& outgoing : out) {
        const auto place = m_sessions.find(outgoing.session);
        const Delivery& delivery = outgoing.delivery;
        const bool isWorthIt
            = delivery.isReply || delivery.close || delivery.isIntroduced || !delivery.messages.empty();
        if (place != m_sessions.end() && isWorthIt)
            place->second.deliver(std::move(outgoing.delivery));
    }
}

} // namespace uitwijk
