// SPDX-License-Identifier: Apache-2.0
#include "store/domain/checklist.h"
#include "store/domain/criteria.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

StepMark mark(StepState state, unsigned char device, qint64 ms, bool head = true)
{
    StepMark made;
    made.op.author.octets.fill(device);
    made.op.seq = 1;
    made.state = state;
    made.at.ms = ms;
    made.head = head;
    return made;
}

} // namespace

TEST_CASE("two people who tick the same step done agree, and the later one is shown")
{
    const StepFold fold = foldStep({mark(StepState::Done, 1, 10), mark(StepState::Done, 2, 20)});
    CHECK(fold.state == StepState::Done);
    CHECK_FALSE(fold.disputed);
    CHECK(fold.shown->at.ms == 20);
}

TEST_CASE("done against blocked is disputed and counts as not done, whatever the order")
{
    std::vector<StepMark> marks{
        mark(StepState::Done, 1, 10), mark(StepState::Blocked, 2, 20), mark(StepState::Done, 3, 5)};
    do {
        const StepFold fold = foldStep(marks);
        CHECK(fold.disputed);
        CHECK(fold.state == StepState::ToDo);
        CHECK_FALSE(isSettled(fold.state));
    } while (std::next_permutation(
        marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.op < b.op; }));
}

TEST_CASE("a replaced mark no longer counts, even with a clock ten years ahead")
{
    const StepFold fold
        = foldStep({mark(StepState::Blocked, 1, 999'999'999'999, false), mark(StepState::Done, 2, 5)});
    CHECK(fold.state == StepState::Done);
    CHECK_FALSE(fold.disputed);
}

TEST_CASE("a step without marks is to do")
{
    CHECK(foldStep({}).state == StepState::ToDo);
    CHECK_FALSE(foldStep({}).shown);
}

TEST_CASE("the highest level that a yes raises to is the verdict, with its reasons")
{
    const auto question = [](Verdict raises, std::optional<bool> yes) {
        return CriterionAnswer{.criterion = {}, .question = {}, .raises = raises, .yes = yes};
    };
    const Judgement crisis = judge({question(Verdict::MajorIncident, true), question(Verdict::Crisis, true),
        question(Verdict::Crisis, false), question(Verdict::Crisis, std::nullopt),
        question(Verdict::Crisis, true)});
    CHECK(crisis.verdict == Verdict::Crisis);
    CHECK(crisis.because == std::vector<std::size_t>{1, 4});
    CHECK(judge({question(Verdict::Crisis, std::nullopt)}).verdict == Verdict::Incident);
    CHECK(judge({}).because.empty());
}
