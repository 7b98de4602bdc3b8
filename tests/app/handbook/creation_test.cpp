// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/fresh_folder.h"
#include "app/handbook/handbook.h"
#include "store/crypto/digest.h"
#include "store/crypto/sodium_init.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/private_disk.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace uitwijk;

namespace {

const QString kPassphrase = QStringLiteral("four calm words here");

NewHandbook wantedIn(const QString& folder)
{
    return {.folder = folder,
        .organisation = QStringLiteral("Vlierhaven"),
        .person = QStringLiteral("Marijke Oudewater"),
        .passphrase = kPassphrase,
        .cost = kWeakestCost};
}

void put(const QString& path, const QByteArray& octets)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(octets) == octets.size());
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// Everything is there: it opens with both keys, and it holds the sample.
void checkWhole(const QString& folder, const QString& sheetWords)
{
    const FixedClock clock;
    auto handbook = Handbook::open(folder, kPassphrase, clock);
    REQUIRE(handbook);
    CHECK(handbook->store().objects().ofKind(ObjectKind::Scenario)->size() >= 5);
    CHECK(handbook->store().integrityProblems()->isEmpty());
    const auto sheet = RecoverySheet::fromText(sheetWords);
    REQUIRE(sheet);
    CHECK(Handbook::open(folder, *sheet, clock).has_value());
    // A kill just after the last move leaves the place where it was built, empty.
    CHECK(namesIn(folder + QStringLiteral("/protected.db.new")).isEmpty());
}

/// A new handbook with the sample, whose sheet goes into the file beside it.
Result<Handbook::Founded> createIn(const QString& folder)
{
    static const FixedClock clock;
    auto wanted = wantedIn(folder);
    wanted.sample = true;
    return Handbook::create(wanted, clock, [&folder](const RecoverySheet& sheet) {
        QFile file(folder + QStringLiteral(".sheet"));
        const QByteArray words = sheet.text().toUtf8();
        const bool kept = file.open(QIODevice::WriteOnly) && file.write(words) == words.size();
        return kept ? Result<void>() : Error{Errc::Io, "no sheet"};
    });
}

QString wordsIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// `uitwijkctl create` as somebody types it.
struct Typed {
    QString folder;
    QString passphraseFile;
    QString recoveryFile;

    void start(QProcess& process) const
    {
        process.start(QStringLiteral(UITWIJK_CTL_PROGRAM),
            {QStringLiteral("--handbook"), folder, QStringLiteral("--passphrase-file"), passphraseFile,
                QStringLiteral("--recovery-sheet"), recoveryFile, QStringLiteral("create"),
                QStringLiteral("--name"), QStringLiteral("Vlierhaven"), QStringLiteral("--person"),
                QStringLiteral("Marijke Oudewater"), QStringLiteral("--sample")});
        REQUIRE(process.waitForStarted());
    }
    void checkIsWhole() const
    {
        checkWhole(folder, wordsIn(recoveryFile).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts).last());
    }
};

} // namespace

TEST_CASE("a kill at any moment of creating leaves a whole handbook or none, and it can be created then")
{
    REQUIRE(initialiseCrypto());
    const QTemporaryDir place;
    QElapsedTimer time;
    time.start();
    REQUIRE(createIn(place.filePath(QStringLiteral("measured"))));
    const auto whole = time.elapsed();
    constexpr int kMoments = 12;
    for (int moment = 0; moment <= kMoments; ++moment) {
        CAPTURE(moment);
        const QString folder = place.filePath(QStringLiteral("h%1").arg(moment));
        const pid_t child = fork();
        if (child == 0)
            _exit(createIn(folder) ? 0 : 1);
        usleep(useconds_t(whole * 1000 * moment / kMoments));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        if (!Handbook::isIn(folder))
            REQUIRE(createIn(folder));
        checkWhole(folder, wordsIn(folder + QStringLiteral(".sheet")));
    }
}

TEST_CASE("a create that was killed at the command line is typed again")
{
    REQUIRE(initialiseCrypto());
    const QTemporaryDir place;
    put(place.filePath(QStringLiteral("passphrase")), kPassphrase.toUtf8());
    const auto typed = [&place](const QString& name) {
        return Typed{.folder = place.filePath(name),
            .passphraseFile = place.filePath(QStringLiteral("passphrase")),
            .recoveryFile = place.filePath(name + QStringLiteral(".sheet"))};
    };
    QElapsedTimer time;
    time.start();
    QProcess process;
    const Typed first = typed(QStringLiteral("first"));
    first.start(process);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    first.checkIsWhole();
    const auto whole = time.elapsed();
    const Typed killed = typed(QStringLiteral("killed"));
    for (const int tenths : {6, 8}) {
        killed.start(process);
        process.waitForFinished(int(whole * tenths / 10));
        process.kill(); // -9
        process.waitForFinished();
        if (Handbook::isIn(killed.folder))
            break;
    }
    if (!Handbook::isIn(killed.folder)) {
        QFile::remove(killed.recoveryFile); // by hand: it belongs to no handbook
        killed.start(process);
        REQUIRE(process.waitForFinished(60'000));
        CHECK(process.exitCode() == 0);
    }
    killed.checkIsWhole();
}

TEST_CASE("what was half put in its place is cleared away by the next creation")
{
    REQUIRE(initialiseCrypto());
    const FixedClock clock;
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("h"));
    {
        const QTemporaryDir other;
        auto made = Handbook::create(wantedIn(other.filePath(QStringLiteral("h"))), clock);
        REQUIRE(made);
        // As it is after the keys were moved, and before the database was.
        REQUIRE(QDir().mkpath(folder + QStringLiteral("/protected.db.new")));
        for (const char* name : {"keyslots.v1.a", "keyslots.v1.b"}) {
            const QString key = QString::fromLatin1(name);
            REQUIRE(QFile::copy(other.filePath(QStringLiteral("h/") + key), folder + QLatin1Char('/') + key));
        }
        put(folder + QStringLiteral("/protected.db.new/protected.db"), QByteArray(8192, 'x'));
    }
    CHECK_FALSE(Handbook::isIn(folder));
    REQUIRE(Handbook::create(wantedIn(folder), clock));
    CHECK(Handbook::open(folder, kPassphrase, clock).has_value());
    CHECK_FALSE(QDir(folder).exists(QStringLiteral("protected.db.new")));
}

TEST_CASE("a creation that fails leaves nothing, and what was in the folder stays")
{
    REQUIRE(initialiseCrypto());
    const FixedClock clock;
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("h"));
    REQUIRE(QDir().mkdir(folder));
    put(folder + QStringLiteral("/preferences.json"), "{}");
    const auto noSheet = [](const RecoverySheet&) -> Result<void> { return Error{Errc::Full, "no room"}; };
    const auto failed = Handbook::create(wantedIn(folder), clock, noSheet);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == Errc::Full);
    CHECK(namesIn(folder) == QStringList{QStringLiteral("preferences.json")});
    auto noPassphrase = wantedIn(folder);
    noPassphrase.passphrase = u" ";
    CHECK(Handbook::create(noPassphrase, clock).error().code == Errc::Malformed);
    CHECK(namesIn(folder) == QStringList{QStringLiteral("preferences.json")});
    REQUIRE(Handbook::create(wantedIn(folder), clock));
    CHECK(QFile::exists(folder + QStringLiteral("/preferences.json")));
}

TEST_CASE("the keys of a handbook that was moved away are not written over")
{
    REQUIRE(initialiseCrypto());
    const FixedClock clock;
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("h"));
    REQUIRE(Handbook::create(wantedIn(folder), clock));
    const QString database = folder + QStringLiteral("/protected.db");
    REQUIRE(QFile::rename(database, place.filePath(QStringLiteral("elsewhere"))));
    CHECK(Handbook::create(wantedIn(folder), clock).error().code == Errc::Exists);
    REQUIRE(QFile::rename(place.filePath(QStringLiteral("elsewhere")), database));
    CHECK(Handbook::open(folder, kPassphrase, clock).has_value());
}

TEST_CASE("two who create in one folder at a time are not mixed")
{
    REQUIRE(initialiseCrypto());
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("h"));
    const FixedClock clock;
    {
        const auto first = FreshFolder::in(folder);
        REQUIRE(first);
        CHECK(Handbook::create(wantedIn(folder), clock).error().code == Errc::Locked);
    }
    CHECK(Handbook::create(wantedIn(folder), clock).has_value());
}

TEST_CASE("on a disk that is too small nothing is created, and on one that fills up what was there stays")
{
    const int result = PrivateDisk::run(3'000, [](const PrivateDisk& disk) {
        if (!initialiseCrypto())
            return false;
        const FixedClock clock;
        QFile ballast(disk.filePath(QStringLiteral("ballast")));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        const auto fill = [&ballast] {
            while (ballast.write(QByteArray(4096, 'x')) == 4096) { }
        };
        fill();
        ballast.resize(ballast.size() - 80 * 1024);
        const QString folder = disk.filePath(QStringLiteral("h"));
        const auto tooSmall = Handbook::create(wantedIn(folder), clock);
        if (tooSmall || tooSmall.error().code != Errc::Full || !namesIn(folder).isEmpty())
            return false;
        ballast.resize(0);
        auto made = Handbook::create(wantedIn(folder), clock);
        if (!made)
            return false;
        ballast.seek(0);
        fill();
        const auto write = [&made] {
            return made->handbook.write(
                {{randomId<ObjectId>(), Field::Title, QString(20'000, QLatin1Char('n'))}});
        };
        Result<Commit> written = write();
        for (int i = 0; i < 100 && written; ++i)
            written = write();
        if (written || written.error().code != Errc::Full)
            return false;
        ballast.resize(0);
        return write().has_value() && made->handbook.store().integrityProblems()->isEmpty();
    });
    if (result == PrivateDisk::kNotPossibleHere)
        SKIP("no mounts here");
    CHECK(result == 0);
}
