// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/op.h"

#include <vector>

namespace uitwijk {

/// How a device got its wall time, as it says itself in each bundle (sync.md 1.4).
enum class ClockSource : quint8 { NeverSet = 0, ByHand = 1, OperatingSystem = 2, FromPeers = 3 };

/// What must have been applied before a bundle: everything of `author` up to `seq`.
struct Dependency {
    AuthorId author;
    quint64 seq = 0;
    auto operator<=>(const Dependency&) const = default;
};

/// The plaintext of one data bundle. Its ops carry no author and seq of their own: those are the bundle's.
struct Payload {
    ClockSource clockSource = ClockSource::OperatingSystem;
    qint64 clockOffsetMs = 0; ///< own estimate against the last peers met
    std::vector<Dependency> deps; ///< sorted by author; only what moved since this author's previous bundle
    std::vector<Op> ops;
};

inline constexpr qsizetype kMaxPayloadBytes = 256 * 1024;
inline constexpr qsizetype kMaxPayloadOps = 4096;
inline constexpr qsizetype kMaxValueBytes = 64 * 1024;

/// Deterministic CBOR (RFC 8949 4.2.1) as laid down in sync/FORMAT.md section 4. The same payload gives the
/// same octets.
[[nodiscard]] Bytes encodePayload(const Payload& payload);

/// Malformed: not that shape, or not the one canonical encoding. TooLarge: beyond the limits above. Ops of a
/// kind that this version does not know are returned like any other; who applies them skips them.
[[nodiscard]] Result<Payload> decodePayload(ByteView bytes);

/// One op on its own, self-contained: the form in which a device keeps an op that is not sealed yet.
[[nodiscard]] Bytes encodeOp(const Op& op);
[[nodiscard]] Result<Op> decodeOp(ByteView bytes);

} // namespace uitwijk
