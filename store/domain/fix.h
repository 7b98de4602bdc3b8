// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/position.h"

namespace uitwijk {

/// Where a receiver says that it is.
struct Fix {
    Position position;
    std::optional<qint64> at = {}; ///< by the receiver's clock, ms since 1970; nothing: it gave no date
    std::optional<qint64> received = {}; ///< when this device heard it; nothing: it was read from a file
    std::optional<double> accuracy = {}; ///< metres within which it is; nothing: it did not say
};

/// What is to be thought of a fix. From ImpossibleDate on it must not lead anybody anywhere.
enum class FixTrust : int {
    Good = 0,
    Old = 1, ///< of more than two minutes ago
    Coarse = 2, ///< only within more than 200 m
    NoTime = 3, ///< nobody knows from when it is
    RolledOver = 4, ///< its date is 1024 weeks or twice that behind: an old receiver's week has begun again
    ImpossibleDate = 5, ///< ahead of this device's clock, or before there were receivers
    TooOld = 6, ///< of more than twelve hours ago
    TooCoarse = 7, ///< only within more than 20 km
    Nowhere = 8, ///< (0, 0)
    OffEarth = 9, ///< no point on the earth
    None = 10, ///< there is no fix
};

/// A fix with its age and its accuracy, and whether to go by it.
struct JudgedFix {
    FixTrust trust = FixTrust::None;
    Position position = {};
    std::optional<qint64> at = {}; ///< ms since 1970, of a week that has begun again put right
    std::optional<qint64> age = {}; ///< ms; negative: ahead of this device's clock
    std::optional<double> accuracy = {}; ///< metres

    [[nodiscard]] bool isUsable() const { return trust < FixTrust::ImpossibleDate; }
    /// Somebody should read what is wrong with it before going by it.
    [[nodiscard]] bool isDoubtful() const { return isUsable() && trust != FixTrust::Good; }
};

/// A pure function of the fix and of this device's clock. Of several faults the gravest is named; age and
/// accuracy are there whatever is wrong.
[[nodiscard]] JudgedFix judge(const std::optional<Fix>& fix, qint64 now);

} // namespace uitwijk
