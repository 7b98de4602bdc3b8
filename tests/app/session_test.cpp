// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

#include "app/handbook/handbook.h"
#include "app/opening.h"
#include "store/sqlite/connection.h"
#include "tests/app/app_device.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace uitwijk;

namespace {

/// A handbook that is locked, and its files.
struct Shelf {
    QTemporaryDir folder;
    MadeHandbook made{folder.filePath(QStringLiteral("handbook"))};
    AppDevice device{made.folder};
    Session& session = device.session();

    [[nodiscard]] QString file(const char* name) const
    {
        return made.folder + QLatin1Char('/') + QString::fromLatin1(name);
    }
    /// Writes nonsense into the middle of a file.
    void damage(const char* name, qint64 at, qint64 size) const
    {
        QFile damaged(file(name));
        REQUIRE(damaged.open(QIODevice::ReadWrite));
        REQUIRE(damaged.seek(at));
        REQUIRE(damaged.write(QByteArray(size, '\x5a')) == size);
    }
    failure::Code unlock(const QString& passphrase = kPassphrase)
    {
        session.unlock(passphrase);
        CHECK(session.state() == Session::Busy);
        CHECK(session.work() == Session::Unlocking);
        REQUIRE(soon([this] { return session.state() != Session::Busy; }));
        CHECK(session.work() == Session::Nothing);
        CHECK(session.state() == (session.failure() == failure::None ? Session::Open : Session::Locked));
        CHECK((session.gateway() != nullptr) == (session.state() == Session::Open));
        return session.failure();
    }
};

/// Everything in a folder, octet for octet, but how often somebody was wrong.
QMap<QString, QByteArray> contents(const QString& folder)
{
    QMap<QString, QByteArray> all;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        if (name == QLatin1String("attempts.v1"))
            continue;
        QFile file(folder + QLatin1Char('/') + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        all.insert(name, file.readAll());
    }
    return all;
}

} // namespace

TEST_CASE("a handbook is created, shows its recovery words once, locks, and opens with both of its keys")
{
    const QTemporaryDir folder;
    AppDevice device(folder.filePath(QStringLiteral("handbook")));
    Session& session = device.session();
    CHECK(session.state() == Session::NoHandbook);
    session.create(QStringLiteral("Vlierhaven"), QStringLiteral("Noor Verhulst"), kPassphrase, false);
    CHECK(session.state() == Session::Busy);
    CHECK(session.work() == Session::Creating);
    session.unlock(kPassphrase); // a second tap does nothing
    REQUIRE(soon([&] { return session.state() == Session::Open; }));
    CHECK_FALSE(session.person().isNull());
    const QString words = session.recoveryWords();
    CHECK_FALSE(words.isEmpty());
    session.forgetRecoveryWords();
    CHECK(session.recoveryWords().isEmpty());
    const ObjectId person = session.person();

    const QSignalSpy gone(&session, &Session::gatewayChanged);
    session.lock();
    CHECK(session.state() == Session::Locked);
    CHECK(session.gateway() == nullptr);
    CHECK(session.person().isNull());
    CHECK(gone.size() == 1);
    session.lock(); // twice is once
    CHECK(gone.size() == 1);

    device.unlock();
    CHECK(session.person() == person);
    CHECK(session.derivation().count() > 0);
    CHECK(session.recoveryWords().isEmpty());
    session.lock();
    session.unlockWithRecovery(words);
    REQUIRE(soon([&] { return session.state() == Session::Open; }));
    CHECK(session.person() == person);
}

TEST_CASE("another passphrase and other words open nothing, say so, and change nothing")
{
    Shelf shelf;
    const auto before = contents(shelf.made.folder);
    CHECK(shelf.unlock(QStringLiteral("four small green boots")) == failure::WrongKey);
    CHECK(shelf.session.wrongTries() == 1);
    CHECK(shelf.session.waitSeconds() == 0);
    CHECK(shelf.unlock(QStringLiteral(" ")) == failure::Malformed);
    shelf.session.unlockWithRecovery(QStringLiteral("not a word of it"));
    REQUIRE(soon([&] { return shelf.session.state() != Session::Busy; }));
    CHECK(shelf.session.failure() == failure::Malformed);
    shelf.session.unlockWithRecovery(RecoverySheet::generate().text());
    REQUIRE(soon([&] { return shelf.session.state() != Session::Busy; }));
    CHECK(shelf.session.failure() == failure::WrongKey);
    CHECK(contents(shelf.made.folder) == before);
    CHECK(shelf.unlock(QStringLiteral("  four   small green\tboats ")) == failure::None);
    CHECK(shelf.session.wrongTries() == 0);
}

TEST_CASE("after five wrong passphrases somebody has to wait, told how long, and the recovery words do not")
{
    Shelf shelf;
    for (int i = 0; i < 5; ++i)
        CHECK(shelf.unlock(QStringLiteral("four small green boots")) == failure::WrongKey);
    CHECK(shelf.session.wrongTries() == 5);
    CHECK(shelf.session.waitSeconds() > 25);
    CHECK(shelf.unlock(kPassphrase) == failure::Locked);
    AppDevice restarted(shelf.made.folder); // a new window does not help
    CHECK(restarted.session().waitSeconds() > 20);
    const int before = restarted.session().waitSeconds();
    CHECK(soon([&] { return restarted.session().waitSeconds() < before; }));
    restarted.session().unlockWithRecovery(shelf.made.recoveryWords);
    REQUIRE(soon([&] { return restarted.session().state() == Session::Open; }));
}

TEST_CASE("a handbook that is there is not created again")
{
    Shelf shelf;
    const auto before = contents(shelf.made.folder);
    shelf.session.create(QStringLiteral("Other"), QStringLiteral("Somebody"), kPassphrase, false);
    REQUIRE(soon([&] { return shelf.session.state() != Session::Busy; }));
    CHECK(shelf.session.state() == Session::Locked);
    CHECK(shelf.session.failure() == failure::Exists);
    CHECK(contents(shelf.made.folder) == before);
    CHECK(shelf.unlock() == failure::None);
}

TEST_CASE("each way of being damaged has its own word, and nothing is made worse")
{
    Shelf shelf;
    failure::Code expected = failure::None;
    SECTION("one copy of the keys is damaged: the other opens it")
    {
        shelf.damage("keyslots.v1.a", 20, 40);
    }
    SECTION("both copies of the keys are damaged")
    {
        shelf.damage("keyslots.v1.a", 20, 40);
        shelf.damage("keyslots.v1.b", 20, 40);
        expected = failure::Corrupt;
    }
    SECTION("the keys are gone")
    {
        REQUIRE(QFile::remove(shelf.file("keyslots.v1.a")));
        REQUIRE(QFile::remove(shelf.file("keyslots.v1.b")));
        expected = failure::Corrupt;
    }
    SECTION("the database was emptied")
    {
        REQUIRE(QFile::resize(shelf.file("protected.db"), 0));
        expected = failure::Corrupt;
    }
    SECTION("the beginning of the database is nonsense, which looks like another key")
    {
        shelf.damage("protected.db", 0, 4096);
        expected = failure::WrongKey;
    }
    SECTION("the database is a folder")
    {
        REQUIRE(QFile::remove(shelf.file("protected.db")));
        REQUIRE(QDir().mkdir(shelf.file("protected.db")));
        expected = failure::Malformed;
    }
    const auto before = contents(shelf.made.folder);
    CHECK(shelf.unlock() == expected);
    if (expected != failure::None)
        CHECK(contents(shelf.made.folder) == before);
}

TEST_CASE("what a newer version has written is left to it")
{
    Shelf shelf;
    {
        const auto ways = KeySlots::open(shelf.made.folder);
        REQUIRE(ways);
        const auto key = ways->unlock(kPassphrase);
        REQUIRE(key);
        auto connection
            = Connection::openEncrypted(shelf.file("protected.db"), key->view(), OpenMode::ReadWrite);
        REQUIRE(connection);
        REQUIRE(connection->execute("PRAGMA user_version = 9999"));
    }
    const auto before = contents(shelf.made.folder);
    CHECK(shelf.unlock() == failure::TooNew);
    CHECK(contents(shelf.made.folder).value(QStringLiteral("protected.db"))
        == before.value(QStringLiteral("protected.db")));
}

TEST_CASE("a second window on the same handbook is told that it is open, and may have it afterwards")
{
    Shelf shelf;
    REQUIRE(shelf.unlock() == failure::None);
    AppDevice second(shelf.made.folder);
    second.session().unlock(kPassphrase);
    REQUIRE(soon([&] { return second.session().state() != Session::Busy; }));
    CHECK(second.session().state() == Session::Locked);
    CHECK(second.session().failure() == failure::Locked);
    CHECK(shelf.session.state() == Session::Open);
    shelf.session.lock();
    second.unlock();
}

TEST_CASE("a new key is made while the handbook is closed, and it opens again with the same passphrase")
{
    Shelf shelf;
    REQUIRE(shelf.unlock() == failure::None);
    const auto former = Handbook::keySlots(shelf.made.folder)->unlock(kPassphrase);
    REQUIRE(former);
    shelf.session.renewKey(QStringLiteral("not that one"));
    REQUIRE(soon([&] { return shelf.session.state() == Session::Locked; }));
    CHECK(shelf.session.failure() == failure::WrongKey);
    REQUIRE(shelf.unlock() == failure::None);
    const ObjectId person = shelf.session.person();
    shelf.session.renewKey(kPassphrase);
    REQUIRE(soon([&] { return shelf.session.state() == Session::Open; }));
    CHECK(shelf.session.person() == person);
    CHECK(shelf.session.caution() == Session::NoCaution);
    const auto now = Handbook::keySlots(shelf.made.folder)->unlock(kPassphrase);
    REQUIRE(now);
    CHECK_FALSE(*now == *former);
    shelf.session.lock();
    CHECK(shelf.unlock() == failure::None);
}

TEST_CASE("a window may be closed while it unlocks or creates")
{
    const QTemporaryDir folder;
    const MadeHandbook made(folder.filePath(QStringLiteral("handbook")));
    for (int round = 0; round < 3; ++round) {
        AppDevice device(made.folder);
        device.session().unlock(kPassphrase);
        QTest::qWait(15 * round);
    }
    {
        AppDevice device(folder.filePath(QStringLiteral("other")));
        device.session().create(QStringLiteral("A"), QStringLiteral("B"), kPassphrase, false);
    }
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(1);
    AppDevice device(made.folder);
    device.unlock();
}
