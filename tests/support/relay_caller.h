// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/messages.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <memory>
#include <optional>
#include <vector>

namespace uitwijk {

/// A device that speaks to a relay by HTTP over a real socket, blocking, as little as a test needs.
class RelayCaller {
public:
    enum class With { Nothing, Tls };

    explicit RelayCaller(quint16 port, With with = With::Nothing)
        : m_with(with)
    {
        if (with == With::Tls) {
            m_socket.setPeerVerifyMode(
                QSslSocket::VerifyNone); // self-signed: the binding below is what counts
            m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            m_socket.waitForEncrypted(10'000);
        } else {
            m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
            m_socket.waitForConnected(10'000);
        }
    }

    struct Answer {
        int status = 0; ///< 0: the connection ended
        Bytes head{};
        Bytes body{};
    };
    Answer request(const Bytes& method, const Bytes& path, const Bytes& body = {}, const Bytes& fields = {})
    {
        Bytes head = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields;
        if (method == "POST")
            head += "Content-Length: " + Bytes::number(body.size()) + "\r\n";
        m_socket.write(head + "\r\n" + body);
        m_socket.flush();
        return answer();
    }
    Answer answer()
    {
        while (!m_arrived.contains("\r\n\r\n"))
            if (!readMore())
                return {};
        const auto end = m_arrived.indexOf("\r\n\r\n") + 2;
        Answer answer{.status = m_arrived.mid(9, 3).toInt(), .head = m_arrived.left(end)};
        const auto size = field(answer.head, "Content-Length").toLongLong();
        while (m_arrived.size() < end + 2 + size)
            if (!readMore())
                return {};
        answer.body = m_arrived.mid(end + 2, size);
        m_arrived.remove(0, end + 2 + size);
        return answer;
    }

    /// Opens a session and says HELLO for `plan`; what the relay answered.
    std::optional<std::vector<Message>> hello(
        const PlanId& plan, const SigningKey& key, const FrontierTag& log)
    {
        const Answer opened = request("POST", "/v1/sync");
        const auto greeting = decodeMessages(opened.body);
        if (opened.status != 200 || !greeting || greeting->size() != 1)
            return std::nullopt;
        m_session = "Uitwijk-Session: " + field(opened.head, "Uitwijk-Session") + "\r\n";
        const auto* challenge = std::get_if<Challenge>(&greeting->front());
        if (!challenge)
            return std::nullopt;
        m_incarnation = challenge->incarnation;
        Hello hello{.plan = planAliasOf(plan), .log = log};
        prove(hello, key, challenge->nonce, channel());
        return say(hello);
    }
    std::optional<std::vector<Message>> say(const Message& message)
    {
        return messagesOf(request("POST", "/v1/sync", encodeMessage(message), m_session));
    }
    std::optional<std::vector<Message>> bring(const std::vector<Bytes>& envelopes)
    {
        return say(Bundles{.isLast = true, .envelopes = envelopes});
    }
    /// A long poll.
    std::optional<std::vector<Message>> wait()
    {
        return messagesOf(request("GET", "/v1/sync", {}, m_session));
    }

    [[nodiscard]] const Bytes& sessionField() const { return m_session; }
    void write(const Bytes& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// Whether the relay ends the connection within that time.
    bool isCutWithin(int milliseconds)
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState
            || m_socket.waitForDisconnected(milliseconds);
    }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] const Incarnation& incarnation() const { return m_incarnation; }
    [[nodiscard]] Bytes certificate() const { return m_socket.peerCertificate().toDer(); }
    [[nodiscard]] QSsl::SslProtocol protocol() const { return m_socket.sessionProtocol(); }

private:
    [[nodiscard]] ChannelBinding channel() const
    {
        if (m_with == With::Nothing)
            return {};
        return *ChannelBinding::fromBytes(m_socket.peerCertificate().digest(QCryptographicHash::Sha256));
    }
    bool readMore()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(30'000))
            return false;
        m_arrived += m_socket.readAll();
        return true;
    }
    static Bytes field(const Bytes& head, const Bytes& name)
    {
        const auto start = head.indexOf("\r\n" + name + ": ");
        if (start < 0)
            return {};
        const auto value = start + name.size() + 4;
        return head.mid(value, head.indexOf("\r\n", value) - value);
    }
    static std::optional<std::vector<Message>> messagesOf(const Answer& answer)
    {
        if (answer.status == 204)
            return std::vector<Message>();
        auto messages = decodeMessages(answer.body);
        return answer.status == 200 && messages ? std::optional(std::move(*messages)) : std::nullopt;
    }

    With m_with;
    QSslSocket m_socket;
    Bytes m_arrived; ///< and not asked for yet
    Bytes m_session;
    Incarnation m_incarnation;
};

} // namespace uitwijk
