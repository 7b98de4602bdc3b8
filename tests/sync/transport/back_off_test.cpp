// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/back_off.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;
using namespace std::chrono_literals;

TEST_CASE("a relay that is away is tried less and less often, but at least every seven and a half minutes")
{
    BackOff backOff(1);
    std::chrono::milliseconds sum{};
    for (int i = 0; i < 40; ++i) {
        const auto wait = backOff.next();
        CHECK(wait <= 450s);
        CHECK(wait >= 500ms);
        sum += wait;
    }
    CHECK(sum > 1h);
    backOff.reset();
    CHECK(backOff.next() <= 1500ms);
}

TEST_CASE("two devices do not come back at the same moment, and nobody sooner than he was asked to")
{
    BackOff one(1);
    BackOff two(2);
    int same = 0;
    for (int i = 0; i < 10; ++i)
        same += one.next() == two.next() ? 1 : 0;
    CHECK(same <= 1);
    BackOff asked(3);
    for (int i = 0; i < 10; ++i)
        CHECK(asked.next(1min) >= 1min);
}
