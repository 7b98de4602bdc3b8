// SPDX-License-Identifier: Apache-2.0
#include "store/domain/here.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

HereMark mark(quint64 seq, qint64 fixedAt, qint64 saidAt, double latitude)
{
    return {.op = {.author = {}, .seq = seq, .index = 0},
        .place = {.position = {latitude, 4.9}},
        .fixedAt = fixedAt,
        .at = {.ms = saidAt},
        .by = {}};
}

} // namespace

TEST_CASE("nobody is anywhere before they say so")
{
    CHECK_FALSE(lastHere({}));
}

TEST_CASE("the latest fix holds, whenever it was said and in whatever order the words come")
{
    std::vector<HereMark> heads{
        mark(1, 100, 900, 51), mark(2, 300, 400, 52), mark(3, 300, 500, 53), mark(4, 200, 950, 54)};
    std::sort(
        heads.begin(), heads.end(), [](const auto& left, const auto& right) { return left.op < right.op; });
    do {
        CHECK(lastHere(heads)->place.position.latitude == 53);
    } while (std::next_permutation(
        heads.begin(), heads.end(), [](const auto& left, const auto& right) { return left.op < right.op; }));
}
