// SPDX-License-Identifier: Apache-2.0
#include "store/acts/acts.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

/// One list of four steps on two phones: the first asks, the second and third are for one answer each, the
/// last waits ten minutes, and the third comes back every half an hour.
struct Night {
    SmallPlan plan{1, 4};
    ObjectId incident = randomId<ObjectId>();
    Copy front;
    Copy back;
    ObjectId run;

    Night()
    {
        const auto& steps = plan.steps;
        plan.set(
            steps[0], Field::Answers, QCborArray{QStringLiteral("Only us"), QStringLiteral("The street")});
        plan.set(steps[1], Field::OnlyIf, QCborArray{steps[0].bytes(), 0});
        plan.set(steps[2], Field::OnlyIf, QCborArray{steps[0].bytes(), 1});
        plan.set(steps[2], Field::Repeat, 30);
        plan.set(steps[3], Field::Wait, 10);
        front.append(plan.drafts);
        const auto acts = declare(
            front.store, {.incident = incident, .scenario = plan.scenario, .title = {}, .answers = {}});
        REQUIRE(acts);
        front.append(*acts);
        meet();
        run = list(front).run;
    }
    void meet() { uitwijk::meet(front, back); }
    RunListRow list(const Copy& copy) const
    {
        const auto lists = copy.store.incidents().lists(incident);
        REQUIRE(lists);
        return lists->front();
    }
    RunStepRow step(const Copy& copy, quint32 ordinal) const
    {
        auto row = copy.store.incidents().step(run, ordinal);
        REQUIRE(row);
        return *std::move(row);
    }
};

} // namespace

TEST_CASE("an answer reaches the other phone, in the log too, and leaves out what is for another")
{
    Night night;
    CHECK(night.list(night.back).steps == 4);
    CHECK(night.step(night.back, 1).stand.applies == Applies::Open);
    CHECK(night.step(night.back, 1).dependsAnswer.in({}) == QStringLiteral("Only us"));
    night.front.append({answerStep(night.run, 0, 1, QStringLiteral("Lamps are out"))});
    night.meet();
    for (const Copy* copy : {&night.front, &night.back}) {
        const RunListRow list = night.list(*copy);
        CHECK(list.steps == 3);
        CHECK(list.settled == 1);
        CHECK(list.leftOut == 1);
        CHECK(night.step(*copy, 1).stand.applies == Applies::No);
        CHECK(night.step(*copy, 2).stand.applies == Applies::Yes);
        CHECK(copy->store.incidents().incident(night.incident)->steps == 3);
        const auto log = copy->store.incidents().journal(night.incident, 1);
        REQUIRE(log);
        CHECK(log->front().answer.in({}) == QStringLiteral("The street"));
        CHECK(log->front().text == QStringLiteral("Lamps are out"));
    }
}

TEST_CASE("two answers given apart are a question to both, and hide nothing until one of them is taken back")
{
    Night night;
    night.front.append({answerStep(night.run, 0, 0)});
    night.back.append({answerStep(night.run, 0, 1)});
    night.meet();
    CHECK(night.step(night.front, 0).fold.disputed);
    CHECK(night.list(night.back).steps == 4);
    CHECK(night.list(night.back).disputed == 1);
    night.back.append({answerStep(night.run, 0, 0)}); // after having spoken with the other
    night.meet();
    CHECK(night.list(night.front).disputed == 0);
    CHECK(night.step(night.front, 2).stand.applies == Applies::No);
}

TEST_CASE("a step comes back on both phones when its time is over, with all its rounds, until it is stopped")
{
    using std::chrono::minutes;
    Night night;
    night.front.append({answerStep(night.run, 0, 1)});
    night.front.append({tick(night.run, 2, StepState::Done)});
    night.meet();
    CHECK(night.list(night.back).settled == 2);
    night.back.clock.advance(minutes(31));
    RunStepRow step = night.step(night.back, 2);
    CHECK(step.stand.state == StepState::ToDo);
    CHECK(step.stand.alarm == AlarmKind::Repeat);
    CHECK(night.list(night.back).settled == 1);
    night.back.append({tick(night.run, 2, StepState::Done)});
    night.meet();
    night.front.clock.advance(minutes(31));
    step = night.step(night.front, 2);
    CHECK(step.stand.state == StepState::Done);
    CHECK(roundsOf(step.marks).size() == 2);
    night.front.append({tick(night.run, 2, StepState::NotApplicable)});
    night.meet();
    night.back.clock.advance(minutes(300));
    CHECK(night.step(night.back, 2).stand.alarm == AlarmKind::None);
    CHECK(night.list(night.back).settled == 2);
}

TEST_CASE("a step says until when it waits, as soon as the one before is settled")
{
    using std::chrono::minutes;
    Night night;
    CHECK(night.step(night.front, 3).stand.alarm == AlarmKind::None);
    night.front.append({answerStep(night.run, 0, 0)}); // the step before is now the second one
    night.front.append({tick(night.run, 1, StepState::Done)});
    const qint64 now = night.front.clock.now().time_since_epoch().count();
    CHECK(night.step(night.front, 3).stand.waits(now));
    CHECK(night.step(night.front, 3).stand.due == now + qint64(10) * 60000);
    night.front.clock.advance(minutes(10));
    CHECK(night.step(night.front, 3).stand.isDue(now + qint64(10) * 60000));
}

TEST_CASE("a tick with an answer is understood by who knows none of answers, and the other way round")
{
    Night night;
    night.front.append({OpDraft{.kind = OpKind::Tick,
        .object = night.run,
        .field = 0,
        .value = QCborArray{int(StepState::Done), QStringLiteral("by hand"), 0, QStringLiteral("yes")}}});
    const RunStepRow step = night.step(night.front, 0);
    CHECK(step.fold.state == StepState::Done);
    CHECK_FALSE(step.fold.answer);
    CHECK(night.list(night.front).steps == 4);
}
