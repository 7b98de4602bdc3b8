// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/fix.h"

#include <functional>

namespace uitwijk {

/// What is wrong in what a receiver sent, counted.
struct NmeaTally {
    int sentences = 0; ///< whole, with the right checksum
    int broken = 0; ///< with a wrong checksum or none, or cut off
    int foreign = 0; ///< lines that are no sentence at all
    int withoutFix = 0; ///< the receiver says itself that it does not know
    int withoutDate = 0; ///< a position with a time of day, or not even that
    int backwards = 0; ///< earlier than the one before it
};

/// Why there is no fix, or none yet.
enum class LocationTrouble : int {
    None = 0,
    NoReceiver = 1, ///< this device has none, or nothing that would answer for it
    NotAllowed = 2, ///< the system does not let us ask
    Unreachable = 3, ///< the file cannot be read, or nobody listens at that address
    Silent = 4, ///< no answer in time
    NotNmea = 5, ///< what came is not from a receiver
    Compressed = 6, ///< a packed file
    NoFix = 7, ///< the receiver answers, and does not know where it is
};

/// What a receiver told. A fix that came before stays beside a later trouble.
struct LocationReport {
    std::optional<Fix> fix = {};
    LocationTrouble trouble = LocationTrouble::None;
    NmeaTally tally = {};
};

/// Where this device is: asked from watch() until stop(), and at no other time. Nothing is kept. Belongs to
/// the thread that asks, which must run an event loop; destroying it stops it.
class Location {
public:
    using Told = std::function<void(const LocationReport&)>;

    Location() = default;
    virtual ~Location() = default;
    Location(const Location&) = delete;
    Location& operator=(const Location&) = delete;

    /// Tells what is known, never before it returns, and again with every better word until stop().
    virtual void watch(Told told) = 0;
    virtual void stop() = 0;
};

} // namespace uitwijk
