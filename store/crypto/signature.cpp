// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/signature.h"

#include <sodium.h>

namespace uitwijk {

SigningKey SigningKey::generate()
{
    SigningKey key;
    key.m_secretKey = SecretBytes(crypto_sign_SECRETKEYBYTES);
    crypto_sign_keypair(key.m_publicKey.octets.data(), key.m_secretKey.data());
    return key;
}

Result<SigningKey> SigningKey::fromSeed(const SecretBytes& seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return Error{Errc::Malformed, "a signing key has a seed of 32 octets"};
    SigningKey key;
    key.m_secretKey = SecretBytes(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(key.m_publicKey.octets.data(), key.m_secretKey.data(), seed.data());
    return key;
}

SecretBytes SigningKey::seed() const
{
    SecretBytes seed(crypto_sign_SEEDBYTES);
    crypto_sign_ed25519_sk_to_seed(seed.data(), m_secretKey.data());
    return seed;
}

Signature SigningKey::sign(ByteView message) const
{
    Signature signature;
    crypto_sign_detached(signature.octets.data(), nullptr,
        reinterpret_cast<const unsigned char*>(message.data()),
        static_cast<unsigned long long>(message.size()), m_secretKey.data());
    return signature;
}

bool verify(const PublicKey& publicKey, ByteView message, const Signature& signature)
{
    return crypto_sign_verify_detached(signature.octets.data(),
               reinterpret_cast<const unsigned char*>(message.data()),
               static_cast<unsigned long long>(message.size()), publicKey.octets.data())
        == 0;
}

} // namespace uitwijk
