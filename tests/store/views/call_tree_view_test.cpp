// SPDX-License-Identifier: Apache-2.0
#include "store/acts/call_acts.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

/// Anna calls Bram, Bram calls Chris and Dana; Anna declares on one phone, Bram has the other.
struct Fire {
    SmallPlan plan{0, 0};
    ObjectId incident = randomId<ObjectId>();
    ObjectId anna = own(QStringLiteral("Anna"), {});
    ObjectId bram = own(QStringLiteral("Bram"), anna);
    ObjectId chris = own(QStringLiteral("Chris"), bram);
    ObjectId dana = own(QStringLiteral("Dana"), bram);
    ObjectId supplier = plan.addContact(QStringLiteral("Supplier"), QStringLiteral("+31205550144"), anna);
    Copy annas;
    Copy brams;

    Fire()
    {
        plan.set(supplier, Field::ContactGroup, QStringLiteral("supplier"));
        annas.person = anna;
        brams.person = bram;
        annas.append(plan.drafts);
        const auto acts = declare(annas.store,
            {.incident = incident, .scenario = {}, .title = Text(QStringLiteral("Fire")), .answers = {}});
        REQUIRE(acts);
        annas.append(*acts);
        meet();
    }
    ObjectId own(const QString& name, const ObjectId& caller)
    {
        const auto id = plan.addContact(name, QStringLiteral("+31205550101"), caller);
        plan.set(id, Field::ContactGroup, QStringLiteral("staff"));
        return id;
    }
    void meet() { uitwijk::meet(annas, brams); }
    [[nodiscard]] Calls calls(const Copy& copy, const ObjectId& asking) const
    {
        auto calls = copy.store.calls().of(
            {.incident = incident, .person = asking, .now = copy.clock.time.time_since_epoch().count()});
        REQUIRE(calls);
        return *std::move(calls);
    }
    [[nodiscard]] static QStringList names(const std::vector<CallRow>& rows)
    {
        QStringList names;
        for (const CallRow& row : rows)
            names.append(row.contact.name.in({}));
        return names;
    }
};

} // namespace

TEST_CASE("who declares takes part and sees their own calls; suppliers are no part of the count")
{
    const Fire fire;
    const Calls calls = fire.calls(fire.annas, fire.anna);
    CHECK(calls.coverage == CallCoverage{.people = 4, .reached = 1});
    CHECK(Fire::names(calls.of(fire.anna)) == QStringList{QStringLiteral("Bram")});
    CHECK(calls.of(fire.anna).front().phones.front().raw == QStringLiteral("+31205550101"));
    CHECK(calls.rows.back().caller.in({}) == QStringLiteral("Bram"));
}

TEST_CASE("what came of a call counts on both phones when they meet, with the name of who rang")
{
    Fire fire;
    fire.annas.append({called(fire.incident, {.contact = fire.bram, .outcome = CallOutcome::Reached})});
    fire.brams.append({called(fire.incident, {.contact = fire.chris, .outcome = CallOutcome::NoAnswer})});
    fire.meet();
    for (const Copy* copy : {&fire.annas, &fire.brams}) {
        const Calls calls = fire.calls(*copy, fire.anna);
        CHECK(calls.coverage == CallCoverage{.people = 4, .reached = 2});
        CHECK(
            Fire::names(calls.of(fire.bram)) == QStringList{QStringLiteral("Dana"), QStringLiteral("Chris")});
        CHECK(calls.of(fire.bram).back().saidBy.in({}) == QStringLiteral("Bram"));
        CHECK(calls.of(fire.anna).empty());
    }
}

TEST_CASE("a branch goes to the caller above when nobody answers, and can be taken over")
{
    Fire fire;
    fire.annas.append({called(fire.incident, {.contact = fire.bram, .outcome = CallOutcome::NoAnswer})});
    CHECK(Fire::names(fire.calls(fire.annas, fire.anna).of(fire.anna))
        == QStringList{QStringLiteral("Chris"), QStringLiteral("Dana"), QStringLiteral("Bram")});
    // Bram was outside without his phone, and begins to call.
    fire.brams.append({called(fire.incident, {.contact = fire.chris, .outcome = CallOutcome::Reached})});
    fire.meet();
    CHECK(
        Fire::names(fire.calls(fire.annas, fire.anna).of(fire.bram)) == QStringList{QStringLiteral("Dana")});
    fire.annas.append(takeOver(fire.incident, {fire.dana}, fire.anna));
    fire.meet();
    const Calls calls = fire.calls(fire.brams, fire.bram);
    CHECK(calls.of(fire.bram).empty());
    CHECK(Fire::names(calls.of(fire.anna)) == QStringList{QStringLiteral("Dana")});
    CHECK(calls.of(fire.anna).front().duty.isHandedOver());
}

TEST_CASE("two who say different things of one call apart are both heard, and the dispute is shown")
{
    Fire fire;
    fire.annas.append({called(fire.incident, {.contact = fire.dana, .outcome = CallOutcome::Refused})});
    fire.brams.append({called(fire.incident, {.contact = fire.dana, .outcome = CallOutcome::Reached})});
    fire.meet();
    const Calls calls = fire.calls(fire.annas, fire.anna);
    CHECK(calls.rows[3].duty.disputed);
    CHECK(calls.rows[3].duty.turn == CallTurn::Reached);
    CHECK(calls.rows[3].saidBy.in({}) == QStringLiteral("Bram"));
}

TEST_CASE("a wrong number is named, and the next one is rung")
{
    Fire fire;
    fire.annas.append({called(fire.incident,
        {.contact = fire.bram,
            .outcome = CallOutcome::WrongNumber,
            .number = QStringLiteral("+31205550101")})});
    CHECK(fire.calls(fire.annas, fire.anna).coverage.unreachable == 1);
    fire.annas.append({called(fire.incident, {.contact = fire.bram, .outcome = CallOutcome::NotCalled})});
    CHECK(fire.calls(fire.annas, fire.anna).coverage.unreachable == 0);
}

TEST_CASE("a supplier who was rung is on the list, and a stranger's status is none of our business")
{
    Fire fire;
    fire.annas.append({called(fire.incident, {.contact = fire.supplier}),
        called(fire.incident, {.contact = randomId<ObjectId>()})});
    const Calls calls = fire.calls(fire.annas, fire.anna);
    CHECK(calls.rows.size() == 5);
    CHECK(calls.coverage.reached == 2);
}
