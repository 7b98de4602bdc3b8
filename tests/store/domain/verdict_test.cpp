// SPDX-License-Identifier: Apache-2.0
#include "store/domain/verdict.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

VerdictMark word(Verdict verdict, unsigned char device, qint64 ms)
{
    VerdictMark made;
    made.op.author.octets.fill(device);
    made.op.seq = 1;
    made.verdict = verdict;
    made.at.ms = ms;
    return made;
}

} // namespace

TEST_CASE("what was declared holds until somebody judges again")
{
    const VerdictFold fold = foldVerdict(Verdict::MajorIncident, {});
    CHECK(fold.verdict == Verdict::MajorIncident);
    CHECK_FALSE(fold.disputed);
    CHECK_FALSE(fold.shown);
}

TEST_CASE("an incident grows and shrinks with what was said last")
{
    CHECK(foldVerdict(Verdict::Incident, {word(Verdict::Crisis, 1, 10)}).verdict == Verdict::Crisis);
    CHECK(foldVerdict(Verdict::Crisis, {word(Verdict::Incident, 1, 10)}).verdict == Verdict::Incident);
}

TEST_CASE("of two who judged apart the graver holds, whatever their clocks say, and the dispute is shown")
{
    const VerdictFold fold = foldVerdict(
        Verdict::MajorIncident, {word(Verdict::Incident, 1, 99'999), word(Verdict::Crisis, 2, 10)});
    CHECK(fold.verdict == Verdict::Crisis);
    CHECK(fold.disputed);
    CHECK(fold.shown->at.ms == 10);
    const VerdictFold agreed
        = foldVerdict(Verdict::Incident, {word(Verdict::Crisis, 1, 20), word(Verdict::Crisis, 2, 10)});
    CHECK_FALSE(agreed.disputed);
    CHECK(agreed.shown->at.ms == 20);
}

TEST_CASE("a verdict does not depend on the order in which the words came")
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<VerdictMark> heads;
        for (unsigned char device = 1; device <= 5; ++device)
            heads.push_back(word(Verdict(1 + random() % 3), device, qint64(random() % 4)));
        const VerdictFold first = foldVerdict(Verdict::Incident, heads);
        std::shuffle(heads.begin(), heads.end(), random);
        const VerdictFold second = foldVerdict(Verdict::Incident, heads);
        CHECK(first.verdict == second.verdict);
        CHECK(first.disputed == second.disputed);
        CHECK(first.shown->op == second.shown->op);
    }
}

TEST_CASE("an event that was declared twice is as grave as the graver of both")
{
    const VerdictFold crisis = foldVerdict(Verdict::Crisis, {});
    const VerdictFold calmed = foldVerdict(Verdict::Crisis, {word(Verdict::Incident, 1, 10)});
    for (const VerdictFold& both : {graver(crisis, calmed), graver(calmed, crisis)}) {
        CHECK(both.verdict == Verdict::Crisis);
        CHECK(both.disputed);
    }
    const VerdictFold said = foldVerdict(Verdict::Incident, {word(Verdict::Crisis, 1, 10)});
    for (const VerdictFold& both : {graver(crisis, said), graver(said, crisis)}) {
        CHECK_FALSE(both.disputed);
        CHECK(both.shown);
    }
}
