// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/aead.h"

#include <sodium.h>

namespace uitwijk {

namespace {

const unsigned char* octetsOf(ByteView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

struct Sealed {
    const SecretBytes& key;
    const Nonce& nonce;
    ByteView octets;
    ByteView context;
};

/// `plain` has room for the ciphertext less its tag.
Result<void> decryptInto(unsigned char* plain, const Sealed& sealed)
{
    if (sealed.key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return Error{Errc::WrongKey, "the key does not have 32 octets"};
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, octetsOf(sealed.octets),
            static_cast<unsigned long long>(sealed.octets.size()), octetsOf(sealed.context),
            static_cast<unsigned long long>(sealed.context.size()), sealed.nonce.octets.data(),
            sealed.key.data())
        != 0)
        return Error{Errc::WrongKey, "ciphertext does not open with this key"};
    return {};
}

Error cutShort()
{
    return Error{Errc::Malformed, "ciphertext is cut short"};
}

} // namespace

Bytes encrypt(const SecretBytes& key, const Nonce& nonce, ByteView plain, ByteView context)
{
    static_assert(kAeadOverhead == crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        qFatal("an encryption key has 32 octets"); // a mistake of ours: sending something unreadable would
                                                   // hide it
    Bytes sealed(plain.size() + kAeadOverhead, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(sealed.data()), nullptr,
        octetsOf(plain), static_cast<unsigned long long>(plain.size()), octetsOf(context),
        static_cast<unsigned long long>(context.size()), nullptr, nonce.octets.data(), key.data());
    return sealed;
}

Result<Bytes> decrypt(const SecretBytes& key, const Nonce& nonce, ByteView sealed, ByteView context)
{
    if (sealed.size() < kAeadOverhead)
        return cutShort();
    Bytes plain(sealed.size() - kAeadOverhead, Qt::Uninitialized);
    if (auto done
        = decryptInto(reinterpret_cast<unsigned char*>(plain.data()), {key, nonce, sealed, context});
        !done)
        return done.error();
    return plain;
}

Result<SecretBytes> decryptSecret(
    const SecretBytes& key, const Nonce& nonce, ByteView sealed, ByteView context)
{
    if (sealed.size() < kAeadOverhead)
        return cutShort();
    SecretBytes plain(sealed.size() - kAeadOverhead);
    if (auto done = decryptInto(plain.data(), {key, nonce, sealed, context}); !done)
        return done.error();
    return plain;
}

} // namespace uitwijk
