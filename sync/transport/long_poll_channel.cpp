// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/long_poll_channel.h"

#include "sync/transport/certificate.h"

#include <QSslConfiguration>

#include <utility>

namespace uitwijk {

namespace {

constexpr int kPatienceMs = 40'000; // the relay holds a poll for 25 s
constexpr int kNothingNew = 204;

const Bytes& sessionHeader()
{
    static const Bytes name("Uitwijk-Session");
    return name;
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Of an answer that is no success: one that says to come back later, or one that no relay gives.
Errc codeOf(int status)
{
    constexpr int kTooMany = 429;
    constexpr int kServerError = 500;
    return status == kTooMany || status >= kServerError ? Errc::Unreachable : Errc::Unsupported;
}

} // namespace

LongPollChannel::LongPollChannel(RelayAddress address, QObject* parent)
    : RelayChannel(parent)
    , m_address(std::move(address))
{
    m_network.setTransferTimeout(kPatienceMs);
    m_network.setAutoDeleteReplies(true);
    connect(&m_network, &QNetworkAccessManager::sslErrors, this,
        [this](QNetworkReply* reply, const QList<QSslError>& errors) {
            for (const QSslError& error : errors) {
                if (isPinned(m_address, error.certificate())) {
                    reply->ignoreSslErrors(errors);
                    return;
                }
            }
            end({Errc::Forged, "the relay's certificate is not trusted"});
        });
}

LongPollChannel::~LongPollChannel()
{
    m_hasEnded = true; // the network ends its replies when it goes, which nobody need hear
}

QNetworkRequest LongPollChannel::request() const
{
    QNetworkRequest request(m_address.http);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/octet-stream"));
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!m_session.isEmpty())
        request.setRawHeader(sessionHeader(), m_session);
    else if (!m_address.registration.isEmpty())
        request.setRawHeader(kRegistrationHeader, m_address.registration);
    return request;
}

void LongPollChannel::follow(QNetworkReply* reply, const std::function<void(QNetworkReply&)>& then)
{
    connect(reply, &QNetworkReply::finished, this, [this, reply, then] {
        if (m_hasEnded)
            return;
        if (reply->error() != QNetworkReply::NoError)
            end(failureOf(*reply));
        else
            then(*reply);
    });
}

Error LongPollChannel::failureOf(const QNetworkReply& reply) const
{
    const int status = statusOf(reply);
    if (status == 0)
        return {Errc::Unreachable, "network error " + std::to_string(int(reply.error()))};
    // Within a conversation it is the relay that answers: it has forgotten this one, and a new one will do.
    return {
        m_session.isEmpty() ? codeOf(status) : Errc::Unreachable, "HTTP status " + std::to_string(status)};
}

void LongPollChannel::open()
{
    follow(m_network.post(request(), QByteArray()), [this](QNetworkReply& reply) {
        m_session = reply.rawHeader(sessionHeader());
        const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
        if (m_session.isEmpty()) {
            end({Errc::Unsupported, "whoever answered is no relay"});
            return;
        }
        if (m_address.pinned && !isPinned(m_address, certificate)) {
            end({Errc::Forged, "another certificate than the pinned one"});
            return;
        }
        emit opened(bindingOf(certificate));
        take(reply);
        poll();
    });
}

void LongPollChannel::send(const Bytes& frame)
{
    m_sent += frame.size();
    m_outbox += frame;
    post();
}

void LongPollChannel::post()
{
    if (m_isPosting || m_outbox.isEmpty() || m_hasEnded)
        return;
    m_isPosting = true;
    follow(m_network.post(request(), std::exchange(m_outbox, {})), [this](QNetworkReply& reply) {
        m_isPosting = false;
        take(reply);
        post();
    });
}

void LongPollChannel::poll()
{
    if (m_hasEnded)
        return;
    follow(m_network.get(request()), [this](QNetworkReply& reply) {
        if (statusOf(reply) != kNothingNew)
            take(reply);
        poll();
    });
}

void LongPollChannel::take(QNetworkReply& reply)
{
    const Bytes frame = reply.readAll();
    m_received += frame.size();
    if (!frame.isEmpty())
        emit received(frame);
}

void LongPollChannel::close()
{
    m_hasEnded = true;
}

void LongPollChannel::end(const Error& why)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    emit closed(why);
}

} // namespace uitwijk
