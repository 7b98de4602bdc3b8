// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/base/result.h"

namespace uitwijk {

constexpr qsizetype kMaxPlaintext = 256 * 1024;

/// What a plaintext became before it was encrypted, and the flags that say so.
struct Packed {
    Bytes bytes;
    quint8 flags = 0;
};

constexpr quint8 kFlagZstd = 0x01;
constexpr quint8 kFlagPadded = 0x02;
constexpr quint8 kKnownFlags = kFlagZstd | kFlagPadded;

/// The size that `size` octets are padded to (PADMÉ): never more than 12 % larger, and it tells at most
/// log2 log2 size bits about the size.
quint64 padme(quint64 size);

/// Compresses (only where that is smaller) and pads. TooLarge above kMaxPlaintext, Malformed when empty.
Result<Packed> pack(ByteView plaintext);

/// The reverse. Refuses what pack() would not have made: padding of another size or not zero, a frame that
/// does not state its size, two frames, anything above kMaxPlaintext. Needs no more memory than the result.
Result<Bytes> unpack(ByteView packed, quint8 flags);

} // namespace uitwijk
