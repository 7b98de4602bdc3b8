// SPDX-License-Identifier: Apache-2.0
#include "store/acts/here_acts.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

/// A fire in a firm of three people, known to two wardens who have lost each other.
struct Fire {
    SmallPlan plan{0, 0};
    ObjectId incident = randomId<ObjectId>();
    ObjectId anna;
    ObjectId bram;
    ObjectId chris;
    Copy front;
    Copy back;

    Fire()
        : anna(plan.addContact(QStringLiteral("Anna"), {}))
        , bram(plan.addContact(QStringLiteral("Bram"), {}))
        , chris(plan.addContact(QStringLiteral("Chris"), {}))
    {
        const auto supplier = plan.addContact(QStringLiteral("Supplier"), {});
        for (const ObjectId& own : {anna, bram, chris})
            plan.set(own, Field::ContactGroup, QStringLiteral("staff"));
        plan.set(supplier, Field::ContactGroup, QStringLiteral("supplier"));
        front.append(plan.drafts);
        const auto acts = declare(front.store,
            {.incident = incident, .scenario = {}, .title = Text(QStringLiteral("Fire")), .answers = {}});
        REQUIRE(acts);
        front.append(*acts);
        meet();
    }
    void meet() { uitwijk::meet(front, back); }
    RollCall call(const Copy& copy) const
    {
        auto call = copy.store.rollCalls().of(incident);
        REQUIRE(call);
        return *std::move(call);
    }
    static RollCallRow row(const RollCall& call, const ObjectId& person)
    {
        for (const RollCallRow& row : call.people) {
            if (row.id == person)
                return row;
        }
        FAIL("not on the list");
        return {};
    }
};

} // namespace

TEST_CASE("everybody of the firm is expected, and nobody else; nobody is seen before a warden says so")
{
    const Fire fire;
    const RollCall call = fire.call(fire.front);
    CHECK(call.people.size() == 3);
    CHECK(call.gate.notSeen == 3);
    CHECK(call.gate.isOpen());
}

TEST_CASE("two wardens count apart, and when they meet the list of who is not seen is right on both")
{
    Fire fire;
    const auto visitor = randomId<ObjectId>();
    fire.front.append({sighted(fire.incident, {.person = fire.anna})});
    fire.back.append({sighted(fire.incident,
                          {.person = fire.bram,
                              .state = Whereabouts::NeedsHelp,
                              .place = QStringLiteral("stairs, second floor")}),
        sighted(fire.incident, {.person = visitor, .name = QStringLiteral("Courier in red")})});
    CHECK(fire.call(fire.front).gate.notSeen == 2);
    fire.meet();
    for (const Copy* copy : {&fire.front, &fire.back}) {
        const RollCall call = fire.call(*copy);
        CHECK(call.gate.expected == 4);
        CHECK(call.gate.notSeen == 1);
        CHECK(call.gate.needHelp == 1);
        CHECK(Fire::row(call, fire.chris).fold.state == Whereabouts::NotSeen);
        CHECK(Fire::row(call, fire.bram).fold.shown->place == QStringLiteral("stairs, second floor"));
        CHECK(Fire::row(call, fire.bram).fold.shown->by == fire.back.person);
        CHECK(Fire::row(call, visitor).name.in({}) == QStringLiteral("Courier in red"));
    }
}

TEST_CASE("a later word replaces an earlier one that it knew, and stands beside one that it did not")
{
    Fire fire;
    fire.front.append({sighted(fire.incident, {.person = fire.anna})});
    fire.meet();
    fire.back.append({sighted(fire.incident, {.person = fire.anna, .state = Whereabouts::NotSeen})});
    fire.meet();
    CHECK(Fire::row(fire.call(fire.front), fire.anna).fold.state == Whereabouts::NotSeen);
    CHECK_FALSE(Fire::row(fire.call(fire.front), fire.anna).fold.disputed);

    fire.front.append({sighted(fire.incident, {.person = fire.bram})});
    fire.back.append({sighted(fire.incident, {.person = fire.bram, .state = Whereabouts::NeedsHelp})});
    fire.meet();
    CHECK(Fire::row(fire.call(fire.front), fire.bram).fold.disputed);
    CHECK(fire.call(fire.front).gate.needHelp == 1);
}

TEST_CASE("a visitor keeps the name that was said once, whatever another warden says later")
{
    Fire fire;
    const auto visitor = randomId<ObjectId>();
    fire.front.append(
        {sighted(fire.incident, {.person = visitor, .name = QStringLiteral("Courier in red")})});
    fire.meet();
    fire.back.append({sighted(fire.incident, {.person = visitor, .state = Whereabouts::NeedsHelp})});
    fire.meet();
    const RollCallRow row = Fire::row(fire.call(fire.front), visitor);
    CHECK(row.fold.state == Whereabouts::NeedsHelp);
    CHECK(row.name.in({}) == QStringLiteral("Courier in red"));
}

TEST_CASE("the answer to the people gate is in the log with its name and its reason, and can be taken back")
{
    Fire fire;
    fire.front.append(
        {answerPeople(fire.incident, PeopleAnswer::Overridden, QStringLiteral("Night, nobody in"))});
    fire.meet();
    CHECK_FALSE(fire.call(fire.back).gate.isOpen());
    CHECK(fire.call(fire.back).gate.reason == QStringLiteral("Night, nobody in"));
    const auto journal = fire.back.store.incidents().journal(fire.incident);
    REQUIRE(journal);
    CHECK(journal->back().what == JournalRow::What::Status);
    CHECK(journal->back().statusKind == StatusKind::People);
    CHECK(journal->back().text == QStringLiteral("Night, nobody in"));
    CHECK(journal->back().person == fire.front.person);
    fire.back.append({answerPeople(fire.incident, PeopleAnswer::Open)});
    fire.meet();
    CHECK(fire.call(fire.front).gate.isOpen());
}

TEST_CASE("a roll call is the same after its views were thrown away and made again")
{
    Fire fire;
    fire.front.append({sighted(fire.incident, {.person = fire.anna}),
        sighted(fire.incident, {.person = fire.anna, .state = Whereabouts::Away})});
    const Bytes before = fire.front.state();
    REQUIRE(fire.front.store.log().rebuildViews());
    CHECK(fire.front.state() == before);
    CHECK(Fire::row(fire.call(fire.front), fire.anna).fold.state == Whereabouts::Away);
}

TEST_CASE("where somebody says that they are stands beside what wardens say, and changes nothing of it")
{
    Fire fire;
    const auto at = [](double latitude, qint64 fixedAt) {
        return HereReport{
            .person = {}, .place = {.position = {latitude, 4.9}, .accuracy = 9}, .fixedAt = fixedAt};
    };
    HereReport early = at(52.1, 1000);
    HereReport late = at(52.2, 2000);
    early.person = late.person = fire.anna;
    fire.back.append({here(fire.incident, late)});
    fire.front.append({here(fire.incident, early)});
    fire.meet();
    for (const Copy* copy : {&fire.front, &fire.back}) {
        const RollCallRow anna = Fire::row(fire.call(*copy), fire.anna);
        REQUIRE(anna.here);
        CHECK(anna.here->place.position.latitude == 52.2);
        CHECK(anna.here->place.accuracy == 9.0);
        CHECK(anna.here->fixedAt == 2000);
        CHECK(anna.fold.state == Whereabouts::NotSeen);
        CHECK_FALSE(Fire::row(fire.call(*copy), fire.bram).here);
    }
    const auto log = fire.back.store.incidents().journal(fire.incident, 50);
    REQUIRE(log);
    CHECK(log->back().text.startsWith(QStringLiteral("geo:52.")));
}
