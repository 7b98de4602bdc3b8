// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/base/result.h"
#include "store/crypto/secret_bytes.h"

namespace uitwijk {

using PublicKey = Id<struct PublicKeyTag, 32>; ///< Ed25519
using Signature = Id<struct SignatureTag, 64>; ///< Ed25519, detached

/// The key a device signs with (Ed25519). Sign something short that commits to the message, not the message:
/// it is faster for everybody who checks.
class SigningKey {
public:
    [[nodiscard]] static SigningKey generate();
    /// From the 32 octets of seed(); any other size is Malformed.
    [[nodiscard]] static Result<SigningKey> fromSeed(const SecretBytes& seed);

    [[nodiscard]] const PublicKey& publicKey() const { return m_publicKey; }
    /// What is kept of the key.
    [[nodiscard]] SecretBytes seed() const;
    [[nodiscard]] Signature sign(ByteView message) const;

private:
    SigningKey() = default;
    SecretBytes m_secretKey;
    PublicKey m_publicKey;
};

/// Whether the holder of `publicKey` signed exactly `message`. Malleated signatures and keys of small order
/// are refused.
[[nodiscard]] bool verify(const PublicKey& publicKey, ByteView message, const Signature& signature);

} // namespace uitwijk
