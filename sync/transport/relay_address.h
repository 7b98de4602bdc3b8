// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/base/result.h"

#include <QUrl>

#include <optional>

namespace uitwijk {

/// The HTTP header of a conversation's first request that carries RelayAddress::registration.
inline constexpr char kRegistrationHeader[] = "Uitwijk-Registration";

/// Where a relay is: wss://host[:port], or ws:// on this machine and in closed networks. A fragment of 64 hex
/// digits pins the SHA-256 of its certificate, so that a relay can use one that it made itself:
/// wss://relay.example.org#9f2c…
struct RelayAddress {
    QUrl webSocket;
    QUrl http; ///< the same place for long-polling
    std::optional<Digest> pinned;
    bool isDevice = false; ///< another device: its certificate says nothing, its signed HELLO does
    QByteArray registration = {}; ///< shown to a relay that takes new handbooks by token only; never kept

    /// Malformed when it is none.
    static Result<RelayAddress> parse(const QString& text);
    [[nodiscard]] bool isEncrypted() const { return webSocket.scheme() == QLatin1String("wss"); }
};

} // namespace uitwijk
