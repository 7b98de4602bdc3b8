// SPDX-License-Identifier: Apache-2.0
#include "store/acts/call_acts.h"
#include "store/acts/decide_acts.h"
#include "store/acts/finding_acts.h"
#include "store/views/review_view.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

/// A fire and an exercise, known to two phones.
struct Fire {
    SmallPlan plan{1, 2};
    ObjectId incident = randomId<ObjectId>();
    ObjectId exercise = randomId<ObjectId>();
    ObjectId karim;
    Copy front;
    Copy back;

    Fire()
        : karim(plan.addContact(QStringLiteral("Karim"), {}))
    {
        front.append(plan.drafts);
        begin(incident, false);
        begin(exercise, true);
        meet();
    }
    void begin(const ObjectId& id, bool isExercise)
    {
        const auto acts = declare(front.store,
            {.incident = id,
                .scenario = plan.scenario,
                .title = Text(QStringLiteral("Fire")),
                .exercise = isExercise,
                .answers = {}});
        REQUIRE(acts);
        front.append(*acts);
    }
    void meet() { uitwijk::meet(front, back); }
    FindingRow finding(const Copy& copy, const ObjectId& id) const
    {
        const auto row = copy.store.findings().finding(incident, id);
        REQUIRE(row);
        return *row;
    }
};

} // namespace

TEST_CASE(
    "a finding made from a line of the log says what it is about, whose it is and until when, on every phone")
{
    Fire fire;
    const auto id = randomId<ObjectId>();
    fire.front.append({find(fire.incident,
        {.id = id,
            .finding = QStringLiteral("The key was not in the box"),
            .fact = QStringLiteral("Blocked: open the front door"),
            .factAt = 4000,
            .about = fire.plan.steps.front(),
            .owner = fire.karim,
            .due = 9000})});
    fire.meet();
    const FindingRow row = fire.finding(fire.back, id);
    CHECK(row.fold.made->finding == QStringLiteral("The key was not in the box"));
    CHECK(row.fold.made->factAt == 4000);
    CHECK_FALSE(row.fold.made->well);
    CHECK(row.about.in({}) == QStringLiteral("Step 0.0"));
    CHECK(row.ownerNames.front().in({}) == QStringLiteral("Karim"));
    CHECK(row.fold.isLate(9000));
}

TEST_CASE("a finding keeps what it says, its owner and its date when it is reported on, and leaves the list "
          "once closed")
{
    Fire fire;
    const auto id = randomId<ObjectId>();
    fire.front.append({find(fire.incident,
        {.id = id, .finding = QStringLiteral("Sirens too faint"), .owner = fire.karim, .due = 9000})});
    fire.meet();
    fire.back.append({report(fire.finding(fire.back, id),
        {.state = FindingState::Doing, .note = QStringLiteral("Asked for an offer")})});
    fire.meet();
    const FindingRow row = fire.finding(fire.front, id);
    CHECK(row.fold.state == FindingState::Doing);
    CHECK(row.fold.made->finding == QStringLiteral("Sirens too faint"));
    CHECK(row.fold.owners == std::vector{fire.karim});
    CHECK(row.fold.due == 9000);
    CHECK(fire.front.store.findings().open()->size() == 1);
    fire.front.append({report(row, {.state = FindingState::Closed})});
    CHECK(fire.front.store.findings().open()->empty());
}

TEST_CASE("open findings of all incidents and exercises stand on one list, after they ended too, the "
          "earliest date first")
{
    Fire fire;
    fire.front.append(
        {find(fire.incident, {.id = randomId<ObjectId>(), .finding = QStringLiteral("Second"), .due = 8000}),
            find(fire.exercise,
                {.id = randomId<ObjectId>(), .finding = QStringLiteral("First"), .well = true, .due = 7000}),
            standDown(fire.incident), standDown(fire.exercise)});
    fire.meet();
    const auto open = fire.back.store.findings().open();
    REQUIRE(open);
    REQUIRE(open->size() == 2);
    CHECK((*open)[0].fold.made->finding == QStringLiteral("First"));
    CHECK((*open)[0].fold.made->well);
    CHECK((*open)[0].exercise);
    CHECK_FALSE((*open)[1].exercise);
}

TEST_CASE("what one phone closes while another gives it away stays on the list, and is disputed")
{
    Fire fire;
    const auto id = randomId<ObjectId>();
    fire.front.append({find(fire.incident, {.id = id, .finding = QStringLiteral("Sirens too faint")})});
    fire.meet();
    fire.front.append({report(fire.finding(fire.front, id), {.state = FindingState::Closed})});
    fire.back.append({report(fire.finding(fire.back, id), {.owner = fire.karim})});
    fire.meet();
    CHECK(fire.finding(fire.front, id).fold.disputed);
    CHECK(fire.front.store.findings().open()->size() == 1);
}

TEST_CASE("a review has the facts of the log: what was done when, by how many, and what was learned")
{
    Fire fire;
    const auto lines = fire.front.store.incidents().journal(fire.incident);
    const qint64 declared = lines->front().at.ms;
    fire.front.append({called(fire.incident, {.contact = fire.karim, .outcome = CallOutcome::NoAnswer})});
    fire.meet();
    fire.back.append({called(fire.incident, {.contact = fire.karim, .outcome = CallOutcome::Reached}),
        find(fire.incident, {.id = randomId<ObjectId>(), .finding = QStringLiteral("Slow")}),
        answerPeople(fire.incident, PeopleAnswer::Accounted), standDown(fire.incident)});
    fire.meet();
    const auto review = fire.front.store.reviews().of(fire.incident, declared);
    REQUIRE(review);
    CHECK(review->facts.people == 2);
    CHECK(review->facts.of(Milestone::FirstCall).at);
    CHECK(review->facts.of(Milestone::FirstReached).at);
    CHECK(review->facts.of(Milestone::PeopleAccounted).at);
    CHECK(review->facts.of(Milestone::StoodDown).at);
    CHECK_FALSE(review->facts.of(Milestone::FirstServiceBack).at);
    CHECK(review->findings.size() == 1);
    CHECK(review->settled() == 0);
}

TEST_CASE("what has ended is looked back on apart: exercises never among what was real")
{
    Fire fire;
    fire.front.append({standDown(fire.exercise)});
    const auto exercises = fire.front.store.reviews().past(true, 0);
    REQUIRE(exercises);
    REQUIRE(exercises->size() == 1);
    CHECK(exercises->front().incident.id == fire.exercise);
    CHECK(fire.front.store.reviews().past(false, 0)->empty());
}

TEST_CASE("a line of the log names the step or the person that it is about")
{
    Fire fire;
    const auto run = fire.front.store.incidents().lists(fire.incident)->front().run;
    fire.front.append({tick(run, 1, StepState::Blocked),
        called(fire.incident, {.contact = fire.karim, .outcome = CallOutcome::NoAnswer})});
    const auto lines = fire.front.store.incidents().journal(fire.incident);
    REQUIRE(lines->size() == 3);
    CHECK((*lines)[0].about.isNull());
    CHECK((*lines)[1].about == fire.plan.steps[1]);
    CHECK((*lines)[2].about == fire.karim);
}
