// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/situation.h"
#include "store/acts/call_acts.h"
#include "store/acts/decision_acts.h"
#include "store/acts/legal_clock_acts.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

constexpr qint64 kMinute = 60 * 1000;

/// A fire at a site that the scenario names, in a firm of one.
struct Fire {
    SmallPlan plan{0, 0};
    ObjectId incident = randomId<ObjectId>();
    ObjectId site = randomId<ObjectId>();
    ObjectId clock = randomId<ObjectId>();
    ObjectId anna;
    Copy copy;
    qint64 now = copy.clock.now().time_since_epoch().count();

    Fire()
        : anna(plan.addContact(QStringLiteral("Anna"), {}))
    {
        plan.set(anna, Field::ContactGroup, QStringLiteral("staff"));
        plan.set(site, Field::Kind, int(ObjectKind::Site));
        plan.set(site, Field::Title, QStringLiteral("Havenhuis"));
        plan.set(site, Field::Address, QStringLiteral("Sluiskade 12\n0000 AA Vlierhaven"));
        plan.set(site, Field::Hazards, QStringLiteral("Batteries"));
        plan.set(plan.scenario, Field::Links, QCborArray{site.bytes()});
        plan.set(clock, Field::Kind, int(ObjectKind::Clock));
        plan.set(clock, Field::Title, QStringLiteral("Report it"));
        plan.set(clock, Field::Within, 90);
        copy.append(plan.drafts);
        const auto acts = declare(copy.store,
            {.incident = incident,
                .scenario = plan.scenario,
                .title = Text(QStringLiteral("Fire")),
                .exercise = true,
                .answers = {}});
        REQUIRE(acts);
        copy.append(*acts);
    }
    SituationFacts facts() const
    {
        const auto facts = situationOf(copy.store, {.incident = incident, .now = now});
        REQUIRE(facts);
        return *facts;
    }
};

} // namespace

TEST_CASE("a report begins with what the handbook knows of the place, and with nothing of people")
{
    const Fire fire;
    const SituationFacts facts = fire.facts();
    CHECK(facts.title == QStringLiteral("Fire"));
    CHECK(facts.exercise);
    CHECK(facts.location == QStringLiteral("Havenhuis, Sluiskade 12, 0000 AA Vlierhaven"));
    CHECK(facts.hazards == QStringLiteral("Batteries"));
    CHECK(facts.access.isEmpty());
    CHECK_FALSE(facts.counted);
    CHECK(facts.decisions.isEmpty());
}

TEST_CASE("what was found, decided and written since is in the report")
{
    Fire fire;
    fire.copy.append({sighted(fire.incident, {.person = fire.anna, .state = Whereabouts::NeedsHelp}),
        note(fire.incident, QStringLiteral("Smoke on the stairs")),
        decide(fire.incident,
            {.id = randomId<ObjectId>(),
                .decision = QStringLiteral("Everybody out"),
                .checkAt = fire.now + 30 * kMinute}),
        sayClock(fire.incident, {.clock = fire.clock, .moment = fire.now})});
    const SituationFacts facts = fire.facts();
    CHECK(facts.counted);
    CHECK(facts.needHelp == 1);
    CHECK(facts.latest == QStringList{QStringLiteral("Smoke on the stairs")});
    CHECK(facts.decisions == QStringList{QStringLiteral("Everybody out")});
    CHECK(facts.duties == QStringList{QStringLiteral("Report it 1:30")});
    CHECK_FALSE(facts.nextLook.isEmpty());
}

TEST_CASE("a decision whose effect is as wanted is no longer open")
{
    Fire fire;
    const auto decision = randomId<ObjectId>();
    fire.copy.append({decide(fire.incident, {.id = decision, .decision = QStringLiteral("Everybody out")}),
        checkEffect(fire.incident, {.decision = decision})});
    CHECK(fire.facts().decisions.isEmpty());
    CHECK(fire.facts().nextLook.isEmpty());
}

TEST_CASE(
    "the report names the emergency services that were spoken to, and says of the others that they were not")
{
    Fire fire;
    SmallPlan more{0, 0};
    const auto add = [&](const QString& name) {
        const auto contact = more.addContact(name, QStringLiteral("112"));
        more.set(contact, Field::ContactGroup, QStringLiteral("emergency"));
        return contact;
    };
    const auto fireBrigade = add(QStringLiteral("Fire brigade"));
    const auto police = add(QStringLiteral("Police"));
    const auto ambulance = add(QStringLiteral("Ambulance"));
    add(QStringLiteral("Coast guard"));
    fire.copy.append(more.drafts);
    const auto say = [&](const ObjectId& whom, CallOutcome outcome) {
        fire.copy.append({called(fire.incident, {.contact = whom, .outcome = outcome})});
    };
    say(police, CallOutcome::NoAnswer);
    CHECK(fire.facts().emergencyServices.isEmpty());
    CHECK(fire.facts().notReached == QStringList{QStringLiteral("Police")});
    say(fireBrigade, CallOutcome::Ringing);
    CHECK(fire.facts().emergencyServices.isEmpty());
    say(fireBrigade, CallOutcome::Reached);
    say(ambulance, CallOutcome::Reached);
    say(ambulance, CallOutcome::NotCalled); // taken back: it was another line
    const SituationFacts facts = fire.facts();
    REQUIRE(facts.emergencyServices.size() == 1);
    CHECK(facts.emergencyServices.front().startsWith(QStringLiteral("Fire brigade ")));
    CHECK(methane(facts, {}).back().words.endsWith(QStringLiteral("not reached: Police")));
}
