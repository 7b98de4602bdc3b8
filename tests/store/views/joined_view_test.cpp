// SPDX-License-Identifier: Apache-2.0
#include "store/acts/decide_acts.h"
#include "store/acts/status_act.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

/// One fire that two phones declare apart, before they meet.
struct TwiceDeclared {
    SmallPlan plan{1, 3};
    ObjectId anna;
    ObjectId first = randomId<ObjectId>();
    ObjectId second = randomId<ObjectId>();
    Copy front;
    Copy back;

    TwiceDeclared()
        : anna(plan.addContact(QStringLiteral("Anna"), {}))
    {
        plan.set(anna, Field::ContactGroup, QStringLiteral("staff"));
        front.append(plan.drafts);
        meet();
        begin(front, first);
        back.clock.advance(std::chrono::minutes(1));
        begin(back, second);
        meet();
    }
    void begin(Copy& copy, const ObjectId& incident)
    {
        const auto acts = declare(copy.store,
            {.incident = incident,
                .scenario = plan.scenario,
                .title = Text(QStringLiteral("Fire")),
                .answers = {}});
        REQUIRE(acts);
        copy.append(*acts);
    }
    void meet() { uitwijk::meet(front, back); }
    /// As the app and the command line act.
    static void act(Copy& copy, const std::vector<OpDraft>& drafts)
    {
        const auto all = forWholeEvent(copy.store, drafts);
        REQUIRE(all);
        copy.append(*all);
    }
    static IncidentRow row(const Copy& copy, const ObjectId& incident)
    {
        const auto row = copy.store.incidents().incident(incident);
        REQUIRE(row);
        return *row;
    }
    void join(Copy& copy, const ObjectId& one, const ObjectId& other)
    {
        const auto acts = joinIncidents(copy.store, one, other);
        REQUIRE(acts);
        act(copy, *acts);
    }
};

} // namespace

TEST_CASE("one event declared twice is offered to be joined, until somebody joins it or says that it is two")
{
    TwiceDeclared fire;
    const auto offers = fire.front.store.joined().offers();
    REQUIRE(offers);
    REQUIRE(offers->size() == 1);
    CHECK(offers->front() == JoinOffer{.earlier = fire.first, .later = fire.second});
    fire.back.append({notTheSame(fire.second, fire.first)});
    fire.meet();
    CHECK(fire.front.store.joined().offers()->empty());
    fire.join(fire.front, fire.first, fire.second);
    fire.meet();
    CHECK(fire.back.store.joined().offers()->empty());
    CHECK(TwiceDeclared::row(fire.back, fire.second).toldIn == fire.first);
    CHECK_FALSE(TwiceDeclared::row(fire.back, fire.second).joinDisputed);
}

TEST_CASE("phones that join the opposite way round come to the same, and keep lists and log of both")
{
    TwiceDeclared fire;
    fire.front.append({note(fire.first, QStringLiteral("Seen from the front"))});
    fire.back.append({note(fire.second, QStringLiteral("Seen from the back"))});
    fire.join(fire.front, fire.first, fire.second);
    fire.join(fire.back, fire.second, fire.first);
    fire.meet();
    for (const Copy* copy : {&fire.front, &fire.back}) {
        CHECK(TwiceDeclared::row(*copy, fire.first).toldIn.isNull());
        CHECK(TwiceDeclared::row(*copy, fire.second).toldIn == fire.first);
        CHECK(TwiceDeclared::row(*copy, fire.first).steps == 6);
        CHECK(copy->store.incidents().lists(fire.first)->size() == 2);
        const auto log = copy->store.incidents().journal(fire.first);
        REQUIRE(log);
        QStringList words;
        for (const JournalRow& line : *log)
            words << line.text;
        CHECK(words.contains(QStringLiteral("Seen from the front")));
        CHECK(words.contains(QStringLiteral("Seen from the back")));
    }
}

TEST_CASE("who needs help in the one needs help in the event, and one word settles it in both")
{
    TwiceDeclared fire;
    fire.back.append({sighted(fire.second, {.person = fire.anna, .state = Whereabouts::NeedsHelp})});
    fire.front.append({sighted(fire.first, {.person = fire.anna})});
    fire.join(fire.front, fire.first, fire.second);
    fire.meet();
    CHECK(fire.front.store.rollCalls().of(fire.first)->gate.needHelp == 1);
    CHECK(fire.front.store.rollCalls().of(fire.first)->people.front().fold.disputed);
    TwiceDeclared::act(fire.front, {sighted(fire.first, {.person = fire.anna})});
    fire.meet();
    for (const Copy* copy : {&fire.front, &fire.back}) {
        const auto call = copy->store.rollCalls().of(fire.first);
        CHECK(call->gate.needHelp == 0);
        CHECK(call->gate.notSeen == 0);
        CHECK_FALSE(call->people.front().fold.disputed);
    }
    const auto log = fire.back.store.incidents().journal(fire.first);
    int seen = 0;
    for (const JournalRow& line : *log)
        seen += line.what == JournalRow::What::Status && line.statusKind == StatusKind::Person ? 1 : 0;
    CHECK(seen == 3);
}

TEST_CASE("a verdict on an event is one on both, and standing down ends both")
{
    TwiceDeclared fire;
    fire.join(fire.front, fire.first, fire.second);
    TwiceDeclared::act(fire.front, {judged(fire.first, Verdict::Crisis, QStringLiteral("Floors above"))});
    fire.meet();
    CHECK(TwiceDeclared::row(fire.back, fire.first).verdict == Verdict::Crisis);
    CHECK(TwiceDeclared::row(fire.back, fire.second).verdict == Verdict::Crisis);
    TwiceDeclared::act(fire.back, {judged(fire.first, Verdict::Incident, QStringLiteral("Fire is out"))});
    fire.meet();
    const IncidentRow calm = TwiceDeclared::row(fire.front, fire.first);
    CHECK(calm.verdict == Verdict::Incident);
    CHECK(calm.judged.shown->reason == QStringLiteral("Fire is out"));
    CHECK_FALSE(calm.judged.disputed);
    TwiceDeclared::act(fire.back, {standDown(fire.first)});
    fire.meet();
    CHECK_FALSE(TwiceDeclared::row(fire.front, fire.first).running);
    CHECK_FALSE(TwiceDeclared::row(fire.front, fire.second).running);
}

TEST_CASE("an event that was joined by mistake is told apart again, each with what is its own")
{
    TwiceDeclared fire;
    fire.join(fire.front, fire.first, fire.second);
    fire.join(fire.back, fire.second, fire.first);
    fire.meet();
    const auto apart = tellApart(fire.back.store, fire.second);
    REQUIRE(apart);
    fire.back.append(*apart);
    fire.meet();
    CHECK(TwiceDeclared::row(fire.front, fire.second).toldIn.isNull());
    CHECK(TwiceDeclared::row(fire.front, fire.first).steps == 3);
    CHECK(fire.front.store.joined().offers()->empty());
}

TEST_CASE("a verdict that two changed apart is the graver one on both phones, and says that it is disputed")
{
    TwiceDeclared fire;
    fire.front.append({judged(fire.first, Verdict::Crisis, QStringLiteral("People are missing"))});
    fire.back.append({judged(fire.first, Verdict::MajorIncident, QStringLiteral("One floor only"))});
    fire.meet();
    for (const Copy* copy : {&fire.front, &fire.back}) {
        const IncidentRow row = TwiceDeclared::row(*copy, fire.first);
        CHECK(row.verdict == Verdict::Crisis);
        CHECK(row.judged.disputed);
        CHECK(row.judged.shown->reason == QStringLiteral("People are missing"));
    }
    const auto log = fire.back.store.incidents().journal(fire.first);
    CHECK(log->back().statusKind == StatusKind::Verdict);
    fire.back.append({judged(fire.first, Verdict::MajorIncident, QStringLiteral("All found"))});
    fire.meet();
    CHECK(TwiceDeclared::row(fire.front, fire.first).verdict == Verdict::MajorIncident);
    CHECK_FALSE(TwiceDeclared::row(fire.front, fire.first).judged.disputed);
}
