// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/base/result.h"
#include "store/crypto/secret_bytes.h"

#include <QStringView>

#include <array>
#include <chrono>

namespace uitwijk {

using Salt = Id<struct SaltTag, 16>;

/// How hard a passphrase is to guess from: Argon2id's memory and passes. Stored beside what it protects.
struct PassphraseCost {
    quint32 memoryKib = 0;
    quint32 passes = 0;
    auto operator<=>(const PassphraseCost&) const = default;
};

/// From the weakest that is used at all to the strongest that phones still have the memory for.
constexpr std::array<PassphraseCost, 4> kPassphraseLadder{
    {{46 * 1024, 1}, {64 * 1024, 3}, {128 * 1024, 3}, {256 * 1024, 3}}};

/// How long a person may wait for unlocking: the highest step that stays under it is taken.
constexpr std::chrono::milliseconds kUnlockTime{700};

/// What is read from a file and lies outside of this was tampered with, to weaken the key or to stop the
/// machine.
constexpr PassphraseCost kWeakestCost{32 * 1024, 1};
constexpr PassphraseCost kHeaviestCost{1024 * 1024, 16};

/// 32 octets from what a person remembers. Takes up to seconds and `cost.memoryKib` of memory: never on the
/// UI thread. The passphrase is trimmed, runs of white space become one space, and it is brought to Unicode
/// form NFKC, so that keyboards agree. Corrupt if `cost` is out of bounds, OutOfMemory, Malformed if nothing
/// remains of the passphrase.
[[nodiscard]] Result<SecretBytes> passphraseKey(
    QStringView passphrase, const Salt& salt, PassphraseCost cost);

/// The highest step of the ladder that this device takes less than `target` for and has the memory for.
/// Measures, so it takes about `target` itself. OutOfMemory if there is not enough even for the lowest.
[[nodiscard]] Result<PassphraseCost> choosePassphraseCost(std::chrono::milliseconds target);

} // namespace uitwijk
