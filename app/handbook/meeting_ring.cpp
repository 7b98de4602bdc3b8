// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/meeting_ring.h"

#include <cmath>
#include <vector>

namespace uitwijk {

std::set<AuthorId> ringNeighbours(const AuthorId& self, std::set<AuthorId> near)
{
    near.insert(self);
    const std::vector<AuthorId> ring(near.begin(), near.end());
    const std::size_t size = ring.size();
    const auto place
        = std::size_t(std::distance(ring.begin(), std::lower_bound(ring.begin(), ring.end(), self)));
    const auto far = std::size_t(std::lround(std::sqrt(double(size)))); // the way round is shorter so
    std::set<AuthorId> neighbours;
    for (const std::size_t distance : {std::size_t(1), far}) {
        neighbours.insert(ring[(place + distance) % size]);
        neighbours.insert(ring[(place + size - distance % size) % size]);
    }
    neighbours.erase(self);
    return neighbours;
}

} // namespace uitwijk
