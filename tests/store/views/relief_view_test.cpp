// SPDX-License-Identifier: Apache-2.0
#include "store/acts/relief_acts.h"
#include "store/views/relief_view.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

constexpr qint64 kHour = qint64(3600) * 1000;

/// A long night of a team of two, known to two phones.
struct Night {
    SmallPlan plan{0, 0};
    ObjectId incident = randomId<ObjectId>();
    ObjectId anna;
    ObjectId karim;
    Copy front;
    Copy back;
    qint64 now = front.clock.now().time_since_epoch().count();

    Night()
        : anna(plan.addContact(QStringLiteral("Anna"), {}))
        , karim(plan.addContact(QStringLiteral("Karim"), {}))
    {
        plan.set(anna, Field::ContactGroup, QStringLiteral("crisis-team"));
        plan.set(karim, Field::ContactGroup, QStringLiteral("crisis-team"));
        front.append(plan.drafts);
        front.person = anna;
        back.person = karim;
        const auto acts = declare(
            front.store, {.incident = incident, .scenario = plan.scenario, .title = {}, .answers = {}});
        REQUIRE(acts);
        front.append(*acts);
        meet();
    }
    void meet() { uitwijk::meet(front, back); }
    std::vector<ReliefRow> team(const Copy& copy, qint64 at) const
    {
        const auto rows = copy.store.reliefs().of(incident, at);
        REQUIRE(rows);
        return *rows;
    }
};

} // namespace

TEST_CASE("who declared is on without saying so, and the rest of the team is not")
{
    const Night night;
    const auto team = night.team(night.back, night.now + kHour);
    REQUIRE(team.size() == 2);
    CHECK(team[0].person == night.anna);
    CHECK(team[0].fold.on);
    CHECK(team[0].fold.implied);
    CHECK_FALSE(team[1].fold.on);
}

TEST_CASE("a relief ends one turn and begins the other, on every phone")
{
    Night night;
    night.front.append({turn(night.incident, {.person = night.anna, .since = night.now - 9 * kHour})});
    night.meet();
    CHECK(night.team(night.back, night.now)[0].fold.isDue(night.now));
    night.back.append(relieve(night.incident, {.person = night.anna, .by = night.karim, .at = night.now}));
    night.meet();
    const auto team = night.team(night.front, night.now);
    CHECK(team[0].person == night.karim);
    CHECK(team[0].fold.on);
    CHECK(team[0].otherName.in({}) == QStringLiteral("Anna"));
    CHECK_FALSE(team[0].fold.isDue(night.now + 7 * kHour));
    CHECK(team[0].fold.isDue(night.now + 8 * kHour));
    CHECK_FALSE(team[1].fold.on);
    CHECK(team[1].otherName.in({}) == QStringLiteral("Karim"));
}

TEST_CASE("whom one phone sends home while another prolongs their turn is on, and disputed")
{
    Night night;
    night.front.append({turn(night.incident, {.person = night.karim, .since = night.now})});
    night.meet();
    night.front.append(
        {turn(night.incident, {.person = night.karim, .shift = ShiftState::Off, .since = night.now})});
    night.back.append(
        {turn(night.incident, {.person = night.karim, .since = night.now, .until = night.now + kHour})});
    night.meet();
    for (const ReliefRow& row : night.team(night.front, night.now)) {
        if (row.person != night.karim)
            continue;
        CHECK(row.fold.on);
        CHECK(row.fold.disputed);
        CHECK(row.fold.askAt == night.now + kHour);
    }
}
