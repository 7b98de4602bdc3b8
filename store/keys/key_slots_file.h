// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// One way to the database key, as it lies in the file. A type we do not know is kept as it is.
struct KeySlot {
    quint8 type;
    Bytes body;
    bool operator==(const KeySlot&) const = default;
};

/// Every way to the database key of one device: `keyslots.v1.a` and `keyslots.v1.b`, two copies of one file.
/// Each holds "UWKS", version (1 octet), generation (8), number of slots (1), per slot type (1), length (2)
/// and body, and at the end a BLAKE2b-256 ("uwk1.keyslots") of all that, which finds damage; tampering is the
/// business of each slot. Numbers are big-endian.
struct KeySlotsFile {
    quint64 generation = 0;
    std::vector<KeySlot> entries;
    bool operator==(const KeySlotsFile&) const = default;

    [[nodiscard]] Bytes encoded() const;
    /// Corrupt, or TooNew if only a later version can read it.
    [[nodiscard]] static Result<KeySlotsFile> decoded(ByteView octets);
};

/// What was found in a folder.
struct FoundKeySlots {
    KeySlotsFile file; ///< the newer of the copies that are sound
    bool isWhole; ///< both copies are there, sound and the same
};

/// NotFound if there is no copy, Corrupt if there is none that is sound, TooNew if any is of a later version,
/// Io, ReadOnly.
[[nodiscard]] Result<FoundKeySlots> readKeySlots(const QString& folder);

/// Writes one copy and then the other; never both at once, so one is always whole. Gives whether both are
/// written; an error if not even the first is, and then everything is as it was.
[[nodiscard]] Result<bool> writeKeySlots(const QString& folder, const KeySlotsFile& file);

} // namespace uitwijk
