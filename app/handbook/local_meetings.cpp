// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/local_meetings.h"

#include "app/handbook/last_meetings.h"
#include "sync/transport/caller_channel.h"
#include "sync/transport/web_socket_channel.h"

#include <QDateTime>

#include <algorithm>

namespace uitwijk {

namespace {

constexpr auto kMostCallers = 32;
constexpr qint64 kKeepEveryMs = 30'000;

} // namespace

Result<RelayAddress> deviceAt(const QString& place)
{
    QString typed = place.trimmed();
    if (typed.count(QLatin1Char(':')) > 1 && !typed.startsWith(QLatin1Char('[')))
        typed = QLatin1Char('[') + typed + QLatin1Char(']'); // IPv6 as people write it
    auto address = RelayAddress::parse(QStringLiteral("wss://") + typed);
    const QUrl given = address ? address->webSocket : QUrl();
    if (!address || address->pinned || given.port(kLocalPort) == 0 || !given.userInfo().isEmpty()
        || typed.contains(QLatin1Char('/')) || typed.contains(QLatin1Char('?')))
        return Error{Errc::Malformed, "a device's address is HOST or HOST:PORT"};
    if (given.port() < 0)
        address->webSocket.setPort(kLocalPort);
    address->isDevice = true;
    return address;
}

LocalMeetings::LocalMeetings(HandbookLane& lane, QObject* parent)
    : QObject(parent)
    , m_lane(lane)
{
    connect(&lane, &HandbookLane::committed, this, &LocalMeetings::spread);
}

LocalMeetings::~LocalMeetings()
{
    for (LocalLine* line : m_lines)
        line->hangUp();
}

Result<void> LocalMeetings::listen(const QHostAddress& address, quint16 port)
{
    stopListening();
    auto listener = std::make_unique<LocalListener>();
    if (auto listening = listener->listen(address, port); !listening)
        return listening;
    connect(listener.get(), &LocalListener::called, this, &LocalMeetings::welcome);
    m_listener = std::move(listener);
    return {};
}

void LocalMeetings::stopListening()
{
    for (LocalLine* line : std::vector(m_lines)) {
        if (line->side() == LocalLine::Side::Called)
            hangUp(*line);
    }
    m_listener.reset();
}

void LocalMeetings::welcome(QWebSocket* socket)
{
    const auto callers = std::count_if(m_lines.begin(), m_lines.end(),
        [](const LocalLine* line) { return line->side() == LocalLine::Side::Called; });
    if (callers >= kMostCallers) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    begin(std::make_unique<CallerChannel>(socket, m_listener->binding()), LocalLine::Side::Called);
}

IpVersions LocalMeetings::versions() const
{
    const QHostAddress address = m_listener ? m_listener->address() : QHostAddress(QHostAddress::Any);
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return IpVersions::Four;
    case QAbstractSocket::IPv6Protocol:
        return IpVersions::Six;
    default:
        return IpVersions::Both;
    }
}

LocalLine& LocalMeetings::call(const RelayAddress& device)
{
    return begin(std::make_unique<WebSocketChannel>(device), LocalLine::Side::Caller);
}

LocalLine& LocalMeetings::begin(std::unique_ptr<RelayChannel> channel, LocalLine::Side side)
{
    auto* line = new LocalLine(m_lane, std::move(channel), side, this);
    m_lines.push_back(line);
    connect(line, &LocalLine::moved, this, &LocalMeetings::changed);
    connect(line, &LocalLine::settled, this, [this, line] { settle(*line); });
    connect(line, &LocalLine::ended, this, [this, line](const Error& why) {
        drop(*line);
        emit ended(*line, why);
        emit changed();
    });
    line->open();
    emit changed();
    return *line;
}

void LocalMeetings::settle(LocalLine& line)
{
    const AuthorId device = *line.device();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    qint64& remembered = m_remembered[device];
    if (now - remembered > kKeepEveryMs) {
        remembered = now;
        m_lane.ask(
            this,
            [device, now](Handbook& handbook) -> Result<Topics> {
                const auto kept = rememberMeeting(handbook.store(), device, now);
                return kept ? Result<Topics>(Topic::Exchange) : kept.error();
            },
            [](Topics topics) {
                Commit commit;
                commit.topics = topics;
                return commit;
            },
            [](const Result<Topics>&) {});
    }
    emit met(line);
    const LocalLine* first = lineTo(device);
    if (line.side() == LocalLine::Side::Caller && first != &line)
        hangUp(line); // one line to a device is enough, and we opened the second
}

const LocalLine* LocalMeetings::lineTo(const AuthorId& device) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
        [&](const LocalLine* line) { return line->isLive() && line->device() == device; });
    return found == m_lines.end() ? nullptr : *found;
}

void LocalMeetings::spread(const Commit& commit)
{
    const bool isNews = bool(commit.topics & ~Topics(Topic::Exchange));
    for (LocalLine* line : m_lines) {
        if (commit.topics & Topic::Members)
            line->doubtMembership();
        if (isNews)
            line->announceSoon();
    }
}

void LocalMeetings::hangUp(LocalLine& line)
{
    line.hangUp();
    drop(line);
    emit changed();
}

void LocalMeetings::hangUpAll()
{
    for (LocalLine* line : std::vector(m_lines))
        hangUp(*line);
}

void LocalMeetings::drop(LocalLine& line)
{
    std::erase(m_lines, &line);
    line.deleteLater();
}

} // namespace uitwijk
