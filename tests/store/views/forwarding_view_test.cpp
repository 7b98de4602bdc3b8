// SPDX-License-Identifier: Apache-2.0
#include "store/acts/call_acts.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

struct Fire {
    SmallPlan plan{0, 0};
    ObjectId incident = randomId<ObjectId>();
    ObjectId line = randomId<ObjectId>();
    Copy desk;
    Copy car;

    Fire()
    {
        plan.set(line, Field::Kind, int(ObjectKind::PhoneLine));
        plan.set(line, Field::Title, QStringLiteral("Main number"));
        plan.set(line, Field::LineNumber, QStringLiteral("+31205550170"));
        plan.set(line, Field::ForwardUndo, QStringLiteral("Portal, off."));
        desk.append(plan.drafts);
        const auto acts = declare(desk.store,
            {.incident = incident, .scenario = {}, .title = Text(QStringLiteral("Fire")), .answers = {}});
        REQUIRE(acts);
        desk.append(*acts);
        meet();
    }
    void meet() { uitwijk::meet(desk, car); }
    static std::vector<LineRow> toUndo(const Copy& copy)
    {
        auto lines = copy.store.forwardings().toUndo();
        REQUIRE(lines);
        return *std::move(lines);
    }
};

} // namespace

TEST_CASE("a line that was forwarded stays on the list of what must be undone, after the incident too")
{
    Fire fire;
    CHECK(Fire::toUndo(fire.desk).empty());
    fire.desk.append({forwarded(fire.incident, fire.line, Forwarding::Forwarded)});
    fire.meet();
    fire.car.append({forwarded(fire.incident, fire.line, Forwarding::Tested), standDown(fire.incident)});
    fire.meet();
    REQUIRE(Fire::toUndo(fire.desk).size() == 1);
    CHECK(Fire::toUndo(fire.desk).front().undo.in({}) == QStringLiteral("Portal, off."));
    CHECK(Fire::toUndo(fire.desk).front().fold.state == Forwarding::Tested);
    CHECK(Fire::toUndo(fire.desk).front().incident == fire.incident);
    fire.car.append({forwarded(fire.incident, fire.line, Forwarding::Normal)});
    fire.meet();
    CHECK(Fire::toUndo(fire.desk).empty());
}

TEST_CASE("undone on one phone and tested on another is a dispute, and still on the list")
{
    Fire fire;
    fire.desk.append({forwarded(fire.incident, fire.line, Forwarding::Forwarded)});
    fire.meet();
    fire.desk.append({forwarded(fire.incident, fire.line, Forwarding::Tested)});
    fire.car.append({forwarded(fire.incident, fire.line, Forwarding::Normal)});
    fire.meet();
    REQUIRE(Fire::toUndo(fire.car).size() == 1);
    CHECK(Fire::toUndo(fire.car).front().fold.disputed);
}

TEST_CASE("a line that is forwarded in an exercise is on that exercise's list, and on no other")
{
    Fire fire;
    const auto exercise = randomId<ObjectId>();
    const auto acts = declare(fire.desk.store,
        {.incident = exercise,
            .scenario = {},
            .title = Text(QStringLiteral("Drill")),
            .exercise = true,
            .answers = {}});
    REQUIRE(acts);
    fire.desk.append(*acts);
    fire.desk.append({forwarded(exercise, fire.line, Forwarding::Forwarded)});
    CHECK(Fire::toUndo(fire.desk).empty());
    CHECK(fire.desk.store.forwardings().of(exercise)->front().fold.wantsUndo());
    CHECK_FALSE(fire.desk.store.forwardings().of(fire.incident)->front().fold.wantsUndo());
}
