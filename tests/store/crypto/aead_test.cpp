// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/aead.h"

#include "store/crypto/digest.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

TEST_CASE("encryption is XChaCha20-Poly1305 as published")
{
    // draft-irtf-cfrg-xchacha-03, A.3.1
    const SecretBytes key = SecretBytes::copyOf(
        Bytes::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const auto nonce = Nonce::fromHex(u"404142434445464748494a4b4c4d4e4f5051525354555657");
    const Bytes plain(
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
        "sunscreen would be it.");
    const Bytes sealed = encrypt(key, *nonce, plain, Bytes::fromHex("50515253c0c1c2c3c4c5c6c7"));
    CHECK(sealed.first(16).toHex() == "bd6d179d3e83d43b9576579493c0e939");
    CHECK(sealed.last(16).toHex() == "c0875924c1c7987947deafd8780acf49");
}

TEST_CASE("a message opens with its key, nonce and context, or not at all")
{
    const SecretBytes key = SecretBytes::random(32);
    const auto nonce = randomId<Nonce>();
    const Bytes sealed = encrypt(key, nonce, "meet at the north gate", "plan 1");
    CHECK(sealed.size() == 22 + kAeadOverhead);
    CHECK(*decrypt(key, nonce, sealed, "plan 1") == Bytes("meet at the north gate"));
    CHECK(decryptSecret(key, nonce, sealed, "plan 1")->view() == ByteView("meet at the north gate"));
    CHECK(decrypt(key, nonce, sealed, "plan 2").error().code == Errc::WrongKey);
    CHECK(decrypt(key, randomId<Nonce>(), sealed, "plan 1").error().code == Errc::WrongKey);
    CHECK(decrypt(SecretBytes::random(32), nonce, sealed, "plan 1").error().code == Errc::WrongKey);
    CHECK(decrypt(SecretBytes::random(16), nonce, sealed, "plan 1").error().code == Errc::WrongKey);
}

TEST_CASE("a message that was touched or cut does not open")
{
    const SecretBytes key = SecretBytes::random(32);
    const auto nonce = randomId<Nonce>();
    const Bytes sealed = encrypt(key, nonce, "meet", {});
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        Bytes bent = sealed;
        bent[i] = char(bent[i] ^ 0x80);
        CHECK(decrypt(key, nonce, bent, {}).error().code == Errc::WrongKey);
        CHECK_FALSE(decrypt(key, nonce, sealed.first(i), {}));
        CHECK_FALSE(decryptSecret(key, nonce, sealed.first(i), {}));
    }
}

TEST_CASE("an empty message is still authenticated")
{
    const SecretBytes key = SecretBytes::random(32);
    const auto nonce = randomId<Nonce>();
    const Bytes sealed = encrypt(key, nonce, {}, "only the context");
    CHECK(decrypt(key, nonce, sealed, "only the context")->isEmpty());
    CHECK_FALSE(decrypt(key, nonce, sealed, "another context"));
}
