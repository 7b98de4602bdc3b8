// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace uitwijk {

/// Whether somebody has another place to work. Confirmed: they know of it and go there.
enum class Placement : int { None = 0, Assigned = 1, Confirmed = 2 };

/// One word on where one person works meanwhile. A later word replaces it by naming it.
struct PlacementMark {
    OpId op;
    Placement state = Placement::None;
    Hlc at;
    ObjectId by;
    ObjectId site; ///< null when state is None
};

/// What the words on one person come to.
struct PlacementFold {
    Placement state = Placement::None;
    bool disputed = false; ///< they were sent to several places, or sent and taken off, apart
    std::optional<PlacementMark> shown; ///< the word that `state` comes from
    std::vector<ObjectId> sites; ///< all places that stand, the shown one first
};

/// The fold of one person: a pure function of the words that nobody has replaced, in any order. A confirmed
/// place is shown before an assigned one before none, then the later word; the other places stay beside it
/// until somebody chooses: both keep a seat.
[[nodiscard]] PlacementFold foldPlacement(const std::vector<PlacementMark>& heads);

/// A place and how many can work there; nothing = nobody counted.
struct SiteSeats {
    ObjectId site;
    std::optional<int> seats;
};

struct PlacedPerson {
    ObjectId person;
    PlacementFold fold;
};

/// How full a place is.
struct SiteCount {
    ObjectId site;
    std::optional<int> seats;
    std::vector<ObjectId> people; ///< who has a seat here, in the order of their ids; disputed ones too
    int disputed = 0; ///< of them who have a seat elsewhere too, or perhaps none

    [[nodiscard]] int taken() const { return int(people.size()); }
    [[nodiscard]] int free() const { return seats ? std::max(0, *seats - taken()) : 0; }
    [[nodiscard]] int over() const { return seats ? std::max(0, taken() - *seats) : 0; }
};

/// A count for each site, in their order, and behind them those that somebody was sent to and that are none
/// of them, by id: nobody is lost because a place was taken out of the handbook.
[[nodiscard]] std::vector<SiteCount> countSeats(
    const std::vector<SiteSeats>& sites, const std::vector<PlacedPerson>& people);

} // namespace uitwijk
