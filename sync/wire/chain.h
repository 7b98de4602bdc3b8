// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/envelope.h"

#include <optional>
#include <span>
#include <vector>

namespace uitwijk {

/// How far a log goes: its last bundle. seq 0 and zeros before the first.
struct ChainHead {
    quint64 seq = 0;
    Digest hash;
    bool operator==(const ChainHead&) const = default;
};

/// Where one author's log must continue, and under which key.
struct ChainEnd {
    PlanId plan;
    PublicKey key;
    ChainHead head;
};

/// How much of a run may be believed, and why not all of it.
struct RunVerdict {
    qsizetype good = 0; ///< this many from the front are the author's and follow on
    std::optional<Error> error; ///< what is wrong with the next: Gap, Forked or Forged
};

/// Checks consecutive bundles of one author that should follow `end`. One signature is verified, the last,
/// because the chain vouches for the others; only when that fails are earlier ones tried, back to the last
/// good one.
RunVerdict verifyRun(std::span<const Envelope> run, const ChainEnd& end);

} // namespace uitwijk
