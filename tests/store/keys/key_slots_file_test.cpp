// SPDX-License-Identifier: Apache-2.0
#include "store/keys/key_slots_file.h"

#include "store/crypto/digest.h"
#include "store/files/atomic_file.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

KeySlotsFile aFile(quint64 generation = 7)
{
    return {.generation = generation,
        .entries = {{2, Bytes(96, 'p')}, {77, Bytes("from the future")}, {4, Bytes(112, 'r')}}};
}

Bytes withChecksum(const Bytes& content)
{
    return content + blake2b256("uwk1.keyslots", content).bytes();
}

QString copyIn(const QTemporaryDir& folder, char copy)
{
    return folder.filePath(QStringLiteral("keyslots.v1.") + QLatin1Char(copy));
}

} // namespace

TEST_CASE("key slots come back as they were, kinds we do not know among them")
{
    const auto decoded = KeySlotsFile::decoded(aFile().encoded());
    REQUIRE(decoded);
    CHECK(*decoded == aFile());
    CHECK(*KeySlotsFile::decoded(KeySlotsFile().encoded()) == KeySlotsFile());
}

TEST_CASE("the form of the file is as promised")
{
    const Bytes octets = KeySlotsFile{.generation = 258, .entries = {{4, Bytes("abc")}}}.encoded();
    CHECK(octets.chopped(32).toHex()
        == "55574b53"
           "01"
           "0000000000000102"
           "01"
           "04"
           "0003"
           "616263");
}

TEST_CASE("damage anywhere in the file is noticed")
{
    const Bytes sound = aFile().encoded();
    for (qsizetype i = 0; i < sound.size(); ++i) {
        Bytes bent = sound;
        bent[i] = char(bent[i] ^ 1);
        CHECK(KeySlotsFile::decoded(bent).error().code == Errc::Corrupt);
        CHECK(KeySlotsFile::decoded(sound.first(i)).error().code == Errc::Corrupt);
    }
    CHECK(KeySlotsFile::decoded(sound + 'x').error().code == Errc::Corrupt);
}

TEST_CASE("a file with a proper checksum and lies inside is refused")
{
    const Bytes content = aFile().encoded().chopped(32);
    Bytes more = content;
    more[13] = 9; // slots
    CHECK(KeySlotsFile::decoded(withChecksum(more)).error().code == Errc::Corrupt);
    Bytes fewer = content;
    fewer[13] = 1;
    CHECK(KeySlotsFile::decoded(withChecksum(fewer)).error().code == Errc::Corrupt);
    Bytes longer = content;
    longer[15] = char(0xff); // length of the first
    CHECK(KeySlotsFile::decoded(withChecksum(longer)).error().code == Errc::Corrupt);
    CHECK(KeySlotsFile::decoded(withChecksum(content + 'x')).error().code == Errc::Corrupt);
}

TEST_CASE("a file from a later version is not taken for damage")
{
    Bytes later = aFile().encoded().chopped(32);
    later[4] = 2;
    CHECK(KeySlotsFile::decoded(withChecksum(later)).error().code == Errc::TooNew);
}

TEST_CASE("of two sound copies the newer counts, whichever it is")
{
    const QTemporaryDir folder;
    REQUIRE(replaceFile(copyIn(folder, 'a'), aFile(8).encoded()));
    REQUIRE(replaceFile(copyIn(folder, 'b'), aFile(7).encoded()));
    CHECK(readKeySlots(folder.path())->file.generation == 8);
    CHECK_FALSE(readKeySlots(folder.path())->isWhole);
    REQUIRE(replaceFile(copyIn(folder, 'b'), aFile(9).encoded()));
    CHECK(readKeySlots(folder.path())->file.generation == 9);
    REQUIRE(*writeKeySlots(folder.path(), aFile(10)));
    CHECK(readKeySlots(folder.path())->file.generation == 10);
    CHECK(readKeySlots(folder.path())->isWhole);
}

TEST_CASE("one copy that is lost or damaged does not matter; both do")
{
    const QTemporaryDir folder;
    CHECK(readKeySlots(folder.path()).error().code == Errc::NotFound);
    for (const char damagedCopy : {'a', 'b'}) {
        for (const bool lost : {false, true}) {
            REQUIRE(*writeKeySlots(folder.path(), aFile()));
            if (lost)
                REQUIRE(QFile::remove(copyIn(folder, damagedCopy)));
            else
                REQUIRE(replaceFile(copyIn(folder, damagedCopy), aFile().encoded().chopped(1)));
            const auto found = readKeySlots(folder.path());
            REQUIRE(found);
            CHECK(found->file == aFile());
            CHECK_FALSE(found->isWhole);
        }
    }
    REQUIRE(replaceFile(copyIn(folder, 'a'), {}));
    REQUIRE(replaceFile(copyIn(folder, 'b'), Bytes(100'000, 'x')));
    CHECK(readKeySlots(folder.path()).error().code == Errc::Corrupt);
    REQUIRE(QFile::remove(copyIn(folder, 'b')));
    CHECK(readKeySlots(folder.path()).error().code == Errc::Corrupt);
    REQUIRE(QDir().mkdir(copyIn(folder, 'b')));
    CHECK(readKeySlots(folder.path()).error().code == Errc::Corrupt);
}

TEST_CASE("a copy from a later version is not passed over for an older one")
{
    const QTemporaryDir folder;
    REQUIRE(*writeKeySlots(folder.path(), aFile()));
    Bytes later = aFile().encoded().chopped(32);
    later[4] = 2;
    REQUIRE(replaceFile(copyIn(folder, 'b'), withChecksum(later)));
    CHECK(readKeySlots(folder.path()).error().code == Errc::TooNew);
}
