// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/failure.h"
#include "app/gateway/store_gateway.h"

#include <memory>

namespace uitwijk {

/// The handbook of this device: not there, locked, or open. Owns the gateway while it is open. Everything
/// that may take longer than a frame happens off the UI thread.
class Session : public QObject {
    Q_OBJECT
    Q_PROPERTY(uitwijk::Session::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(uitwijk::failure::Code failure READ failure NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
    Q_PROPERTY(QString recoveryWords READ recoveryWords NOTIFY recoveryWordsChanged FINAL)

public:
    enum State { NoHandbook, Locked, Busy, Open };
    Q_ENUM(State)

    explicit Session(QString folder, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] failure::Code failure() const { return m_failure; }
    [[nodiscard]] QString folder() const { return m_folder; }
    /// To be written down once, after a new handbook was made; empty afterwards.
    [[nodiscard]] QString recoveryWords() const { return m_recoveryWords; }
    [[nodiscard]] StoreGateway* gateway() const { return m_gateway.get(); }
    /// Who acts at this device; null until somebody said so.
    [[nodiscard]] ObjectId person() const { return m_person; }
    void setPerson(const ObjectId& person);

    /// A new handbook in folder(), with the sample in it when asked for; recoveryWords() are there when it is
    /// open.
    Q_INVOKABLE void create(
        const QString& organisation, const QString& person, const QString& passphrase, bool sample);
    Q_INVOKABLE void unlock(const QString& passphrase);
    Q_INVOKABLE void unlockWithRecovery(const QString& words);
    Q_INVOKABLE void lock();
    Q_INVOKABLE void forgetRecoveryWords();
    /// Takes over an open handbook.
    void open(std::unique_ptr<StoreGateway> gateway);

signals:
    void stateChanged();
    void gatewayChanged();
    void recoveryWordsChanged();

private:
    void setState(State state, failure::Code failure = failure::None);

    QString m_folder;
    State m_state = NoHandbook;
    failure::Code m_failure = failure::None;
    QString m_recoveryWords;
    ObjectId m_person;
    std::unique_ptr<StoreGateway> m_gateway;
};

} // namespace uitwijk
