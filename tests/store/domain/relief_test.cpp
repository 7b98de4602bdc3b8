// SPDX-License-Identifier: Apache-2.0
#include "store/domain/relief.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

constexpr qint64 kHour = qint64(3600) * 1000;
constexpr qint64 kNoon = 12 * kHour;

ReliefMark word(ShiftState shift, unsigned char device, qint64 since, qint64 until = 0)
{
    ReliefMark made;
    made.op.author.octets.fill(device);
    made.op.seq = 1;
    made.shift = shift;
    made.at.ms = since;
    made.since = since;
    made.until = until;
    return made;
}

} // namespace

TEST_CASE("after eight hours on a relief is asked for, or earlier when it was agreed so")
{
    const ReliefFold eightHours = foldRelief({word(ShiftState::On, 1, kNoon)}, {}, kNoon);
    CHECK(eightHours.on);
    CHECK_FALSE(eightHours.isDue(kNoon + 8 * kHour - 1));
    CHECK(eightHours.isDue(kNoon + 8 * kHour));
    CHECK(foldRelief({word(ShiftState::On, 1, kNoon, kNoon + 6 * kHour)}, {}, kNoon).askAt
        == kNoon + 6 * kHour);
    CHECK(foldRelief({word(ShiftState::On, 1, kNoon, kNoon + 12 * kHour)}, {}, kNoon).askAt
        == kNoon + 8 * kHour);
}

TEST_CASE("who was relieved is asked for nothing more, whatever they wrote before")
{
    const ReliefFold fold
        = foldRelief({word(ShiftState::Off, 1, kNoon)}, {kNoon - 20 * kHour, kNoon}, kNoon + 9 * kHour);
    CHECK_FALSE(fold.on);
    CHECK_FALSE(fold.isDue(kNoon + 99 * kHour));
}

TEST_CASE(
    "who writes into the log is on although nobody said so, since their first line without a long break")
{
    const std::vector<qint64> deeds{kNoon + 2 * kHour, kNoon, kNoon + 5 * kHour, kNoon + 8 * kHour};
    const ReliefFold fold = foldRelief({}, deeds, kNoon + 8 * kHour);
    CHECK(fold.on);
    CHECK(fold.implied);
    CHECK(fold.since == kNoon);
    CHECK(fold.isDue(kNoon + 8 * kHour));
    // Next morning, after a night at home.
    const ReliefFold morning
        = foldRelief({}, {kNoon, kNoon + 5 * kHour, kNoon + 20 * kHour}, kNoon + 21 * kHour);
    CHECK(morning.on);
    CHECK(morning.since == kNoon + 20 * kHour);
    CHECK_FALSE(morning.isDue(kNoon + 21 * kHour));
}

TEST_CASE("who has been silent for four hours went home")
{
    CHECK(foldRelief({}, {kNoon}, kNoon + 4 * kHour - 1).on);
    CHECK_FALSE(foldRelief({}, {kNoon}, kNoon + 4 * kHour).on);
    CHECK_FALSE(foldRelief({}, {}, kNoon).on);
    CHECK_FALSE(foldRelief({}, {kNoon + 99 * kHour}, kNoon).on); // a clock of the year 2080
}

TEST_CASE(
    "where one says on and another off somebody may be tired: on, disputed, since the earliest, in any order")
{
    std::vector<ReliefMark> heads{word(ShiftState::On, 1, kNoon, kNoon + 7 * kHour),
        word(ShiftState::Off, 2, kNoon + kHour), word(ShiftState::On, 3, kNoon - kHour, kNoon + 9 * kHour)};
    const auto before = [](const auto& left, const auto& right) { return left.op < right.op; };
    do {
        const ReliefFold fold = foldRelief(heads, {}, kNoon);
        CHECK(fold.on);
        CHECK(fold.disputed);
        CHECK(fold.since == kNoon - kHour);
        CHECK(fold.askAt == kNoon + 7 * kHour);
    } while (std::next_permutation(heads.begin(), heads.end(), before));
}

TEST_CASE("generated turns come to the same in any order")
{
    std::mt19937 random(8);
    for (int round = 0; round < 200; ++round) {
        std::vector<ReliefMark> heads;
        std::vector<qint64> deeds;
        const auto said = static_cast<unsigned char>(random() % 5);
        for (unsigned char n = 0; n < said; ++n)
            heads.push_back(
                word(ShiftState(random() % 2), n, kNoon + qint64(random() % 3), qint64(random() % 3)));
        deeds.reserve(5);
        for (int n = 0; n < 5; ++n)
            deeds.push_back(kNoon - qint64(random() % 12) * kHour);
        const ReliefFold fold = foldRelief(heads, deeds, kNoon);
        std::shuffle(heads.begin(), heads.end(), random);
        std::shuffle(deeds.begin(), deeds.end(), random);
        const ReliefFold again = foldRelief(heads, deeds, kNoon);
        CHECK(again.on == fold.on);
        CHECK(again.since == fold.since);
        CHECK(again.askAt == fold.askAt);
        CHECK(again.disputed == fold.disputed);
    }
}
