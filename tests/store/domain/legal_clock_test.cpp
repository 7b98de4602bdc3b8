// SPDX-License-Identifier: Apache-2.0
#include "store/domain/legal_clock.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

constexpr qint64 kHour = 60 * 60 * 1000;
constexpr qint64 kTen = 1'000'000 * kHour; // ten o'clock of some day

AuthorId device(unsigned char number)
{
    AuthorId author;
    author.octets[0] = number;
    return author;
}

ClockMark said(unsigned char by, ClockState state, std::optional<qint64> moment = {})
{
    return {.op = {.author = device(by), .seq = 1},
        .state = state,
        .at = {.ms = kTen + by},
        .by = {},
        .moment = moment};
}

ClockMark running(unsigned char by, qint64 from)
{
    return said(by, ClockState::Running, from);
}

} // namespace

TEST_CASE("a clock of which nobody spoke has not started, and is due at no time")
{
    const ClockFold fold = foldClock({});
    CHECK(fold.state == ClockState::NotStarted);
    CHECK_FALSE(fold.disputed);
    CHECK_FALSE(timeOf(fold, 72 * 60, kTen).due.has_value());
    CHECK_FALSE(timeOf(fold, 72 * 60, kTen).overdue);
}

TEST_CASE("a clock counts from the moment that was said, not from when it was said")
{
    const ClockFold fold = foldClock({running(1, kTen - 2 * kHour)});
    const ClockTime time = timeOf(fold, 24 * 60, kTen);
    CHECK(time.due == kTen + 22 * kHour);
    CHECK(time.remaining == 22 * kHour);
    CHECK_FALSE(time.overdue);
}

TEST_CASE("when its time is up it is overdue, and no time remains; to the minute it is not")
{
    const ClockFold fold = foldClock({running(1, kTen)});
    CHECK_FALSE(timeOf(fold, 60, kTen + kHour).overdue);
    CHECK(timeOf(fold, 60, kTen + kHour).remaining == 0);
    CHECK(timeOf(fold, 60, kTen + kHour + 1).overdue);
    CHECK(timeOf(fold, 60, kTen + 3 * kHour).remaining == 0);
}

TEST_CASE("of two who started it apart the earlier moment counts, and the difference is shown")
{
    const ClockFold fold = foldClock({running(1, kTen), running(2, kTen - kHour)});
    CHECK(fold.state == ClockState::Running);
    CHECK(fold.moment == kTen - kHour);
    CHECK(fold.disputed);
    CHECK_FALSE(foldClock({running(1, kTen), running(2, kTen)}).disputed);
}

TEST_CASE("who says that it does not apply does not stop what another started")
{
    const ClockFold fold = foldClock({said(1, ClockState::NotApplicable), running(2, kTen)});
    CHECK(fold.state == ClockState::Running);
    CHECK(fold.disputed);
}

TEST_CASE("a report that one sent does not hide that another still counts, until somebody settles it")
{
    ClockMark met = said(1, ClockState::Met, kTen + kHour);
    met.until = kTen + 24 * kHour;
    const ClockFold fold = foldClock({met, running(2, kTen)});
    CHECK(fold.state == ClockState::Running);
    CHECK(fold.disputed);
    CHECK(foldClock({met}).state == ClockState::Met);
}

TEST_CASE("a report knows whether it was in time")
{
    ClockMark met = said(1, ClockState::Met, kTen + kHour);
    met.until = kTen + 24 * kHour;
    CHECK_FALSE(timeOf(foldClock({met}), 24 * 60, kTen + 90 * kHour).overdue);
    met.until = kTen;
    CHECK(timeOf(foldClock({met}), 24 * 60, kTen + 90 * kHour).overdue);
    met.until.reset();
    CHECK_FALSE(timeOf(foldClock({met}), 24 * 60, kTen + 90 * kHour).overdue);
}

TEST_CASE("the final report counts from the notification, without anybody starting it")
{
    const ClockFold nothing;
    const ClockFold met = foldClock({said(1, ClockState::Met, kTen)});
    const ClockFold follows = following(nothing, met);
    CHECK(follows.state == ClockState::Running);
    CHECK(follows.follows);
    CHECK(follows.moment == kTen);
    CHECK(following(nothing, foldClock({running(1, kTen)})).state == ClockState::NotStarted);
    CHECK(following(foldClock({said(2, ClockState::NotApplicable)}), met).state == ClockState::NotApplicable);
    CHECK(following(foldClock({running(2, kTen + kHour)}), met).moment == kTen + kHour);
}

TEST_CASE("whatever was said, in whatever order it came: all devices count the same")
{
    std::mt19937 random(2026); // the same histories every time
    for (int history = 0; history < 500; ++history) {
        std::vector<ClockMark> heads;
        std::optional<qint64> earliest;
        const auto count = 1 + random() % 5;
        for (unsigned char by = 1; by <= count; ++by) {
            heads.push_back(said(by, ClockState(random() % 4), kTen + qint64(random() % 3) * kHour));
            if (heads.back().state == ClockState::Running)
                earliest = std::min(earliest.value_or(*heads.back().moment), *heads.back().moment);
        }
        const ClockFold fold = foldClock(heads);
        CHECK((fold.state == ClockState::Running) == earliest.has_value());
        if (earliest)
            CHECK(fold.moment == earliest);
        std::shuffle(heads.begin(), heads.end(), random);
        const ClockFold again = foldClock(heads);
        CHECK(again.state == fold.state);
        CHECK(again.moment == fold.moment);
        CHECK(again.disputed == fold.disputed);
        CHECK(again.shown->op == fold.shown->op);
    }
}
