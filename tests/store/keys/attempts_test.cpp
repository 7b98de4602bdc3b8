// SPDX-License-Identifier: Apache-2.0
#include "store/keys/attempts.h"

#include "store/files/atomic_file.h"
#include "store/keys/key_slots.h"
#include "store/keys/system_running_time.h"
#include "tests/support/private_disk.h"
#include "tests/support/string_makers.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <vector>

using namespace uitwijk;
using namespace std::chrono_literals;

namespace {

/// A machine that is started anew and left running as a test likes.
struct Machine final : RunningTime {
    RunningMoment moment{.sinceStart = 10min, .start = {1}};
    [[nodiscard]] RunningMoment now() const override { return moment; }
    void startAnew()
    {
        ++moment.start[0];
        moment.sinceStart = 1min;
    }
};

struct Guarded {
    QTemporaryDir folder;
    Machine machine;
    int asked = 0; ///< how often a check was let through

    Errc tried(Errc outcome)
    {
        const auto key = countedAttempt(folder.path(), machine, [&]() -> Result<SecretBytes> {
            ++asked;
            return Error{outcome, "test"};
        });
        return key.error().code;
    }
    bool isRight()
    {
        return countedAttempt(folder.path(), machine, [&]() -> Result<SecretBytes> {
            ++asked;
            return SecretBytes::random(32);
        }).has_value();
    }
    void fail(int times)
    {
        for (int i = 0; i < times; ++i)
            CHECK(tried(Errc::WrongKey) == Errc::WrongKey);
    }
    [[nodiscard]] Attempts now() const { return attemptsIn(folder.path(), machine); }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("attempts.v1")); }
};

} // namespace

TEST_CASE("five wrong tries are free, then each one waits longer")
{
    Guarded copy;
    copy.fail(5);
    for (const auto wait : {30s, 60s, 300s, 900s, 3600s, 3600s, 3600s}) {
        CHECK(copy.now().wait == wait);
        const int before = copy.asked;
        CHECK(copy.tried(Errc::WrongKey) == Errc::Locked);
        CHECK_FALSE(copy.isRight()); // the right one waits too, or guessing would go on
        copy.machine.moment.sinceStart += wait - 1ms;
        CHECK(copy.tried(Errc::WrongKey) == Errc::Locked);
        CHECK(copy.asked == before);
        copy.machine.moment.sinceStart += 1ms;
        copy.fail(1);
    }
    copy.machine.moment.sinceStart += 1h;
    CHECK(copy.isRight());
    CHECK(copy.now().failures == 0);
    copy.fail(5);
}

TEST_CASE("a new start of the machine begins the wait again and shortens nothing")
{
    Guarded copy;
    copy.fail(5);
    copy.machine.moment.sinceStart += 29s;
    copy.machine.startAnew();
    copy.machine.moment.sinceStart = 0s;
    CHECK(copy.now().wait == 30s);
    copy.machine.moment.sinceStart = 29s;
    CHECK(copy.tried(Errc::WrongKey) == Errc::Locked);
    copy.machine.moment.sinceStart = 30s;
    CHECK(copy.isRight());
}

TEST_CASE("only a wrong secret is counted, not a lack of memory or an empty line")
{
    Guarded copy;
    copy.fail(2);
    for (const Errc outcome : {Errc::OutOfMemory, Errc::Malformed, Errc::Corrupt})
        CHECK(copy.tried(outcome) == outcome);
    CHECK(copy.now().failures == 2);
}

TEST_CASE("the form of the counter is as promised")
{
    Guarded copy;
    copy.machine.moment = {.sinceStart = 0x01020304ms, .start = {0xaa, 0xbb}};
    copy.fail(1);
    const auto file = readFile(copy.path(), 1024);
    REQUIRE(file);
    CHECK(file->toHex()
        == Bytes("55574b4101000000000000000000000000000000000000000000000000000000"
                 "00000000000000000000000000000000554b68f33fee6bbe0a530b4cd8ee799f"
                 "55574b4101000000000000000000000100000001000000000000000001020304"
                 "aabb0000000000000000000000000000cbe52c8ae0fb8790b9d0010bee7b293d"));
}

TEST_CASE("a counter that is damaged counts as full, one torn record as not written")
{
    Guarded copy;
    copy.fail(3);
    const Bytes whole = *readFile(copy.path(), 1024);
    copy.machine.startAnew();
    for (qsizetype at = 0; at < whole.size(); ++at) { // the one before the last is passed over or counts
        Bytes flipped = whole;
        flipped[at] = char(flipped[at] ^ 0x10);
        REQUIRE(replaceFile(copy.path(), flipped));
        const quint32 failures = copy.now().failures;
        CHECK((failures == 3 || failures == 2));
    }
    for (const Bytes& damaged : {whole.first(127), whole + Bytes(1, '\0'), Bytes(128, '\0'), Bytes("UWKA")}) {
        REQUIRE(replaceFile(copy.path(), damaged));
        CHECK(copy.now().failures == 10);
        CHECK(copy.tried(Errc::WrongKey) == Errc::Locked);
        copy.machine.moment.sinceStart += 2h;
        CHECK(copy.isRight());
        CHECK(copy.now().failures == 0);
        copy.machine.startAnew();
    }
}

TEST_CASE("a try is on disk before the secret is looked at: a kill in between does not give it back")
{
    const QTemporaryDir folder;
    const RecoverySheet sheet = RecoverySheet::generate();
    REQUIRE(KeySlots::create(folder.path(),
        {.passphrase = u"maan roos vis vuur", .cost = {256 * 1024, 16}, .recoveryKey = sheet.publicKey()}));
    const SystemRunningTime time;
    for (quint32 round = 1; round <= 3; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            (void)KeySlots::open(folder.path())->unlock(u"maan roos vis vlam");
            _exit(0);
        }
        for (int i = 0; i < 2000 && attemptsIn(folder.path(), time).failures < round; ++i)
            std::this_thread::sleep_for(1ms);
        kill(child, SIGKILL);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        CHECK(WIFSIGNALED(status));
        CHECK(attemptsIn(folder.path(), time).failures == round);
    }
}

TEST_CASE("programs that guess side by side have no more tries together than one")
{
    const Guarded copy;
    std::vector<pid_t> children(8);
    for (pid_t& child : children) {
        child = fork();
        if (child != 0)
            continue;
        int asked = 0;
        for (int i = 0; i < 5; ++i)
            (void)countedAttempt(copy.folder.path(), copy.machine, [&]() -> Result<SecretBytes> {
                ++asked;
                return Error{Errc::WrongKey, "test"};
            });
        _exit(asked);
    }
    int asked = 0;
    for (const pid_t child : children) {
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        asked += WEXITSTATUS(status);
    }
    CHECK(asked == 5);
}

TEST_CASE("the machine's running time runs, and knows one start from another")
{
    const SystemRunningTime time;
    const RunningMoment first = time.now();
    std::this_thread::sleep_for(2ms);
    CHECK(time.now().sinceStart > first.sinceStart);
    CHECK(time.now().start == first.start);
    CHECK(first.start != RunningMoment{}.start);
}

TEST_CASE("a full disk counts on, and a disk that takes nothing still opens")
{
    const int status = PrivateDisk::run(64, [](const PrivateDisk& disk) {
        Machine machine;
        const QString folder = disk.filePath(QStringLiteral("."));
        const auto attempt = [&](Errc outcome) {
            return countedAttempt(folder, machine, [&]() -> Result<SecretBytes> {
                return Error{outcome, "test"};
            });
        };
        (void)attempt(Errc::WrongKey);
        QFile filler(disk.filePath(QStringLiteral("filler")));
        if (!filler.open(QIODevice::WriteOnly))
            return false;
        while (filler.write(Bytes(4096, 'x')) == 4096 && filler.flush()) { }
        (void)attempt(Errc::WrongKey);
        if (attemptsIn(folder, machine).failures != 2 || !disk.makeReadOnly())
            return attemptsIn(folder, machine).failures == 2; // an open file keeps the disk writable
        return countedAttempt(folder, machine, [] {
            return Result<SecretBytes>(SecretBytes(32));
        }).has_value();
    });
    if (status == PrivateDisk::kNotPossibleHere)
        SKIP("no mounts here");
    CHECK(status == 0);
}
