// SPDX-License-Identifier: Apache-2.0
#include "store/domain/decision.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

constexpr qint64 kMinute = 60 * 1000;
constexpr qint64 kNow = 1'000'000 * kMinute;

DecisionMark word(unsigned char by, DecisionState state, qint64 at, bool head = true)
{
    DecisionMark mark{.op = {.author = {}, .seq = quint64(at)}, .state = state, .at = {.ms = at}, .by = {}};
    mark.op.author.octets[0] = by;
    mark.head = head;
    return mark;
}

DecisionMark taken(bool head = true)
{
    DecisionMark mark = word(1, DecisionState::Taken, kNow, head);
    mark.picture = QStringLiteral("Smoke on two floors");
    mark.judgement = QStringLiteral("Nobody can work here today");
    mark.decision = QStringLiteral("Send everybody home");
    mark.checkAt = kNow + 30 * kMinute;
    return mark;
}

} // namespace

TEST_CASE("a decision keeps its picture, its judgement and its words whatever came of it")
{
    const DecisionFold fold = foldDecision({word(2, DecisionState::EffectWanted, kNow + 1), taken(false)});
    CHECK(fold.state == DecisionState::EffectWanted);
    CHECK(fold.picture == QStringLiteral("Smoke on two floors"));
    CHECK(fold.judgement == QStringLiteral("Nobody can work here today"));
    CHECK(fold.decision == QStringLiteral("Send everybody home"));
    CHECK(fold.taken->at.ms == kNow);
}

TEST_CASE("its effect is due to be looked at when it was said, and no more once it is as wanted")
{
    const DecisionFold fold = foldDecision({taken()});
    CHECK_FALSE(fold.isDue(kNow + 29 * kMinute));
    CHECK(fold.isDue(kNow + 30 * kMinute));
    CHECK_FALSE(foldDecision({taken(false), word(2, DecisionState::EffectWanted, kNow + 1)}).checkAt);
    CHECK_FALSE(foldDecision({taken(false), word(2, DecisionState::Withdrawn, kNow + 1)}).checkAt);
}

TEST_CASE("an effect that is not as wanted is looked at again when that was said")
{
    DecisionMark found = word(2, DecisionState::EffectNotWanted, kNow + 1);
    found.checkAt = kNow + 60 * kMinute;
    const DecisionFold fold = foldDecision({taken(false), found});
    CHECK(fold.state == DecisionState::EffectNotWanted);
    CHECK(fold.checkAt == kNow + 60 * kMinute);
}

TEST_CASE("of two who looked apart the worse finding holds, and the difference is shown")
{
    const DecisionFold fold = foldDecision({taken(false), word(2, DecisionState::EffectWanted, kNow + 2),
        word(3, DecisionState::EffectNotWanted, kNow + 1)});
    CHECK(fold.state == DecisionState::EffectNotWanted);
    CHECK(fold.disputed);
    CHECK(fold.shown->op.author.octets[0] == 3);
}

TEST_CASE("the owner is whoever was named last")
{
    DecisionMark first = taken(false);
    first.owner.octets[0] = 1;
    DecisionMark later = word(2, DecisionState::Taken, kNow + 1);
    later.owner.octets[0] = 2;
    CHECK(foldDecision({later, first}).owner.octets[0] == 2);
}

TEST_CASE("whatever was found, in whatever order it came: all devices show the same")
{
    std::mt19937 random(2026); // the same histories every time
    for (int history = 0; history < 500; ++history) {
        std::vector<DecisionMark> words{taken(random() % 2 == 0)};
        const auto count = random() % 5;
        for (unsigned char by = 2; by < 2 + count; ++by) {
            words.push_back(
                word(by, DecisionState(random() % 4), kNow + qint64(random() % 3), random() % 3 != 0));
            if (random() % 2 == 0)
                words.back().checkAt = kNow + qint64(random() % 60) * kMinute;
        }
        const DecisionFold fold = foldDecision(words);
        std::shuffle(words.begin(), words.end(), random);
        const DecisionFold again = foldDecision(words);
        CHECK(again.state == fold.state);
        CHECK(again.disputed == fold.disputed);
        CHECK(again.checkAt == fold.checkAt);
        CHECK(again.decision == fold.decision);
        CHECK(again.shown.has_value() == fold.shown.has_value());
        if (fold.shown)
            CHECK(again.shown->op == fold.shown->op);
    }
}
