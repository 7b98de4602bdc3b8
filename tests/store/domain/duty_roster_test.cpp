// SPDX-License-Identifier: Apache-2.0
#include "store/domain/duty_roster.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

constexpr qint64 kHour = 3'600'000;

ObjectId person(int n)
{
    return *ObjectId::fromBytes(QByteArray(16, char('a' + n)));
}

/// Person `who` from hour `from` until hour `until`.
DutyShift shift(int who, qint64 from, qint64 until, const char* role = "lead")
{
    return {.id = *ObjectId::fromBytes(QByteArray(15, char(from)) + char(who)),
        .role = QString::fromLatin1(role),
        .contact = person(who),
        .from = from * kHour,
        .until = until * kHour};
}

std::vector<ObjectId> onDuty(const DutyNow& now)
{
    std::vector<ObjectId> people;
    for (const DutySpan& span : now.onDuty) {
        if (span.shift)
            people.push_back(span.shift->contact);
    }
    return people;
}

} // namespace

TEST_CASE("who takes over is on duty from that moment, and who goes is not any more")
{
    const std::vector<DutyShift> roster{shift(1, 8, 20), shift(2, 20, 32)};
    CHECK(onDuty(dutyAt(roster, 20 * kHour - 1)) == std::vector{person(1)});
    const DutyNow now = dutyAt(roster, 20 * kHour);
    CHECK(onDuty(now) == std::vector{person(2)});
    CHECK(now.next.empty());
    CHECK(now.gaps() == 0);
    CHECK(dutyAt(roster, 10 * kHour).next.front().contact == person(2));
}

TEST_CASE("a role without anybody is said, with until when")
{
    const std::vector<DutyShift> roster{shift(1, 8, 16), shift(2, 20, 32)};
    const DutyNow gap = dutyAt(roster, 17 * kHour);
    CHECK(gap.gaps() == 1);
    CHECK(gap.onDuty.front().from == 16 * kHour);
    CHECK(gap.onDuty.front().until == 20 * kHour);
    const DutyNow over = dutyAt(roster, 40 * kHour);
    CHECK(over.gaps() == 1);
    CHECK_FALSE(over.onDuty.front().until);
}

TEST_CASE("before its first shift a role is not expected to have anybody")
{
    CHECK(dutyAt({shift(1, 8, 16)}, 4 * kHour).onDuty.empty());
    CHECK(dutyAt({}, 4 * kHour).onDuty.empty());
}

TEST_CASE("two people with the same duty at the same time are both on duty, and that is said")
{
    const std::vector<DutyShift> roster{shift(1, 8, 20), shift(2, 18, 32), shift(3, 8, 20, "network")};
    const DutyNow now = dutyAt(roster, 19 * kHour);
    CHECK(onDuty(now).size() == 3);
    CHECK(now.doubled == QStringList{QStringLiteral("lead")});
    CHECK(dutyAt(roster, 9 * kHour).doubled.isEmpty());
    CHECK(dutyAt({shift(1, 8, 20), shift(1, 18, 32)}, 19 * kHour).doubled.isEmpty());
}

TEST_CASE("a shift that ends before it begins does not count")
{
    CHECK(dutyAt({shift(1, 20, 8)}, 19 * kHour).onDuty.empty());
}

TEST_CASE("a week shows shifts and the holes between them, in the order of time")
{
    const std::vector<DutyShift> roster{
        shift(2, 20, 32), shift(1, 8, 16), shift(3, 0, 40, "network"), shift(4, 90, 99)};
    const auto spans = dutyBetween(roster, 10 * kHour, 38 * kHour);
    REQUIRE(spans.size() == 5);
    CHECK(spans[0].role == QStringLiteral("network"));
    CHECK(spans[1].shift->contact == person(1));
    CHECK_FALSE(spans[2].shift);
    CHECK(spans[3].shift->contact == person(2));
    CHECK_FALSE(spans[4].shift);
    CHECK(spans[4].until == 90 * kHour);
}

TEST_CASE(
    "every moment of a generated roster has somebody or says that it has nobody, in any order of its shifts")
{
    std::mt19937 random(7); // NOLINT: the same rosters every time
    for (int round = 0; round < 60; ++round) {
        std::vector<DutyShift> roster;
        for (int n = 0; n < 8; ++n) {
            const auto from = qint64(random() % 50);
            roster.push_back(shift(n, from, from + qint64(random() % 12) - 1));
        }
        std::vector<DutyShift> shuffled = roster;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const auto spans = dutyBetween(roster, 0, 70 * kHour);
        REQUIRE(spans == dutyBetween(shuffled, 0, 70 * kHour));
        for (qint64 hour = 0; hour < 70; ++hour) {
            const DutyNow now = dutyAt(roster, hour * kHour);
            REQUIRE(now.onDuty == dutyAt(shuffled, hour * kHour).onDuty);
            REQUIRE((now.gaps() == 0 || onDuty(now).empty()));
            for (const DutySpan& span : now.onDuty)
                REQUIRE(std::find(spans.begin(), spans.end(), span) != spans.end());
        }
    }
}
