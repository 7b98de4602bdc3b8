// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/relay/relay.h"
#include "sync/relay/session_port.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <span>
#include <thread>
#include <unordered_map>
#include <vector>

namespace uitwijk {

/// The one thread on which the rules and the store live. Takes everything that queued while it was on disk,
/// does it in one transaction, and only when that is durable lets the answers go (group commit): a device
/// that hears ACK finds its bundles here after a kill.
///
/// On a store that others share it does one transaction for each plan, and looks at short intervals what
/// others brought. When that store fails or its answer is lost, everything is done again from the start, for
/// as long as a failover takes: devices notice a pause.
class RelayLane final : public SessionPort {
public:
    struct Surroundings {
        Mailbox& mailbox;
        Metrics& metrics;
        const RelayLog& log;
    };

    RelayLane(Relay& relay, Surroundings around);
    /// Finishes what was taken.
    ~RelayLane() override;

    SessionId open(Arrival arrival, Deliver deliver) override;
    [[nodiscard]] bool receive(SessionId session, Bytes frame) override;
    void resume(SessionId session) override;
    void close(SessionId session) override;
    [[nodiscard]] bool isHealthy() const override { return m_isHealthy; }

private:
    struct Job {
        enum class Kind { Open, Receive, Resume, Close };
        Kind kind = Kind::Close;
        SessionId session = 0;
        Bytes frame{};
        Arrival arrival{};
        Deliver deliver{};
    };
    struct Connected {
        RelaySession session{};
        Deliver deliver{};
        bool isSending = false; ///< resume() will come
    };
    struct Outgoing {
        SessionId session = 0;
        Delivery delivery{};
    };

    /// A session before a transaction that may have to be done again.
    struct Before {
        SessionId session = 0;
        bool isKnown = false;
        RelaySession rules{};
        bool isSending = false;
    };

    void put(Job job);
    [[nodiscard]] std::vector<Job> takeJobs();
    void run();
    [[nodiscard]] std::vector<std::vector<Job>> groupsOf(std::vector<Job> jobs) const;
    void runGroup(std::vector<Job> jobs);
    [[nodiscard]] bool tryAgain(std::span<Job> jobs, std::vector<Outgoing>& out);
    [[nodiscard]] std::vector<Before> remember(std::span<const Job> jobs) const;
    void undo(std::vector<Before> before);
    void lookElsewhere();
    [[nodiscard]] bool isEnding();
    [[nodiscard]] bool work(std::span<Job> jobs, std::vector<Outgoing>& out);
    [[nodiscard]] bool commit();
    void pushMoved();
    void fail(std::span<const Job> jobs);
    void deliver(std::vector<Outgoing>& out);

    [[nodiscard]] Result<Delivery> perform(Job& job);
    [[nodiscard]] Result<Delivery> hear(Connected& connected, const Bytes& frame);
    [[nodiscard]] static Delivery deliveryOf(Connected& connected, const RelayReply& reply);

    Relay& m_relay;
    Surroundings m_around;

    std::mutex m_mutex; ///< guards the queue and nothing else: it is the only door between the two threads
    std::condition_variable m_hasJobs;
    std::vector<Job> m_jobs;
    SessionId m_lastSession = 0;
    bool m_isEnding = false;

    std::set<PlanAlias> m_unpushed; ///< moved, and the store failed before everybody was told
    std::chrono::steady_clock::time_point m_lookedAt{};
    std::unordered_map<SessionId, Connected> m_sessions; ///< this and below: the lane's thread only
    std::atomic<bool> m_isHealthy{true};
    std::thread m_thread; ///< last: everything it uses is there before it
};

} // namespace uitwijk
