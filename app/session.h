// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/failure.h"
#include "app/gateway/store_gateway.h"
#include "app/gateway/sync_controller.h"
#include "app/handbook/folder_lock.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace uitwijk {

class Nearby;
struct OpenedHandbook;

/// The handbook of this device: not there, locked, or open. Owns the gateway while it is open. Everything
/// that may take longer than a frame happens off the UI thread.
class Session : public QObject {
    Q_OBJECT
    Q_MOC_INCLUDE("app/gateway/nearby.h")
    Q_PROPERTY(uitwijk::Session::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(uitwijk::Session::Work work READ work NOTIFY stateChanged FINAL)
    Q_PROPERTY(uitwijk::failure::Code failure READ failure NOTIFY stateChanged FINAL)
    Q_PROPERTY(uitwijk::SyncController* sync READ sync CONSTANT FINAL)
    Q_PROPERTY(uitwijk::SyncController* secondSync READ secondSync CONSTANT FINAL)
    Q_PROPERTY(uitwijk::Nearby* nearby READ nearby CONSTANT FINAL)
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
    Q_PROPERTY(uitwijk::Session::Caution caution READ caution NOTIFY stateChanged FINAL)
    Q_PROPERTY(int wrongTries READ wrongTries NOTIFY waitChanged FINAL)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitChanged FINAL)
    Q_PROPERTY(QString erased READ erased NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString recoveryWords READ recoveryWords NOTIFY recoveryWordsChanged FINAL)

public:
    /// Joining: unlocked, but not admitted to a handbook yet.
    enum State { NoHandbook, Locked, Busy, Open, Joining };
    Q_ENUM(State)
    /// What it is busy with.
    enum Work { Nothing, Creating, Unlocking, Asking, Abandoning, Erasing };
    Q_ENUM(Work)
    /// Why the handbook is open for reading alone. The first ones are AnchorFinding's.
    enum Caution { NoCaution, AnchorMissing, AnchorDamaged, OtherCopy, OlderCopy, ByEnvelope };
    Q_ENUM(Caution)

    explicit Session(QString folder, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Work work() const { return m_work; }
    [[nodiscard]] failure::Code failure() const { return m_failure; }
    [[nodiscard]] Caution caution() const { return m_caution; }
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Wrong passphrases in a row, and how long until the next one is let through; 0: now. The recovery words
    /// never wait.
    [[nodiscard]] int wrongTries() const { return m_wrongTries; }
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }
    /// When the copy that was here was erased because an administrator wished it, in the reader's way of
    /// writing times; empty: none was.
    [[nodiscard]] QString erased() const;
    /// To be written down once, after a new handbook was made; empty afterwards.
    [[nodiscard]] QString recoveryWords() const { return m_recoveryWords; }
    [[nodiscard]] StoreGateway* gateway() const { return m_gateway.get(); }
    [[nodiscard]] SyncController* sync() { return &m_sync; }
    /// With a relay that does not depend on the first, where one is set.
    [[nodiscard]] SyncController* secondSync() { return &m_secondSync; }
    [[nodiscard]] Nearby* nearby() const { return m_nearby.get(); }
    /// Who acts at this device; null before it was admitted.
    [[nodiscard]] ObjectId person() const { return m_person; }
    /// How long the passphrase of the last unlocking took.
    [[nodiscard]] std::chrono::milliseconds derivation() const { return m_derivation; }

    /// A new handbook in folder(), with the sample in it when asked for; recoveryWords() are there when it is
    /// open.
    Q_INVOKABLE void create(
        const QString& organisation, const QString& person, const QString& passphrase, bool sample);
    /// A new copy in folder() that asks to join somebody's handbook: from then on Joining.
    Q_INVOKABLE void join(const QString& passphrase);
    Q_INVOKABLE void unlock(const QString& passphrase);
    Q_INVOKABLE void unlockWithRecovery(const QString& words);
    /// Closes the handbook, makes a new key for this copy, and opens it again. What fails is said on the
    /// locked screen, and nothing has changed then.
    Q_INVOKABLE void renewKey(const QString& passphrase);
    Q_INVOKABLE void lock();
    /// Takes the handbook off this device, which was removed from it. Any other device stays as it is,
    /// locked.
    Q_INVOKABLE void eraseRemoved();
    Q_INVOKABLE void forgetRecoveryWords();

    /// Does `work` off the UI thread and takes over the handbook that it opens. False when it is busy or
    /// open.
    bool begin(Work kind, std::function<Result<OpenedHandbook>()> work);
    /// Joining has ended: the handbook is here, and from now on `person` acts in it.
    void admit(const ObjectId& person);
    /// Joining has ended without a handbook: the copy that asked is taken off this device.
    void abandon();

signals:
    void stateChanged();
    void gatewayChanged();
    void recoveryWordsChanged();
    void waitChanged();

private:
    using Remover = Result<void> (*)(Handbook);
    [[nodiscard]] State closedState() const;
    void take(Result<OpenedHandbook> opened);
    void takeOff(Work work, Remover remover);
    void share(StoreGateway* gateway);
    void lookForWipe();
    void eraseBy(Remover remover);
    void takeAway(const std::shared_ptr<SecretBytes>& key, Remover remover);
    void countDown();
    void setState(State state, failure::Code failure = failure::None);

    QString m_folder;
    State m_state = NoHandbook;
    Work m_work = Nothing;
    failure::Code m_failure = failure::None;
    QString m_recoveryWords;
    ObjectId m_person;
    std::chrono::milliseconds m_derivation{0};
    Caution m_caution = NoCaution;
    QTimer m_wipe; ///< until this copy, which an administrator has erased, is gone
    QTimer m_envelopeHour; ///< locks what the words of an envelope have opened
    int m_wrongTries = 0;
    int m_waitSeconds = 0;
    QTimer m_everySecond; ///< while somebody waits
    std::optional<FolderLock> m_lock; ///< while it is open
    std::unique_ptr<StoreGateway> m_gateway;
    SyncController m_sync{RelayPlace::first()}; // both gone before the gateway is, as the next one
    SyncController m_secondSync{RelayPlace::second()};
    std::unique_ptr<Nearby> m_nearby;
};

} // namespace uitwijk
