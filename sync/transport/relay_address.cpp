// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/relay_address.h"

namespace uitwijk {

Result<RelayAddress> RelayAddress::parse(const QString& text)
{
    RelayAddress address{.webSocket = QUrl(text.trimmed(), QUrl::StrictMode), .http = {}, .pinned = {}};
    QUrl& url = address.webSocket;
    const bool encrypted = url.scheme() == QLatin1String("wss") || url.scheme() == QLatin1String("https");
    const bool plain = url.scheme() == QLatin1String("ws") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || (!encrypted && !plain))
        return Error{Errc::Malformed, "a relay's address begins with wss:// or ws://"};
    if (url.hasFragment()) {
        address.pinned = Digest::fromHex(url.fragment());
        if (!address.pinned || !encrypted)
            return Error{Errc::Malformed, "what stands behind # is no certificate's SHA-256"};
        url.setFragment({});
    }
    url.setScheme(encrypted ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setPath(QStringLiteral("/v1/sync"));
    address.http = url;
    address.http.setScheme(encrypted ? QStringLiteral("https") : QStringLiteral("http"));
    return address;
}

} // namespace uitwijk
