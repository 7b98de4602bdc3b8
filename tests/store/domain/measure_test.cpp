// SPDX-License-Identifier: Apache-2.0
#include "store/domain/measure.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

MeasureWord word(bool on, unsigned char device, qint64 ms, qint64 until = 0)
{
    MeasureWord made;
    made.op.author.octets.fill(device);
    made.op.seq = 1;
    made.on = on;
    made.at.ms = ms;
    made.until = until;
    return made;
}

} // namespace

TEST_CASE("a measure that nobody spoke of is off")
{
    CHECK_FALSE(foldMeasure({}).on);
    CHECK_FALSE(foldMeasure({word(false, 1, 10)}).on);
}

TEST_CASE("a measure that is past its end is not off, but has to be looked at")
{
    const MeasureFold fold = foldMeasure({word(true, 1, 10, 1000)});
    CHECK_FALSE(fold.isDue(999));
    CHECK(fold.isDue(1000));
    CHECK(fold.on);
    CHECK_FALSE(foldMeasure({word(true, 1, 10)}).isDue(99'999));
    CHECK_FALSE(foldMeasure({word(false, 1, 10, 1000)}).isDue(2000));
}

TEST_CASE("where one says on and another off it is on, disputed, until the earliest end, in any order")
{
    std::vector<MeasureWord> heads{word(true, 1, 10, 3000), word(false, 2, 99), word(true, 3, 20, 2000)};
    const auto before = [](const auto& left, const auto& right) { return left.op < right.op; };
    do {
        const MeasureFold fold = foldMeasure(heads);
        CHECK(fold.on);
        CHECK(fold.disputed);
        CHECK(fold.lookAgain == 2000);
        CHECK(fold.shown->at.ms == 20);
    } while (std::next_permutation(heads.begin(), heads.end(), before));
    CHECK_FALSE(foldMeasure({word(true, 1, 10, 5), word(true, 2, 20, 5)}).disputed);
}
