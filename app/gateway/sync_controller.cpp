// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/sync_controller.h"

#include "app/handbook/settings.h"
#include "app/models/live_query.h"
#include "sync/transport/long_poll_channel.h"
#include "sync/transport/web_socket_channel.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>

namespace uitwijk {

using namespace std::chrono_literals;

namespace {

constexpr auto kGather = 200ms; // several taps become one bundle
constexpr auto kFirstPause = 1000ms;
constexpr std::chrono::milliseconds kLongestPause = 5min;
constexpr qint64 kKeepEveryMs = 30'000;

/// Doubles with every attempt, and differs from device to device, so that a relay that comes back is not
/// met by all of them at once.
std::chrono::milliseconds pauseAfter(int attempts)
{
    const auto full = std::min(kFirstPause * (1 << std::min(attempts, 12)), kLongestPause);
    const double share = 0.5 + QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(qint64(double(full.count()) * share));
}

} // namespace

SyncController::SyncController(QObject* parent)
    : QObject(parent)
{
    m_retry.setSingleShot(true);
    m_announce.setSingleShot(true);
    m_announce.setInterval(kGather);
    connect(&m_retry, &QTimer::timeout, this, &SyncController::connectToRelay);
    connect(&m_announce, &QTimer::timeout, this, [this] {
        if (m_lane)
            converse([](SyncLane& lane, Handbook& handbook) { return lane.announce(handbook); });
    });
}

SyncController::~SyncController() = default;

bool SyncController::isEncrypted() const
{
    const auto address = RelayAddress::parse(m_relay);
    return address && address->isEncrypted();
}

void SyncController::follow(StoreGateway* gateway)
{
    hangUp();
    m_retry.stop();
    m_gateway = gateway;
    m_relay.clear();
    m_lastMet = 0;
    m_lastKept = 0;
    m_attempts = 0;
    setState(Off, failure::None);
    if (!gateway)
        return;
    connect(gateway, &StoreGateway::committed, this, &SyncController::announceSoon);
    gateway
        ->read([](const Store& store) {
            return std::pair(store.setting(settings::kRelay), store.setting(settings::kLastMet));
        })
        .then(this, [this, gateway](const std::pair<Result<QString>, Result<QString>>& kept) {
            if (m_gateway != gateway || !kept.first || !kept.second || !m_relay.isEmpty())
                return;
            m_relay = *kept.first;
            m_lastMet = kept.second->toLongLong();
            emit changed();
            connectToRelay();
        });
}

void SyncController::setRelay(const QString& relay)
{
    const QString wanted = relay.trimmed();
    if (wanted == m_relay || !m_gateway)
        return;
    if (!wanted.isEmpty() && !RelayAddress::parse(wanted)) {
        setState(m_state == Off ? Failed : m_state, failure::Malformed);
        return;
    }
    hangUp();
    m_relay = wanted;
    m_isPolled = false;
    m_attempts = 0;
    remember(settings::kRelay, wanted);
    connectToRelay();
}

void SyncController::remember(const QString& setting, const QString& value)
{
    if (m_gateway)
        m_gateway->run([setting, value](Store& store) { return store.setSetting(setting, value); });
}

void SyncController::syncNow()
{
    m_attempts = 0;
    if (m_lane)
        m_announce.start(0ms);
    else if (!m_channel)
        connectToRelay();
    m_announce.setInterval(kGather);
}

void SyncController::connectToRelay()
{
    hangUp();
    m_retry.stop();
    if (!m_gateway || m_relay.isEmpty()) {
        setState(Off, failure::None);
        return;
    }
    const auto address = RelayAddress::parse(m_relay);
    if (!address) {
        setState(Failed, failure::of(address.error().code));
        return;
    }
    setState(Connecting, m_failure);
    openChannel(*address);
}

void SyncController::openChannel(const RelayAddress& address)
{
    if (m_isPolled)
        m_channel = std::make_unique<LongPollChannel>(address);
    else
        m_channel = std::make_unique<WebSocketChannel>(address);
    const quint64 conversation = m_conversation;
    const auto isPresent = [this, conversation] { return m_conversation == conversation; };
    // Queued: what ends a conversation must not delete the channel that is speaking.
    connect(m_channel.get(), &RelayChannel::opened, this,
        [this, isPresent, name = Bytes(address.webSocket.toEncoded())](const ChannelBinding& binding) {
            if (!isPresent())
                return;
            m_lane = std::make_shared<SyncLane>();
            converse([name, binding](
                         SyncLane& lane, Handbook& handbook) { return lane.begin(handbook, name, binding); });
        });
    connect(m_channel.get(), &RelayChannel::received, this, [this, isPresent](const Bytes& frame) {
        if (isPresent() && m_lane)
            converse([frame](SyncLane& lane, Handbook&) { return lane.hear(frame); });
    });
    connect(m_channel.get(), &RelayChannel::closed, this, [this, isPresent](const Error& why) {
        if (!isPresent())
            return;
        const bool isOtherLanguage = why.code == Errc::Unsupported && !m_isPolled;
        QMetaObject::invokeMethod(
            this,
            [this, isPresent, isOtherLanguage, code = failure::of(why.code)] {
                if (!isPresent())
                    return;
                if (!isOtherLanguage)
                    return fail(code);
                m_isPolled = true; // a proxy that lets no WebSocket through
                connectToRelay();
            },
            Qt::QueuedConnection);
    });
    m_channel->open();
}

void SyncController::hangUp()
{
    ++m_conversation;
    m_announce.stop();
    m_lane.reset();
    m_report = {};
    if (m_gateway && m_channel)
        m_channel->close();
    if (m_channel)
        m_channel.release()->deleteLater();
}

void SyncController::announceSoon(const Commit& commit)
{
    const bool isNews = bool(commit.topics & ~Topics(Topic::Exchange));
    if (isNews && m_lane && !m_announce.isActive())
        m_announce.start();
}

void SyncController::converse(std::function<Result<SyncLane::Turn>(SyncLane&, Handbook&)> say)
{
    m_gateway
        ->runOnHandbook(
            [lane = m_lane, say = std::move(say), gateway = m_gateway.data()](Handbook& handbook) {
                auto turn = say(*lane, handbook);
                if (turn)
                    gateway->tell(turn->commit);
                return turn;
            })
        .then(this, [this, conversation = m_conversation](const Result<SyncLane::Turn>& turn) {
            if (conversation != m_conversation)
                return;
            if (turn)
                take(*turn);
            else
                fail(failure::of(turn.error().code));
        });
}

void SyncController::take(const SyncLane::Turn& turn)
{
    m_report = turn.report;
    for (const Bytes& frame : turn.frames) {
        if (m_channel)
            m_channel->send(frame);
    }
    if (turn.isSettled)
        met();
    else if (turn.isLive && m_state != Live)
        setState(Live, failure::None);
    else
        emit changed();
}

void SyncController::met()
{
    m_lastMet = QDateTime::currentMSecsSinceEpoch();
    m_attempts = 0;
    if (m_lastMet - m_lastKept > kKeepEveryMs) {
        m_lastKept = m_lastMet;
        remember(settings::kLastMet, QString::number(m_lastMet));
    }
    setState(Live, failure::None);
}

void SyncController::fail(failure::Code why)
{
    const auto asked = std::chrono::seconds(m_report.retrySeconds);
    hangUp();
    m_isPolled
        = false; // a relay that is away behind its proxy looks like a proxy that lets no WebSocket through
    setState(Failed, why);
    const auto pause = std::max<std::chrono::milliseconds>(pauseAfter(m_attempts++), asked);
    m_retry.start(pause);
}

void SyncController::setState(State state, failure::Code failure)
{
    m_state = state;
    m_failure = failure;
    emit changed();
}

QString SyncController::lastMet() const
{
    if (m_lastMet <= 0)
        return {};
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(m_lastMet);
    const bool today = then.date() == QDate::currentDate();
    return QLocale(LiveQuery::language())
        .toString(then, today ? QStringLiteral("HH:mm") : QStringLiteral("d MMM HH:mm"));
}

} // namespace uitwijk
