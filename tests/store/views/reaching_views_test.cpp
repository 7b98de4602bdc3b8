// SPDX-License-Identifier: Apache-2.0
#include "store/acts/opening_acts.h"
#include "store/views/duty_view.h"
#include "store/views/opening_view.h"
#include "store/views/skill_view.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>

using namespace uitwijk;

namespace {

qint64 at(const char* moment)
{
    return QDateTime::fromString(QString::fromLatin1(moment), Qt::ISODate).toMSecsSinceEpoch();
}

/// Anna and Bram with a private and a public number each; an incident; two copies.
struct Team {
    SmallPlan plan{0, 0};
    ObjectId anna = person(QStringLiteral("Anna"), QStringLiteral("+31 20 555 0101"));
    ObjectId bram = person(QStringLiteral("Bram"), QStringLiteral("+31 20 555 0103"));
    ObjectId incident = randomId<ObjectId>();
    Copy front;
    Copy back;

    ObjectId person(const QString& name, const QString& number)
    {
        const auto made = plan.addContact(name, number);
        plan.set(made, Field::ContactGroup, QStringLiteral("staff"));
        plan.set(made, Field::Phones,
            QCborArray{
                QCborMap{{1, QStringLiteral("home")}, {2, QStringLiteral("+31 20 555 0199")}, {3, true}},
                QCborMap{{1, QStringLiteral("mobile")}, {2, number}}});
        return made;
    }
    void begin()
    {
        front.append(plan.drafts);
        const auto acts = declare(front.store,
            {.incident = incident, .scenario = {}, .title = Text(QStringLiteral("Fire")), .answers = {}});
        REQUIRE(acts);
        front.append(*acts);
        meet(front, back);
    }
    void addShift(const ObjectId& contact, const char* from, const char* until)
    {
        const auto shift = randomId<ObjectId>();
        plan.set(shift, Field::Kind, int(ObjectKind::Shift));
        plan.set(shift, Field::Title, QStringLiteral("Duty manager"));
        plan.set(shift, Field::OnDuty, contact.bytes());
        plan.set(shift, Field::From, QString::fromLatin1(from));
        plan.set(shift, Field::Until, QString::fromLatin1(until));
    }
};

} // namespace

TEST_CASE("the roster says who is on duty with a number that is not private, who is next, and how old it is")
{
    Team team;
    team.addShift(team.anna, "2026-11-20T08:00", "2026-11-27T08:00");
    team.addShift(team.bram, "2026-11-27T08:00", "2026-12-04T08:00");
    team.begin();
    const auto roster = team.back.store.duty().at(at("2026-11-22T22:00"), qint64(7) * 24 * 3'600'000);
    REQUIRE(roster);
    REQUIRE(roster->onDuty.size() == 1);
    CHECK(roster->onDuty.front().name.in({}) == QStringLiteral("Anna"));
    CHECK(roster->onDuty.front().phone == QStringLiteral("+31 20 555 0101"));
    CHECK(roster->next.front().name.in({}) == QStringLiteral("Bram"));
    CHECK(roster->ahead.size() == 2);
    CHECK(roster->changedAt > 0);
    CHECK(roster->unread == 0);
}

TEST_CASE("a shift whose times nobody understands is counted and not guessed")
{
    Team team;
    team.addShift(team.anna, "next Friday", "2026-11-27T08:00");
    team.addShift(team.anna, "2026-11-27T08:00", "2026-11-20T08:00");
    team.begin();
    const auto roster = team.front.store.duty().at(at("2026-11-22T22:00"));
    REQUIRE(roster);
    CHECK(roster->unread == 2);
    CHECK(roster->onDuty.empty());
    CHECK(team.front.store.duty().at(0)->gaps == 0);
}

TEST_CASE("a skill finds people with numbers to ring, and no private one")
{
    Team team;
    const QCborValue skill = Text(QStringLiteral("May switch the generator")).toCbor();
    team.plan.set(team.anna, Field::Skills, QCborArray{skill, QStringLiteral("First aid")});
    team.plan.set(team.bram, Field::Skills, QCborArray{skill});
    team.begin();
    const auto found
        = team.front.store.skills().askedFor(QStringLiteral("who may switch the generator?"), {});
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().people.size() == 2);
    CHECK(found->front().people.front().phones.size() == 1);
    CHECK(team.front.store.skills().askedFor({}, {})->size() == 2);
    CHECK(team.front.store.search().find(QStringLiteral("generator"))->size() == 2);
}

TEST_CASE("an opening is kept with name and reason on every copy, and opens for whoever did it alone")
{
    Team team;
    team.begin();
    const auto draft = openSealed(team.front.store, team.incident, team.anna, QStringLiteral(" no answer "));
    REQUIRE(draft);
    team.front.append({*draft});
    meet(team.front, team.back);
    const auto openings = team.back.store.openings().of(team.anna);
    REQUIRE(openings);
    REQUIRE(openings->size() == 1);
    CHECK(openings->front().opening.reason == QStringLiteral("no answer"));
    CHECK(openings->front().opening.by == team.front.person);
    CHECK(openings->front().incidentTitle.in({}) == QStringLiteral("Fire"));
    CHECK(*team.front.store.openings().isOpen(team.anna, team.front.person, 0));
    CHECK_FALSE(*team.back.store.openings().isOpen(team.anna, team.back.person, 0));
    team.front.append({standDown(team.incident)});
    CHECK_FALSE(*team.front.store.openings().isOpen(team.anna, team.front.person, 0));
    CHECK(team.front.store.openings().of(team.anna)->size() == 1);
}

TEST_CASE("where no incident runs the reason is kept with the thing, and stands in no incident's log")
{
    Team team;
    team.begin();
    const auto before = team.front.store.incidents().journal(team.incident)->size();
    const auto draft = openSealed(team.front.store, {}, team.bram, QStringLiteral("yearly check"));
    REQUIRE(draft);
    team.front.append({*draft});
    const auto openings = team.front.store.openings().of(team.bram);
    REQUIRE(openings->size() == 1);
    CHECK(openings->front().opening.incident.isNull());
    CHECK(*team.front.store.openings().isOpen(
        team.bram, team.front.person, openings->front().opening.at.ms + 1));
    CHECK(team.front.store.incidents().journal(team.incident)->size() == before);
}

TEST_CASE("nothing opens without a reason, and nothing that has no sealed part")
{
    Team team;
    team.begin();
    CHECK(openSealed(team.front.store, team.incident, team.anna, QStringLiteral("  ")).error().code
        == Errc::Malformed);
    CHECK(openSealed(team.front.store, team.incident, team.incident, QStringLiteral("why")).error().code
        == Errc::NotFound);
}

TEST_CASE(
    "a list shows the first number that is not private, and a search finds a private one without showing it")
{
    Team team;
    team.begin();
    const auto tree = team.front.store.contacts().tree();
    REQUIRE(tree);
    REQUIRE_FALSE(tree->empty());
    for (const ContactRow& row : *tree)
        CHECK(row.phone.startsWith(QStringLiteral("+31 20 555 010")));
    const auto found = team.front.store.search().find(QStringLiteral("555 0199"));
    REQUIRE(found);
    CHECK(found->size() == 2);
    for (const SearchHit& hit : *found)
        CHECK_FALSE(hit.snippet.contains(QStringLiteral("0199")));
}
