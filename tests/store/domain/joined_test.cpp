// SPDX-License-Identifier: Apache-2.0
#include "store/domain/joined.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

ObjectId named(unsigned char name)
{
    ObjectId id;
    id.octets.fill(name);
    return id;
}

/// Declared `name` minutes after the first, by somebody of its own.
DeclaredIncident declared(unsigned char name)
{
    return {.id = named(name),
        .scenario = {},
        .by = named(static_cast<unsigned char>(100 + name)),
        .at = {.ms = name * qint64(60000)}};
}

JoinWord same(unsigned char incident, unsigned char other)
{
    return {.incident = named(incident), .other = named(other)};
}
JoinWord notSame(unsigned char incident, unsigned char other)
{
    return {.incident = named(incident), .other = named(other), .same = SameEvent::No};
}

const std::vector<DeclaredIncident> kFour{declared(1), declared(2), declared(3), declared(4)};

std::vector<JoinWord> put(std::vector<JoinWord> words, const std::vector<JoinWord>& said)
{
    for (const JoinWord& word : said) {
        words.erase(std::remove_if(words.begin(), words.end(),
                        [&](const JoinWord& one) { return one.incident == word.incident; }),
            words.end());
        words.push_back(word);
    }
    return words;
}

bool areOne(const std::vector<JoinWord>& words, unsigned char left, unsigned char right)
{
    const ToldIn told = toldIn(kFour, words);
    return told.teller.at(named(left)) == told.teller.at(named(right));
}

} // namespace

TEST_CASE("an event is told in the incident that was declared first, whoever joined which to which")
{
    for (const JoinWord& word : {same(1, 2), same(2, 1)}) {
        const ToldIn told = toldIn(kFour, {word});
        CHECK(told.teller.at(named(1)) == named(1));
        CHECK(told.teller.at(named(2)) == named(1));
        CHECK(told.teller.at(named(3)) == named(3));
    }
}

TEST_CASE("chains and circles of words come to one event, and nothing is lost in them")
{
    for (const auto& words : {std::vector{same(4, 3), same(3, 2), same(2, 1)},
             std::vector{same(1, 2), same(2, 3), same(3, 4), same(4, 1)},
             std::vector{same(1, 2), same(2, 1), same(3, 4), same(4, 2)}}) {
        const ToldIn told = toldIn(kFour, words);
        for (unsigned char name = 1; name <= 4; ++name)
            CHECK(told.teller.at(named(name)) == named(1));
        CHECK(told.disputed.empty());
    }
}

TEST_CASE("what has ended does not hide what still runs, and equal times are decided by the id")
{
    auto incidents = kFour;
    incidents[0].running = false;
    CHECK(toldIn(incidents, {same(1, 2)}).teller.at(named(1)) == named(2));
    incidents = kFour;
    incidents[1].at = incidents[0].at;
    CHECK(toldIn(incidents, {same(1, 2)}).teller.at(named(2)) == named(1));
}

TEST_CASE("an exercise is never one with what is real, and a word on what is not known waits")
{
    auto incidents = kFour;
    incidents[0].exercise = true;
    const ToldIn told = toldIn(incidents, {same(1, 2), same(3, 9)});
    CHECK(told.teller.at(named(2)) == named(2));
    CHECK(told.teller.at(named(3)) == named(3));
    CHECK(wordsToJoin(incidents, {}, named(1), named(2)).empty());
}

TEST_CASE("who says two while others say one is shown as a dispute, and the event stays together")
{
    const ToldIn told = toldIn(kFour, {same(2, 1), notSame(1, 2)});
    CHECK(told.teller.at(named(2)) == named(1));
    CHECK(told.disputed.contains(named(1)));
}

TEST_CASE("joining never parts what is joined, whatever was said before and in whatever order")
{
    std::mt19937 random(11);
    const auto any = [&] { return static_cast<unsigned char>(1 + random() % 4); };
    for (int round = 0; round < 500; ++round) {
        std::vector<JoinWord> words;
        std::vector<std::pair<unsigned char, unsigned char>> joined;
        for (int act = 0; act < 4; ++act) {
            // Opposite words of phones that had not met can stand in any place that was free.
            if (const unsigned char free = any(); random() % 3 == 0
                && std::none_of(words.begin(), words.end(),
                    [&](const JoinWord& word) { return word.incident == named(free); })) {
                const unsigned char other = any();
                words.push_back(same(free, other));
                joined.emplace_back(free, other);
            }
            const unsigned char one = any();
            const unsigned char other = any();
            words = put(words, wordsToJoin(kFour, words, named(one), named(other)));
            joined.emplace_back(one, other);
            for (const auto& [left, right] : joined)
                REQUIRE(areOne(words, left, right));
        }
        const ToldIn before = toldIn(kFour, words);
        std::shuffle(words.begin(), words.end(), random);
        REQUIRE(toldIn(kFour, words).teller == before.teller);
        const unsigned char leaving = any();
        const std::vector<JoinWord> after = put(words, wordsToLeave(kFour, words, named(leaving)));
        for (unsigned char left = 1; left <= 4; ++left) {
            for (unsigned char right = 1; right <= 4; ++right) {
                const bool wereOne = before.teller.at(named(left)) == before.teller.at(named(right));
                const bool parts = (left == leaving) != (right == leaving);
                REQUIRE(areOne(after, left, right) == (wereOne && !parts));
            }
        }
    }
}

TEST_CASE("two are asked about when they have one scenario, or came within hours from different people")
{
    CHECK(joinOffers(kFour, {}).size() == 6);
    CHECK(joinOffers(kFour, {}).front() == JoinOffer{.earlier = named(1), .later = named(2)});
    auto incidents = std::vector{declared(1), declared(2)};
    incidents[1].by = incidents[0].by;
    CHECK(joinOffers(incidents, {}).empty());
    incidents[0].scenario = incidents[1].scenario = named(50);
    CHECK(joinOffers(incidents, {}).size() == 1);
    CHECK(joinOffers(incidents, {notSame(2, 1)}).empty());
    CHECK(joinOffers(incidents, {same(2, 1)}).empty());
    incidents[1].running = false;
    CHECK(joinOffers(incidents, {}).empty());
}
