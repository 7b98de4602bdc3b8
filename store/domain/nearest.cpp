// SPDX-License-Identifier: Apache-2.0
#include "store/domain/nearest.h"

#include <algorithm>

namespace uitwijk {

namespace {

constexpr double kOnTheSpot = 10; // metres: nobody needs a direction

PlaceReached reach(const PlaceToReach& place, const JudgedFix& fix)
{
    PlaceReached reached{.id = place.id};
    if (!fix.isUsable() || !place.position)
        return reached;
    reached.metres = metresBetween(fix.position, *place.position);
    reached.isHere = *reached.metres <= std::max(kOnTheSpot, fix.accuracy.value_or(0));
    if (!reached.isHere)
        reached.bearing = bearingOf(fix.position, *place.position);
    return reached;
}

bool goesBefore(const PlaceReached& left, const PlaceReached& right)
{
    if (left.metres.has_value() != right.metres.has_value())
        return left.metres.has_value();
    return left.metres && *left.metres < *right.metres;
}

} // namespace

std::vector<PlaceReached> nearestFirst(const std::vector<PlaceToReach>& places, const JudgedFix& fix)
{
    std::vector<PlaceReached> all;
    all.reserve(places.size());
    for (const PlaceToReach& place : places)
        all.push_back(reach(place, fix));
    std::stable_sort(all.begin(), all.end(), goesBefore);
    return all;
}

} // namespace uitwijk
