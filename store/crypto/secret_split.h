// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/crypto/secret_bytes.h"

#include <array>

namespace uitwijk {

/// One of three parts of a secret: a point on a straight line through it (Shamir's scheme over the scalars of
/// ristretto255). By itself it says nothing.
struct SecretPart {
    int number = 0; ///< 1, 2 or 3
    SecretBytes value; ///< 32 octets
};

/// Three parts of which any two give `secret` again: 32 octets, little-endian, below 2^252.
[[nodiscard]] std::array<SecretPart, 3> splitInThree(const SecretBytes& secret);

/// What two parts are parts of. Malformed for the same part twice. Parts of different secrets, or changed
/// ones, give some other secret: whoever asks has to know it when he sees it.
[[nodiscard]] Result<SecretBytes> joinTwo(const SecretPart& one, const SecretPart& other);

} // namespace uitwijk
