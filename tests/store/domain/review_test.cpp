// SPDX-License-Identifier: Apache-2.0
#include "store/domain/review.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

using What = ReviewEvent::What;
constexpr qint64 kMinute = 60'000;

ReviewEvent event(What what, qint64 minute, unsigned char person = 1)
{
    ReviewEvent made{.what = what, .at = minute * kMinute, .person = {}};
    made.person.octets.fill(person);
    return made;
}

ReviewEvent answer(PeopleAnswer answer, qint64 minute)
{
    ReviewEvent made = event(What::PeopleAnswered, minute);
    made.answer = answer;
    return made;
}

std::optional<qint64> minutesUntil(const ReviewFacts& facts, Milestone what)
{
    const MilestoneFact& fact = facts.of(what);
    return fact.at ? std::optional(fact.after / kMinute) : std::nullopt;
}

} // namespace

TEST_CASE("a review counts from the declaration to the first call, the first who was reached, and the end")
{
    const ReviewFacts facts
        = reviewFacts({event(What::Declared, 100), event(What::Called, 102), event(What::Reached, 105),
                          event(What::Reached, 103, 2), event(What::ServiceBack, 160),
                          event(What::Decided, 110), event(What::StoodDown, 220)},
            false, 999 * kMinute);
    CHECK(minutesUntil(facts, Milestone::Declared) == 0);
    CHECK(minutesUntil(facts, Milestone::FirstCall) == 2);
    CHECK(minutesUntil(facts, Milestone::FirstReached) == 3);
    CHECK(minutesUntil(facts, Milestone::FirstDecision) == 10);
    CHECK(minutesUntil(facts, Milestone::FirstServiceBack) == 60);
    CHECK(minutesUntil(facts, Milestone::StoodDown) == 120);
    CHECK_FALSE(minutesUntil(facts, Milestone::PeopleAccounted));
    CHECK(facts.lasted == 120 * kMinute);
    CHECK(facts.people == 2);
    CHECK(facts.personTime() == 240 * kMinute);
}

TEST_CASE("who was spoken to was rung, although nobody wrote down that it rang")
{
    const ReviewFacts facts
        = reviewFacts({event(What::Declared, 0), event(What::Reached, 4)}, true, 10 * kMinute);
    CHECK(minutesUntil(facts, Milestone::FirstCall) == 4);
}

TEST_CASE("an incident that runs has no end, and has lasted until now")
{
    const ReviewFacts facts
        = reviewFacts({event(What::Declared, 10), event(What::StoodDown, 20)}, true, 40 * kMinute);
    CHECK_FALSE(minutesUntil(facts, Milestone::StoodDown));
    CHECK(facts.lasted == 30 * kMinute);
}

TEST_CASE("everybody is accounted for only from the answer after which nobody said otherwise")
{
    const std::vector<ReviewEvent> events{event(What::Declared, 0), answer(PeopleAnswer::Accounted, 5),
        answer(PeopleAnswer::Open, 6), answer(PeopleAnswer::Accounted, 9),
        answer(PeopleAnswer::Accounted, 12)};
    CHECK(minutesUntil(reviewFacts(events, true, 0), Milestone::PeopleAccounted) == 9);
    auto overridden = events;
    overridden.push_back(answer(PeopleAnswer::Overridden, 13));
    CHECK_FALSE(minutesUntil(reviewFacts(overridden, true, 0), Milestone::PeopleAccounted));
}

TEST_CASE("who only looks back afterwards did not take part")
{
    const ReviewFacts facts = reviewFacts(
        {event(What::Declared, 0, 1), event(What::StoodDown, 60, 1), event(What::Other, 61, 2)}, false, 0);
    CHECK(facts.people == 1);
    CHECK(facts.personTime() == 60 * kMinute);
}

TEST_CASE("an event of several incidents begins with the first declaration and ends with the last stand-down")
{
    const ReviewFacts facts = reviewFacts({event(What::Declared, 5), event(What::Declared, 0, 2),
                                              event(What::StoodDown, 30), event(What::StoodDown, 40, 2)},
        false, 0);
    CHECK(facts.lasted == 40 * kMinute);
}

TEST_CASE("generated histories have the same facts in any order")
{
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        std::vector<ReviewEvent> events{event(What::Declared, qint64(random() % 9))};
        for (int n = 0; n < 12; ++n) {
            events.push_back(event(
                What(random() % 8), qint64(random() % 30), static_cast<unsigned char>(1 + random() % 4)));
            events.back().answer = PeopleAnswer(random() % 3);
        }
        const ReviewFacts facts = reviewFacts(events, round % 2 == 0, 99 * kMinute);
        std::shuffle(events.begin(), events.end(), random);
        const ReviewFacts again = reviewFacts(events, round % 2 == 0, 99 * kMinute);
        CHECK(again.milestones == facts.milestones);
        CHECK(again.people == facts.people);
        CHECK(again.lasted == facts.lasted);
    }
}
