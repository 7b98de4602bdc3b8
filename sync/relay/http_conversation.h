// SPDX-License-Identifier: Apache-2.0
#pragma once

// Part of http_server.cpp, the one translation unit that knows Boost; included nowhere else.

#include "sync/relay/http_server.h"

#include <chrono>
#include <deque>
#include <list>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility> // before asio: Boost 1.74 uses std::exchange without it

#define BOOST_ASIO_DISABLE_CONCEPTS // Boost 1.74 spells them as GCC 12 no longer does
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace uitwijk::http_detail {

namespace net = boost::asio;
using ErrorCode = boost::system::error_code;
using Moment = std::chrono::steady_clock::time_point;

class Conversation;

/// What the connections of one server share. Lives as long as the last of them, and within the io_context's
/// life.
struct ServerState {
    HttpServer::Surroundings around;
    HttpServerOptions options;
    net::io_context& io;
    std::weak_ptr<net::io_context> ioLife; ///< for other threads: gone when the server is
    Bytes channelBinding{}; ///< of the certificate for new connections
    PeerLimiter peers{options.limits};
    std::set<std::weak_ptr<Conversation>, std::owner_less<>> conversations{};
    std::unordered_map<std::string, std::shared_ptr<Conversation>> polls{}; ///< by session token
    std::list<std::function<void()>> idleConnections{}; ///< how to end those that only wait
    bool isStopping = false;
};

/// One device's session as the network sees it: octets that came back and are not out yet. Runs on the
/// server's thread; only the Deliver that it hands to the port is called from elsewhere.
class Conversation : public std::enable_shared_from_this<Conversation> {
public:
    static std::shared_ptr<Conversation> open(const std::shared_ptr<ServerState>& server, Arrival arrival)
    {
        auto conversation = std::make_shared<Conversation>(server);
        server->conversations.insert(conversation);
        // Holds nothing alive: a reply that comes too late finds nobody and harms nothing.
        conversation->m_session = server->around.sessions.open(std::move(arrival),
            [life = server->ioLife, weak = std::weak_ptr(conversation)](Delivery delivery) {
                const auto io = life.lock();
                if (!io)
                    return;
                net::post(*io, [weak, delivery = std::move(delivery)]() mutable {
                    if (const auto self = weak.lock())
                        self->delivered(std::move(delivery));
                });
            });
        ++server->around.metrics.sessionsOpen;
        return conversation;
    }

    explicit Conversation(std::shared_ptr<ServerState> server)
        : m_server(std::move(server))
    {
    }
    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;
    ~Conversation()
    {
        m_server->around.sessions.close(m_session);
        --m_server->around.metrics.sessionsOpen;
        m_server->conversations.erase(weak_from_this());
    }

    /// Hands a frame over and returns when it is answered. False: not taken, or no answer in time.
    net::awaitable<bool> exchange(Bytes frame)
    {
        m_server->around.metrics.bytesReceived += std::uint64_t(frame.size());
        ++m_server->around.metrics.framesReceived;
        if (!m_server->around.sessions.receive(m_session, std::move(frame)))
            co_return false;
        const std::uint64_t awaited = ++m_asked;
        const Moment deadline = std::chrono::steady_clock::now() + m_server->options.limits.answerTime;
        while (m_answered < awaited && std::chrono::steady_clock::now() < deadline)
            co_await changedOr(deadline);
        co_return m_answered >= awaited;
    }

    /// Returns after the next change, or at the given moment.
    net::awaitable<void> changedOr(Moment moment)
    {
        net::steady_timer timer(m_server->io, moment);
        const Waiting waiting(m_waiting, &timer);
        ErrorCode ignored;
        co_await timer.async_wait(net::redirect_error(net::use_awaitable, ignored));
    }

    [[nodiscard]] bool hasOutput() const { return !m_output.empty(); }
    [[nodiscard]] bool isClosing() const { return m_isClosing; }
    [[nodiscard]] bool isIntroduced() const { return m_isIntroduced; }
    [[nodiscard]] Moment usedAt() const { return m_usedAt; }
    [[nodiscard]] Moment openedAt() const { return m_openedAt; }
    void touch() { m_usedAt = std::chrono::steady_clock::now(); }

    Bytes takeMessage()
    {
        Bytes message = std::move(m_output.front());
        m_output.pop_front();
        count(message);
        return message;
    }

    /// To be called when what was taken is out.
    void sent()
    {
        if (m_hasMore && !hasOutput()) {
            m_hasMore = false;
            m_server->around.sessions.resume(m_session);
        }
        changed();
    }

    void changed()
    {
        for (net::steady_timer* timer : m_waiting)
            timer->cancel();
    }

    void close()
    {
        m_isClosing = true;
        changed();
    }

private:
    struct Waiting {
        Waiting(std::list<net::steady_timer*>& all, net::steady_timer* timer)
            : m_all(all)
            , m_place(all.insert(all.end(), timer))
        {
        }
        Waiting(const Waiting&) = delete;
        Waiting& operator=(const Waiting&) = delete;
        ~Waiting() { m_all.erase(m_place); }

        std::list<net::steady_timer*>& m_all;
        std::list<net::steady_timer*>::iterator m_place;
    };

    void delivered(Delivery delivery)
    {
        for (Bytes& message : delivery.messages)
            m_output.push_back(std::move(message));
        if (delivery.isReply)
            ++m_answered;
        m_hasMore = m_hasMore || delivery.hasMore;
        m_isIntroduced = m_isIntroduced || delivery.isIntroduced;
        m_isClosing = m_isClosing || delivery.close;
        changed();
    }

    void count(const Bytes& message)
    {
        ++m_server->around.metrics.messagesSent;
        m_server->around.metrics.bytesSent += std::uint64_t(message.size());
    }

    std::shared_ptr<ServerState> m_server;
    SessionId m_session = 0;
    std::deque<Bytes> m_output;
    std::list<net::steady_timer*> m_waiting;
    std::uint64_t m_asked = 0;
    std::uint64_t m_answered = 0;
    bool m_hasMore = false;
    bool m_isIntroduced = false;
    bool m_isClosing = false;
    Moment m_openedAt = std::chrono::steady_clock::now();
    Moment m_usedAt = m_openedAt;
};

} // namespace uitwijk::http_detail
