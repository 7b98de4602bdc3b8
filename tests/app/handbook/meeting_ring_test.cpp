// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/meeting_ring.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

std::set<AuthorId> crowd(int size)
{
    std::set<AuthorId> devices;
    for (int i = 0; i < size; ++i) {
        AuthorId id;
        id.octets[0] = (unsigned char)(i * 37 % 251);
        id.octets[1] = (unsigned char)(i);
        devices.insert(id);
    }
    return devices;
}

/// Whom something written at `start` reaches in so many steps along the lines.
std::set<AuthorId> reached(const AuthorId& start, const std::set<AuthorId>& all, int steps)
{
    std::set<AuthorId> known{start};
    for (int step = 0; step < steps; ++step) {
        const std::set<AuthorId> before = known;
        for (const AuthorId& device : before)
            known.merge(ringNeighbours(device, all));
    }
    return known;
}

} // namespace

TEST_CASE("both ends of a line want it, few lines are enough, and all hang together")
{
    for (const int size : {1, 2, 3, 5, 6, 10, 40, 200}) {
        const std::set<AuthorId> all = crowd(size);
        CAPTURE(size);
        REQUIRE(int(all.size()) == size);
        for (const AuthorId& device : all) {
            const auto neighbours = ringNeighbours(device, all);
            CHECK(int(neighbours.size()) == std::min(size - 1, 4));
            CHECK_FALSE(neighbours.contains(device));
            for (const AuthorId& neighbour : neighbours)
                CHECK(ringNeighbours(neighbour, all).contains(device));
        }
        CHECK(reached(*all.begin(), all, 20) == all);
    }
}

TEST_CASE("a device that sees only some of the others still has somebody to speak with")
{
    const std::set<AuthorId> all = crowd(10);
    std::set<AuthorId> some(std::next(all.begin(), 4), std::next(all.begin(), 6));
    CHECK(ringNeighbours(*all.begin(), some) == some);
    CHECK(ringNeighbours(*all.begin(), {}).empty());
}
