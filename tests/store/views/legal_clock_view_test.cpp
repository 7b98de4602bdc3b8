// SPDX-License-Identifier: Apache-2.0
#include "store/acts/legal_clock_acts.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

constexpr qint64 kHour = 60 * 60 * 1000;
constexpr qint64 kTen = 490'000 * kHour;

/// A leak in a firm with three duties to report, known to two people who have lost each other.
struct Leak {
    SmallPlan plan{0, 0};
    ObjectId incident = randomId<ObjectId>();
    ObjectId authority;
    ObjectId notification;
    ObjectId final;
    Copy front;
    Copy back;

    Leak()
        : authority(plan.addContact(QStringLiteral("Authority"), {}))
        , notification(addClock(QStringLiteral("a"), 72 * 60))
        , final(addClock(QStringLiteral("b"), 28 * 24 * 60))
    {
        plan.set(notification, Field::Links, QCborArray{plan.scenario.bytes(), authority.bytes()});
        plan.set(final, Field::DependsOn, QCborArray{notification.bytes()});
        front.append(plan.drafts);
        const auto acts = declare(front.store,
            {.incident = incident, .scenario = {}, .title = Text(QStringLiteral("Leak")), .answers = {}});
        REQUIRE(acts);
        front.append(*acts);
        meet();
    }
    ObjectId addClock(const QString& order, int minutes)
    {
        const auto clock = randomId<ObjectId>();
        plan.set(clock, Field::Kind, int(ObjectKind::Clock));
        plan.set(clock, Field::Title, order);
        plan.set(clock, Field::Order, order);
        plan.set(clock, Field::Within, minutes);
        plan.set(clock, Field::Law, QStringLiteral("Law 1"));
        return clock;
    }
    void meet() { uitwijk::meet(front, back); }
    LegalClockRow row(const Copy& copy, std::size_t place) const
    {
        const auto rows = copy.store.legalClocks().of(incident);
        REQUIRE(rows);
        REQUIRE(rows->size() == 2);
        return (*rows)[place];
    }
    void start(Copy& copy, qint64 from)
    {
        copy.append({sayClock(incident, {.clock = notification, .moment = from})});
    }
};

} // namespace

TEST_CASE("every duty of the handbook is shown, with its law, its time and whom to tell")
{
    const Leak leak;
    const LegalClockRow row = leak.row(leak.front, 0);
    CHECK(row.law == QStringLiteral("Law 1"));
    CHECK(row.within == 72 * 60);
    CHECK(row.authority == leak.authority);
    CHECK(row.authorityName.in({}) == QStringLiteral("Authority"));
    CHECK(row.fold.state == ClockState::NotStarted);
}

TEST_CASE("two who start a clock apart count from the earlier moment when they meet, on both copies")
{
    Leak leak;
    leak.start(leak.front, kTen);
    leak.start(leak.back, kTen - kHour);
    leak.meet();
    for (const Copy* copy : {&leak.front, &leak.back}) {
        const LegalClockRow row = leak.row(*copy, 0);
        CHECK(row.fold.moment == kTen - kHour);
        CHECK(row.fold.disputed);
        CHECK(row.fold.shown->by == leak.back.person);
    }
    leak.start(leak.front, kTen);
    leak.meet();
    CHECK(leak.row(leak.back, 0).fold.moment == kTen);
    CHECK_FALSE(leak.row(leak.back, 0).fold.disputed);
}

TEST_CASE("once the notification is sent the final report counts from that moment")
{
    Leak leak;
    leak.start(leak.front, kTen);
    leak.meet();
    CHECK(leak.row(leak.back, 1).fold.state == ClockState::NotStarted);
    leak.back.append({sayClock(leak.incident,
        {.clock = leak.notification,
            .state = ClockState::Met,
            .moment = kTen + kHour,
            .until = kTen + 72 * kHour,
            .words = QStringLiteral("Number 12")})});
    leak.meet();
    const LegalClockRow report = leak.row(leak.front, 0);
    CHECK(report.fold.state == ClockState::Met);
    CHECK(report.fold.shown->words == QStringLiteral("Number 12"));
    CHECK_FALSE(timeOf(report.fold, report.within, kTen + 1000 * kHour).overdue);
    const LegalClockRow next = leak.row(leak.front, 1);
    CHECK(next.fold.follows);
    CHECK(timeOf(next.fold, next.within, kTen).due == kTen + kHour + 28 * 24 * kHour);
}

TEST_CASE("a clock of another incident is another clock")
{
    Leak leak;
    leak.start(leak.front, kTen);
    const auto other = leak.front.store.legalClocks().of(randomId<ObjectId>());
    REQUIRE(other);
    CHECK(other->front().fold.state == ClockState::NotStarted);
}

TEST_CASE("what was said of a clock stands in the log with its moment")
{
    Leak leak;
    leak.start(leak.front, kTen);
    const auto journal = leak.front.store.incidents().journal(leak.incident);
    REQUIRE(journal);
    CHECK(journal->back().statusKind == StatusKind::Clock);
    CHECK(journal->back().status == int(ClockState::Running));
    CHECK(journal->back().said.value(int(StatusKey::At)).toInteger() == kTen);
}
