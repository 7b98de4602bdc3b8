// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/sync_controller.h"

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
// What came by another way is with everybody who came to know of it in that moment: the first of them passes
// it on, and the relay tells the others before they do.
constexpr int kForeignMs = 1'500;
constexpr qint64 kKeepEveryMs = 30'000;

} // namespace

SyncController::SyncController(RelayPlace place, QObject* parent)
    : QObject(parent)
    , m_place(std::move(place))
{
    m_retry.setSingleShot(true);
    m_announce.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SyncController::connectToRelay);
    connect(&m_announce, &QTimer::timeout, this, [this] {
        if (m_lane)
            converse([](SyncLane& lane, Handbook&) { return lane.announce(); });
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
    m_isPolled = false;
    m_backOff.reset();
    setState(Off, failure::None);
    if (!gateway)
        return;
    connect(gateway, &StoreGateway::committed, this, &SyncController::announceSoon);
    using Kept = std::pair<Result<QString>, Result<QString>>;
    auto reading = gateway->read([place = m_place](const Store& store) {
        return Kept(store.setting(place.address), store.setting(place.lastMet));
    });
    gateway->answer(reading, this, [this, gateway](const Kept& kept) {
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
    if (!m_gateway)
        return;
    if (wanted == m_relay) { // whatever was refused in its place is forgotten
        if (m_failure == failure::Malformed)
            setState(wanted.isEmpty() ? Off : m_state, failure::None);
        return;
    }
    if (!wanted.isEmpty() && !RelayAddress::parse(wanted)) {
        setState(m_state == Off ? Failed : m_state, failure::Malformed);
        return;
    }
    hangUp();
    m_relay = wanted;
    m_isPolled = false;
    m_backOff.reset();
    remember(m_place.address, wanted);
    connectToRelay();
}

void SyncController::remember(const QString& setting, const QString& value)
{
    if (m_gateway)
        m_gateway->run([setting, value](Store& store) { return store.setSetting(setting, value); });
}

void SyncController::syncNow()
{
    m_backOff.reset();
    if (m_lane)
        m_announce.start(kGather);
    else if (!m_channel)
        connectToRelay();
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
        if (isPresent())
            endAfterwards(why.code);
    });
    m_channel->open();
}

/// When the lane has heard what came before the end: a relay says why it hangs up. And never at once: the
/// channel that is speaking must not be deleted.
void SyncController::endAfterwards(Errc why)
{
    auto heard = m_gateway->run([](Store&) { return true; });
    m_gateway->answer(heard, this, [this, why, conversation = m_conversation](bool) {
        if (conversation != m_conversation)
            return;
        if (why != Errc::Unsupported || m_isPolled)
            return fail(failure::of(why));
        m_isPolled = true; // a proxy that lets no WebSocket through
        connectToRelay();
    });
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
    if (m_lane && (commit.topics & Topic::Members)) {
        m_gateway->run([lane = m_lane](Store&) {
            lane->doubtMembership();
            return true;
        });
    }
    if (!isNews || !m_lane)
        return;
    const bool isOurs = !commit.appended.empty();
    const auto soon = isOurs
        ? kGather
        : kGather + std::chrono::milliseconds(QRandomGenerator::global()->bounded(kForeignMs));
    if (!m_announce.isActive() || m_announce.remainingTimeAsDuration() > soon)
        m_announce.start(soon);
}

void SyncController::converse(std::function<Result<SyncLane::Turn>(SyncLane&, Handbook&)> say)
{
    auto speaking = m_gateway->runOnHandbook(
        [lane = m_lane, say = std::move(say), gateway = m_gateway.data()](Handbook& handbook) {
            auto turn = say(*lane, handbook);
            if (turn)
                gateway->tell(turn->commit);
            return turn;
        });
    m_gateway->answer(
        speaking, this, [this, conversation = m_conversation](const Result<SyncLane::Turn>& turn) {
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
    if (turn.isLive && m_state != Live)
        m_announce.start(
            kGather); // what was written after we said what we have, and before we could say more
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
    m_backOff.reset();
    if (m_lastMet - m_lastKept > kKeepEveryMs) {
        m_lastKept = m_lastMet;
        remember(m_place.lastMet, QString::number(m_lastMet));
    }
    setState(Live, failure::None);
}

void SyncController::fail(failure::Code why)
{
    const auto asked = std::chrono::seconds(m_report.retrySeconds);
    hangUp();
    m_isPolled = false; // the next one may let a WebSocket through again
    setState(Failed, why);
    m_retry.start(m_backOff.next(asked));
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
