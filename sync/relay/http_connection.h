// SPDX-License-Identifier: Apache-2.0
#pragma once

// Part of http_server.cpp, the one translation unit that knows Boost; included nowhere else.

#include "sync/relay/http_conversation.h"

#include <array>
#include <optional>

#include <sys/random.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

namespace uitwijk::http_detail {

namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;
namespace ssl = boost::asio::ssl;

using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;
using Parser = http::request_parser<http::string_body>;
using PlainStream = beast::tcp_stream;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;
/// Without permessage-deflate: what comes in is encrypted, and a decoder less can be attacked.
template <typename Stream>
using WebSocket = websocket::stream<Stream, false>;

inline constexpr char kSyncPath[] = "/v1/sync";
inline constexpr char kSubprotocol[] = "uwk1";
inline constexpr char kSessionHeader[] = "Uitwijk-Session";
inline constexpr char kRegistrationHeader[] = "Uitwijk-Registration";

/// One TCP connection: requests one after the other, or one WebSocket. Owned by the coroutine that serves it.
template <typename Stream>
class Connection : public std::enable_shared_from_this<Connection<Stream>> {
public:
    Connection(std::shared_ptr<ServerState> server, Stream stream, std::string peer)
        : m_server(std::move(server))
        , m_stream(std::move(stream))
        , m_peer(std::move(peer))
        , m_channelBinding(m_server->channelBinding)
    {
        ++m_server->around.metrics.connectionsOpen;
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection()
    {
        --m_server->around.metrics.connectionsOpen;
        m_server->peers.disconnected(m_peer);
    }

    net::awaitable<void> serve()
    {
        const auto self = this->shared_from_this();
        bool isReady = true;
        if constexpr (std::is_same_v<Stream, TlsStream>)
            isReady = co_await shakeHands();
        while (isReady && !m_server->isStopping)
            isReady = co_await serveRequest();
    }

private:
    [[nodiscard]] const NetworkLimits& limits() const { return m_server->options.limits; }
    void allow(std::chrono::milliseconds time) { beast::get_lowest_layer(m_stream).expires_after(time); }

    net::awaitable<bool> shakeHands()
    {
        ErrorCode error;
        allow(limits().handshakeTime);
        co_await m_stream.async_handshake(
            ssl::stream_base::server, net::redirect_error(net::use_awaitable, error));
        if (error)
            ++m_server->around.metrics.connectionsCut;
        co_return !error;
    }

    /// True when another request may follow.
    net::awaitable<bool> serveRequest()
    {
        Parser parser;
        parser.header_limit(std::uint32_t(limits().maxHeader));
        parser.body_limit(limits().maxMessage);
        const ErrorCode error = co_await readHeader(parser);
        if (error)
            co_return co_await refuseUnread(error);
        ++m_server->around.metrics.requestsTotal;
        if (!m_server->peers.mayRequest(m_peer, std::chrono::steady_clock::now()))
            co_return co_await answer(parser.get(), http::status::too_many_requests, "Too many requests\n");
        if (websocket::is_upgrade(parser.get()))
            co_return co_await serveUpgrade(parser.release());
        ErrorCode bodyError;
        allow(limits().bodyTime);
        co_await http::async_read(
            m_stream, m_buffer, parser, net::redirect_error(net::use_awaitable, bodyError));
        if (bodyError)
            co_return co_await refuseUnread(bodyError);
        co_return co_await route(parser.release());
    }

    net::awaitable<ErrorCode> readHeader(Parser& parser)
    {
        auto& idle = m_server->idleConnections;
        const auto place = idle.insert(idle.end(), [self = this->weak_from_this()] {
            if (const auto connection = self.lock())
                beast::get_lowest_layer(connection->m_stream).cancel();
        });
        ErrorCode error;
        allow(limits().headerTime);
        co_await http::async_read_header(
            m_stream, m_buffer, parser, net::redirect_error(net::use_awaitable, error));
        m_server->idleConnections.erase(place);
        co_return error;
    }

    net::awaitable<bool> refuseUnread(ErrorCode error)
    {
        Response response;
        if (error == http::error::body_limit || error == http::error::buffer_overflow)
            response.result(http::status::payload_too_large);
        else if (error == http::error::header_limit)
            response.result(http::status::request_header_fields_too_large);
        else if (error.category() == http::make_error_code(http::error::bad_method).category()
            && error != http::error::end_of_stream && error != http::error::partial_message)
            response.result(http::status::bad_request);
        else
            response.result(http::status::unknown);
        const bool leftByItself
            = error == http::error::end_of_stream || error == net::error::operation_aborted;
        if (!leftByItself)
            ++m_server->around.metrics.connectionsCut;
        if (response.result() != http::status::unknown) {
            response.keep_alive(false);
            co_await send(response);
            co_await dropTheRest();
        }
        co_return false;
    }

    /// A peer that is still sending when we close gets a reset instead of the answer: takes in what it sends
    /// for a moment.
    net::awaitable<void> dropTheRest()
    {
        std::array<char, 16 * 1024> dropped;
        ErrorCode error;
        allow(std::chrono::seconds(1));
        for (std::size_t total = 0; !error && total < 4 * limits().maxMessage;) {
            total += co_await beast::get_lowest_layer(m_stream).async_read_some(
                net::buffer(dropped), net::redirect_error(net::use_awaitable, error));
        }
    }

    net::awaitable<bool> route(Request request)
    {
        const auto path = request.target().substr(0, request.target().find('?'));
        const bool isGet = request.method() == http::verb::get;
        if (path == "/healthz" && isGet) {
            const bool isHealthy = m_server->around.sessions.isHealthy();
            co_return co_await answer(request,
                isHealthy ? http::status::ok : http::status::service_unavailable,
                isHealthy ? "ok\n" : "the store does not answer\n");
        }
        if (path == "/metrics" && isGet)
            co_return co_await answer(request, http::status::ok, m_server->around.metrics.text());
        if (path == kSyncPath && isGet)
            co_return co_await servePoll(request);
        if (path == kSyncPath && request.method() == http::verb::post)
            co_return co_await servePost(request);
        const bool isKnown = path == kSyncPath || path == "/healthz" || path == "/metrics";
        co_return co_await answer(
            request, isKnown ? http::status::method_not_allowed : http::status::not_found, "Not here\n");
    }

    net::awaitable<bool> answer(const Request& request, http::status status, std::string text)
    {
        Response response(status, request.version());
        response.set(http::field::content_type, "text/plain; version=0.0.4; charset=utf-8");
        response.keep_alive(request.keep_alive() && status == http::status::ok);
        if (status == http::status::too_many_requests || status == http::status::service_unavailable)
            response.set(http::field::retry_after, "10");
        response.body() = std::move(text);
        co_return co_await send(response);
    }

    /// True when the response is out and the connection may go on.
    net::awaitable<bool> send(Response& response)
    {
        response.set(http::field::cache_control, "no-store");
        response.prepare_payload();
        ErrorCode error;
        allow(limits().bodyTime);
        co_await http::async_write(m_stream, response, net::redirect_error(net::use_awaitable, error));
        co_return !error && response.keep_alive();
    }

    std::shared_ptr<Conversation> findPoll(const Request& request, std::string& token)
    {
        const auto field = request.find(kSessionHeader);
        if (field == request.end())
            return nullptr;
        token = std::string(field->value());
        const auto place = m_server->polls.find(token);
        return place == m_server->polls.end() ? nullptr : place->second;
    }

    net::awaitable<bool> servePost(const Request& request)
    {
        std::string token;
        auto conversation = findPoll(request, token);
        if (!token.empty() && !conversation)
            co_return co_await answer(request, http::status::not_found, "No such session\n");
        if (!conversation) {
            token = newToken();
            if (token.empty() || m_server->polls.size() >= limits().maxConnections)
                co_return co_await answer(request, http::status::service_unavailable, "Too many sessions\n");
            conversation = Conversation::open(m_server, arrivalOf(request));
            m_server->polls.emplace(token, conversation);
            const Moment deadline = std::chrono::steady_clock::now() + limits().answerTime;
            while (!conversation->hasOutput() && std::chrono::steady_clock::now() < deadline)
                co_await conversation->changedOr(deadline);
        }
        conversation->touch();
        if (!request.body().empty()) {
            const bool isAnswered = co_await conversation->exchange(Bytes::fromStdString(request.body()));
            if (!isAnswered)
                co_return co_await answer(request, http::status::service_unavailable, "Try again\n");
        }
        co_return co_await sendOutput(request, token, conversation);
    }

    net::awaitable<bool> servePoll(const Request& request)
    {
        std::string token;
        const auto conversation = findPoll(request, token);
        if (!conversation)
            co_return co_await answer(request, http::status::not_found, "No such session\n");
        const Moment deadline = std::chrono::steady_clock::now() + limits().pollTime;
        conversation->touch();
        while (!conversation->hasOutput() && !conversation->isClosing()
            && std::chrono::steady_clock::now() < deadline)
            co_await conversation->changedOr(deadline);
        co_return co_await sendOutput(request, token, conversation);
    }

    net::awaitable<bool> sendOutput(
        const Request& request, std::string token, std::shared_ptr<Conversation> conversation)
    {
        const auto status = conversation->hasOutput() || request.method() == http::verb::post
            ? http::status::ok
            : http::status::no_content;
        Response response(status, request.version());
        response.set(http::field::content_type, "application/octet-stream");
        response.set(kSessionHeader, token);
        response.keep_alive(request.keep_alive());
        while (conversation->hasOutput())
            response.body() += conversation->takeMessage().toStdString();
        const bool isOver = conversation->isClosing();
        conversation->touch();
        const bool mayGoOn = co_await send(response);
        conversation->sent();
        // What was taken and did not arrive is lost to this session; a new one starts from the device's own
        // vector.
        const bool isLost = !mayGoOn && request.keep_alive();
        if (isOver || isLost)
            m_server->polls.erase(token);
        co_return mayGoOn;
    }

    [[nodiscard]] Arrival arrivalOf(const Request& request) const
    {
        const auto token = request[kRegistrationHeader];
        return {.channelBinding = m_channelBinding,
            .registrationToken = Bytes(token.data(), qsizetype(token.size()))};
    }

    static std::string newToken()
    {
        char octets[16];
        if (::getrandom(octets, sizeof octets, 0) != ssize_t(sizeof octets))
            return {};
        return Bytes(octets, sizeof octets).toHex().toStdString();
    }

    net::awaitable<bool> serveUpgrade(Request request)
    {
        if (request.target().substr(0, request.target().find('?')) != kSyncPath)
            co_return co_await answer(request, http::status::not_found, "Not here\n");
        beast::get_lowest_layer(m_stream).expires_never();
        auto socket = std::make_shared<WebSocket<Stream>>(std::move(m_stream));
        websocket::stream_base::timeout times{};
        times.handshake_timeout = limits().handshakeTime;
        times.idle_timeout = limits().idleTime;
        times.keep_alive_pings = true;
        socket->set_option(times);
        socket->read_message_max(limits().maxMessage);
        socket->auto_fragment(false);
        socket->binary(true);
        if (request[http::field::sec_websocket_protocol] == kSubprotocol)
            socket->set_option(websocket::stream_base::decorator([](websocket::response_type& response) {
                response.set(http::field::sec_websocket_protocol, kSubprotocol);
            }));
        ErrorCode error;
        co_await socket->async_accept(request, net::redirect_error(net::use_awaitable, error));
        if (!error) {
            const auto conversation = Conversation::open(m_server, arrivalOf(request));
            net::co_spawn(m_server->io, writeMessages(m_server, socket, conversation), net::detached);
            net::co_spawn(m_server->io, watchIntroduction(m_server, conversation), net::detached);
            co_await readMessages(socket, conversation);
            conversation->close();
        }
        co_return false;
    }

    net::awaitable<void> readMessages(
        std::shared_ptr<WebSocket<Stream>> socket, std::shared_ptr<Conversation> conversation)
    {
        for (;;) {
            beast::flat_buffer buffer;
            ErrorCode error;
            co_await socket->async_read(buffer, net::redirect_error(net::use_awaitable, error));
            if (error || !socket->got_binary()) {
                if (error && error != websocket::error::closed && !conversation->isClosing())
                    ++m_server->around.metrics.connectionsCut;
                co_return;
            }
            while (!m_server->peers.mayRequest(m_peer, std::chrono::steady_clock::now()))
                co_await conversation->changedOr(
                    std::chrono::steady_clock::now() + std::chrono::milliseconds(50));
            const auto data = buffer.cdata();
            Bytes frame(static_cast<const char*>(data.data()), qsizetype(data.size()));
            const bool isAnswered = co_await conversation->exchange(std::move(frame));
            if (!isAnswered)
                co_return;
            // A device that does not read its answers is not read either: memory stays bounded.
            while (conversation->hasOutput() && !conversation->isClosing())
                co_await conversation->changedOr(Moment::max());
            if (conversation->isClosing())
                co_return;
        }
    }

    static net::awaitable<void> writeMessages(std::shared_ptr<ServerState> server,
        std::shared_ptr<WebSocket<Stream>> socket, std::shared_ptr<Conversation> conversation)
    {
        ErrorCode error;
        while (!error) {
            if (conversation->hasOutput()) {
                const Bytes message = conversation->takeMessage();
                co_await socket->async_write(net::buffer(message.constData(), std::size_t(message.size())),
                    net::redirect_error(net::use_awaitable, error));
                conversation->sent();
            } else if (conversation->isClosing()) {
                break;
            } else {
                co_await conversation->changedOr(Moment::max());
            }
        }
        conversation->close();
        if (!error) {
            const auto reason
                = server->isStopping ? websocket::close_code::going_away : websocket::close_code::normal;
            co_await socket->async_close(reason, net::redirect_error(net::use_awaitable, error));
        }
        beast::get_lowest_layer(*socket).close();
    }

    static net::awaitable<void> watchIntroduction(
        std::shared_ptr<ServerState> server, std::weak_ptr<Conversation> watched)
    {
        net::steady_timer timer(server->io, server->options.limits.introductionTime);
        server->idleConnections.push_back([&timer] { timer.cancel(); });
        const auto place = std::prev(server->idleConnections.end());
        ErrorCode ignored;
        co_await timer.async_wait(net::redirect_error(net::use_awaitable, ignored));
        server->idleConnections.erase(place);
        const auto conversation = watched.lock();
        if (conversation && !conversation->isIntroduced()) {
            ++server->around.metrics.connectionsCut;
            conversation->close();
        }
    }

    std::shared_ptr<ServerState> m_server;
    Stream m_stream;
    std::string m_peer;
    Bytes m_channelBinding; ///< of the certificate that this connection was shown
    beast::flat_buffer m_buffer{128 * 1'024};
};

} // namespace uitwijk::http_detail
