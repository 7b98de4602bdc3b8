// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/sealed_box.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

TEST_CASE("what is sealed to a device opens there and nowhere else")
{
    const BoxKey device = BoxKey::generate();
    const SecretBytes epochKey = SecretBytes::random(32);
    const auto sealed = seal(device.publicKey(), epochKey.view());
    REQUIRE(sealed);
    CHECK(sealed->size() == 80);
    const auto opened = device.open(*sealed);
    REQUIRE(opened);
    CHECK(*opened == epochKey);
    CHECK(BoxKey::generate().open(*sealed).error().code == Errc::WrongKey);
    CHECK(*seal(device.publicKey(), epochKey.view()) != *sealed);
}

TEST_CASE("a sealed box that was touched or cut does not open")
{
    const BoxKey device = BoxKey::generate();
    const Bytes sealed = *seal(device.publicKey(), "0123456789abcdef");
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        Bytes bent = sealed;
        bent[i] = char(bent[i] ^ 1);
        CHECK(device.open(bent).error().code == Errc::WrongKey);
        CHECK_FALSE(device.open(sealed.first(i)));
    }
    CHECK(device.open({}).error().code == Errc::Malformed);
}

TEST_CASE("nothing is sealed to a key anybody could open")
{
    CHECK(seal(BoxPublicKey(), "secret").error().code == Errc::Malformed);
}

TEST_CASE("a receiving key comes back from its secret")
{
    const BoxKey device = BoxKey::generate();
    const auto again = BoxKey::fromSecret(SecretBytes::copyOf(device.secret().view()));
    REQUIRE(again);
    CHECK(again->publicKey() == device.publicKey());
    CHECK(BoxKey::fromSecret(SecretBytes(16)).error().code == Errc::Malformed);
}
