// SPDX-License-Identifier: Apache-2.0
#include "store/views/variant_view.h"

#include "store/acts/decide_acts.h"
#include "store/acts/variant_acts.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

/// An office that is closed for a short or for a long time, and two phones. List 0 is for both.
struct ClosedOffice {
    SmallPlan plan{3, 2};
    ObjectId isShort = variant("Short", 1);
    ObjectId isLong = variant("Long", 2);
    ObjectId incident = randomId<ObjectId>();
    Copy front;
    Copy back;

    explicit ClosedOffice(bool startsShort = true)
    {
        front.append(plan.drafts);
        meet();
        const auto acts = declare(front.store,
            {.incident = incident,
                .scenario = plan.scenario,
                .title = {},
                .answers = {},
                .variant = startsShort ? isShort : ObjectId()});
        REQUIRE(acts);
        front.append(*acts);
        meet();
    }
    ObjectId variant(const char* title, std::size_t list)
    {
        const auto id = randomId<ObjectId>();
        plan.set(id, Field::Kind, int(ObjectKind::Scenario));
        plan.set(id, Field::Title, QString::fromLatin1(title));
        plan.set(id, Field::Order, QStringLiteral("a%1").arg(list));
        plan.set(id, Field::Parent, plan.scenario.bytes());
        plan.set(id, Field::Links, QCborArray{plan.checklists[list].bytes()});
        return id;
    }
    void meet()
    {
        front.seal();
        back.seal();
        front.pull(back);
        back.pull(front);
        REQUIRE(front.state() == back.state());
    }
    void choose(Copy& copy, const ObjectId& variant) const
    {
        const auto acts = chooseVariant(copy.store, incident, plan.scenario, variant);
        REQUIRE(acts);
        const auto all = forWholeEvent(copy.store, *acts);
        REQUIRE(all);
        copy.append(*all);
    }
    ChosenVariant chosen(const Copy& copy) const
    {
        const auto all = copy.store.variants().chosen(incident);
        REQUIRE(all);
        REQUIRE(all->size() == 1);
        return all->front();
    }
    std::vector<RunListRow> lists(const Copy& copy) const
    {
        const auto lists = copy.store.incidents().lists(incident);
        REQUIRE(lists);
        return *lists;
    }
    RunListRow list(const Copy& copy, std::size_t which) const
    {
        for (const RunListRow& row : lists(copy)) {
            if (row.checklist == plan.checklists[which])
                return row;
        }
        FAIL("the list does not run");
        return {};
    }
};

} // namespace

TEST_CASE("an incident begins with the lists of its variant, and with all while that is not known")
{
    const ClosedOffice known;
    CHECK(known.lists(known.front).size() == 2);
    CHECK(known.chosen(known.back).fold.standing == std::vector<ObjectId>{known.isShort});
    const ClosedOffice unknown(false);
    CHECK(unknown.lists(unknown.front).size() == 3);
    CHECK(unknown.chosen(unknown.back).fold.standing.empty());
}

TEST_CASE("the office stays closed: moving replaces waiting, and what was ticked stays")
{
    ClosedOffice office;
    const RunListRow waiting = office.list(office.front, 1);
    office.front.append({tick(waiting.run, waiting.firstOrdinal, StepState::Done)});
    office.meet();
    office.choose(office.back, office.isLong);
    office.meet();
    CHECK(office.list(office.front, 1).setAside);
    CHECK(office.list(office.front, 1).settled == 1);
    CHECK_FALSE(office.list(office.front, 2).setAside);
    CHECK(office.lists(office.front).back().setAside);
    // What is started later stands where the scenario has it.
    CHECK(office.lists(office.front)[0].checklist == office.plan.checklists[0]);
    CHECK(office.lists(office.front)[1].checklist == office.plan.checklists[2]);
    const auto row = office.front.store.incidents().incident(office.incident);
    REQUIRE(row);
    CHECK(row->steps == 4); // of the list for both and of the new one
    CHECK(row->settled == 0);
    const auto log = office.front.store.incidents().journal(office.incident);
    REQUIRE(log);
    CHECK(log->back().subject.in({}) == QStringLiteral("Long"));
    office.choose(office.front, office.isShort);
    CHECK_FALSE(office.list(office.front, 1).setAside);
    CHECK(office.list(office.front, 2).setAside);
    CHECK(office.lists(office.front).size() == 3);
}

TEST_CASE("two who choose different variants apart see both, as a question, until one of them chooses")
{
    ClosedOffice office(false);
    office.choose(office.front, office.isShort);
    office.choose(office.back, office.isLong);
    office.meet();
    for (const Copy* copy : {&office.front, &office.back}) {
        const ChosenVariant both = office.chosen(*copy);
        CHECK(both.fold.disputed);
        CHECK(both.fold.standing.size() == 2);
        CHECK_FALSE(office.list(*copy, 1).setAside);
        CHECK_FALSE(office.list(*copy, 2).setAside);
    }
    office.choose(office.front, office.isLong);
    office.meet();
    CHECK_FALSE(office.chosen(office.back).fold.disputed);
    CHECK(office.list(office.back, 1).setAside);
}

TEST_CASE("two who choose the same variant apart share its lists")
{
    ClosedOffice office;
    office.choose(office.front, office.isLong);
    office.choose(office.back, office.isLong);
    office.meet();
    CHECK(office.lists(office.front).size() == 3);
    CHECK_FALSE(office.chosen(office.front).fold.disputed);
}

TEST_CASE("a variant of another scenario cannot be chosen")
{
    const ClosedOffice office;
    const auto acts = chooseVariant(
        office.front.store, office.incident, office.plan.scenario, office.plan.checklists.front());
    REQUIRE_FALSE(acts);
    CHECK(acts.error().code == Errc::NotFound);
    CHECK(office.front.store.variants().scenarioOf(office.isLong) == office.plan.scenario);
    CHECK(office.front.store.variants().scenarioOf(office.plan.scenario).isNull());
}
