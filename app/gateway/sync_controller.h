// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/failure.h"
#include "app/gateway/store_gateway.h"
#include "app/handbook/relay_place.h"
#include "app/handbook/sync_lane.h"
#include "sync/transport/back_off.h"
#include "sync/transport/relay_channel.h"

#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace uitwijk {

/// Keeps this copy in touch with one relay for as long as the handbook is open: connects when one is set,
/// stays connected, tells it what is written here, and tries again when the line breaks. The socket is on the
/// UI thread, the work on the write lane. Belongs to the UI thread.
class SyncController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.sync and Session.secondSync are the ones")
    Q_PROPERTY(uitwijk::SyncController::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::failure::Code failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(QString relay READ relay WRITE setRelay NOTIFY changed FINAL)
    Q_PROPERTY(bool encrypted READ isEncrypted NOTIFY changed FINAL)
    Q_PROPERTY(bool polled READ isPolled NOTIFY changed FINAL)
    Q_PROPERTY(QString lastMet READ lastMet NOTIFY changed FINAL)
    Q_PROPERTY(double lastMetMs READ lastMetMs NOTIFY changed FINAL)
    Q_PROPERTY(int bundlesSent READ bundlesSent NOTIFY changed FINAL)
    Q_PROPERTY(int bundlesReceived READ bundlesReceived NOTIFY changed FINAL)
    Q_PROPERTY(int refused READ refused NOTIFY changed FINAL)
    Q_PROPERTY(bool relayWasWiped READ relayWasWiped NOTIFY changed FINAL)
    Q_PROPERTY(int clockOffsetSeconds READ clockOffsetSeconds NOTIFY changed FINAL)

public:
    /// Off: no relay is set. Live: what is written on either side is on the other within a second. Failed: it
    /// will be tried again by itself, failure() says why not now.
    enum State { Off, Connecting, Live, Failed };
    Q_ENUM(State)

    explicit SyncController(RelayPlace place, QObject* parent = nullptr);
    ~SyncController() override;

    /// From now on for this open handbook; null: for none.
    void follow(StoreGateway* gateway);

    [[nodiscard]] State state() const { return m_state; }
    /// Of the last attempt; None once it met.
    [[nodiscard]] failure::Code failure() const { return m_failure; }
    [[nodiscard]] QString relay() const { return m_relay; }
    [[nodiscard]] bool isEncrypted() const; ///< the line itself; what goes over it always is
    [[nodiscard]] bool isPolled() const { return m_isPolled; } ///< by HTTP, because no WebSocket came through
    /// When this copy last met the relay, in the reader's way of writing times; empty: never.
    [[nodiscard]] QString lastMet() const;
    [[nodiscard]] double lastMetMs() const { return double(m_lastMet); } ///< since 1970; 0: never
    [[nodiscard]] int bundlesSent() const { return int(m_report.sent); } ///< in this conversation
    [[nodiscard]] int bundlesReceived() const { return int(m_report.received); }
    [[nodiscard]] int refused() const
    {
        return int(m_report.refusedHere.size() + m_report.refusedThere.size());
    }
    [[nodiscard]] bool relayWasWiped() const { return m_report.wasWiped; }
    [[nodiscard]] int clockOffsetSeconds() const { return int(m_report.clockOffset.count() / 1000); }

    /// Remembers where the relay is and goes there; empty: none any more. What is no address is not
    /// remembered: Failed with Malformed.
    void setRelay(const QString& relay);
    /// Connects at once if it is not connected, and says what waits.
    Q_INVOKABLE void syncNow();

signals:
    void changed();

private:
    void remember(const QString& setting, const QString& value);
    void connectToRelay();
    void openChannel(const RelayAddress& address);
    void endAfterwards(Errc why);
    void hangUp();
    void announceSoon(const Commit& commit);
    void converse(std::function<Result<SyncLane::Turn>(SyncLane&, Handbook&)> say);
    void take(const SyncLane::Turn& turn);
    void met();
    void fail(failure::Code why);
    void setState(State state, failure::Code failure);

    RelayPlace m_place;
    QPointer<StoreGateway> m_gateway;
    std::shared_ptr<SyncLane> m_lane; ///< of the present conversation
    std::unique_ptr<RelayChannel> m_channel;
    quint64 m_conversation = 0;
    State m_state = Off;
    failure::Code m_failure = failure::None;
    QString m_relay;
    bool m_isPolled = false;
    qint64 m_lastMet = 0; ///< milliseconds since 1970 of when both sides last had everything; 0: never
    qint64 m_lastKept = 0;
    SyncReport m_report;
    BackOff m_backOff;
    QTimer m_retry;
    QTimer m_announce;
};

} // namespace uitwijk
