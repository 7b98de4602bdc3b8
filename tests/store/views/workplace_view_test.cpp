// SPDX-License-Identifier: Apache-2.0
#include "store/acts/workplace_acts.h"
#include "store/views/workplace_view.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

/// Three people and two places, one with a single seat; two coordinators who have lost each other.
struct Move {
    SmallPlan plan{0, 0};
    ObjectId incident = randomId<ObjectId>();
    ObjectId anna = person(QStringLiteral("Anna"));
    ObjectId bram = person(QStringLiteral("Bram"));
    ObjectId chris = person(QStringLiteral("Chris"));
    ObjectId quay = site(QStringLiteral("Quay"), 1);
    ObjectId lake = site(QStringLiteral("Lake"), 5);
    Copy front;
    Copy back;

    Move()
    {
        plan.addContact(QStringLiteral("Supplier"), {});
        plan.set(quay, Field::Address, QStringLiteral("Kade 1\nVlierhaven"));
        plan.set(quay, Field::Access, QStringLiteral("Say the agreement at the desk."));
        front.append(plan.drafts);
        const auto acts = declare(front.store,
            {.incident = incident, .scenario = {}, .title = Text(QStringLiteral("Flood")), .answers = {}});
        REQUIRE(acts);
        front.append(*acts);
        meet();
    }
    ObjectId person(const QString& name)
    {
        const auto made = plan.addContact(name, QStringLiteral("+31 20 555 0101"));
        plan.set(made, Field::ContactGroup, QStringLiteral("staff"));
        return made;
    }
    ObjectId site(const QString& name, int seats)
    {
        const auto made = randomId<ObjectId>();
        plan.set(made, Field::Kind, int(ObjectKind::Site));
        plan.set(made, Field::Title, name);
        plan.set(made, Field::Order, name);
        plan.set(made, Field::SiteUse, QStringLiteral("workplace"));
        plan.set(made, Field::Seats, seats);
        return made;
    }
    void meet() { uitwijk::meet(front, back); }
    Workplaces at(const Copy& copy) const
    {
        auto made = copy.store.workplaces().of(incident);
        REQUIRE(made);
        return *std::move(made);
    }
    static WorkplaceRow row(const Workplaces& all, const ObjectId& site)
    {
        for (const WorkplaceRow& row : all.sites) {
            if (row.count.site == site)
                return row;
        }
        FAIL("no such place");
        return {};
    }
};

} // namespace

TEST_CASE("before anybody is sent anywhere every place is free and everybody of the firm is without one")
{
    const Move move;
    const Workplaces all = move.at(move.front);
    CHECK(all.sites.size() == 2);
    CHECK(all.unplaced.size() == 3);
    CHECK(Move::row(all, move.lake).count.free() == 5);
    CHECK(Move::row(all, move.quay).access.in({}) == QStringLiteral("Say the agreement at the desk."));
}

TEST_CASE("two coordinators send people apart, and when they meet both know which place is over-full")
{
    Move move;
    move.front.append({place(move.incident, {.person = move.anna, .site = move.quay})});
    move.back.append({place(move.incident, {.person = move.bram, .site = move.quay})});
    move.meet();
    for (const Copy* copy : {&move.front, &move.back}) {
        const Workplaces all = move.at(*copy);
        CHECK(all.over == 1);
        CHECK(Move::row(all, move.quay).people.size() == 2);
        CHECK(all.unplaced.size() == 1);
    }
}

TEST_CASE("the same person sent to two places apart is shown at both until somebody chooses")
{
    Move move;
    move.front.append({place(move.incident, {.person = move.anna, .site = move.quay})});
    move.back.append({place(move.incident, {.person = move.anna, .site = move.lake})});
    move.meet();
    Workplaces all = move.at(move.front);
    CHECK(all.disputed == 1);
    CHECK(Move::row(all, move.quay).count.taken() == 1);
    CHECK(Move::row(all, move.lake).count.taken() == 1);
    CHECK(Move::row(all, move.lake).people.front().sites.size() == 2);
    move.back.append(
        {place(move.incident, {.person = move.anna, .state = Placement::Confirmed, .site = move.lake})});
    move.meet();
    all = move.at(move.front);
    CHECK(all.disputed == 0);
    CHECK(all.confirmed == 1);
    CHECK(Move::row(all, move.quay).count.taken() == 0);
}

TEST_CASE("who is taken off has no place again, and who sits where a place was archived is still listed")
{
    Move move;
    move.front.append({place(move.incident, {.person = move.anna, .site = move.quay}),
        place(move.incident, {.person = move.bram, .site = move.lake}),
        place(move.incident, {.person = move.anna, .state = Placement::None})});
    SmallPlan later(0, 0);
    later.drafts.clear();
    later.set(move.lake, Field::Archived, true);
    move.front.append(later.drafts);
    move.meet();
    const Workplaces all = move.at(move.back);
    CHECK(all.unplaced.size() == 2);
    CHECK(Move::row(all, move.quay).count.taken() == 0);
    CHECK(Move::row(all, move.lake).people.front().id == move.bram);
}
