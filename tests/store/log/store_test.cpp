// SPDX-License-Identifier: Apache-2.0
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace uitwijk;

namespace {

QString databaseOf(const Copy& copy)
{
    return copy.folder() + QStringLiteral("/protected.db");
}

Bytes contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const Bytes& octets)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(octets);
}

/// A copy with a plan in it, closed, so that its file can be tampered with.
struct ClosedCopy {
    Copy copy;
    ClosedCopy()
    {
        copy.append(SmallPlan().drafts);
        REQUIRE(copy.store.checkpoint());
        const Store closing = std::move(copy.store);
    }
    Result<Store> open(const SecretBytes& key) const { return Store::open(copy.folder(), key, copy.clock); }
    ~ClosedCopy()
    {
        // Copy closes its store again: give it one.
        QTemporaryDir other;
        copy.store = *Store::create(other.path() + QStringLiteral("/other"), copy.key(), copy.clock);
    }
};

} // namespace

TEST_CASE("another key opens nothing and changes nothing")
{
    const ClosedCopy closed;
    const Bytes before = contents(databaseOf(closed.copy));
    CHECK(closed.open(SecretBytes::random(32)).error().code == Errc::WrongKey);
    CHECK(contents(databaseOf(closed.copy)) == before);
    CHECK(closed.open(closed.copy.key()).has_value());
}

TEST_CASE("a folder without a handbook is said to be one, and none is made in it")
{
    QTemporaryDir folder;
    const FixedClock clock;
    CHECK(Store::open(folder.path(), SecretBytes::random(32), clock).error().code == Errc::NotFound);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("an emptied file is damage, not a new handbook")
{
    const ClosedCopy closed;
    write(databaseOf(closed.copy), {});
    CHECK(closed.open(closed.copy.key()).error().code == Errc::Corrupt);
    CHECK(contents(databaseOf(closed.copy)).isEmpty());
}

TEST_CASE("a handbook is not made over another")
{
    const ClosedCopy closed;
    const Bytes before = contents(databaseOf(closed.copy));
    CHECK(Store::create(closed.copy.folder(), SecretBytes::random(32), closed.copy.clock).error().code
        == Errc::Exists);
    CHECK(contents(databaseOf(closed.copy)) == before);
}

TEST_CASE("a damaged page is found by the check")
{
    const ClosedCopy closed;
    Bytes octets = contents(databaseOf(closed.copy));
    REQUIRE(octets.size() > 6 * 4096);
    octets[5 * 4096 + 100] = char(octets[5 * 4096 + 100] ^ 1);
    write(databaseOf(closed.copy), octets);
    auto opened = closed.open(closed.copy.key());
    if (opened)
        CHECK_FALSE(opened->integrityProblems()->isEmpty());
    else
        CHECK(opened.error().code == Errc::Corrupt);
}

TEST_CASE("a second store reads beside the first and sees what it commits")
{
    Copy copy;
    auto reader = Store::open(copy.folder(), copy.key(), copy.clock, Store::Access::Read);
    REQUIRE(reader);
    copy.append(SmallPlan().drafts);
    CHECK(reader->search().find(QStringLiteral("office"))->size() == 1);
    CHECK_FALSE(reader->log().append({}, copy.person));
}

TEST_CASE("settings and secrets are kept across a restart")
{
    Copy copy;
    const SecretBytes secret = SecretBytes::random(32);
    REQUIRE(copy.store.setSetting(QStringLiteral("relay"), QStringLiteral("wss://relay.example.org")));
    REQUIRE(copy.store.keyRing().put(SecretKind::EpochKey, "name", secret));
    copy.reopen();
    CHECK(*copy.store.setting(QStringLiteral("relay")) == QStringLiteral("wss://relay.example.org"));
    CHECK(*copy.store.keyRing().get(SecretKind::EpochKey, "name") == secret);
    CHECK(copy.store.keyRing().get(SecretKind::EpochKey, "other").error().code == Errc::NotFound);
    CHECK(copy.store.setting(QStringLiteral("never set"))->isEmpty());
}

TEST_CASE("what a person has half filled in survives a kill of the program")
{
    const ClosedCopy closed;
    const QString name = QStringLiteral("declare.draft.fire");
    const QString words = QStringLiteral("{\"variant\":\"long\",\"title\":\"Water in the cellar\"}");
    const pid_t child = fork();
    if (child == 0) {
        auto store = closed.open(closed.copy.key());
        if (store && store->setSetting(name, words))
            kill(getpid(), SIGKILL);
        _exit(1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    const auto store = closed.open(closed.copy.key());
    REQUIRE(store);
    CHECK(*store->setting(name) == words);
}
