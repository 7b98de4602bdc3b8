// SPDX-License-Identifier: Apache-2.0
#include "store/domain/workplaces.h"

#include <map>
#include <set>
#include <tuple>

namespace uitwijk {

namespace {

bool goesBefore(const PlacementMark& left, const PlacementMark& right)
{
    return std::tuple(int(left.state), left.at, left.op) > std::tuple(int(right.state), right.at, right.op);
}

bool isSamePlacement(const PlacementMark& left, const PlacementMark& right)
{
    const bool bothNone = left.state == Placement::None && right.state == Placement::None;
    const bool bothPlaced = left.state != Placement::None && right.state != Placement::None;
    return bothNone || (bothPlaced && left.site == right.site);
}

} // namespace

PlacementFold foldPlacement(const std::vector<PlacementMark>& heads)
{
    std::vector<PlacementMark> sorted = heads;
    std::sort(sorted.begin(), sorted.end(), goesBefore);
    PlacementFold fold;
    for (const PlacementMark& head : sorted) {
        fold.disputed |= !isSamePlacement(head, sorted.front());
        const bool isKnown = std::find(fold.sites.begin(), fold.sites.end(), head.site) != fold.sites.end();
        if (head.state != Placement::None && !isKnown)
            fold.sites.push_back(head.site);
    }
    if (sorted.empty())
        return fold;
    fold.shown = sorted.front();
    fold.state = fold.shown->state;
    return fold;
}

std::vector<SiteCount> countSeats(
    const std::vector<SiteSeats>& sites, const std::vector<PlacedPerson>& people)
{
    std::map<ObjectId, std::map<ObjectId, bool>> placed; // site → person → disputed
    for (const PlacedPerson& person : people) {
        for (const ObjectId& site : person.fold.sites)
            placed[site][person.person] = person.fold.disputed;
    }
    std::vector<SiteCount> counts;
    const auto add = [&](const SiteSeats& site) {
        SiteCount count{.site = site.site, .seats = site.seats, .people = {}};
        for (const auto& [person, disputed] : placed[site.site]) {
            count.people.push_back(person);
            count.disputed += disputed ? 1 : 0;
        }
        placed.erase(site.site);
        counts.push_back(std::move(count));
    };
    for (const SiteSeats& site : sites)
        add(site);
    while (!placed.empty())
        add({.site = placed.begin()->first, .seats = std::nullopt});
    return counts;
}

} // namespace uitwijk
