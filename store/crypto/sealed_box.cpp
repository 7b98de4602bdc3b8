// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/sealed_box.h"

#include <sodium.h>

namespace uitwijk {

BoxKey BoxKey::generate()
{
    BoxKey key;
    key.m_secret = SecretBytes(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(key.m_publicKey.octets.data(), key.m_secret.data());
    return key;
}

Result<BoxKey> BoxKey::fromSecret(SecretBytes secret)
{
    if (secret.size() != crypto_box_SECRETKEYBYTES)
        return Error{Errc::Malformed, "a receiving key has 32 octets"};
    BoxKey key;
    key.m_secret = std::move(secret);
    crypto_scalarmult_base(key.m_publicKey.octets.data(), key.m_secret.data());
    return key;
}

Result<SecretBytes> BoxKey::open(ByteView sealed) const
{
    static_assert(kSealedOverhead == crypto_box_SEALBYTES);
    if (sealed.size() < kSealedOverhead)
        return Error{Errc::Malformed, "sealed box is cut short"};
    SecretBytes secret(sealed.size() - kSealedOverhead);
    if (crypto_box_seal_open(secret.data(), reinterpret_cast<const unsigned char*>(sealed.data()),
            static_cast<unsigned long long>(sealed.size()), m_publicKey.octets.data(), m_secret.data())
        != 0)
        return Error{Errc::WrongKey, "sealed box does not open with this key"};
    return secret;
}

Result<Bytes> seal(const BoxPublicKey& receiver, ByteView secret)
{
    Bytes sealed(secret.size() + kSealedOverhead, Qt::Uninitialized);
    if (crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()),
            reinterpret_cast<const unsigned char*>(secret.data()),
            static_cast<unsigned long long>(secret.size()), receiver.octets.data())
        != 0)
        return Error{Errc::Malformed, "not a proper receiving key"};
    return sealed;
}

} // namespace uitwijk
