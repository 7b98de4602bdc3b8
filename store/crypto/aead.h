// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/base/result.h"
#include "store/crypto/secret_bytes.h"

namespace uitwijk {

using Nonce = Id<struct NonceTag, 24>; ///< random for each message: randomId<Nonce>()

constexpr qsizetype kAeadOverhead = 16;

// XChaCha20-Poly1305 (IETF) with a key of 32 octets. `context` is not encrypted but must be the same again to
// decrypt. It does not commit to its key: two keys can be found that both open one ciphertext, so name the
// key in what is signed.

/// Ciphertext and tag, kAeadOverhead longer than `plain`.
[[nodiscard]] Bytes encrypt(const SecretBytes& key, const Nonce& nonce, ByteView plain, ByteView context);

/// The plain text. WrongKey if key, nonce or context is another, or the ciphertext is damaged; nothing comes
/// out then.
[[nodiscard]] Result<Bytes> decrypt(
    const SecretBytes& key, const Nonce& nonce, ByteView sealed, ByteView context);

/// As decrypt, for what is itself a secret.
[[nodiscard]] Result<SecretBytes> decryptSecret(
    const SecretBytes& key, const Nonce& nonce, ByteView sealed, ByteView context);

} // namespace uitwijk
