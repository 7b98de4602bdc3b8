// SPDX-License-Identifier: Apache-2.0
#include "store/acts/decision_acts.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

constexpr qint64 kMinute = 60 * 1000;
constexpr qint64 kTen = 29'000'000 * kMinute;

/// Two people of a team who have lost each other, and one decision that both know.
struct Team {
    SmallPlan plan{0, 0};
    ObjectId incident = randomId<ObjectId>();
    ObjectId owner;
    ObjectId decision = randomId<ObjectId>();
    Copy front;
    Copy back;

    Team()
        : owner(plan.addContact(QStringLiteral("Bram"), {}))
    {
        front.append(plan.drafts);
        const auto acts = declare(front.store,
            {.incident = incident, .scenario = {}, .title = Text(QStringLiteral("Fire")), .answers = {}});
        REQUIRE(acts);
        front.append(*acts);
        front.append({decide(incident,
            {.id = decision,
                .picture = QStringLiteral("Smoke on two floors"),
                .judgement = QStringLiteral("Nobody can work here"),
                .decision = QStringLiteral("Send everybody home"),
                .owner = owner,
                .checkAt = kTen})});
        meet();
    }
    void meet() { uitwijk::meet(front, back); }
    std::vector<DecisionRow> all(const Copy& copy) const
    {
        const auto rows = copy.store.decisions().of(incident);
        REQUIRE(rows);
        return *rows;
    }
    void found(Copy& copy, DecisionState state, const QString& effect)
    {
        copy.append({checkEffect(incident,
            {.decision = decision, .state = state, .effect = effect, .checkAt = kTen + 30 * kMinute})});
    }
};

} // namespace

TEST_CASE("a decision is known on the other device with its picture, its owner and when to look")
{
    const Team team;
    const auto rows = team.all(team.back);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().fold.picture == QStringLiteral("Smoke on two floors"));
    CHECK(rows.front().fold.judgement == QStringLiteral("Nobody can work here"));
    CHECK(rows.front().fold.decision == QStringLiteral("Send everybody home"));
    CHECK(rows.front().ownerName.in({}) == QStringLiteral("Bram"));
    CHECK(rows.front().fold.isDue(kTen));
    CHECK(rows.front().fold.taken->by == team.front.person);
}

TEST_CASE("what was decided stays when the effect is looked at")
{
    Team team;
    team.found(team.back, DecisionState::EffectWanted, QStringLiteral("The building is empty"));
    team.meet();
    const DecisionRow row = team.all(team.front).front();
    CHECK(row.fold.state == DecisionState::EffectWanted);
    CHECK(row.fold.decision == QStringLiteral("Send everybody home"));
    CHECK(row.fold.shown->effect == QStringLiteral("The building is empty"));
    CHECK_FALSE(row.fold.checkAt.has_value());
}

TEST_CASE("two who look apart and find different things are shown to differ, and it is looked at again")
{
    Team team;
    team.found(team.front, DecisionState::EffectWanted, QStringLiteral("Empty"));
    team.found(team.back, DecisionState::EffectNotWanted, QStringLiteral("Ten stand in the rain"));
    team.meet();
    for (const Copy* copy : {&team.front, &team.back}) {
        const DecisionRow row = team.all(*copy).front();
        CHECK(row.fold.disputed);
        CHECK(row.fold.state == DecisionState::EffectNotWanted);
        CHECK(row.fold.shown->effect == QStringLiteral("Ten stand in the rain"));
        CHECK(row.fold.checkAt == kTen + 30 * kMinute);
    }
}

TEST_CASE("decisions that two take apart both stand, the latest first")
{
    Team team;
    team.front.clock.advance(std::chrono::minutes(1));
    team.back.clock.advance(std::chrono::minutes(2));
    team.front.append({decide(team.incident, {.id = randomId<ObjectId>(), .decision = QStringLiteral("A")})});
    team.back.append({decide(team.incident, {.id = randomId<ObjectId>(), .decision = QStringLiteral("B")})});
    team.meet();
    const auto rows = team.all(team.front);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].fold.decision == QStringLiteral("B"));
    CHECK(rows[1].fold.decision == QStringLiteral("A"));
}

TEST_CASE("the log says of which decision the effect was looked at")
{
    Team team;
    team.found(team.back, DecisionState::EffectWanted, QStringLiteral("Empty"));
    team.meet();
    const auto latest = team.front.store.incidents().journal(team.incident, 1);
    REQUIRE(latest);
    CHECK(latest->back().subject.in({}) == QStringLiteral("Send everybody home"));
    CHECK(latest->back().text == QStringLiteral("Empty"));
}
