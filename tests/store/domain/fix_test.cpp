// SPDX-License-Identifier: Apache-2.0
#include "store/domain/fix.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>

#include <limits>

using namespace uitwijk;

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
const qint64 kNow
    = QDateTime::fromString(QStringLiteral("2026-11-22T21:58:00Z"), Qt::ISODate).toMSecsSinceEpoch();

Fix fixOf(qint64 ago, std::optional<double> accuracy = 9)
{
    return {.position = {52.37, 4.9}, .at = kNow - ago, .received = kNow, .accuracy = accuracy};
}

FixTrust trustOf(const Fix& fix)
{
    return judge(fix, kNow).trust;
}

qint64 momentOf(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

TEST_CASE("a fresh fix is good, and its age and accuracy go with it")
{
    const JudgedFix judged = judge(fixOf(5 * kSecond), kNow);
    CHECK(judged.trust == FixTrust::Good);
    CHECK(judged.isUsable());
    CHECK_FALSE(judged.isDoubtful());
    CHECK(judged.age == 5 * kSecond);
    CHECK(judged.accuracy == 9.0);
    CHECK(judged.position == Position{52.37, 4.9});
}

TEST_CASE("without a fix there is nothing to go by")
{
    const JudgedFix judged = judge(std::nullopt, kNow);
    CHECK(judged.trust == FixTrust::None);
    CHECK_FALSE(judged.isUsable());
    CHECK_FALSE(judged.age);
}

TEST_CASE("(0, 0) is nowhere, and what is off the earth is no place")
{
    Fix fix = fixOf(0);
    fix.position = {0, 0};
    CHECK(trustOf(fix) == FixTrust::Nowhere);
    fix.position = {0.0002, -0.0001};
    CHECK(trustOf(fix) == FixTrust::Nowhere);
    fix.position = {91, 4};
    CHECK(trustOf(fix) == FixTrust::OffEarth);
    fix.position = {52, 200};
    CHECK(trustOf(fix) == FixTrust::OffEarth);
    fix.position = {std::numeric_limits<double>::quiet_NaN(), 4};
    CHECK(trustOf(fix) == FixTrust::OffEarth);
    CHECK_FALSE(judge(fix, kNow).isUsable());
}

TEST_CASE("an older fix is still gone by with its age, one of half a day ago is not")
{
    CHECK(trustOf(fixOf(2 * kMinute)) == FixTrust::Good);
    CHECK(trustOf(fixOf(2 * kMinute + kSecond)) == FixTrust::Old);
    CHECK(trustOf(fixOf(12 * kHour)) == FixTrust::Old);
    CHECK(judge(fixOf(3 * kHour), kNow).isUsable());
    CHECK(judge(fixOf(3 * kHour), kNow).isDoubtful());
    CHECK(trustOf(fixOf(12 * kHour + kSecond)) == FixTrust::TooOld);
    CHECK(judge(fixOf(3 * kDay), kNow).age == 3 * kDay);
    CHECK_FALSE(judge(fixOf(3 * kDay), kNow).isUsable());
}

TEST_CASE("a date that cannot be is said: 2080, tomorrow, 1980")
{
    Fix fix = fixOf(0);
    for (const char* date :
        {"2080-01-06T00:00:00Z", "2026-11-23T21:58:00Z", "1980-01-06T00:00:00Z", "1970-01-01T00:00:00Z"}) {
        INFO(date);
        fix.at = momentOf(date);
        CHECK(trustOf(fix) == FixTrust::ImpossibleDate);
        CHECK_FALSE(judge(fix, kNow).isUsable());
    }
    CHECK(trustOf(fixOf(-4 * kMinute)) == FixTrust::Good); // two clocks are never quite the same
    CHECK(trustOf(fixOf(-6 * kMinute)) == FixTrust::ImpossibleDate);
}

TEST_CASE("a receiver whose weeks have begun again is gone by, with the date that it means")
{
    const qint64 weeks = 1024 * 7 * kDay;
    for (const qint64 behind : {weeks, 2 * weeks}) {
        const JudgedFix judged = judge(fixOf(behind + 7 * kSecond), kNow);
        CHECK(judged.trust == FixTrust::RolledOver);
        CHECK(judged.isUsable());
        CHECK(judged.at == kNow - 7 * kSecond);
        CHECK(judged.age == 7 * kSecond);
    }
    CHECK(trustOf(fixOf(weeks + 3 * kDay)) == FixTrust::TooOld);
}

TEST_CASE("without a date the age is counted from when it was heard, and of a file nobody knows it")
{
    Fix fix = fixOf(0);
    fix.at.reset();
    fix.received = kNow - 20 * kSecond;
    CHECK(trustOf(fix) == FixTrust::NoTime);
    CHECK(judge(fix, kNow).age == 20 * kSecond);
    fix.received.reset();
    CHECK(trustOf(fix) == FixTrust::NoTime);
    CHECK_FALSE(judge(fix, kNow).age);
    CHECK(judge(fix, kNow).isDoubtful());
}

TEST_CASE("a coarse fix is gone by with a warning, one of a whole province is not")
{
    CHECK(trustOf(fixOf(0, 200)) == FixTrust::Good);
    CHECK(trustOf(fixOf(0, 201)) == FixTrust::Coarse);
    CHECK(trustOf(fixOf(0, 20'001)) == FixTrust::TooCoarse);
    CHECK(trustOf(fixOf(0, std::nullopt)) == FixTrust::Good);
    CHECK(trustOf(fixOf(3 * kHour, 500)) == FixTrust::Coarse);
    CHECK(trustOf(fixOf(3 * kDay, 500)) == FixTrust::TooOld);
    CHECK_FALSE(judge(fixOf(0, -1), kNow).accuracy);
    CHECK_FALSE(judge(fixOf(0, std::numeric_limits<double>::quiet_NaN()), kNow).accuracy);
}
