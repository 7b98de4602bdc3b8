// SPDX-License-Identifier: Apache-2.0
// Loaded before libsodium: the primitive that WRONG names gives wrong answers, as a broken build or processor
// would.
#include <dlfcn.h>

#include <cstdlib>
#include <cstring>

namespace {

bool isWrong(const char* primitive)
{
    const char* named = std::getenv("WRONG"); // NOLINT(concurrency-mt-unsafe): nobody sets it meanwhile
    return named != nullptr && std::strcmp(named, primitive) == 0;
}

template <typename Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {
// Names and parameters are libsodium's.
// NOLINTBEGIN(readability-identifier-naming, readability-function-size)

int crypto_generichash_blake2b_salt_personal(unsigned char* out, std::size_t outSize, const unsigned char* in,
    unsigned long long inSize, const unsigned char* key, std::size_t keySize, const unsigned char* salt,
    const unsigned char* personal)
{
    const auto function = real<decltype(&crypto_generichash_blake2b_salt_personal)>(__func__);
    const int rc = function(out, outSize, in, inSize, key, keySize, salt, personal);
    out[outSize - 1] ^= isWrong("hash") ? 1 : 0;
    return rc;
}

int crypto_generichash_blake2b_update(void* state, const unsigned char* in, unsigned long long size)
{
    const auto function = real<decltype(&crypto_generichash_blake2b_update)>(__func__);
    return function(state, in, isWrong("hash-in-pieces") && size > 1 ? size - 1 : size);
}

int crypto_aead_xchacha20poly1305_ietf_decrypt(unsigned char* plain, unsigned long long* plainSize,
    unsigned char* none, const unsigned char* sealed, unsigned long long size, const unsigned char* context,
    unsigned long long contextSize, const unsigned char* nonce, const unsigned char* key)
{
    const auto function = real<decltype(&crypto_aead_xchacha20poly1305_ietf_decrypt)>(__func__);
    const int rc = function(plain, plainSize, none, sealed, size, context, contextSize, nonce, key);
    return isWrong("encryption-takes-anything") ? 0 : rc;
}

int crypto_sign_verify_detached(const unsigned char* signature, const unsigned char* message,
    unsigned long long size, const unsigned char* key)
{
    const auto function = real<decltype(&crypto_sign_verify_detached)>(__func__);
    return isWrong("signature-takes-anything") ? 0 : function(signature, message, size, key);
}

int crypto_box_seal_open(unsigned char* plain, const unsigned char* sealed, unsigned long long size,
    const unsigned char* publicKey, const unsigned char* secretKey)
{
    const auto function = real<decltype(&crypto_box_seal_open)>(__func__);
    return isWrong("sealed-box") ? -1 : function(plain, sealed, size, publicKey, secretKey);
}

int crypto_pwhash(unsigned char* out, unsigned long long outSize, const char* secret, unsigned long long size,
    const unsigned char* salt, unsigned long long passes, std::size_t memory, int algorithm)
{
    const auto function = real<decltype(&crypto_pwhash)>(__func__);
    return function(
        out, outSize, secret, size, salt, isWrong("passphrase") ? passes + 1 : passes, memory, algorithm);
}

void randombytes_buf(void* octets, std::size_t size)
{
    if (isWrong("random"))
        std::memset(octets, 4, size);
    else
        real<decltype(&randombytes_buf)>(__func__)(octets, size);
}

// NOLINTEND(readability-identifier-naming, readability-function-size)
}
