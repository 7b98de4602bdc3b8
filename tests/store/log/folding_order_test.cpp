// SPDX-License-Identifier: Apache-2.0
#include "store/log/folding_order.h"

#include "store/crypto/digest.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace uitwijk;

namespace {

using Place = std::pair<AuthorId, quint64>;

FoldingOrder::Bundle bundle(const AuthorId& author, quint64 seq, const std::vector<Place>& needs)
{
    FoldingOrder::Bundle made{.author = author, .seq = seq, .payload = {}};
    for (const auto& [needed, at] : needs)
        made.payload.deps.push_back({.author = needed, .seq = at});
    return made;
}

std::vector<Place> folded(FoldingOrder& order, const std::vector<FoldingOrder::Bundle>& given)
{
    std::vector<Place> places;
    for (const FoldingOrder::Bundle& each : given) {
        for (const FoldingOrder::Bundle& next : order.give(each))
            places.emplace_back(next.author, next.seq);
    }
    return places;
}

} // namespace

TEST_CASE("what needs something that comes later waits for it, and what its author wrote then with it")
{
    const auto anna = randomId<AuthorId>();
    const auto bram = randomId<AuthorId>();
    FoldingOrder order;
    for (const quint64 seq : {1, 2})
        order.expect(anna, seq);
    order.expect(bram, 1);

    const auto places
        = folded(order, {bundle(anna, 1, {{bram, 1}}), bundle(anna, 2, {}), bundle(bram, 1, {})});

    CHECK(places == std::vector<Place>{{bram, 1}, {anna, 1}, {anna, 2}});
    CHECK(order.rest().empty());
}

TEST_CASE("an op waits for the one that it replaces")
{
    const auto anna = randomId<AuthorId>();
    const auto bram = randomId<AuthorId>();
    FoldingOrder order;
    order.expect(anna, 1);
    order.expect(bram, 1);
    FoldingOrder::Bundle replacing = bundle(anna, 1, {});
    replacing.payload.ops.emplace_back();
    replacing.payload.ops.front().pred = {{.author = bram, .seq = 1, .index = 0}};

    CHECK(folded(order, {replacing, bundle(bram, 1, {})}) == std::vector<Place>{{bram, 1}, {anna, 1}});
}

TEST_CASE("nobody waits for what is not folded: sealed to others, or held back")
{
    const auto anna = randomId<AuthorId>();
    const auto bram = randomId<AuthorId>();
    const auto carla = randomId<AuthorId>();
    FoldingOrder order;
    order.expect(anna, 3); // 1 and 2 are sealed to others
    order.expect(bram, 1); // 2 is held back

    CHECK(folded(order, {bundle(anna, 3, {{carla, 7}}), bundle(bram, 1, {{anna, 2}})})
        == std::vector<Place>{{anna, 3}, {bram, 1}});
}

TEST_CASE("two that need each other are folded at the end, by every copy alike")
{
    const auto anna = randomId<AuthorId>();
    const auto bram = randomId<AuthorId>();
    const auto rest = [&](bool isAnnaFirst) {
        FoldingOrder order;
        order.expect(anna, 1);
        order.expect(bram, 1);
        std::vector<FoldingOrder::Bundle> both{bundle(anna, 1, {{bram, 1}}), bundle(bram, 1, {{anna, 1}})};
        if (!isAnnaFirst)
            std::reverse(both.begin(), both.end());
        CHECK(folded(order, both).empty());
        std::vector<Place> places;
        for (const FoldingOrder::Bundle& each : order.rest())
            places.emplace_back(each.author, each.seq);
        return places;
    };

    CHECK(rest(true).size() == 2);
    CHECK(rest(true) == rest(false));
}

TEST_CASE("in whatever order bundles came, each is folded once and after all that it needs")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const std::vector<AuthorId> authors{
            randomId<AuthorId>(), randomId<AuthorId>(), randomId<AuthorId>(), randomId<AuthorId>()};
        std::map<AuthorId, quint64> heads;
        std::map<Place, std::vector<Place>> needs;
        std::map<AuthorId, std::vector<FoldingOrder::Bundle>> logs;
        for (int i = 0; i < 40; ++i) {
            const AuthorId& author = authors[random() % authors.size()];
            std::vector<Place> known;
            for (const auto& [other, head] : heads) {
                if (other != author && random() % 2 == 0)
                    known.emplace_back(other, head);
            }
            const quint64 seq = ++heads[author];
            needs[{author, seq}] = known;
            logs[author].push_back(bundle(author, seq, known));
        }
        FoldingOrder order;
        std::vector<FoldingOrder::Bundle> given; // each log in its order, mixed anyhow
        std::map<AuthorId, std::size_t> next;
        for (const auto& [author, log] : logs) {
            for (const FoldingOrder::Bundle& each : log)
                order.expect(author, each.seq);
        }
        while (given.size() < 40) {
            const AuthorId& author = authors[random() % authors.size()];
            if (next[author] < logs[author].size())
                given.push_back(logs[author][next[author]++]);
        }

        const auto places = folded(order, given);

        REQUIRE(places.size() == 40);
        std::set<Place> before;
        for (const Place& place : places) {
            for (const Place& needed : needs[place])
                REQUIRE(before.contains(needed));
            REQUIRE((place.second == 1 || before.contains({place.first, place.second - 1})));
            REQUIRE(before.insert(place).second);
        }
    }
}
