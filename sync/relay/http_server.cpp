// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/http_server.h"

#include "sync/relay/http_connection.h"

#include <csignal>
#include <filesystem>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>

#include <openssl/x509.h>

namespace uitwijk {
namespace {

using namespace http_detail;
using Tcp = net::ip::tcp;

constexpr std::chrono::seconds kSweepInterval{5};

Error opensslError(const char* what)
{
    char text[160] = "";
    ERR_error_string_n(ERR_peek_last_error(), text, sizeof text);
    ERR_clear_error();
    return {Errc::Malformed, std::string(what) + ": " + text};
}

Result<std::unique_ptr<ssl::context>> openTls(const HttpServerOptions& options)
{
    auto context = std::make_unique<ssl::context>(ssl::context::tlsv13_server);
    SSL_CTX* native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_3_VERSION);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS); // 34 kB less for each idle connection
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
    if (SSL_CTX_use_certificate_chain_file(native, options.tlsCertificateFile.c_str()) != 1)
        return opensslError("TLS certificate");
    if (SSL_CTX_use_PrivateKey_file(native, options.tlsKeyFile.c_str(), SSL_FILETYPE_PEM) != 1)
        return opensslError("TLS key");
    if (SSL_CTX_check_private_key(native) != 1)
        return opensslError("TLS key does not belong to the certificate");
    return context;
}

std::filesystem::file_time_type changedAt(const HttpServerOptions& options)
{
    std::error_code ignored;
    return std::max(std::filesystem::last_write_time(options.tlsCertificateFile, ignored),
        std::filesystem::last_write_time(options.tlsKeyFile, ignored));
}

Bytes certificateDigest(ssl::context& context)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    X509* certificate = SSL_CTX_get0_certificate(context.native_handle());
    if (certificate == nullptr || X509_digest(certificate, EVP_sha256(), digest, &size) != 1)
        return {};
    return Bytes(reinterpret_cast<const char*>(digest), qsizetype(size));
}

} // namespace

class HttpServer::Implementation {
public:
    Implementation(HttpServerOptions options, Surroundings around, std::unique_ptr<ssl::context> tls)
        : m_tls(std::move(tls))
        , m_state(std::make_shared<ServerState>(
              ServerState{.around = around, .options = std::move(options), .io = *m_io, .ioLife = m_io}))
    {
        if (m_tls)
            m_state->channelBinding = certificateDigest(*m_tls);
        m_tlsChangedAt = changedAt(m_state->options);
    }

    Result<void> listen()
    {
        ErrorCode error;
        const auto address = net::ip::make_address(m_state->options.address, error);
        if (error)
            return Error{Errc::Malformed, "not an address to listen on"};
        // In the clear a HELLO names no server, so whoever sits in between could use it towards another.
        if (!m_tls && !address.is_loopback())
            return Error{
                Errc::Malformed, "without --tls-cert and --tls-key only a loopback address is listened on"};
        const Tcp::endpoint endpoint(address, m_state->options.port);
        m_acceptor.open(endpoint.protocol(), error);
        if (!error)
            m_acceptor.set_option(net::socket_base::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(endpoint, error);
        if (!error)
            m_acceptor.listen(net::socket_base::max_listen_connections, error);
        if (error)
            return Error{Errc::Io, "cannot listen: " + error.message()};
        return {};
    }

    void run()
    {
        std::signal(SIGPIPE, SIG_IGN);
        net::co_spawn(*m_io, accept(), net::detached);
        net::co_spawn(*m_io, sweep(), net::detached);
        m_signals.async_wait([this](ErrorCode error, int) {
            if (!error)
                stop();
        });
        waitForHangup();
        m_io->run();
        m_state->polls.clear();
    }

    [[nodiscard]] std::uint16_t port() const { return m_acceptor.local_endpoint().port(); }
    [[nodiscard]] Bytes channelBinding() const { return m_state->channelBinding; }

private:
    net::awaitable<void> accept()
    {
        while (!m_state->isStopping) {
            ErrorCode error;
            Tcp::socket socket
                = co_await m_acceptor.async_accept(net::redirect_error(net::use_awaitable, error));
            if (error == net::error::operation_aborted)
                co_return;
            if (error) {
                // Out of descriptors: accepting again at once would spin until somebody leaves.
                m_state->around.log.warning("accept-failed", {{"code", std::int64_t(error.value())}});
                net::steady_timer pause(*m_io, std::chrono::milliseconds(100));
                co_await pause.async_wait(net::use_awaitable);
                continue;
            }
            welcome(std::move(socket));
        }
    }

    void welcome(Tcp::socket socket)
    {
        Metrics& metrics = m_state->around.metrics;
        ErrorCode error;
        const auto remote = socket.remote_endpoint(error);
        if (error)
            return; // left already
        ++metrics.connectionsTotal;
        const std::string peer = PeerLimiter::keyOf(remote.address().to_string());
        const bool isFull = metrics.connectionsOpen >= m_state->options.limits.maxConnections;
        if (isFull || !m_state->peers.connected(peer)) {
            ++metrics.connectionsRefused;
            return;
        }
        socket.set_option(Tcp::no_delay(true), error);
        if (m_tls)
            serve(TlsStream(std::move(socket), *m_tls), peer);
        else
            serve(PlainStream(std::move(socket)), peer);
    }

    template <typename Stream>
    void serve(Stream stream, const std::string& peer)
    {
        auto connection = std::make_shared<Connection<Stream>>(m_state, std::move(stream), peer);
        net::co_spawn(
            *m_io, [connection]() -> net::awaitable<void> { return connection->serve(); }, net::detached);
    }

    void waitForHangup()
    {
        m_hangup.async_wait([this](ErrorCode error, int) {
            if (error)
                return;
            reloadTls();
            waitForHangup();
        });
    }

    /// Connections keep the context they began with.
    void reloadTls()
    {
        if (!m_tls)
            return;
        auto opened = openTls(m_state->options);
        if (!opened) {
            m_state->around.log.warning("tls-not-reloaded");
            return;
        }
        m_tlsChangedAt = changedAt(m_state->options);
        m_tls = std::move(*opened);
        m_state->channelBinding = certificateDigest(*m_tls);
        m_state->around.log.info("tls-reloaded");
    }

    net::awaitable<void> sweep()
    {
        while (!m_state->isStopping) {
            ErrorCode ignored;
            m_sweepTimer.expires_after(kSweepInterval);
            co_await m_sweepTimer.async_wait(net::redirect_error(net::use_awaitable, ignored));
            const Moment now = std::chrono::steady_clock::now();
            m_state->peers.sweep(now);
            if (m_tls && changedAt(m_state->options) != m_tlsChangedAt)
                reloadTls();
            std::erase_if(m_state->polls, [this, now](const auto& entry) {
                const NetworkLimits& limits = m_state->options.limits;
                const auto time
                    = entry.second->isIntroduced() ? limits.pollIdleTime : limits.introductionTime;
                return now - entry.second->usedAt() > std::max(time, limits.pollTime + time / 2)
                    || now - entry.second->openedAt() > limits.pollLife;
            });
        }
    }

    void stop()
    {
        m_state->isStopping = true;
        ErrorCode ignored;
        m_acceptor.close(ignored);
        m_sweepTimer.cancel();
        m_hangup.cancel(ignored);
        for (const auto& end : std::list(m_state->idleConnections))
            end();
        for (const auto& watched : std::set(m_state->conversations))
            if (const auto conversation = watched.lock())
                conversation->close();
        m_farewell.expires_after(m_state->options.limits.farewellTime);
        m_farewell.async_wait([this](ErrorCode error) {
            if (!error)
                m_io->stop();
        });
        net::co_spawn(*m_io, leaveWhenEmpty(), net::detached);
    }

    /// Without this the farewell timer itself would keep run() from returning early.
    net::awaitable<void> leaveWhenEmpty()
    {
        while (m_state->around.metrics.connectionsOpen > 0) {
            net::steady_timer pause(*m_io, std::chrono::milliseconds(20));
            co_await pause.async_wait(net::use_awaitable);
        }
        m_farewell.cancel();
    }

    std::shared_ptr<net::io_context> m_io = std::make_shared<net::io_context>(1);
    std::unique_ptr<ssl::context> m_tls;
    std::shared_ptr<ServerState> m_state;
    Tcp::acceptor m_acceptor{*m_io};
    net::signal_set m_signals{*m_io, SIGTERM, SIGINT};
    net::signal_set m_hangup{*m_io, SIGHUP};
    std::filesystem::file_time_type m_tlsChangedAt{};
    net::steady_timer m_sweepTimer{*m_io};
    net::steady_timer m_farewell{*m_io};
};

Result<std::unique_ptr<HttpServer>> HttpServer::open(HttpServerOptions options, Surroundings around)
{
    std::unique_ptr<ssl::context> tls;
    if (options.tlsCertificateFile.empty() != options.tlsKeyFile.empty())
        return Error{Errc::Malformed, "TLS needs both a certificate and a key"};
    if (!options.tlsCertificateFile.empty()) {
        auto opened = openTls(options);
        if (!opened)
            return std::move(opened).error();
        tls = std::move(*opened);
    }
    auto implementation = std::make_unique<Implementation>(std::move(options), around, std::move(tls));
    const auto listening = implementation->listen();
    if (!listening)
        return listening.error();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(implementation)));
}

HttpServer::HttpServer(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation))
{
}

HttpServer::~HttpServer() = default;

std::uint16_t HttpServer::port() const
{
    return m_implementation->port();
}

void HttpServer::run()
{
    m_implementation->run();
}

Bytes HttpServer::channelBinding() const
{
    return m_implementation->channelBinding();
}

} // namespace uitwijk
