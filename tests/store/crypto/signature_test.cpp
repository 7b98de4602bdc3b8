// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/signature.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

TEST_CASE("a signature is what RFC 8032 says it is")
{
    // RFC 8032, 7.1, test 2
    const auto key = SigningKey::fromSeed(SecretBytes::copyOf(
        Bytes::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")));
    REQUIRE(key);
    CHECK(key->publicKey().hex()
        == QStringLiteral("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    CHECK(key->sign(Bytes::fromHex("72")).hex()
        == QStringLiteral("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                          "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
}

TEST_CASE("a signature counts for its message and its key only")
{
    const SigningKey key = SigningKey::generate();
    const Signature signature = key.sign("gate is open");
    CHECK(verify(key.publicKey(), "gate is open", signature));
    CHECK_FALSE(verify(key.publicKey(), "gate is shut", signature));
    CHECK_FALSE(verify(SigningKey::generate().publicKey(), "gate is open", signature));
    for (std::size_t i = 0; i < Signature::kSize; ++i) {
        Signature bent = signature;
        bent.octets[i] ^= 0x10;
        CHECK_FALSE(verify(key.publicKey(), "gate is open", bent));
    }
}

TEST_CASE("nobody's key and nobody's signature are refused")
{
    PublicKey smallOrder; // 1, the neutral element
    smallOrder.octets[0] = 1;
    Signature signature;
    signature.octets[0] = 1;
    CHECK_FALSE(verify(smallOrder, "anything", signature));
    CHECK_FALSE(verify(PublicKey(), "anything", Signature()));
}

TEST_CASE("a key comes back from its seed")
{
    const SigningKey key = SigningKey::generate();
    const auto again = SigningKey::fromSeed(key.seed());
    REQUIRE(again);
    CHECK(again->publicKey() == key.publicKey());
    CHECK(verify(key.publicKey(), "message", again->sign("message")));
    CHECK(SigningKey::fromSeed(SecretBytes(31)).error().code == Errc::Malformed);
    CHECK(SigningKey::fromSeed(SecretBytes()).error().code == Errc::Malformed);
}
