// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/web_socket_channel.h"

#include "sync/transport/certificate.h"

#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QWebSocketHandshakeOptions>

namespace uitwijk {

namespace {

using namespace std::chrono_literals;
constexpr auto kToConnect = 10s;
constexpr auto kToPing = 30s; // under what home routers allow a silent line

} // namespace

WebSocketChannel::WebSocketChannel(RelayAddress address, QObject* parent)
    : RelayChannel(parent)
    , m_address(std::move(address))
{
    m_socket.setMaxAllowedIncomingMessageSize(quint64(kMaxMessage) * 2);
    m_patience.setSingleShot(true);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        const QSslCertificate certificate = m_socket.sslConfiguration().peerCertificate();
        if (m_address.pinned && !isPinned(m_address, certificate)) {
            end({Errc::Forged, "another certificate than the pinned one"});
            return;
        }
        m_isOpen = true;
        m_patience.start(kToPing);
        emit opened(bindingOf(certificate));
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& frame) {
        m_received += frame.size();
        emit received(frame);
    });
    connect(&m_socket, &QWebSocket::sslErrors, this, &WebSocketChannel::meetTlsErrors);
    // The first octets that go out are the request to speak WebSocket: somebody is there to be asked.
    connect(&m_socket, &QWebSocket::bytesWritten, this, [this] { m_hasAsked = true; });
    // Comes before the error where nobody listens, and after it where a WebSocket is refused.
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        end({Errc::Unreachable, "the WebSocket was closed"});
    });
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
        [this](QAbstractSocket::SocketError error) {
            // Qt's word for an HTTP answer that is none of a WebSocket, and what proxies do that answer
            // nothing.
            const bool isRefused = error == QAbstractSocket::ConnectionRefusedError
                || error == QAbstractSocket::RemoteHostClosedError;
            end({isRefused && m_hasAsked && !m_isOpen ? Errc::Unsupported : Errc::Unreachable,
                "socket error " + std::to_string(int(error))});
        });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_isOpen) {
            end({Errc::Unreachable, "no answer in time"});
            return;
        }
        m_socket.ping();
        m_patience.start(kToPing);
    });
}

WebSocketChannel::~WebSocketChannel()
{
    m_socket.disconnect(this); // its last words, when it closes itself, would be heard by half of us
}

void WebSocketChannel::open()
{
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QStringLiteral("uwk1")});
    m_patience.start(kToConnect);
    QNetworkRequest request(m_address.webSocket);
    if (!m_address.registration.isEmpty())
        request.setRawHeader(kRegistrationHeader, m_address.registration);
    m_socket.open(request, options);
}

void WebSocketChannel::send(const Bytes& frame)
{
    if (m_hasEnded)
        return;
    m_sent += frame.size();
    m_socket.sendBinaryMessage(frame);
}

void WebSocketChannel::close()
{
    if (m_hasEnded)
        return; // a closed socket would complain of one more word
    m_hasEnded = true;
    m_patience.stop();
    m_socket.close();
}

void WebSocketChannel::end(const Error& why)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_patience.stop();
    m_socket.abort();
    emit closed(why);
}

void WebSocketChannel::meetTlsErrors(const QList<QSslError>& errors)
{
    if (m_address.isDevice) {
        m_socket.ignoreSslErrors(); // who it is, it must sign for exactly this certificate
        return;
    }
    for (const QSslError& error : errors) {
        if (isPinned(m_address, error.certificate())) {
            m_socket.ignoreSslErrors(errors);
            return;
        }
    }
    end({Errc::Forged, "the relay's certificate is not trusted"});
}

} // namespace uitwijk
