// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/incident_plans.h"
#include "store/acts/decide_acts.h"
#include "store/acts/recovery_acts.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

/// Two people, two sites, a recovery plan with two lists, a unit with its own continuity plan and list.
struct Firm {
    SmallPlan plan{4, 2};
    ObjectId chair = plan.addContact(QStringLiteral("Anna"), {});
    ObjectId deputy = plan.addContact(QStringLiteral("Bram"), {});
    ObjectId here = thing(ObjectKind::Site, "Here");
    ObjectId there = thing(ObjectKind::Site, "There");
    ObjectId recovery = document("DRP");
    ObjectId continuity = document("BCP");
    ObjectId unit = thing(ObjectKind::Unit, "Network");
    ObjectId service = thing(ObjectKind::Service, "Mail");
    ObjectId incident = randomId<ObjectId>();
    Copy copy;

    Firm()
    {
        plan.set(chair, Field::ContactGroup, QStringLiteral("crisis-team"));
        plan.set(chair, Field::TeamRole, QStringLiteral("Chair"));
        plan.set(chair, Field::Deputies, QCborArray{deputy.bytes()});
        plan.set(chair, Field::Site, here.bytes());
        plan.set(unit, Field::Links, QCborArray{continuity.bytes()});
        for (const std::size_t list : {std::size_t(0), std::size_t(1), std::size_t(2)})
            plan.set(plan.checklists[list], Field::Parent, recovery.bytes());
        plan.set(plan.checklists[1], Field::Role, QStringLiteral("chair "));
        plan.set(plan.checklists[2], Field::Role, QStringLiteral("Chair"));
        plan.set(plan.checklists[2], Field::Links, QCborArray{there.bytes()});
        plan.set(plan.checklists[3], Field::Parent, continuity.bytes());
        copy.append(plan.drafts);
        const auto acts = declare(copy.store,
            {.incident = incident,
                .scenario = {},
                .title = Text(QStringLiteral("Something else")),
                .answers = {}});
        REQUIRE(acts);
        copy.append(*acts);
    }
    ObjectId thing(ObjectKind kind, const char* title)
    {
        const auto id = randomId<ObjectId>();
        plan.set(id, Field::Kind, int(kind));
        plan.set(id, Field::Title, QString::fromLatin1(title));
        return id;
    }
    ObjectId document(const char* planKind)
    {
        const ObjectId id = thing(ObjectKind::Document, planKind);
        plan.set(id, Field::PlanKind, QString::fromLatin1(planKind));
        return id;
    }
    IncidentPlans plans(const ObjectId& person) const
    {
        const auto plans = plansOf(copy.store, incident, person);
        REQUIRE(plans);
        REQUIRE(plans->lists.size() == 4);
        return *plans;
    }
    void start(std::size_t list)
    {
        const auto acts = startMissing(copy.store, incident, {plan.checklists[list]});
        REQUIRE(acts);
        copy.append(*acts);
    }
    void say(ServiceState state)
    {
        const auto draft = reportService(copy.store, incident, {.service = service, .state = state});
        REQUIRE(draft);
        copy.append({*draft});
    }
};

} // namespace

TEST_CASE("plans stand apart by kind and unit, and in each what is for me and here comes first")
{
    const Firm firm;
    const IncidentPlans plans = firm.plans(firm.chair);
    CHECK(plans.lists[0].place.kind == QStringLiteral("BCP"));
    CHECK(plans.lists[0].place.unit == firm.unit);
    CHECK(plans.lists[1].checklist == firm.plan.checklists[1]); // mine
    CHECK(plans.lists[2].checklist == firm.plan.checklists[2]); // mine, for another site
    CHECK(plans.lists[2].place.elsewhere);
    CHECK(plans.lists[3].checklist == firm.plan.checklists[0]);
    CHECK_FALSE(plans.lists[3].place.mine);
}

TEST_CASE("what is for somebody is for their deputy too, and for nobody else")
{
    Firm firm;
    CHECK(firm.plans(firm.deputy).lists[1].place.mine);
    const IncidentPlans others = firm.plans(firm.copy.person);
    for (const PlanList& list : others.lists)
        CHECK_FALSE(list.place.mine);
}

TEST_CASE("a list that is started twice runs once, a unit is hit when one says so, and two see the same")
{
    Firm firm;
    firm.start(0);
    firm.start(0);
    firm.copy.append({unitHit(firm.incident, firm.unit, true)});
    const IncidentPlans plans = firm.plans(firm.chair);
    CHECK(std::count_if(plans.lists.begin(), plans.lists.end(), [](const PlanList& list) {
        return list.place.running;
    }) == 1);
    CHECK(firm.copy.store.incidents().lists(firm.incident)->size() == 1);
    REQUIRE(plans.units.size() == 1);
    CHECK(plans.units.front().fold.hit);
    CHECK(plans.lists.front().place.unitHit);
    firm.copy.append({unitHit(firm.incident, firm.unit, false)});
    CHECK_FALSE(firm.plans(firm.chair).units.front().fold.hit);
}

TEST_CASE("going back to normal is offered when what was down is restored")
{
    Firm firm;
    CHECK_FALSE(firm.plans(firm.chair).resumption);
    firm.say(ServiceState::Down);
    CHECK_FALSE(firm.plans(firm.chair).resumption);
    firm.say(ServiceState::Restored);
    CHECK(firm.plans(firm.chair).resumption);
}
