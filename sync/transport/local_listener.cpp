// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/local_listener.h"

#include "sync/transport/certificate.h"
#include "sync/transport/fresh_certificate.h"

namespace uitwijk {

LocalListener::LocalListener(QObject* parent)
    : QObject(parent)
    , m_server(QStringLiteral("local"), QWebSocketServer::SecureMode)
{
    m_server.setMaxPendingConnections(16);
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket* caller = m_server.nextPendingConnection()) {
            caller->setMaxAllowedIncomingMessageSize(quint64(kMaxMessage) * 2);
            emit called(caller);
        }
    });
}

Result<void> LocalListener::listen(const QHostAddress& address, quint16 port)
{
    const auto tls = freshTls();
    if (!tls)
        return tls.error();
    m_binding = bindingOf(tls->localCertificate());
    m_server.setSslConfiguration(*tls);
    if (!m_server.listen(address, port))
        return Error{Errc::Unreachable, "this address is not here, or somebody listens there already"};
    return {};
}

} // namespace uitwijk
