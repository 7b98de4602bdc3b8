// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/relay_address.h"
#include "sync/wire/messages.h"

#include <QSslCertificate>

namespace uitwijk {

/// SHA-256 of the certificate in DER (RFC 5929, tls-server-end-point); zeros for none. Qt 6.4 has no TLS
/// exporter.
[[nodiscard]] ChannelBinding bindingOf(const QSslCertificate& certificate);

/// Whether TLS errors may be passed over: only when the address pins exactly this certificate.
[[nodiscard]] bool isPinned(const RelayAddress& address, const QSslCertificate& certificate);

} // namespace uitwijk
