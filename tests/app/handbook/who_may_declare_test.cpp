// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/who_may_declare.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

constexpr qint64 kMinute = 60 * 1000;

/// A firm in which the chair may declare, with one deputy, and an engineer may for the network.
struct Firm {
    SmallPlan plan{1, 1};
    Copy copy;
    ObjectId chair = plan.addContact(QStringLiteral("Anna"), QStringLiteral("+31205550100"));
    ObjectId deputy = plan.addContact(QStringLiteral("Bram"), QStringLiteral("+31205550101"));
    ObjectId engineer = plan.addContact(QStringLiteral("Chris"), QStringLiteral("+31205550102"));
    ObjectId guard = plan.addContact(QStringLiteral("Dirk"), QStringLiteral("+31205550103"));

    explicit Firm(bool named = true)
    {
        const auto firm = randomId<ObjectId>();
        const auto network = randomId<ObjectId>();
        plan.set(firm, Field::Kind, int(ObjectKind::Organisation));
        plan.set(network, Field::Kind, int(ObjectKind::Unit));
        plan.set(chair, Field::Deputies, QCborArray{deputy.bytes()});
        plan.set(chair, Field::Phones,
            QCborArray{QCborMap{{1, QStringLiteral("home")}, {2, QStringLiteral("+31205550110")}, {3, true}},
                QCborMap{{1, QStringLiteral("mobile")}, {2, QStringLiteral("+31205550100")}}});
        if (named) {
            plan.set(firm, Field::MayDeclare, QCborArray{chair.bytes()});
            plan.set(network, Field::MayDeclare, QCborArray{engineer.bytes()});
        }
        copy.append(plan.drafts);
    }
    WhoMayDeclare ask(const ObjectId& person, qint64 minutes = 0) const
    {
        const auto who
            = whoMayDeclare(copy.store, {.person = person, .asked = 1000, .now = 1000 + minutes * kMinute});
        REQUIRE(who);
        return *who;
    }
};

} // namespace

TEST_CASE("the guard rings the chair on a number that is not private, and after ten minutes the deputy")
{
    const Firm firm;
    const WhoMayDeclare first = firm.ask(firm.guard);
    CHECK_FALSE(first.turn.may);
    CHECK_FALSE(first.turn.named);
    CHECK(first.whose.in({}) == QStringLiteral("Anna"));
    CHECK(first.number == QStringLiteral("+31205550100"));
    CHECK(first.next.in({}) == QStringLiteral("Bram"));
    CHECK(first.within == 10);
    CHECK(firm.ask(firm.guard, 10).whose.in({}) == QStringLiteral("Bram"));
    CHECK(firm.ask(firm.guard, 20).turn.usedUp);
}

TEST_CASE("the chair may, the deputy after the chair's time, the engineer by the line of the unit")
{
    const Firm firm;
    CHECK(firm.ask(firm.chair).turn.may);
    CHECK_FALSE(firm.ask(firm.deputy).turn.may);
    CHECK(firm.ask(firm.deputy, 10).turn.may);
    CHECK(firm.ask(firm.engineer).turn.may);
    CHECK(firm.ask(firm.engineer).turn.named);
}

TEST_CASE("where the handbook names nobody, everybody may")
{
    const Firm firm(false);
    CHECK(firm.ask(firm.guard).turn.may);
    CHECK(firm.ask(firm.guard).turn.named);
    CHECK(firm.ask(firm.guard).number.isEmpty());
}

TEST_CASE("who declares without being named stands in the log with the name of who was to be rung")
{
    Firm firm;
    const auto incident = randomId<ObjectId>();
    const auto acts = declare(firm.copy.store,
        {.incident = incident,
            .scenario = firm.plan.scenario,
            .title = {},
            .answers = {},
            .unnamed = firm.copy.person});
    REQUIRE(acts);
    firm.copy.append(*acts);
    const auto log = firm.copy.store.incidents().journal(incident);
    REQUIRE(log);
    REQUIRE(log->size() == 2);
    CHECK(log->back().statusKind == StatusKind::Verdict);
    CHECK(log->back().status == int(Judged::Unnamed));
    const auto row = firm.copy.store.incidents().incident(incident);
    REQUIRE(row);
    CHECK_FALSE(row->judged.shown); // it is no verdict
}
