// SPDX-License-Identifier: Apache-2.0
#include "store/import/phone_number.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

PhoneReading only(const char* raw, const char* region)
{
    const auto readings = readPhones(QString::fromUtf8(raw), QString::fromLatin1(region));
    REQUIRE(readings.size() == 1);
    return readings.front();
}

} // namespace

TEST_CASE("a number is dialled only when it is valid where it stands")
{
    CHECK(only("+49 (0) 211 - 310 96 10", "NL").e164 == QStringLiteral("+492113109610"));
    CHECK(only("0475/12.34.56", "BE").e164 == QStringLiteral("+32475123456"));
    CHECK_FALSE(only("12345", "NL").dialable());
    CHECK_FALSE(only("Tel privat", "NL").dialable());
    CHECK_FALSE(only("", "NL").dialable());
    CHECK_FALSE(only("6.37702E+15", "NL").dialable());
    CHECK(isDamagedBySpreadsheet(QStringLiteral("6.37702E+15")));
    CHECK_FALSE(isDamagedBySpreadsheet(QStringLiteral("020 555 01 08")));
}

TEST_CASE("an emergency number is dialled as it stands")
{
    CHECK(only("112", "NL").emergency);
    CHECK(only("112", "BE").emergency);
    CHECK(only("100", "BE").emergency);
    CHECK_FALSE(only("112", "NL").e164);
    CHECK(only("112", "NL").dialable());
}

TEST_CASE("an extension is cut off before it is swallowed")
{
    const PhoneReading dutch = only("020 794 12 34 tst. 12", "NL");
    CHECK(dutch.extension == QStringLiteral("12"));
    CHECK(dutch.e164 == QStringLiteral("+31207941234"));
    const PhoneReading uri = only("tel:+31-20-794-1234;ext=102", "BE");
    CHECK(uri.extension == QStringLiteral("102"));
    CHECK(uri.e164 == QStringLiteral("+31207941234"));
    CHECK(only("02 794 12 34 poste 5", "BE").extension == QStringLiteral("5"));
}

TEST_CASE("two numbers in one string are two numbers, words in brackets are a label")
{
    const auto both = readPhones(QStringLiteral("+31 6 1234 5678 / +31 6 8765 4321"), QStringLiteral("NL"));
    REQUIRE(both.size() == 2);
    CHECK(both[0].e164 == QStringLiteral("+31612345678"));
    CHECK(both[1].e164 == QStringLiteral("+31687654321"));
    CHECK(readPhones(QStringLiteral("0612345678 of 0687654321"), QStringLiteral("NL")).size() == 2);
    const PhoneReading labelled = only("0612345678 (priv\xC3\xA9)", "NL");
    CHECK(labelled.e164 == QStringLiteral("+31612345678"));
    CHECK(labelled.label == QStringLiteral("priv\u00E9"));
}

TEST_CASE("two spellings of one number compare equal")
{
    const QString region = QStringLiteral("NL");
    CHECK(comparablePhone(QStringLiteral("06-1234 5678"), region)
        == comparablePhone(QStringLiteral("+31 (0)6 12345678"), region));
    CHECK(comparablePhone(QStringLiteral("intern"), region).isEmpty());
}
