// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace uitwijk {

/// What was asked for on the command line.
struct Load {
    bool isShort = false; ///< a handful of everything, to see that it works
    bool isOnPostgres = false; ///< a primary with a synchronous standby beneath the relay
    QString relayProgram{};
};

// Each starts a relay of its own on loopback, prints its figures as one line, and says whether what must hold
// at any speed held: nothing lost, everybody served, refusals in words.

[[nodiscard]] bool measureHeld(const Load& load); ///< many open connections that say nothing
[[nodiscard]] bool measureStream(const Load& load); ///< bundles at a steady rate, until others have them
[[nodiscard]] bool measureCrisis(const Load& load); ///< handbooks of a hundred devices that all write
[[nodiscard]] bool measureStorm(const Load& load); ///< everybody comes back at once, with a backlog
[[nodiscard]] bool measureHostile(const Load& load); ///< slow readers and malformed frames beside honest ones
[[nodiscard]] bool measureKills(const Load& load); ///< kill -9 during uploads
[[nodiscard]] bool measureFullDisk(const Load& load); ///< a disk that fills up

} // namespace uitwijk
