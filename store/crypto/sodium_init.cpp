// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/sodium_init.h"

#include <sodium.h>

#include <array>
#include <cstring>
#include <string>
#include <string_view>

namespace uitwijk {

namespace {

// The answers below were computed by two unrelated implementations each, but for the sealed box. Nothing here
// may use SecretBytes, which needs this to have been done.

using Octets32 = std::array<unsigned char, 32>;

constexpr std::array<unsigned char, 3> kMessage{'a', 'b', 'c'};

/// 0, 1, 2, … : the key, seed, nonce or salt of every test.
constexpr Octets32 kCounting = [] {
    Octets32 octets{};
    for (std::size_t i = 0; i < octets.size(); ++i)
        octets[i] = static_cast<unsigned char>(i);
    return octets;
}();

bool isHex(const unsigned char* octets, std::size_t size, std::string_view expected)
{
    std::array<char, 2 * 64 + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), octets, size);
    return expected == hex.data();
}

bool hashes()
{
    Octets32 hash{};
    const std::array<unsigned char, 16> label{
        'u', 'w', 'k', '1', '.', 's', 'e', 'l', 'f', 't', 'e', 's', 't'};
    crypto_generichash_blake2b_salt_personal(hash.data(), hash.size(), kMessage.data(), kMessage.size(),
        kCounting.data(), kCounting.size(), nullptr, label.data());
    constexpr std::string_view kAnswer = "3f08a4cd89587c00e542382e856d8215c4f03b3a14088af46b9b80d9d727f7a9";
    if (!isHex(hash.data(), hash.size(), kAnswer))
        return false;
    crypto_generichash_blake2b_state state; // and in pieces, as we mostly do
    crypto_generichash_blake2b_init_salt_personal(
        &state, kCounting.data(), kCounting.size(), hash.size(), nullptr, label.data());
    crypto_generichash_blake2b_update(&state, kMessage.data(), 1);
    crypto_generichash_blake2b_update(&state, kMessage.data() + 1, kMessage.size() - 1);
    crypto_generichash_blake2b_final(&state, hash.data(), hash.size());
    return isHex(hash.data(), hash.size(), kAnswer);
}

bool encrypts()
{
    std::array<unsigned char, 19> sealed{};
    const std::array<unsigned char, 2> context{'d', 'e'};
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, kMessage.data(), kMessage.size(),
        context.data(), context.size(), nullptr, kCounting.data(), kCounting.data());
    if (!isHex(sealed.data(), sealed.size(), "ffa06c3ecfb59e64b1fc560698c2c038d16b8d"))
        return false;
    std::array<unsigned char, 3> plain{};
    const auto opens = [&] {
        return crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data(),
                   sealed.size(), context.data(), context.size(), kCounting.data(), kCounting.data())
            == 0;
    };
    if (!opens() || plain != kMessage)
        return false;
    sealed[0] ^= 1;
    return !opens();
}

bool signs()
{
    Octets32 publicKey{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey{};
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_seed_keypair(publicKey.data(), secretKey.data(), kCounting.data());
    crypto_sign_detached(signature.data(), nullptr, kMessage.data(), kMessage.size(), secretKey.data());
    if (!isHex(signature.data(), signature.size(),
            "cc46d62d3754f41754b27b6ea2cb2c272bafa7a5a1f6062bd060f414e50caaea"
            "c2da66ad39cef4424a90236ea907b7d8057e3443dc5abfc9986967ee7213a407"))
        return false;
    const auto verifies = [&] {
        return crypto_sign_verify_detached(
                   signature.data(), kMessage.data(), kMessage.size(), publicKey.data())
            == 0;
    };
    if (!verifies())
        return false;
    signature[0] ^= 1;
    return !verifies();
}

bool opensSealedBoxes()
{
    Octets32 publicKey{};
    crypto_scalarmult_base(publicKey.data(), kCounting.data());
    if (!isHex(publicKey.data(), publicKey.size(),
            "8f40c5adb68f25624ae5b214ea767a6ec94d829d3d7b5e1ad1ba6f3e2138285f"))
        return false;
    constexpr std::string_view kSealedHex = "e5ada89a0ed755af034eb56066ca22d35db81eadafe9aac06239b883cb4c2d72"
                                            "1031256c7734b3b9772bccc75c4ae6b5c2e55d";
    std::array<unsigned char, 3 + crypto_box_SEALBYTES> sealed{};
    sodium_hex2bin(
        sealed.data(), sealed.size(), kSealedHex.data(), kSealedHex.size(), nullptr, nullptr, nullptr);
    std::array<unsigned char, 3> plain{};
    const auto opens = [&] {
        return crypto_box_seal_open(
                   plain.data(), sealed.data(), sealed.size(), publicKey.data(), kCounting.data())
            == 0
            && plain == kMessage;
    };
    if (!opens())
        return false;
    sealed.back() ^= 1;
    if (opens())
        return false;
    // What is sealed is never the same twice, so there is no answer to compare with but its opening.
    return crypto_box_seal(sealed.data(), kMessage.data(), kMessage.size(), publicKey.data()) == 0 && opens();
}

/// The field that recovery sheets are split in.
bool calculatesWithScalars()
{
    Octets32 result{};
    crypto_core_ristretto255_scalar_mul(result.data(), kCounting.data(), kCounting.data());
    if (!isHex(
            result.data(), result.size(), "44513f87c03de0192a57f9d7293f1d72448682a58acde84ea446a34090a1200e"))
        return false;
    if (crypto_core_ristretto255_scalar_invert(result.data(), kCounting.data()) != 0
        || !isHex(
            result.data(), result.size(), "0cf17e6d77775ab76bd4f41cd2ef9ecc9ddd8242185bd685a60b49b5b3f16606"))
        return false;
    const Octets32 two{2};
    Octets32 sum{};
    crypto_core_ristretto255_scalar_sub(result.data(), kCounting.data(), two.data());
    crypto_core_ristretto255_scalar_add(sum.data(), result.data(), two.data());
    crypto_core_ristretto255_scalar_sub(result.data(), sum.data(), kCounting.data());
    return result == Octets32{};
}

/// Not that it is random, which nobody can tell, but that it is there and does not repeat itself.
bool drawsLots()
{
    Octets32 first{};
    Octets32 second{};
    randombytes_buf(first.data(), first.size());
    randombytes_buf(second.data(), second.size());
    return first != Octets32{} && second != Octets32{} && first != second;
}

bool derivesFromPassphrases()
{
    Octets32 key{};
    return crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(kMessage.data()),
               kMessage.size(), kCounting.data(), 1, 8192, crypto_pwhash_ALG_ARGON2ID13)
        == 0
        && isHex(key.data(), key.size(), "3b2faffdb4a6332e969d549b8d4a122df54af6696bee1463e85813688ff9786c");
}

Result<void> selfTest()
{
    struct Test {
        const char* name;
        bool (*passes)();
    };
    constexpr std::array<Test, 7> kTests{{{"BLAKE2b", hashes}, {"XChaCha20-Poly1305", encrypts},
        {"Ed25519", signs}, {"X25519 sealed box", opensSealedBoxes}, {"Argon2id", derivesFromPassphrases},
        {"ristretto255 scalars", calculatesWithScalars}, {"random numbers", drawsLots}}};
    for (const Test& test : kTests) {
        if (!test.passes())
            return Error{Errc::Unsupported, std::string("self-test failed: ") + test.name};
    }
    return {};
}

} // namespace

Result<void> initialiseCrypto()
{
    static const Result<void> outcome = []() -> Result<void> {
        if (sodium_init() < 0)
            return Error{Errc::Unsupported, "libsodium does not start"};
        return selfTest();
    }();
    return outcome;
}

} // namespace uitwijk
