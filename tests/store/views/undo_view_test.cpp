// SPDX-License-Identifier: Apache-2.0
#include "store/acts/status_act.h"
#include "store/acts/task_acts.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

/// A long disruption, known to two phones.
struct Disruption {
    SmallPlan plan{1, 2};
    ObjectId incident = randomId<ObjectId>();
    ObjectId freeze = randomId<ObjectId>();
    ObjectId karim;
    Copy front;
    Copy back;

    Disruption()
        : karim(plan.addContact(QStringLiteral("Karim"), {}))
    {
        plan.set(freeze, Field::Kind, int(ObjectKind::Measure));
        plan.set(freeze, Field::Title, QStringLiteral("Change freeze"));
        plan.set(freeze, Field::Owner, karim.bytes());
        plan.set(plan.checklists.front(), Field::Phase, QStringLiteral("return"));
        front.append(plan.drafts);
        const auto acts = declare(front.store,
            {.incident = incident,
                .scenario = plan.scenario,
                .title = Text(QStringLiteral("Network down")),
                .answers = {}});
        REQUIRE(acts);
        front.append(*acts);
        meet();
    }
    void meet() { uitwijk::meet(front, back); }
    MeasureRow measure(const Copy& copy) const
    {
        const auto rows = copy.store.measures().of(incident);
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        return rows->front();
    }
    QStringList undo(const Copy& copy) const
    {
        const auto rows = copy.store.undo().of(incident);
        REQUIRE(rows);
        QStringList titles;
        for (const UndoRow& row : *rows)
            titles << row.title.in({});
        return titles;
    }
};

} // namespace

TEST_CASE("a measure is the handbook's owner's until another is named, and on until somebody says off")
{
    Disruption crisis;
    CHECK_FALSE(crisis.measure(crisis.front).fold.on);
    CHECK(crisis.measure(crisis.front).ownerName.in({}) == QStringLiteral("Karim"));
    crisis.front.append({switchOn(
        crisis.incident, {.measure = crisis.freeze, .scope = QStringLiteral("All hosts"), .until = 5000})});
    crisis.meet();
    const MeasureRow on = crisis.measure(crisis.back);
    CHECK(on.fold.on);
    CHECK(on.fold.shown->scope == QStringLiteral("All hosts"));
    CHECK(on.fold.isDue(5000));
    crisis.back.append({switchOff(crisis.incident, crisis.freeze)});
    crisis.meet();
    CHECK_FALSE(crisis.measure(crisis.front).fold.on);
}

TEST_CASE("what one phone switches off while another prolongs it stays on, and is disputed")
{
    Disruption crisis;
    crisis.front.append({switchOn(crisis.incident, {.measure = crisis.freeze, .until = 5000})});
    crisis.meet();
    crisis.front.append({switchOff(crisis.incident, crisis.freeze)});
    crisis.back.append({switchOn(crisis.incident, {.measure = crisis.freeze, .until = 9000})});
    crisis.meet();
    CHECK(crisis.measure(crisis.front).fold.on);
    CHECK(crisis.measure(crisis.front).fold.disputed);
}

TEST_CASE("a task reaches who it is for, and keeps its name, its person and its time when it is reported on")
{
    Disruption crisis;
    const auto task = randomId<ObjectId>();
    crisis.front.append({order(crisis.incident,
        {.task = task, .name = QStringLiteral("Bring the generator"), .who = crisis.karim, .due = 7000})});
    crisis.meet();
    const auto asked = crisis.back.store.tasks().task(crisis.incident, task);
    REQUIRE(asked);
    CHECK(asked->whoNames.front().in({}) == QStringLiteral("Karim"));
    crisis.back.append({report(crisis.incident, *asked, TaskState::Doing, QStringLiteral("On the way"))});
    crisis.meet();
    const auto told = crisis.front.store.tasks().task(crisis.incident, task);
    REQUIRE(told);
    CHECK(told->fold.state == TaskState::Doing);
    CHECK(told->name == QStringLiteral("Bring the generator"));
    CHECK(told->fold.who == std::vector{crisis.karim});
    CHECK(told->fold.due == 7000);
    CHECK(told->fold.shown->note == QStringLiteral("On the way"));
}

TEST_CASE("what must be undone is listed before and after standing down, until it is undone")
{
    Disruption crisis;
    const auto line = randomId<ObjectId>();
    const auto task = randomId<ObjectId>();
    crisis.front.append({switchOn(crisis.incident, {.measure = crisis.freeze}),
        status(crisis.incident, {.kind = StatusKind::Forwarding, .subject = line, .state = 2}),
        order(crisis.incident, {.task = task, .name = QStringLiteral("Bring the generator")})});
    crisis.meet();
    CHECK(crisis.undo(crisis.back)
        == QStringList{QStringLiteral("Change freeze"), line.hex().left(8),
            QStringLiteral("Bring the generator"), QStringLiteral("Step 0.0"), QStringLiteral("Step 0.1")});
    crisis.back.append({standDown(crisis.incident)});
    crisis.meet();
    CHECK(crisis.undo(crisis.front).size() == 5);
    const auto lists = crisis.back.store.incidents().lists(crisis.incident);
    const auto asked = crisis.back.store.tasks().task(crisis.incident, task);
    crisis.back.append({switchOff(crisis.incident, crisis.freeze),
        status(crisis.incident, {.kind = StatusKind::Forwarding, .subject = line, .state = 0}),
        report(crisis.incident, *asked, TaskState::Dropped), tick(lists->front().run, 0, StepState::Done),
        tick(lists->front().run, 1, StepState::NotApplicable)});
    crisis.meet();
    CHECK(crisis.undo(crisis.front).isEmpty());
}

TEST_CASE("a step that was put off says until when, on every phone, and the earliest time counts")
{
    Disruption crisis;
    const auto run = crisis.front.store.incidents().lists(crisis.incident)->front().run;
    crisis.front.append({putOff(run, 0, 9000, QStringLiteral("Measure again"))});
    crisis.back.append({putOff(run, 0, 6000)});
    crisis.meet();
    for (const Copy* copy : {&crisis.front, &crisis.back}) {
        const auto step = copy->store.incidents().step(run, 0);
        REQUIRE(step);
        CHECK(step->fold.state == StepState::Deferred);
        CHECK(step->fold.until == 6000);
    }
    crisis.back.append({tick(run, 0, StepState::Done)});
    crisis.meet();
    CHECK(crisis.front.store.incidents().step(run, 0)->fold.until == 0);
}
