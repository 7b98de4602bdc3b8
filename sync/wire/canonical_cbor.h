// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/base/result.h"

#include <QCborMap>

namespace uitwijk {

constexpr int kMaxCborDepth = 8;

/// Whether `bytes` is one CBOR item in the only form that we write: shortest heads, definite lengths, map
/// keys in order and no key twice, valid UTF-8, no tags, floating point numbers or simple values but false,
/// true and null, at most kMaxCborDepth containers deep, nothing after it (FORMAT.md 2.3). Malformed if not.
Result<void> checkCanonical(ByteView bytes);

/// A canonical map with integer keys.
Result<QCborMap> decodeCanonicalMap(ByteView bytes);

/// The canonical form of `map`, whose keys are integers ≥ 0.
Bytes encodeCanonicalMap(const QCborMap& map);

} // namespace uitwijk
