// SPDX-License-Identifier: Apache-2.0
#include "store/domain/activation.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

ObjectId id(unsigned char name)
{
    ObjectId made;
    made.octets.fill(name);
    return made;
}

UnitWord word(bool hit, unsigned char device, qint64 ms)
{
    UnitWord made;
    made.op.author.octets.fill(device);
    made.op.seq = 1;
    made.hit = hit;
    made.at.ms = ms;
    return made;
}

PlanListPlace list(const char* kind)
{
    return {.kind = QString::fromLatin1(kind), .unit = {}};
}

} // namespace

TEST_CASE("a unit of which nobody spoke is not hit; where people disagree it is, in any order")
{
    CHECK_FALSE(foldUnit({}).hit);
    std::vector<UnitWord> heads{word(true, 1, 10), word(false, 2, 99), word(true, 3, 20)};
    const auto before = [](const auto& left, const auto& right) { return left.op < right.op; };
    do {
        const UnitFold fold = foldUnit(heads);
        CHECK(fold.hit);
        CHECK(fold.disputed);
        CHECK(fold.shown->at.ms == 20);
    } while (std::next_permutation(heads.begin(), heads.end(), before));
    CHECK_FALSE(foldUnit({word(false, 1, 10), word(false, 2, 20)}).disputed);
}

TEST_CASE("plans stand in the order in which they are taken up, what is in none behind them")
{
    std::vector<PlanListPlace> lists;
    for (const char* kind : {"", "BRP", "CCP", "DRP", "BCP", "ERP", "CM"})
        lists.push_back(list(kind));
    std::sort(lists.begin(), lists.end(), standsBefore);
    QStringList kinds;
    for (const PlanListPlace& place : lists)
        kinds << place.kind;
    CHECK(kinds.join(u' ') == QStringLiteral("CM ERP BCP DRP CCP BRP "));
}

TEST_CASE("continuity begins with what is everybody's, then the units that are hit")
{
    PlanListPlace hit = list("BCP");
    hit.unit = id(9);
    hit.unitHit = true;
    PlanListPlace spared = list("BCP");
    spared.unit = id(1);
    CHECK(standsBefore(list("BCP"), hit));
    CHECK(standsBefore(hit, spared));
    CHECK(standsBefore(spared, list("DRP")));
}

TEST_CASE("in a plan what is for me and here comes first, and what is for another site last")
{
    PlanListPlace mineHere = list("DRP");
    mineHere.mine = true;
    PlanListPlace mineThere = mineHere;
    mineThere.elsewhere = true;
    PlanListPlace othersThere = list("DRP");
    othersThere.elsewhere = true;
    PlanListPlace othersRunning = list("DRP");
    othersRunning.running = true;
    std::vector<PlanListPlace> lists{othersThere, list("DRP"), othersRunning, mineThere, mineHere};
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(lists.begin(), lists.end(), random);
        std::sort(lists.begin(), lists.end(), standsBefore);
        CHECK((lists[0].mine && !lists[0].elsewhere));
        CHECK((lists[1].mine && lists[1].elsewhere));
        CHECK(lists[2].running);
        CHECK(lists[4].elsewhere);
    }
}

TEST_CASE("going back to normal is offered when nothing is down any more, and not before anything was")
{
    CHECK_FALSE(offersResumption(0, 0));
    CHECK_FALSE(offersResumption(3, 1));
    CHECK(offersResumption(3, 0));
}
