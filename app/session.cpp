// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

#include "app/gateway/nearby.h"
#include "app/gateway/off_thread.h"
#include "app/handbook/joining.h"
#include "app/models/live_query.h"
#include "app/models/spoken.h"
#include "app/opening.h"
#include "store/keys/attempts.h"
#include "store/keys/system_running_time.h"

namespace uitwijk {

static_assert(Session::AnchorMissing == Session::Caution(AnchorFinding::Missing)
    && Session::AnchorDamaged == Session::Caution(AnchorFinding::Damaged)
    && Session::OtherCopy == Session::Caution(AnchorFinding::OtherDatabase)
    && Session::OlderCopy == Session::Caution(AnchorFinding::RolledBack));

Session::Session(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_state(closedState())
    , m_nearby(std::make_unique<Nearby>())
{
    m_everySecond.setInterval(std::chrono::seconds(1));
    connect(&m_everySecond, &QTimer::timeout, this, &Session::countDown);
    m_envelopeHour.setSingleShot(true);
    m_envelopeHour.setInterval(std::chrono::hours(1));
    connect(&m_envelopeHour, &QTimer::timeout, this, &Session::lock);
    m_wipe.setSingleShot(true);
    m_wipe.setInterval(std::chrono::seconds(20)); // to say so to whoever told it
    connect(&m_wipe, &QTimer::timeout, this, [this] { eraseBy(eraseAsWished); });
    countDown();
}

Session::~Session() = default;

Session::State Session::closedState() const
{
    return Handbook::isIn(m_folder) ? Locked : NoHandbook;
}

bool Session::begin(Work kind, std::function<Result<OpenedHandbook>()> work)
{
    if (m_state != NoHandbook && m_state != Locked)
        return false;
    m_work = kind;
    setState(Busy);
    runOffThread(this, std::move(work), [this](Result<OpenedHandbook> opened) { take(std::move(opened)); });
    return true;
}

void Session::take(Result<OpenedHandbook> opened)
{
    m_work = Nothing;
    countDown();
    if (!opened) {
        setState(closedState(), failure::of(opened.error().code));
        return;
    }
    m_person = opened->person;
    m_derivation = opened->derivation;
    m_recoveryWords = std::move(opened->recoveryWords);
    const Handbook& handbook = opened->handbook;
    const bool byEnvelope = handbook.isReadOnly() && handbook.anchor() == AnchorFinding::Sound;
    m_caution = byEnvelope ? ByEnvelope : Caution(handbook.anchor());
    if (byEnvelope)
        m_envelopeHour.start();
    m_lock.emplace(std::move(opened->lock));
    m_gateway = std::make_unique<StoreGateway>(std::move(opened->handbook), std::move(opened->reader));
    emit gatewayChanged();
    emit recoveryWordsChanged();
    if (!m_person.isNull() && m_caution == NoCaution)
        share(m_gateway.get());
    setState(m_person.isNull() ? Joining : Open);
}

/// Every way in which this copy meets others, for as long as the handbook is open.
void Session::share(StoreGateway* gateway)
{
    m_sync.follow(gateway);
    m_secondSync.follow(gateway);
    m_nearby->follow(gateway);
    m_wipe.stop();
    if (!gateway)
        return;
    connect(gateway, &StoreGateway::committed, this, [this](const Commit& commit) {
        if (commit.topics & Topic::Members)
            lookForWipe();
    });
    lookForWipe();
}

void Session::lookForWipe()
{
    if (!m_gateway || m_wipe.isActive())
        return;
    const auto wished = m_gateway->run([](Store& store) { return isToBeErased(store); });
    m_gateway->answer(wished, this, [this](const Result<bool>& isWished) {
        if (!isWished || !*isWished || m_state != Open)
            return;
        m_wipe.start();
        // A relay hangs up on a removed device before it can be told that it erases its copy: once more.
        QTimer::singleShot(std::chrono::seconds(5), this, [this] {
            if (!m_wipe.isActive())
                return;
            m_sync.syncNow();
            m_secondSync.syncNow();
        });
    });
}

QString Session::erased() const
{
    const auto at = m_state == NoHandbook ? erasedAt(m_folder) : std::nullopt;
    return at ? spokenTime({.ms = *at}, LiveQuery::language()) : QString();
}

void Session::create(
    const QString& organisation, const QString& person, const QString& passphrase, bool sample)
{
    begin(Creating,
        [founding = Founding{.folder = m_folder,
             .organisation = organisation,
             .person = person,
             .passphrase = passphrase,
             .sample = sample}] { return foundAndOpen(founding); });
}

void Session::join(const QString& passphrase)
{
    begin(Asking, [folder = m_folder, passphrase] { return askAndOpen(folder, passphrase); });
}

void Session::unlock(const QString& passphrase)
{
    begin(Unlocking, [folder = m_folder, passphrase] { return openWithPassphrase(folder, passphrase); });
}

void Session::unlockWithRecovery(const QString& words)
{
    begin(Unlocking, [folder = m_folder, words] { return openWithRecovery(folder, words); });
}

void Session::renewKey(const QString& passphrase)
{
    if (m_state != Open)
        return;
    lock();
    begin(Unlocking, [folder = m_folder, passphrase] { return renewAndOpen(folder, passphrase); });
}

void Session::admit(const ObjectId& person)
{
    if (m_state != Joining)
        return;
    m_person = person;
    share(m_gateway.get());
    setState(Open);
}

void Session::abandon()
{
    if (m_state == Joining)
        takeOff(Abandoning, abandonJoining);
}

void Session::eraseRemoved()
{
    eraseBy(uitwijk::eraseRemoved);
}

void Session::eraseBy(Remover remover)
{
    if (m_state != Open || m_caution != NoCaution)
        return;
    share(nullptr);
    m_person = {};
    takeOff(Erasing, remover);
}

void Session::takeOff(Work work, Remover remover)
{
    m_work = work;
    setState(Busy);
    const auto key = m_gateway->runOnHandbook([](Handbook& handbook) {
        return std::make_shared<SecretBytes>(SecretBytes::copyOf(handbook.databaseKey().view()));
    });
    m_gateway->answer(key, this, [this, remover](const std::shared_ptr<SecretBytes>& copy) {
        // Queued: the gateway that brings the answer is closed first.
        QMetaObject::invokeMethod(
            this, [this, copy, remover] { takeAway(copy, remover); }, Qt::QueuedConnection);
    });
}

void Session::takeAway(const std::shared_ptr<SecretBytes>& key, Remover remover)
{
    m_gateway.reset();
    emit gatewayChanged();
    runOffThread(
        this,
        [folder = m_folder, key, remover]() -> Result<void> {
            auto copy = Handbook::openWithKey(folder, std::move(*key), machineClock());
            return copy ? remover(*std::move(copy)) : copy.error();
        },
        [this](const Result<void>& gone) {
            m_lock.reset();
            m_work = Nothing;
            setState(closedState(), gone ? failure::None : failure::of(gone.error().code));
        });
}

void Session::lock()
{
    if (m_state != Open && m_state != Joining)
        return;
    forgetRecoveryWords();
    m_envelopeHour.stop();
    m_caution = NoCaution;
    share(nullptr);
    setState(Locked); // the screens go first, then what they read from
    std::unique_ptr<StoreGateway> closing = std::move(m_gateway);
    m_person = {};
    emit gatewayChanged();
    closing.reset();
    m_lock.reset();
}

/// Asks the file each time: another program may have tried meanwhile.
void Session::countDown()
{
    const Attempts attempts = attemptsIn(m_folder, SystemRunningTime());
    m_wrongTries = int(attempts.failures);
    m_waitSeconds = int((attempts.wait.count() + 999) / 1000);
    if (m_waitSeconds > 0)
        m_everySecond.start();
    else
        m_everySecond.stop();
    emit waitChanged();
}

void Session::forgetRecoveryWords()
{
    m_recoveryWords.fill(u' ');
    m_recoveryWords.clear();
    emit recoveryWordsChanged();
}

void Session::setState(State state, failure::Code failure)
{
    m_state = state;
    m_failure = failure;
    emit stateChanged();
}

} // namespace uitwijk
