// SPDX-License-Identifier: Apache-2.0
#include "store/domain/forwarding.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

LineMark word(Forwarding state, unsigned char device, qint64 ms)
{
    LineMark made{.op = {.author = {}, .seq = 1}, .state = state, .at = {.ms = ms}, .by = {}};
    made.op.author.octets.fill(device);
    return made;
}

} // namespace

TEST_CASE("a line of which nobody said anything is normal, and one that was forwarded wants its undo")
{
    CHECK_FALSE(foldLine({}).wantsUndo());
    CHECK(foldLine({word(Forwarding::Forwarded, 1, 10)}).wantsUndo());
    CHECK(foldLine({word(Forwarding::Tested, 1, 10)}).wantsUndo());
    CHECK_FALSE(foldLine({word(Forwarding::Normal, 1, 10)}).wantsUndo());
}

TEST_CASE("where people disagree about a line, the word that asks for more work holds, in any order")
{
    std::vector<LineMark> heads{word(Forwarding::Normal, 1, 99'999), word(Forwarding::Tested, 2, 20),
        word(Forwarding::Forwarded, 3, 10)};
    const auto before = [](const auto& left, const auto& right) { return left.op < right.op; };
    do {
        CHECK(foldLine(heads).state == Forwarding::Forwarded);
        CHECK(foldLine(heads).disputed);
    } while (std::next_permutation(heads.begin(), heads.end(), before));
    CHECK(foldLine({word(Forwarding::Normal, 1, 99), word(Forwarding::Tested, 2, 20)}).wantsUndo());
}
