// SPDX-License-Identifier: Apache-2.0
#include "store/acts/call_acts.h"
#include "store/acts/decide_acts.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"

#include <algorithm>

using namespace uitwijk;

namespace {

/// Anna declares and leaves; Karim goes on.
struct Night {
    SmallPlan plan{1, 4};
    ObjectId incident = randomId<ObjectId>();
    ObjectId anna = plan.addContact(QStringLiteral("Anna"), QStringLiteral("+31 20 555 0101"));
    ObjectId karim = plan.addContact(QStringLiteral("Karim"), QStringLiteral("+31 20 555 0102"));
    Copy front;
    Copy back;

    Night()
    {
        front.append(plan.drafts);
        front.person = anna;
        back.person = karim;
        start(front, incident);
        meet(front, back);
    }
    void start(Copy& copy, const ObjectId& made) const
    {
        const auto acts
            = declare(copy.store, {.incident = made, .scenario = plan.scenario, .title = {}, .answers = {}});
        REQUIRE(acts);
        copy.append(*acts);
    }
    ObjectId run() const { return front.store.incidents().lists(incident)->front().run; }
    void goOn()
    {
        back.clock.advance(std::chrono::minutes(5));
        back.append({tick(run(), 0, StepState::Done), tick(run(), 1, StepState::Blocked),
            called(incident, {.contact = anna, .outcome = CallOutcome::NoAnswer}),
            note(incident, QStringLiteral("The gate is shut"))});
        meet(front, back);
    }
    std::optional<LogSince> since(const ObjectId& person) const
    {
        const auto found = front.store.incidents().since(incident, person);
        REQUIRE(found);
        return *found;
    }
    /// The same, counted line by line.
    std::array<int, 3> linesSince(const ObjectId& person) const
    {
        const auto lines = front.store.incidents().journal(incident);
        REQUIRE(lines);
        const auto last = std::find_if(
            lines->crbegin(), lines->crend(), [&](const JournalRow& line) { return line.person == person; });
        std::array<int, 3> counted{};
        for (auto line = last.base(); line != lines->cend(); ++line) {
            const bool isCall
                = line->what == JournalRow::What::Status && line->statusKind == StatusKind::Call;
            ++counted[line->what == JournalRow::What::Tick ? 0 : isCall ? 1 : 2];
        }
        return counted;
    }
};

} // namespace

TEST_CASE("what others did since my last line is counted as the log shows it")
{
    Night night;
    CHECK_FALSE(night.since(night.anna)); // nothing came after
    CHECK_FALSE(night.since(night.karim)); // wrote nothing yet

    night.goOn();
    const auto since = night.since(night.anna);
    REQUIRE(since);
    CHECK(since->ms == night.front.store.incidents().incident(night.incident)->declaredAt.ms);
    CHECK(std::array{since->steps, since->calls, since->others} == std::array{2, 1, 1});
    CHECK(night.linesSince(night.anna) == std::array{2, 1, 1});
    CHECK_FALSE(night.since(night.karim));

    night.front.clock.advance(std::chrono::minutes(10));
    night.front.append({note(night.incident, QStringLiteral("Back again"))});
    CHECK_FALSE(night.since(night.anna));
    CHECK(night.since(night.karim)->others == 1);
}

TEST_CASE("what was said in either of two incidents that are one event counts, an act in both of them once")
{
    Night night;
    const auto other = randomId<ObjectId>();
    night.start(night.back, other);
    meet(night.front, night.back);
    const auto joined = joinIncidents(night.front.store, night.incident, other);
    REQUIRE(joined);
    night.front.append(*joined);
    meet(night.front, night.back);
    night.goOn();

    const auto since = night.since(night.anna);
    REQUIRE(since);
    CHECK(std::array{since->steps, since->calls, since->others} == night.linesSince(night.anna));
    CHECK(since->steps == 2);
}
