// SPDX-License-Identifier: Apache-2.0
#include "store/domain/scenario_variant.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

ObjectId id(unsigned char name)
{
    ObjectId made;
    made.octets.fill(name);
    return made;
}

const ObjectId kUnknown;
const ObjectId kShort = id(1);
const ObjectId kLong = id(2);

VariantWord word(const ObjectId& variant, unsigned char device, qint64 ms, bool head = true)
{
    VariantWord made;
    made.op.author.octets.fill(device);
    made.op.seq = quint64(ms);
    made.variant = variant;
    made.at.ms = ms;
    made.head = head;
    return made;
}

/// Lists 10 and 13 are everybody's, 11 is waiting, 12 is moving; both ask for 14.
const std::vector<ObjectId> kScenario{id(10), id(11), id(12), id(14), id(13)};
const std::vector<VariantLists> kVariants{
    {.variant = kShort, .lists = {id(11), id(14)}}, {.variant = kLong, .lists = {id(12), id(14), id(15)}}};

} // namespace

TEST_CASE("an incident begins with everything while its variant is not known")
{
    CHECK(listsToBeginWith(kScenario, kVariants, kUnknown) == kScenario);
    CHECK(listsToBeginWith(kScenario, {}, kUnknown) == kScenario);
    CHECK(listsSetAside({}, kVariants).empty());
    CHECK(listsSetAside({word(kUnknown, 1, 10)}, kVariants).empty());
}

TEST_CASE("a variant begins with its own lists and those of the scenario, in the scenario's order")
{
    CHECK(listsToBeginWith(kScenario, kVariants, kShort)
        == std::vector<ObjectId>{id(10), id(11), id(14), id(13)});
    CHECK(listsToBeginWith(kScenario, kVariants, kLong)
        == std::vector<ObjectId>{id(10), id(12), id(14), id(13), id(15)});
}

TEST_CASE("waiting is set aside when it turns out to be moving, and comes back when it does not")
{
    std::vector<VariantWord> words{word(kShort, 1, 10, false), word(kLong, 1, 20)};
    CHECK(foldVariant(words).standing == std::vector<ObjectId>{kLong});
    CHECK(listsSetAside(words, kVariants) == std::set<ObjectId>{id(11)});
    words.back().head = false;
    words.push_back(word(kShort, 2, 30));
    CHECK(listsSetAside(words, kVariants) == std::set<ObjectId>{id(12), id(15)});
}

TEST_CASE("what was begun before anything was known is set aside too; what a question opened is not")
{
    CHECK(listsSetAside({word(kUnknown, 1, 10, false), word(kLong, 1, 20)}, kVariants)
        == std::set<ObjectId>{id(11)});
    CHECK(listsSetAside({word(kLong, 1, 20)}, kVariants).empty());
}

TEST_CASE("two who chose apart are both believed until somebody chooses, and the dispute is shown")
{
    const std::vector<VariantWord> words{
        word(kShort, 1, 10, false), word(kShort, 2, 30), word(kLong, 1, 20), word(kUnknown, 3, 99)};
    const VariantFold fold = foldVariant(words);
    CHECK(fold.disputed);
    CHECK(fold.standing == std::vector<ObjectId>{kShort, kLong});
    CHECK(fold.shown->at.ms == 30);
    CHECK(listsSetAside(words, kVariants).empty());
    CHECK_FALSE(foldVariant({word(kLong, 1, 10), word(kLong, 2, 20)}).disputed);
}

TEST_CASE("a variant does not depend on the order in which the words came")
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<VariantWord> words;
        for (unsigned char device = 1; device <= 6; ++device)
            words.push_back(word(std::array{kUnknown, kShort, kLong}.at(random() % 3), device,
                qint64(1 + random() % 4), random() % 2 == 0));
        const VariantFold first = foldVariant(words);
        const auto aside = listsSetAside(words, kVariants);
        std::shuffle(words.begin(), words.end(), random);
        const VariantFold second = foldVariant(words);
        CHECK(first.disputed == second.disputed);
        CHECK(first.standing == second.standing);
        CHECK((first.shown ? first.shown->op : OpId()) == (second.shown ? second.shown->op : OpId()));
        CHECK(aside == listsSetAside(words, kVariants));
    }
}
