// SPDX-License-Identifier: Apache-2.0
#include "store/domain/mandate.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace uitwijk;

namespace {

constexpr qint64 kMinute = 60 * 1000;
constexpr qint64 kAsked = 1'000'000'000;

ObjectId id(unsigned char name)
{
    ObjectId made;
    made.octets.fill(name);
    return made;
}

const ObjectId kChair = id(1);
const ObjectId kDeputy = id(2);
const ObjectId kThird = id(3);
const ObjectId kGuard = id(9);
const Mandate kLine{.line = {kChair, kDeputy, kThird}, .within = 10 * kMinute};

DeclareTurn after(const ObjectId& me, qint64 minutes)
{
    return turnOf(kLine, me, kAsked, kAsked + minutes * kMinute);
}

} // namespace

TEST_CASE("where nobody is named everybody may declare")
{
    const DeclareTurn turn = turnOf({}, kGuard, kAsked, kAsked);
    CHECK(turn.may);
    CHECK(turn.named);
    CHECK(turn.whose.isNull());
}

TEST_CASE("the first in line may declare at once")
{
    CHECK(after(kChair, 0).may);
    CHECK(after(kChair, 500).may);
}

TEST_CASE("a deputy rings the first in line, and may after ten minutes")
{
    const DeclareTurn turn = after(kDeputy, 0);
    CHECK_FALSE(turn.may);
    CHECK(turn.named);
    CHECK(turn.whose == kChair);
    CHECK(turn.next == kDeputy);
    CHECK(turn.nextAt == kAsked + 10 * kMinute);
    CHECK_FALSE(after(kDeputy, 9).may);
    CHECK(after(kDeputy, 10).may);
    CHECK_FALSE(after(kThird, 10).may);
    CHECK(after(kThird, 20).may);
}

TEST_CASE("who is not in the line rings one after the other, and may when all had their time")
{
    CHECK(after(kGuard, 0).whose == kChair);
    CHECK(after(kGuard, 10).whose == kDeputy);
    const DeclareTurn last = after(kGuard, 29);
    CHECK(last.whose == kThird);
    CHECK(last.next.isNull());
    CHECK_FALSE(last.may);
    const DeclareTurn over = after(kGuard, 30);
    CHECK(over.may);
    CHECK(over.usedUp);
    CHECK_FALSE(over.named);
}

TEST_CASE("a clock that was set back makes nobody's turn come early")
{
    CHECK(after(kDeputy, -60).whose == kChair);
    CHECK_FALSE(after(kDeputy, -60).may);
}

TEST_CASE("deputies follow behind all who are named, and nobody stands in the line twice")
{
    const auto line = successionOf({kChair, kDeputy},
        {{kChair, {kDeputy, kThird}}, {kDeputy, {kThird, kGuard, kChair}}, {kGuard, {id(7)}}});
    CHECK(line == std::vector<ObjectId>{kChair, kDeputy, kThird, kGuard});
    CHECK(successionOf({}, {{kChair, {kDeputy}}}).empty());
}

TEST_CASE("whoever may declare may still a minute later")
{
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        Mandate mandate{.line = {}, .within = qint64(random() % 20) * kMinute};
        const auto named = static_cast<unsigned char>(random() % 5);
        for (unsigned char place = 0; place < named; ++place)
            mandate.line.push_back(id(place));
        const ObjectId me = id(static_cast<unsigned char>(random() % 7));
        const qint64 now = kAsked + qint64(random() % 200) * kMinute;
        const DeclareTurn turn = turnOf(mandate, me, kAsked, now);
        CHECK((!turn.may || turnOf(mandate, me, kAsked, now + kMinute).may));
        CHECK((turn.named || !turn.may || turn.usedUp));
        CHECK((turn.nextAt == 0 || mandate.within == 0 || turn.nextAt > now));
    }
}
