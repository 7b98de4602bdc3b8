// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/handover.h"
#include "store/acts/call_acts.h"
#include "store/acts/decision_acts.h"
#include "store/acts/legal_clock_acts.h"
#include "store/acts/relief_acts.h"
#include "store/acts/task_acts.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

constexpr qint64 kHour = qint64(3600) * 1000;

/// A night that somebody takes over.
struct Night {
    SmallPlan plan{1, 4};
    ObjectId incident = randomId<ObjectId>();
    ObjectId freeze = randomId<ObjectId>();
    ObjectId duty = randomId<ObjectId>();
    ObjectId anna;
    ObjectId karim;
    Copy copy;
    qint64 now = copy.clock.now().time_since_epoch().count();

    explicit Night(bool exercise = false)
        : anna(plan.addContact(QStringLiteral("Anna"), {}))
        , karim(plan.addContact(QStringLiteral("Karim"), {}))
    {
        plan.set(freeze, Field::Kind, int(ObjectKind::Measure));
        plan.set(freeze, Field::Title, QStringLiteral("Change freeze"));
        plan.set(duty, Field::Kind, int(ObjectKind::Clock));
        plan.set(duty, Field::Title, QStringLiteral("Report it"));
        plan.set(duty, Field::Within, 90);
        copy.append(plan.drafts);
        copy.person = anna;
        const auto acts = declare(copy.store,
            {.incident = incident,
                .scenario = plan.scenario,
                .title = Text(QStringLiteral("Fire")),
                .exercise = exercise,
                .answers = {}});
        REQUIRE(acts);
        copy.append(*acts);
    }
    QStringList lines(HandoverPart part, const ObjectId& reader = {}) const
    {
        const auto handover
            = handoverOf(copy.store, {.incident = incident, .reader = reader, .now = now}, HandoverWords());
        REQUIRE(handover);
        return handover->sections[std::size_t(part)].lines;
    }
    ObjectId run() const { return copy.store.incidents().lists(incident)->front().run; }
};

} // namespace

TEST_CASE("a hand-over of a quiet night has what is going on, the next step and who is on, and nothing else")
{
    const Night night;
    CHECK(night.lines(HandoverPart::Situation).front().startsWith(QStringLiteral("Fire: Incident")));
    CHECK(night.lines(HandoverPart::Next) == QStringList{QStringLiteral("List 0: Step 0.0")});
    REQUIRE(night.lines(HandoverPart::Team).size() == 1);
    CHECK(night.lines(HandoverPart::Team).front().startsWith(QStringLiteral("Anna (since ")));
    for (const auto part : {HandoverPart::Since, HandoverPart::Stuck, HandoverPart::Tasks,
             HandoverPart::Measures, HandoverPart::Forwarded, HandoverPart::Duties, HandoverPart::Services})
        CHECK(night.lines(part).isEmpty());
}

TEST_CASE("a hand-over names what is stuck, asked, on, running and next")
{
    Night night;
    night.copy.append({tick(night.run(), 0, StepState::Blocked, QStringLiteral("No key")),
        putOff(night.run(), 1, night.now + kHour),
        order(night.incident,
            {.task = randomId<ObjectId>(),
                .name = QStringLiteral("Bring the generator"),
                .who = night.karim,
                .due = night.now}),
        switchOn(night.incident, {.measure = night.freeze, .until = night.now + 48 * kHour}),
        sayClock(night.incident, {.clock = night.duty, .moment = night.now}),
        decide(night.incident,
            {.id = randomId<ObjectId>(),
                .decision = QStringLiteral("Everybody out"),
                .checkAt = night.now + 2 * kHour}),
        turn(night.incident, {.person = night.karim, .since = night.now - 9 * kHour})});
    CHECK(night.lines(HandoverPart::Stuck)
        == QStringList{QStringLiteral("List 0: Step 0.0 (blocked, No key, Anna)")});
    CHECK(night.lines(HandoverPart::Tasks)
              .front()
              .startsWith(QStringLiteral("Bring the generator (Karim, until ")));
    CHECK(night.lines(HandoverPart::Tasks).front().endsWith(QStringLiteral("DUE)")));
    CHECK(night.lines(HandoverPart::Measures).front().startsWith(QStringLiteral("Change freeze (until ")));
    CHECK(night.lines(HandoverPart::Duties).front().startsWith(QStringLiteral("Report it (1:30 left")));
    CHECK(night.lines(HandoverPart::Team).front().startsWith(QStringLiteral("Karim (since ")));
    CHECK(night.lines(HandoverPart::Team).front().endsWith(QStringLiteral("DUE)")));
    const QStringList next = night.lines(HandoverPart::Next);
    REQUIRE(next.size() == 3);
    CHECK(next[0] == QStringLiteral("List 0: Step 0.2"));
    CHECK(next[1].endsWith(QStringLiteral("List 0: Step 0.1")));
    CHECK(next[2].endsWith(QStringLiteral("Does it work? Everybody out")));
}

TEST_CASE("what applies only for another answer is neither next nor stuck for who takes over")
{
    Night night;
    SmallPlan more{0, 0};
    const auto& steps = night.plan.steps;
    more.set(steps[0], Field::Answers, QCborArray{QStringLiteral("Only us"), QStringLiteral("The street")});
    more.set(steps[1], Field::OnlyIf, QCborArray{steps[0].bytes(), 0});
    night.copy.append(more.drafts);
    night.copy.append({tick(night.run(), 1, StepState::Blocked)});
    CHECK(night.lines(HandoverPart::Stuck).size() == 1);
    night.copy.append({answerStep(night.run(), 0, 1)});
    CHECK(night.lines(HandoverPart::Stuck).isEmpty());
    CHECK(night.lines(HandoverPart::Next) == QStringList{QStringLiteral("List 0: Step 0.2")});
}

TEST_CASE("who comes back reads what the others did since, and who wrote last reads nothing")
{
    Night night;
    night.copy.append({note(night.incident, QStringLiteral("I am off"))});
    CHECK(night.lines(HandoverPart::Since, night.anna).isEmpty());
    night.copy.person = night.karim;
    night.copy.append({tick(night.run(), 0, StepState::Done), tick(night.run(), 1, StepState::Done),
        called(night.incident, {.contact = night.anna, .outcome = CallOutcome::NoAnswer}),
        note(night.incident, QStringLiteral("Fire is out"))});
    const QStringList since = night.lines(HandoverPart::Since, night.anna);
    REQUIRE(since.size() == 2);
    CHECK(since[0].endsWith(QStringLiteral("2 steps, 1 calls, 1 other entries")));
    CHECK(since[1].endsWith(QStringLiteral("Karim: Fire is out")));
    CHECK(night.lines(HandoverPart::Since, night.karim).isEmpty());
    CHECK(night.lines(HandoverPart::Since).isEmpty());
}

TEST_CASE("a written hand-over of an exercise begins with that word, and words of people are no markup")
{
    Night night(true);
    night.copy.append(
        {order(night.incident, {.task = randomId<ObjectId>(), .name = QStringLiteral("Call *all*")})});
    const auto handover
        = handoverOf(night.copy.store, {.incident = night.incident, .now = night.now}, HandoverWords());
    REQUIRE(handover);
    const QString text = handoverAsMarkdown(*handover, {});
    CHECK(text.startsWith(QStringLiteral("# EXERCISE: Hand-over: Fire\n")));
    CHECK(text.contains(QStringLiteral("- Call \\*all\\* (nobody yet)")));
}
