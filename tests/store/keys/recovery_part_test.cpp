// SPDX-License-Identifier: Apache-2.0
#include "store/keys/recovery_part.h"

#include "store/crypto/secret_split.h"
#include "store/keys/recovery_text.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

#include <set>

using namespace uitwijk;

namespace {

RecoveryPart again(const RecoveryPart& part)
{
    auto read = RecoveryPart::fromText(part.text());
    REQUIRE(read);
    return *std::move(read);
}

} // namespace

TEST_CASE("any two of three sheets make the whole one, in whichever order, and it opens")
{
    for (int round = 0; round < 20; ++round) {
        const RecoverySheet sheet = RecoverySheet::generate();
        const auto sealed = seal(sheet.publicKey(), "database key");
        REQUIRE(sealed);
        const auto parts = RecoveryPart::split(sheet);
        for (std::size_t one = 0; one < 3; ++one) {
            CHECK(parts[one].number() == int(one) + 1);
            CHECK(parts[one].isOf(sheet.publicKey()));
            for (std::size_t other = 0; other < 3; ++other) {
                const auto joined = RecoveryPart::join(again(parts[one]), again(parts[other]));
                if (one == other) {
                    CHECK(joined.error().code == Errc::Malformed);
                    continue;
                }
                REQUIRE(joined);
                CHECK(joined->publicKey() == sheet.publicKey());
                CHECK(joined->text() == sheet.text());
                CHECK(joined->open(*sealed)->view() == ByteView("database key"));
                CHECK(joined->rootKey()->publicKey() == sheet.rootKey()->publicKey());
            }
        }
    }
}

TEST_CASE("sheets of different sets are named as such, also two sets of one sheet")
{
    const RecoverySheet sheet = RecoverySheet::generate();
    const RecoverySheet foreign = RecoverySheet::generate();
    const auto ours = RecoveryPart::split(sheet);
    const auto theirs = RecoveryPart::split(foreign);
    CHECK(RecoveryPart::join(ours[0], theirs[1]).error().code == Errc::WrongKey);
    CHECK_FALSE(theirs[1].isOf(sheet.publicKey()));
    const auto second = RecoveryPart::split(sheet); // printed again: the old ones do not go with the new ones
    CHECK(RecoveryPart::join(ours[0], second[1]).error().code == Errc::WrongKey);
    CHECK(RecoveryPart::join(second[0], second[1]));
}

TEST_CASE("one sheet by itself gives nothing away: the same number and set fit every secret")
{
    const RecoverySheet sheet = RecoverySheet::generate();
    std::set<QString> texts;
    for (int round = 0; round < 50; ++round)
        texts.insert(RecoveryPart::split(sheet)[0].text());
    CHECK(texts.size() == 50);
}

TEST_CASE("every wrong letter on a sheet of three is found")
{
    const QString text = RecoveryPart::split(RecoverySheet::generate())[1].text();
    CHECK(text.split(u' ').size() == 16);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u' ')
            continue;
        QString wrong = text;
        wrong[at] = text[at] == u'7' ? u'8' : u'7';
        CHECK(RecoveryPart::fromText(wrong).error().code == Errc::Malformed);
    }
    CHECK(RecoveryPart::fromText(text.left(text.size() - 1)).error().code == Errc::Malformed);
    CHECK(RecoveryPart::fromText(text.toLower()));
}

TEST_CASE("a sheet, one of three and other words are not taken for each other")
{
    const RecoverySheet sheet = RecoverySheet::generate();
    const QString part = RecoveryPart::split(sheet)[0].text();
    CHECK(looksLikeRecoveryPart(part));
    CHECK_FALSE(looksLikeRecoveryPart(sheet.text()));
    CHECK(RecoverySheet::fromText(part).error().code == Errc::Malformed);
    CHECK(RecoveryPart::fromText(sheet.text()).error().code == Errc::Malformed);
}

TEST_CASE("the line through a secret is the one that arithmetic says")
{
    // 5 + 7x over the field: 12, 19, 26.
    const auto small = [](int value) {
        SecretBytes octets(32);
        octets.data()[0] = static_cast<unsigned char>(value);
        return octets;
    };
    const auto part
        = [&](int number, int value) { return SecretPart{.number = number, .value = small(value)}; };
    CHECK(*joinTwo(part(1, 12), part(2, 19)) == small(5));
    CHECK(*joinTwo(part(3, 26), part(1, 12)) == small(5));
    CHECK(*joinTwo(part(3, 26), part(2, 19)) == small(5));
    CHECK_FALSE(*joinTwo(part(3, 27), part(2, 19)) == small(5));
    CHECK(joinTwo(part(2, 19), part(2, 19)).error().code == Errc::Malformed);
    CHECK(joinTwo(part(4, 33), part(2, 19)).error().code == Errc::Malformed);
}
