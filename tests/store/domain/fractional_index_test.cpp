// SPDX-License-Identifier: Apache-2.0
#include "store/domain/fractional_index.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

TEST_CASE("a thousand siblings get rising, distinct and short places, the same each time")
{
    const auto places = placesBetween({}, {}, 1000);
    REQUIRE(places.size() == 1000);
    CHECK(std::is_sorted(places.begin(), places.end()));
    CHECK(std::adjacent_find(places.begin(), places.end()) == places.end());
    CHECK(std::all_of(places.begin(), places.end(), [](const QString& place) { return place.size() <= 2; }));
    CHECK(places == placesBetween({}, {}, 1000));
    CHECK(placesBetween({}, {}, 0).empty());
}

TEST_CASE("something fits between any two siblings, in front of the first and behind the last")
{
    std::mt19937 random(7);
    std::vector<QString> places = placesBetween({}, {}, 3);
    for (int round = 0; round < 2000; ++round) {
        const std::size_t at = random() % (places.size() + 1);
        const QString before = at == 0 ? QString() : places[at - 1];
        const QString after = at == places.size() ? QString() : places[at];
        const QString place = placeBetween(before, after);
        REQUIRE(before < place);
        REQUIRE((after.isEmpty() || place < after));
        REQUIRE_FALSE(place.endsWith(QLatin1Char('0')));
        places.insert(places.begin() + std::ptrdiff_t(at), place);
    }
}

TEST_CASE("a list that is only appended to or only prepended to stays readable")
{
    QString last;
    QString first;
    for (int i = 0; i < 1000; ++i) {
        last = placeBetween(last, {});
        first = placeBetween({}, first);
    }
    CHECK(last.size() < 40);
    CHECK(first.size() < 40);
}

TEST_CASE("many places fit between two neighbours")
{
    const auto places = placesBetween(QStringLiteral("A"), QStringLiteral("B"), 50);
    REQUIRE(places.size() == 50);
    CHECK(std::is_sorted(places.begin(), places.end()));
    CHECK(std::adjacent_find(places.begin(), places.end()) == places.end());
    CHECK(QStringLiteral("A") < places.front());
    CHECK(places.back() < QStringLiteral("B"));
    CHECK(placeBetween(QStringLiteral("V"), QStringLiteral("V")) > QStringLiteral("V"));
}
