// SPDX-License-Identifier: Apache-2.0
#include "store/domain/checklist_flow.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace uitwijk;

namespace {

constexpr qint64 kMinute = 60000;
constexpr qint64 kNine = 9 * 60 * kMinute;

ObjectId stepId(unsigned char place)
{
    ObjectId id;
    id.octets.fill(place);
    return id;
}

FlowStep step(unsigned char place, const StepRule& rule = {})
{
    return {.step = stepId(place), .list = 0, .rule = rule, .fold = {}};
}

StepMark said(StepState state, qint64 ms, unsigned char device = 1, std::optional<int> answer = {})
{
    StepMark mark;
    mark.op = {.author = {}, .seq = 1, .index = 0};
    mark.op.author.octets.fill(device);
    mark.state = state;
    mark.at.ms = ms;
    mark.answer = answer;
    return mark;
}

/// "Longer than three days?" with a step for either answer, and one that all do.
std::vector<FlowStep> branching()
{
    return {step(1, {.answers = 2}), step(2, {.onlyIf = OnlyIf{stepId(1), 0}}),
        step(3, {.onlyIf = OnlyIf{stepId(1), 1}}), step(4)};
}

std::vector<Applies> applying(const std::vector<FlowStep>& steps)
{
    std::vector<Applies> all;
    for (const StepStand& stand : standOf(steps, 0))
        all.push_back(stand.applies);
    return all;
}

constexpr auto kYes = Applies::Yes;
constexpr auto kOpen = Applies::Open;
constexpr auto kNo = Applies::No;

} // namespace

TEST_CASE("before a question is answered nothing that depends on it is hidden")
{
    CHECK(applying(branching()) == std::vector{kYes, kOpen, kOpen, kYes});
    CHECK(progressOf(branching(), standOf(branching(), 0), 0).steps == 4);
}

TEST_CASE("an answer leaves what still applies, and what does not is counted out")
{
    auto steps = branching();
    steps[0].fold = foldStep({said(StepState::Done, 1, 1, 1)});
    CHECK(applying(steps) == std::vector{kYes, kNo, kYes, kYes});
    const ListProgress progress = progressOf(steps, standOf(steps, 0), 0);
    CHECK(progress.steps == 3);
    CHECK(progress.settled == 1);
    CHECK(progress.leftOut == 1);
}

TEST_CASE("two answers of people who did not know of each other are disputed and hide nothing")
{
    auto steps = branching();
    steps[0].fold = foldStep({said(StepState::Done, 1, 1, 0), said(StepState::Done, 2, 2, 1)});
    CHECK(steps[0].fold.disputed);
    CHECK(steps[0].fold.state == StepState::ToDo);
    CHECK(applying(steps) == std::vector{kYes, kOpen, kOpen, kYes});
}

TEST_CASE("the same answer twice is agreed, and a tick without one does not speak against it")
{
    CHECK(foldStep({said(StepState::Done, 1, 1, 1), said(StepState::Done, 2, 2, 1)}).answer == 1);
    const StepFold fold = foldStep({said(StepState::Done, 1, 1, 1), said(StepState::Done, 2, 2)});
    CHECK(fold.answer == 1);
    CHECK_FALSE(fold.disputed);
    CHECK_FALSE(foldStep({said(StepState::Blocked, 1, 1, 1)}).answer);
}

TEST_CASE("an answer that the list does not have hides nothing")
{
    auto steps = branching();
    steps[0].fold = foldStep({said(StepState::Done, 1, 1, 7)});
    CHECK(applying(steps) == std::vector{kYes, kOpen, kOpen, kYes});
}

TEST_CASE("what depends on a question that does not apply does not apply either, and circles hide nothing")
{
    auto steps = branching();
    steps[2].rule.answers = 2;
    steps[3].rule.onlyIf = OnlyIf{stepId(3), 0};
    CHECK(applying(steps) == std::vector{kYes, kOpen, kOpen, kOpen});
    steps[0].fold = foldStep({said(StepState::Done, 1, 1, 0)});
    CHECK(applying(steps) == std::vector{kYes, kYes, kNo, kNo});

    std::vector<FlowStep> circle{step(1, {.answers = 2, .onlyIf = OnlyIf{stepId(2), 0}}),
        step(2, {.answers = 2, .onlyIf = OnlyIf{stepId(1), 0}}),
        step(3, {.answers = 2, .onlyIf = OnlyIf{stepId(3), 0}}), step(4, {.onlyIf = OnlyIf{stepId(9), 0}})};
    CHECK(applying(circle) == std::vector{kOpen, kOpen, kOpen, kOpen});
}

TEST_CASE("a wait runs from the settling of the step before that applies")
{
    auto steps = branching();
    steps[3].rule.waitMinutes = 10;
    CHECK(standOf(steps, kNine)[3].alarm == AlarmKind::None);
    steps[0].fold = foldStep({said(StepState::Done, kNine - kMinute, 1, 0)}); // leaves out the step before
    CHECK(standOf(steps, kNine)[3].alarm == AlarmKind::None);
    steps[1].fold = foldStep({said(StepState::Done, kNine)});
    const StepStand waiting = standOf(steps, kNine + 9 * kMinute)[3];
    CHECK(waiting.waits(kNine + 9 * kMinute));
    CHECK(waiting.due == kNine + 10 * kMinute);
    CHECK_FALSE(waiting.isDue(kNine + 9 * kMinute));
    CHECK(standOf(steps, kNine + 10 * kMinute)[3].isDue(kNine + 10 * kMinute));
    steps[3].fold = foldStep({said(StepState::Done, kNine + kMinute)}); // somebody could not wait
    CHECK(standOf(steps, kNine + 10 * kMinute)[3].alarm == AlarmKind::None);
}

TEST_CASE("the first step of a list waits for none of the list before")
{
    std::vector<FlowStep> steps{step(1), step(2, {.waitMinutes = 10})};
    steps[1].list = 1;
    steps[0].fold = foldStep({said(StepState::Done, kNine)});
    CHECK(standOf(steps, kNine)[1].alarm == AlarmKind::None);
}

TEST_CASE("a repeating step is settled until its time, then to do again, until somebody stops it")
{
    std::vector<FlowStep> steps{step(1, {.repeatMinutes = 30})};
    CHECK(standOf(steps, kNine)[0].alarm == AlarmKind::None);
    steps[0].fold = foldStep({said(StepState::Done, kNine)});
    StepStand stand = standOf(steps, kNine + 29 * kMinute)[0];
    CHECK(stand.state == StepState::Done);
    CHECK(stand.due == kNine + 30 * kMinute);
    stand = standOf(steps, kNine + 30 * kMinute)[0];
    CHECK(stand.state == StepState::ToDo);
    CHECK(stand.isDue(kNine + 30 * kMinute));
    for (const StepState stop : {StepState::NotApplicable, StepState::Overridden}) {
        steps[0].fold = foldStep({said(stop, kNine)});
        stand = standOf(steps, kNine + 300 * kMinute)[0];
        CHECK(stand.alarm == AlarmKind::None);
        CHECK(isSettled(stand.state));
    }
}

TEST_CASE("a round before its time is a round, and the next is counted from it")
{
    std::vector<FlowStep> steps{step(1, {.repeatMinutes = 30})};
    StepMark first = said(StepState::Done, kNine);
    StepMark early = said(StepState::Done, kNine + 10 * kMinute, 2);
    CHECK(roundsOf({early, first}).size() == 2);
    first.head = false; // who did it once more knew of the first
    steps[0].fold = foldStep({early, first});
    const StepStand stand = standOf(steps, kNine + 35 * kMinute)[0];
    CHECK(stand.state == StepState::Done);
    CHECK(stand.due == kNine + 40 * kMinute);
}

TEST_CASE("a step that does not apply rings never, and what was said of it stays")
{
    auto steps = branching();
    steps[1].rule.repeatMinutes = 5;
    steps[1].fold = foldStep({said(StepState::Done, kNine)});
    steps[0].fold = foldStep({said(StepState::Done, kNine, 2, 1)});
    const StepStand stand = standOf(steps, kNine + 60 * kMinute)[1];
    CHECK(stand.applies == Applies::No);
    CHECK(stand.alarm == AlarmKind::None);
    CHECK(stand.state == StepState::Done);
}

TEST_CASE("every round of a step is kept, and one that was taken back is none")
{
    std::vector<StepMark> marks{said(StepState::Done, 10), said(StepState::ToDo, 11),
        said(StepState::ToDo, 12, 2), said(StepState::Done, 20, 2), said(StepState::Done, 50, 3),
        said(StepState::NotApplicable, 60)};
    std::sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    std::mt19937 random(7);
    for (int turn = 0; turn < 50; ++turn) {
        std::shuffle(marks.begin(), marks.end(), random);
        const auto rounds = roundsOf(marks);
        REQUIRE(rounds.size() == 2);
        CHECK(rounds[0].at.ms == 20);
        CHECK(rounds[1].at.ms == 50);
    }
}

/// For each step the heads that somebody knows.
using Heads = std::vector<std::vector<StepMark>>;

/// Takes in what another knows, without what has been replaced. By value: it may be oneself.
void hear(Heads& mine, Heads told, const std::set<OpId>& replaced)
{
    for (std::size_t place = 0; place < mine.size(); ++place) {
        std::move(told[place].begin(), told[place].end(), std::back_inserter(mine[place]));
        std::erase_if(mine[place], [&](const StepMark& mark) { return replaced.contains(mark.op); });
    }
}

// Generated histories: three people who meet now and then say things of four steps. Whoever knows all the
// same words shows the same, in whatever order they came; and what is hidden is hidden by an agreed answer.
TEST_CASE("any order and any partition of words lead to one list for all")
{
    std::mt19937 random(20261122);
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    for (int history = 0; history < 400; ++history) {
        auto rules = branching();
        rules[1].rule.repeatMinutes = 30;
        rules[3].rule.waitMinutes = 10;
        std::vector<Heads> known(3, Heads(4)); // of each device
        std::vector<std::pair<std::size_t, StepMark>> all; // ever said
        std::set<OpId> replaced;
        for (int turn = 0; turn < 12; ++turn) {
            auto& mine = known[std::size_t(pick(3))];
            if (pick(3) == 0) { // meets another
                hear(mine, known[std::size_t(pick(3))], replaced);
                continue;
            }
            const auto place = std::size_t(pick(4));
            const auto device = static_cast<unsigned char>(1 + (&mine - known.data()));
            StepMark mark = said(pick(3) == 0 ? StepState::Blocked : StepState::Done,
                kNine + pick(40) * kMinute, device, place == 0 ? std::optional(pick(2)) : std::nullopt);
            mark.op.seq = quint64(turn) + 2;
            for (const StepMark& head : mine[place])
                replaced.insert(head.op);
            for (const auto& [at, own] : all) { // one's own word goes without saying
                if (at == place && own.op.author == mark.op.author)
                    replaced.insert(own.op);
            }
            mine[place] = {mark};
            all.emplace_back(place, mark);
        }
        std::optional<std::vector<StepStand>> first;
        for (int order = 0; order < 6; ++order) {
            std::shuffle(all.begin(), all.end(), random);
            auto steps = rules;
            for (std::size_t place = 0; place < 4; ++place) {
                std::vector<StepMark> heads;
                for (const auto& [at, mark] : all) {
                    if (at == place && !replaced.contains(mark.op))
                        heads.push_back(mark);
                }
                steps[place].fold = foldStep(heads);
            }
            const auto stands = standOf(steps, kNine + 45 * kMinute);
            const bool agreed = steps[0].fold.answer.has_value();
            CHECK((stands[1].applies == Applies::No || stands[2].applies == Applies::No) == agreed);
            const ListProgress progress = progressOf(steps, stands, 0);
            CHECK(progress.steps + progress.leftOut == 4);
            CHECK(progress.settled + progress.disputed <= progress.steps);
            if (!first)
                first = stands;
            for (std::size_t place = 0; place < 4; ++place) {
                CHECK(stands[place].state == (*first)[place].state);
                CHECK(stands[place].applies == (*first)[place].applies);
                CHECK(stands[place].due == (*first)[place].due);
            }
        }
    }
}
