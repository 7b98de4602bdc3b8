// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/nearby.h"

#include "app/device_ports.h"
#include "app/handbook/member_name.h"
#include "app/handbook/settings.h"
#include "app/models/live_query.h"

#include <QNetworkInterface>

namespace uitwijk {

namespace {

const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");

/// Where others on a network can call this device, the likeliest first. Of IPv6 only what holds on the whole
/// network: the others need the name of an interface beside them.
QStringList ownHosts()
{
    QStringList four;
    QStringList six;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& interface : interfaces) {
        const auto flags = interface.flags();
        if (!(flags & QNetworkInterface::IsUp) || (flags & QNetworkInterface::IsLoopBack))
            continue;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            const QHostAddress ip = entry.ip();
            if (ip.protocol() == QAbstractSocket::IPv4Protocol)
                four << ip.toString();
            else if (!ip.isLinkLocal())
                six << ip.toString();
        }
    }
    return four + six;
}

} // namespace

Nearby::Nearby(QObject* parent)
    : QObject(parent)
    , m_near({"deviceKey", "person", "deviceId", "connected"})
    , m_lines({"deviceKey", "person", "deviceId", "sent", "received"})
{
}

Nearby::~Nearby() = default;

void Nearby::follow(StoreGateway* gateway)
{
    m_line = nullptr;
    m_discovery.reset();
    m_meetings.reset();
    m_lane.reset();
    m_gateway = gateway;
    m_isOpen = false;
    m_listening = failure::None;
    m_names.clear();
    m_called.reset();
    m_report = {};
    if (gateway) {
        m_lane = std::make_unique<GatewayLane>(*gateway);
        m_meetings = std::make_unique<LocalMeetings>(*m_lane);
        connect(m_meetings.get(), &LocalMeetings::changed, this, &Nearby::show);
        connect(m_meetings.get(), &LocalMeetings::met, this,
            [this](const LocalLine& line) { answer(line, std::nullopt); });
        connect(m_meetings.get(), &LocalMeetings::ended, this,
            [this](const LocalLine& line, const Error& why) { answer(line, why); });
        auto reading = gateway->read([](const Store& store) { return store.setting(settings::kNearby); });
        gateway->answer(reading, this, [this, gateway](const Result<QString>& kept) {
            if (m_gateway != gateway || !kept || m_isOpen)
                return;
            m_isOpen = kept->isEmpty() ? m_isOpenByDefault : *kept == kOn;
            listen();
        });
    }
    setCall(NoCall, failure::None);
    show();
}

void Nearby::setOpen(bool open)
{
    if (!m_gateway || open == m_isOpen)
        return;
    m_isOpen = open;
    const QString kept = open ? kOn : kOff;
    m_gateway->run([kept](Store& store) { return store.setSetting(settings::kNearby, kept); });
    listen();
}

void Nearby::listen()
{
    m_listening = failure::None;
    if (!m_isOpen) {
        m_meetings->stopListening();
        find();
        return;
    }
    auto listening = m_meetings->listen(QHostAddress::Any, kLocalPort);
    if (!listening && listening.error().code == Errc::Unreachable)
        listening = m_meetings->listen(QHostAddress::Any, 0); // somebody else has that port
    m_listening = listening ? failure::None : failure::of(listening.error().code);
    lookAround();
    find();
}

/// Announces itself and meets while it can be met, looks while somebody looks, and is silent otherwise.
void Nearby::find()
{
    const bool meets = m_isOpen && m_meetings && m_meetings->port() > 0;
    const auto manner = meets ? LocalDiscovery::Manner::Meets : LocalDiscovery::Manner::Looks;
    if (!m_meetings || !DevicePorts::neighbourhood || !(meets || m_isLooking)) {
        m_discovery.reset();
    } else if (m_discovery) {
        m_discovery->setManner(manner);
    } else {
        m_discovery = std::make_unique<LocalDiscovery>(*m_lane, *m_meetings, *DevicePorts::neighbourhood);
        connect(m_discovery.get(), &LocalDiscovery::changed, this, &Nearby::showNear);
        m_isDeaf = !m_discovery->begin(manner);
    }
    showNear();
}

void Nearby::setLooking(bool looking)
{
    if (looking == m_isLooking)
        return;
    m_isLooking = looking;
    find();
}

void Nearby::lookAround()
{
    m_hosts = ownHosts();
    emit changed();
}

QString Nearby::spoken(const QString& host) const
{
    const bool isSix = host.contains(QLatin1Char(':'));
    if (m_meetings->port() == kLocalPort)
        return host;
    return (isSix ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(m_meetings->port());
}

QString Nearby::address() const
{
    return m_meetings && m_meetings->port() > 0 && !m_hosts.isEmpty() ? spoken(m_hosts.constFirst())
                                                                      : QString();
}

QString Nearby::otherAddresses() const
{
    if (address().isEmpty())
        return {};
    QStringList others;
    for (const QString& host : m_hosts.mid(1))
        others << spoken(host);
    return others.join(QLatin1Char('\n'));
}

void Nearby::meet(const QString& address)
{
    if (!m_meetings || m_call == Calling)
        return;
    m_called.reset();
    m_report = {};
    const auto device = deviceAt(address);
    if (!device)
        return setCall(Failed, failure::of(device.error().code));
    begin(&m_meetings->call(*device));
}

void Nearby::meetDevice(const QString& deviceKey)
{
    const auto device = AuthorId::fromHex(deviceKey);
    if (!device || !m_discovery || m_call == Calling)
        return;
    m_called.reset();
    m_report = {};
    begin(m_discovery->call(*device));
}

void Nearby::begin(LocalLine* line)
{
    m_line = line;
    if (line)
        setCall(Calling, failure::None);
    else
        setCall(Failed, failure::Unreachable); // it has gone meanwhile
}

void Nearby::hangUp()
{
    m_line = nullptr;
    if (m_meetings)
        m_meetings->hangUpAll();
    setCall(NoCall, failure::None);
}

/// What came of a line, if it is that of the last call.
void Nearby::answer(const LocalLine& line, const std::optional<Error>& ended)
{
    if (&line != m_line)
        return;
    m_called = line.device();
    m_report = line.report();
    if (!ended)
        return setCall(Met, failure::None);
    m_line = nullptr;
    if (m_call == Met)
        setCall(Ended, failure::None);
    else
        setCall(Failed, failure::of(ended->code));
}

void Nearby::show()
{
    DisplayRows rows;
    const auto lines = m_meetings ? m_meetings->lines() : std::vector<LocalLine*>();
    for (const LocalLine* line : lines) {
        if (!line->isLive() || m_meetings->lineTo(*line->device()) != line)
            continue;
        QVariantList values = valuesOf(*line->device());
        values << int(line->report().sent) << int(line->report().received);
        rows.push_back({line->device()->hex(), std::move(values)});
        if (line == m_line && m_call == Met)
            m_report = line->report();
    }
    m_lines.show(std::move(rows));
    showNear();
}

void Nearby::showNear()
{
    DisplayRows rows;
    const auto near = m_discovery ? m_discovery->near() : std::set<AuthorId>();
    for (const AuthorId& device : near) {
        QVariantList values = valuesOf(device);
        values << (m_meetings->lineTo(device) != nullptr);
        rows.push_back({device.hex(), std::move(values)});
    }
    m_near.show(std::move(rows));
    emit changed();
}

QVariantList Nearby::valuesOf(const AuthorId& device)
{
    if (!m_names.contains(device))
        learnName(device);
    const QString key = device.hex();
    return {key, m_names.value(device), key.left(4) + u'-' + key.mid(4, 4)};
}

void Nearby::learnName(const AuthorId& device)
{
    m_names.insert(device, {}); // asked once
    m_lane->ask(
        m_meetings.get(),
        [device, language = LiveQuery::language()](Handbook& handbook) -> Result<QString> {
            auto replica = Replica::open(handbook.store());
            return replica ? Result<QString>(memberName(*replica, device, language)) : replica.error();
        },
        [](const QString&) { return Commit(); },
        [this, device](const Result<QString>& name) {
            if (!name || name->isEmpty())
                return;
            m_names.insert(device, *name);
            show();
        });
}

void Nearby::setCall(Call call, failure::Code failure)
{
    m_call = call;
    m_failure = failure;
    emit changed();
}

} // namespace uitwijk
