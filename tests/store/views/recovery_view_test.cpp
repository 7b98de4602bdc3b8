// SPDX-License-Identifier: Apache-2.0
#include "store/acts/recovery_acts.h"
#include "store/views/recovery_view.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kNine = 1'800'000'000'000;

/// Mail needs a file server, which needs a disk from a supplier; told by two people who have lost each other.
struct Outage {
    SmallPlan plan{0, 0};
    ObjectId incident = randomId<ObjectId>();
    ObjectId supplier = plan.addContact(QStringLiteral("Diskhandel"), QStringLiteral("+31 20 555 0190"));
    ObjectId disk = add(ObjectKind::Asset, QStringLiteral("Disk shelf"));
    ObjectId files = add(ObjectKind::Service, QStringLiteral("File server"));
    ObjectId mail = add(ObjectKind::Service, QStringLiteral("Mail"));
    Copy front;
    Copy back;

    Outage()
    {
        plan.set(disk, Field::Supplier, supplier.bytes());
        plan.set(disk, Field::RestoreFrom, QStringLiteral("Tape 3, cabinet in Lindehuis"));
        plan.set(files, Field::DependsOn, QCborArray{disk.bytes()});
        plan.set(files, Field::Mtpd, 600);
        plan.set(mail, Field::DependsOn, QCborArray{files.bytes()});
        plan.set(mail, Field::Rto, 60);
        plan.set(mail, Field::Mtpd, 240);
        plan.set(
            mail, Field::CostPerHour, QCborMap{{1, 500}, {2, QStringLiteral("Controller, last review")}});
        front.append(plan.drafts);
        const auto acts = declare(front.store,
            {.incident = incident, .scenario = {}, .title = Text(QStringLiteral("Outage")), .answers = {}});
        REQUIRE(acts);
        front.append(*acts);
        meet();
    }
    ObjectId add(ObjectKind kind, const QString& name)
    {
        const auto made = randomId<ObjectId>();
        plan.set(made, Field::Kind, int(kind));
        plan.set(made, Field::Title, name);
        plan.set(made, Field::Order, name);
        return made;
    }
    void meet() { uitwijk::meet(front, back); }
    void say(Copy& copy, const ServiceReport& report) const
    {
        const auto draft = reportService(copy.store, incident, report);
        REQUIRE(draft);
        copy.append({*draft});
    }
    Recovery recovery(const Copy& copy) const
    {
        auto made = copy.store.recovery().of(incident);
        REQUIRE(made);
        return *std::move(made);
    }
    RecoveryRow row(const Copy& copy, const ObjectId& id) const
    {
        for (const RecoveryRow& row : recovery(copy).rows) {
            if (row.item.id == id)
                return row;
        }
        FAIL("not in the list");
        return {};
    }
};

} // namespace

TEST_CASE("before anybody says anything every service is listed, nothing is to restore, no asset is listed")
{
    const Outage outage;
    const Recovery recovery = outage.recovery(outage.front);
    CHECK(recovery.rows.size() == 2);
    CHECK(recovery.toRestore == 0);
}

TEST_CASE(
    "what is down is restored in the order of what it needs, with its clocks, its cost and whom to ring")
{
    Outage outage;
    for (const ObjectId& id : {outage.mail, outage.files, outage.disk})
        outage.say(outage.front, {.service = id, .since = kNine});
    const Recovery recovery = outage.recovery(outage.front);
    REQUIRE(recovery.rows.size() == 3);
    CHECK(recovery.toRestore == 3);
    CHECK(recovery.rows[0].item.id == outage.disk);
    CHECK(recovery.rows[0].place.isNext);
    CHECK(recovery.rows[0].hurriedBy.in({}) == QStringLiteral("Mail"));
    REQUIRE(recovery.rows[0].sources.size() == 1);
    CHECK(recovery.rows[0].sources[0].restoreFrom.in({}) == QStringLiteral("Tape 3, cabinet in Lindehuis"));
    CHECK(recovery.rows[0].sources[0].supplierPhone == QStringLiteral("+31 20 555 0190"));
    const RecoveryRow mail = outage.row(outage.front, outage.mail);
    CHECK(mail.place.rtoAt == kNine + kHour);
    CHECK(mail.place.mtpdAt == kNine + 4 * kHour);
    REQUIRE(mail.waitsFor.size() == 1);
    CHECK(mail.waitsFor[0].in({}) == QStringLiteral("File server"));
    CHECK(costSoFar(mail.item, kNine + 3 * kHour) == 1'500);
    CHECK(mail.costSource.in({}) == QStringLiteral("Controller, last review"));
}

TEST_CASE("the start of the outage stays through a workaround and tells what it cost when it is over")
{
    Outage outage;
    outage.say(outage.front, {.service = outage.mail, .since = kNine});
    outage.meet();
    outage.say(outage.back, {.service = outage.mail, .state = ServiceState::Workaround});
    outage.meet();
    CHECK(outage.row(outage.front, outage.mail).place.rtoAt == kNine + kHour);
    CHECK_FALSE(outage.row(outage.front, outage.mail).item.fold.disputed);
    outage.say(
        outage.front, {.service = outage.mail, .state = ServiceState::Restored, .since = kNine + 2 * kHour});
    outage.meet();
    const RecoveryRow mail = outage.row(outage.back, outage.mail);
    CHECK(mail.item.fold.state == ServiceState::Restored);
    CHECK(costSoFar(mail.item, kNine + 90 * kHour) == 1'000);
    outage.say(outage.back, {.service = outage.mail, .since = kNine + 5 * kHour});
    CHECK(outage.row(outage.back, outage.mail).item.fold.downSince == kNine + 5 * kHour);
}

TEST_CASE("restored said by one and down by another apart: down on both, disputed, the earliest start")
{
    Outage outage;
    outage.say(outage.front, {.service = outage.mail, .since = kNine});
    outage.meet();
    outage.say(outage.front, {.service = outage.mail, .state = ServiceState::Restored});
    outage.say(outage.back, {.service = outage.mail, .since = kNine + kHour});
    outage.meet();
    for (const Copy* copy : {&outage.front, &outage.back}) {
        const RecoveryRow mail = outage.row(*copy, outage.mail);
        CHECK(mail.item.fold.state == ServiceState::Down);
        CHECK(mail.item.fold.disputed);
        CHECK(mail.item.fold.downSince == kNine);
        CHECK(outage.recovery(*copy).disputed == 1);
    }
}

TEST_CASE("a supplier leads to every service that it can stop")
{
    const Outage outage;
    const auto stopped = outage.front.store.recovery().without(outage.incident, outage.supplier);
    REQUIRE(stopped);
    CHECK(stopped->rows.size() == 3);
    CHECK(outage.front.store.recovery().without({}, outage.mail)->rows.empty());
}

TEST_CASE("only services and assets can be down")
{
    const Outage outage;
    CHECK_FALSE(reportService(outage.front.store, outage.incident, {.service = outage.supplier}));
}
