// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/base/result.h"
#include "store/crypto/secret_bytes.h"

namespace uitwijk {

using BoxPublicKey = Id<struct BoxPublicKeyTag, 32>; ///< X25519

/// The key a device receives sealed keys with (X25519); never the signing key in another dress.
class BoxKey {
public:
    [[nodiscard]] static BoxKey generate();
    /// From the 32 octets of secret(); any other size is Malformed.
    [[nodiscard]] static Result<BoxKey> fromSecret(SecretBytes secret);

    [[nodiscard]] const BoxPublicKey& publicKey() const { return m_publicKey; }
    /// What is kept of the key.
    [[nodiscard]] const SecretBytes& secret() const { return m_secret; }
    /// What was sealed to publicKey(). WrongKey if it was sealed to another or is damaged: the two cannot be
    /// told apart.
    [[nodiscard]] Result<SecretBytes> open(ByteView sealed) const;

private:
    BoxKey() = default;
    SecretBytes m_secret;
    BoxPublicKey m_publicKey;
};

constexpr qsizetype kSealedOverhead = 48; ///< a sealed key of 32 octets has 80

/// `secret`, for the holder of `receiver` only. Says nothing about who sealed it, so use it inside something
/// signed. Malformed if `receiver` is no proper key.
[[nodiscard]] Result<Bytes> seal(const BoxPublicKey& receiver, ByteView secret);

} // namespace uitwijk
