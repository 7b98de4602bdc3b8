// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/digest.h"

#include "store/crypto/signature.h"

#include <sodium.h>

namespace uitwijk {

namespace {

using State = crypto_generichash_blake2b_state;

State* stateIn(std::array<unsigned char, 384>& storage)
{
    return reinterpret_cast<State*>(storage.data());
}

const unsigned char* octetsOf(ByteView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

} // namespace

Hasher::Hasher(HashLabel label, std::size_t size, ByteView key)
    : m_size(size)
{
    static_assert(sizeof(State) <= sizeof m_state && alignof(State) <= 64);
    Q_ASSERT(size >= crypto_generichash_blake2b_BYTES_MIN && size <= crypto_generichash_blake2b_BYTES_MAX);
    Q_ASSERT(key.isEmpty() || (key.size() >= 16 && key.size() <= 64));
    crypto_generichash_blake2b_init_salt_personal(
        stateIn(m_state), octetsOf(key), std::size_t(key.size()), size, nullptr, label.octets());
}

Hasher::~Hasher()
{
    sodium_memzero(m_state.data(), m_state.size()); // it may have seen a key
}

Hasher& Hasher::add(ByteView piece)
{
    crypto_generichash_blake2b_update(
        stateIn(m_state), octetsOf(piece), static_cast<unsigned long long>(piece.size()));
    return *this;
}

Digest Hasher::finish()
{
    Q_ASSERT(m_size == Digest::kSize);
    Digest digest;
    finishInto(digest.octets.data());
    return digest;
}

void Hasher::finishInto(unsigned char* result)
{
    crypto_generichash_blake2b_final(stateIn(m_state), result, m_size);
}

Digest keyedDigest(const SecretBytes& key, HashLabel label, ByteView message)
{
    return Hasher(label, Digest::kSize, key.view()).add(message).finish();
}

bool isSameToken(ByteView left, ByteView right)
{
    return left.size() == right.size()
        && sodium_memcmp(left.data(), right.data(), std::size_t(left.size())) == 0;
}

SecretBytes deriveKey(const SecretBytes& key, HashLabel label, ByteView context)
{
    SecretBytes derived(32);
    Hasher(label, 32, key.view()).add(context).finishInto(derived.data());
    return derived;
}

AuthorId authorIdOf(const PublicKey& publicKey)
{
    return hashedId<AuthorId>("uwk1.author", {publicKey.view()});
}

EpochId epochIdOf(const SecretBytes& epochKey)
{
    return hashedId<EpochId>("uwk1.epoch", {epochKey.view()});
}

Bytes randomBytes(qsizetype size)
{
    Bytes octets(size, Qt::Uninitialized);
    randombytes_buf(octets.data(), std::size_t(size));
    return octets;
}

void fillRandom(unsigned char* octets, std::size_t size)
{
    randombytes_buf(octets, size);
}

} // namespace uitwijk
