// SPDX-License-Identifier: Apache-2.0
#include "platform/location/nmea_socket_location.h"

#include "platform/location/nmea_reader.h"

#include <QTcpSocket>
#include <QTimer>

namespace uitwijk {

using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 10s; // a receiver that is on speaks every second
constexpr qint64 kMostAtOnce = 64 * 1024;
constexpr int kManyForeign = 20; // lines, before it is said that this is something else

} // namespace

/// One connection from watch() to stop().
struct NmeaSocketLocation::Conversation {
    Told told;
    NmeaReader reader;
    QTcpSocket socket;
    QTimer patience;

    /// Later, so that whoever is told may stop us.
    void tell(LocationTrouble trouble)
    {
        const LocationReport report{.fix = reader.fix(), .trouble = trouble, .tally = reader.tally()};
        QTimer::singleShot(0, &socket, [told = told, report] { told(report); });
    }
    /// What is to be said of what has come so far, without a fix in it.
    [[nodiscard]] LocationTrouble withoutFix() const
    {
        const NmeaTally& tally = reader.tally();
        if (tally.sentences > 0)
            return LocationTrouble::NoFix;
        return tally.foreign + tally.broken > 0 ? LocationTrouble::NotNmea : LocationTrouble::Silent;
    }
    void read()
    {
        const NmeaTally before = reader.tally();
        const bool hasFix = reader.take(socket.read(kMostAtOnce), QDateTime::currentMSecsSinceEpoch());
        if (hasFix) {
            patience.start();
            tell(LocationTrouble::None);
        } else if (before.sentences == 0 && reader.tally().sentences == 0
            && reader.tally().foreign > kManyForeign) {
            tell(LocationTrouble::NotNmea);
            socket.abort();
        }
        if (socket.bytesAvailable() > 0)
            QTimer::singleShot(0, &socket, [this] { read(); });
    }
};

NmeaSocketLocation::NmeaSocketLocation(QString host, quint16 port)
    : m_host(std::move(host))
    , m_port(port)
{
}

NmeaSocketLocation::~NmeaSocketLocation() = default;

void NmeaSocketLocation::watch(Told told)
{
    m_conversation = std::make_unique<Conversation>();
    Conversation& now = *m_conversation;
    now.told = std::move(told);
    now.socket.setReadBufferSize(kMostAtOnce);
    now.patience.setInterval(kPatience);
    QObject::connect(&now.socket, &QTcpSocket::readyRead, &now.socket, [&now] { now.read(); });
    // Whoever closes after a fix has said what there was to say.
    QObject::connect(
        &now.socket, &QTcpSocket::errorOccurred, &now.socket,
        [&now] {
            now.patience.stop();
            if (!now.reader.fix())
                now.tell(
                    now.reader.tally().sentences > 0 ? LocationTrouble::NoFix : LocationTrouble::Unreachable);
        },
        Qt::QueuedConnection);
    QObject::connect(&now.patience, &QTimer::timeout, &now.patience, [&now] { now.tell(now.withoutFix()); });
    now.patience.start();
    now.socket.connectToHost(m_host, m_port);
}

void NmeaSocketLocation::stop()
{
    m_conversation.reset();
}

} // namespace uitwijk
