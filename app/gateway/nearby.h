// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/failure.h"
#include "app/gateway/gateway_lane.h"
#include "app/handbook/local_discovery.h"
#include "app/models/display_model.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace uitwijk {

/// Meeting other devices on the same network without any relay, for as long as the handbook is open. A device
/// that can be met announces itself, and meets those that it finds by itself; one is called by the address
/// that it shows where they do not find each other. The sockets are on the UI thread, the work on the write
/// lane. Belongs to the UI thread.
class Nearby : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.nearby is the one")
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString otherAddresses READ otherAddresses NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::Nearby::Call call READ call NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::failure::Code failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::failure::Code listening READ listening NOTIFY changed FINAL)
    Q_PROPERTY(QString met READ met NOTIFY changed FINAL)
    Q_PROPERTY(int sent READ sent NOTIFY changed FINAL)
    Q_PROPERTY(int received READ received NOTIFY changed FINAL)
    Q_PROPERTY(int refused READ refused NOTIFY changed FINAL)
    Q_PROPERTY(bool looking READ isLooking WRITE setLooking NOTIFY changed FINAL)
    Q_PROPERTY(bool finds READ finds NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* near READ near CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* lines READ lines CONSTANT FINAL)

public:
    /// How the last call by address goes. Met: both had everything, and the line stays open. Ended: it was
    /// met, and the line has broken since.
    enum Call { NoCall, Calling, Met, Ended, Failed };
    Q_ENUM(Call)

    explicit Nearby(QObject* parent = nullptr);
    ~Nearby() override;

    /// From now on for this open handbook; null: for none. Whoever let itself be met does so again.
    void follow(StoreGateway* gateway);

    /// Whether other devices can call this one. It is remembered; before anybody has said, it is as
    /// setOpenByDefault().
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    /// For a device that hangs on a wall for everybody. Before the handbook is open.
    void setOpenByDefault(bool open) { m_isOpenByDefault = open; }
    /// Where others call this device, to be read out; the port is left out where it is the usual one. Empty:
    /// they cannot, or there is no network.
    [[nodiscard]] QString address() const;
    /// The same on further networks, each on a line of its own.
    [[nodiscard]] QString otherAddresses() const;
    /// Why it cannot be met although it should.
    [[nodiscard]] failure::Code listening() const { return m_listening; }

    /// Of the last call by address:
    [[nodiscard]] Call call() const { return m_call; }
    [[nodiscard]] failure::Code failure() const { return m_failure; }
    [[nodiscard]] QString met() const { return m_called ? m_names.value(*m_called) : QString(); }
    [[nodiscard]] int sent() const { return int(m_report.sent); } ///< packets
    [[nodiscard]] int received() const { return int(m_report.received); }
    [[nodiscard]] int refused() const
    {
        return int(m_report.refusedHere.size() + m_report.refusedThere.size());
    }

    /// Somebody wants to see who is near: devices are found then even while this one cannot be met, and
    /// nothing is announced.
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    void setLooking(bool looking);
    /// Whether devices can be found now: not on a system or a network without multicast.
    [[nodiscard]] bool finds() const { return m_discovery != nullptr && !m_isDeaf; }
    /// Roles: deviceKey, person, deviceId, connected. The devices of this handbook that announce themselves.
    DisplayModel* near() { return &m_near; }
    /// Calls one of near(); as meet() from then on.
    Q_INVOKABLE void meetDevice(const QString& deviceKey);

    /// Roles: deviceKey, person, deviceId, sent, received (packets of this conversation). Those who are on
    /// the line now, each device once.
    DisplayModel* lines() { return &m_lines; }
    /// Calls the device that shows this address. Malformed when it is none.
    Q_INVOKABLE void meet(const QString& address);
    /// Hangs up on everybody; this device can be met as before.
    Q_INVOKABLE void hangUp();
    /// Looks which networks there are now.
    Q_INVOKABLE void lookAround();

signals:
    void changed();

private:
    void listen();
    void find();
    void begin(LocalLine* line);
    void show();
    void showNear();
    [[nodiscard]] QVariantList valuesOf(const AuthorId& device);
    void learnName(const AuthorId& device);
    void answer(const LocalLine& line, const std::optional<Error>& ended);
    void setCall(Call call, failure::Code failure);
    [[nodiscard]] QString spoken(const QString& host) const;

    QPointer<StoreGateway> m_gateway;
    std::unique_ptr<GatewayLane> m_lane;
    std::unique_ptr<LocalMeetings> m_meetings; // gone before its lane is
    std::unique_ptr<LocalDiscovery> m_discovery; // while there is a reason; gone before both
    bool m_isOpen = false;
    bool m_isOpenByDefault = false;
    bool m_isLooking = false;
    bool m_isDeaf = false; ///< nobody can be found on this system
    failure::Code m_listening = failure::None;
    QStringList m_hosts; ///< of this device
    const LocalLine* m_line = nullptr; ///< of the last call, while there is one: to compare, not to follow
    std::optional<AuthorId> m_called;
    Call m_call = NoCall;
    failure::Code m_failure = failure::None;
    SyncReport m_report;
    QHash<AuthorId, QString> m_names;
    DisplayModel m_near;
    DisplayModel m_lines;
};

} // namespace uitwijk
