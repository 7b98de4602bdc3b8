// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "sync/relay/metrics.h"
#include "sync/relay/network_limits.h"
#include "sync/relay/relay_log.h"
#include "sync/relay/session_port.h"

#include <cstdint>
#include <memory>
#include <string>

namespace uitwijk {

struct HttpServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0; ///< 0: the system chooses
    std::string tlsCertificateFile; ///< PEM chain; both files or none
    std::string tlsKeyFile;
    NetworkLimits limits{};
};

/// The network face of the relay: WebSocket and long poll at /v1/sync, /healthz and /metrics on one port,
/// TLS 1.3 when it has a certificate. Knows sessions and octets and no rule. One thread runs it; a slow peer
/// costs a connection and nothing else.
class HttpServer {
public:
    struct Surroundings {
        SessionPort& sessions;
        Metrics& metrics;
        const RelayLog& log;
    };

    /// Io when the address cannot be bound; Malformed when the certificate or the key is not usable.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> open(
        HttpServerOptions options, Surroundings around);
    ~HttpServer();

    [[nodiscard]] std::uint16_t port() const;

    /// Serves until SIGTERM or SIGINT, then ends connections in good order and returns. New certificate files
    /// are used for new connections within seconds, or at once on SIGHUP; while they do not fit together the
    /// old ones are.
    void run();

    /// The octets that a device's HELLO signs to show which server it meant: SHA-256 of the certificate in
    /// DER (RFC 5929, tls-server-end-point), empty without TLS.
    [[nodiscard]] Bytes channelBinding() const;

private:
    class Implementation;
    explicit HttpServer(std::unique_ptr<Implementation> implementation);

    std::unique_ptr<Implementation> m_implementation;
};

} // namespace uitwijk
