// SPDX-License-Identifier: Apache-2.0
#include "store/files/atomic_file.h"

#include "tests/support/private_disk.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace uitwijk;

TEST_CASE("a file is replaced as a whole and is its owner's alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("anchor.v1"));
    REQUIRE(replaceFile(path, "first"));
    REQUIRE(replaceFile(path, Bytes(100'000, 'x')));
    CHECK(*readFile(path, 100'000) == Bytes(100'000, 'x'));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    struct stat status { };
    REQUIRE(stat(path.toUtf8().constData(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0600);
}

TEST_CASE("what a killed program left behind is in nobody's way and is not followed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("anchor.v1"));
    const QString victim = folder.filePath(QStringLiteral("letter"));
    REQUIRE(replaceFile(victim, "Dear Sir"));
    REQUIRE(QFile::link(victim, path + QStringLiteral(".new")));
    REQUIRE(replaceFile(path, "new"));
    CHECK(*readFile(path, 10) == Bytes("new"));
    CHECK(*readFile(victim, 10) == Bytes("Dear Sir"));
}

TEST_CASE("only an ordinary file of expected size is read")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("anchor.v1"));
    CHECK(readFile(path, 10).error().code == Errc::NotFound);
    REQUIRE(replaceFile(path, "12345678901"));
    CHECK(readFile(path, 10).error().code == Errc::TooLarge);
    CHECK(readFile(folder.path(), 10).error().code == Errc::Malformed);
    const QString link = folder.filePath(QStringLiteral("link"));
    REQUIRE(QFile::link(path, link));
    CHECK(readFile(link, 100).error().code == Errc::Malformed);
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    CHECK(readFile(pipe, 100).error().code == Errc::Malformed);
    CHECK(replaceFile(folder.filePath(QStringLiteral("no/such/folder")), "x").error().code == Errc::NotFound);
}

TEST_CASE("a full or read-only disk keeps the old file")
{
    const int outcome = PrivateDisk::run(64, [](const PrivateDisk& disk) {
        const QString path = disk.filePath(QStringLiteral("anchor.v1"));
        if (!replaceFile(path, "old"))
            return false;
        const auto tooMuch = replaceFile(path, Bytes(100'000, 'x'));
        if (tooMuch || tooMuch.error().code != Errc::Full || QFile::exists(path + QStringLiteral(".new")))
            return false;
        if (!disk.makeReadOnly())
            return false;
        const auto refused = replaceFile(path, "new");
        return !refused && refused.error().code == Errc::ReadOnly && *readFile(path, 10) == Bytes("old");
    });
    if (outcome == PrivateDisk::kNotPossibleHere)
        SKIP("this system lets us mount nothing");
    CHECK(outcome == 0);
}
