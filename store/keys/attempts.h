// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/base/running_time.h"
#include "store/crypto/secret_bytes.h"

#include <QString>

#include <functional>

namespace uitwijk {

// How often in a row somebody was wrong about what opens a copy, in `attempts.v1` in its folder. It stops
// guessing at this device; it cannot stop who takes the files away, which is what the passphrase is hard for.
//
// The file has two records of 64 octets, written in turns and in place, so that a full disk does not matter
// and a torn one is passed over: "UWKA", version (1 octet, 1), 3 of zero, number of writes (8), failures in a
// row (4), 4 of zero, milliseconds of running time (8) and start of the machine (16) of the last one, and the
// BLAKE2b-128 ("uwk1.attempts") of all that. Numbers are big-endian. A file without a sound record counts as
// ten failures.

/// As many in a row cost nothing.
constexpr quint32 kFreeAttempts = 5;

struct Attempts {
    quint32 failures = 0; ///< in a row
    std::chrono::milliseconds wait{0}; ///< until the next try is let through; 0: now
};

/// How long to wait after that many failures in a row: 30 s after the fifth, an hour from the ninth on.
[[nodiscard]] std::chrono::milliseconds waitAfter(quint32 failures);

/// How it stands with the copy in `folder`. Running time counts down; after a new start of the machine the
/// whole wait begins again, and the wall clock is never asked.
[[nodiscard]] Attempts attemptsIn(const QString& folder, const RunningTime& time);

/// Lets `check` through if nobody has to wait: counted, on disk, as wrong before it runs, and forgotten when
/// it was right. Only WrongKey of `check` is a failure. One at a time on a copy, other programs included.
/// Locked: too many wrong ones, wait; `check` is not asked. Where the disk takes no writing it is asked
/// uncounted, because a handbook opens, also there.
[[nodiscard]] Result<SecretBytes> countedAttempt(
    const QString& folder, const RunningTime& time, const std::function<Result<SecretBytes>()>& check);

} // namespace uitwijk
