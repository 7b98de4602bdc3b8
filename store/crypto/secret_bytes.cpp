// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/secret_bytes.h"

#include "store/crypto/sodium_init.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace uitwijk {

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    if (size <= 0) {
        m_size = 0;
        return;
    }
    if (!initialiseCrypto())
        qFatal("cryptography is not usable on this machine");
    m_data = static_cast<unsigned char*>(sodium_malloc(std::size_t(size)));
    if (m_data == nullptr)
        qFatal("no memory for a secret");
    // sodium_malloc goes on silently when the limit for locked memory is reached; asking again tells.
    m_locked = sodium_mlock(m_data, std::size_t(size)) == 0;
    sodium_memzero(m_data, std::size_t(size));
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_locked(std::exchange(other.m_locked, false))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    SecretBytes taken(std::move(other)); // so that the old secret goes now, not when `other` does
    std::swap(m_data, taken.m_data);
    std::swap(m_size, taken.m_size);
    std::swap(m_locked, taken.m_locked);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.m_data, std::size_t(secret.m_size));
    return secret;
}

SecretBytes SecretBytes::copyOf(ByteView secret)
{
    SecretBytes copy(secret.size());
    if (!secret.isEmpty())
        std::memcpy(copy.m_data, secret.data(), std::size_t(secret.size()));
    return copy;
}

bool operator==(const SecretBytes& left, const SecretBytes& right)
{
    return left.m_size == right.m_size
        && sodium_memcmp(left.m_data, right.m_data, std::size_t(left.m_size)) == 0;
}

} // namespace uitwijk
