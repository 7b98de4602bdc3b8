// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/digest.h"

#include "store/crypto/signature.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

// Expected values: Python's hashlib.blake2b(…, person=label, key=key).
const SecretBytes& countingKey()
{
    static const SecretBytes key = SecretBytes::copyOf(
        Bytes::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
    return key;
}

} // namespace

TEST_CASE("a digest is what any other BLAKE2b computes")
{
    CHECK(blake2b256("uwk1.selftest", "abc").hex()
        == QStringLiteral("c8c8759339480ce699107f50e1f267997762923f078c25d05b63c81ff4b90e41"));
    CHECK(keyedDigest(countingKey(), "uwk1.selftest", "abc").hex()
        == QStringLiteral("3f08a4cd89587c00e542382e856d8215c4f03b3a14088af46b9b80d9d727f7a9"));
    CHECK(deriveKey(countingKey(), "uwk1.selftest", "abc").view()
        == keyedDigest(countingKey(), "uwk1.selftest", "abc").view());
}

TEST_CASE("the same octets under two labels have nothing in common")
{
    CHECK(blake2b256("uwk1.bundle", "abc") != blake2b256("uwk1.anchor", "abc"));
    CHECK(hashedId<ObjectId>("uwk1.bundle", {"abc"}) != hashedId<ObjectId>("uwk1.anchor", {"abc"}));
}

TEST_CASE("pieces are hashed as if they were one")
{
    const Bytes long1(1000, 'x');
    const Bytes long2(500, 'y');
    CHECK(blake2b256("uwk1.bundle", long1, ByteView(), long2) == blake2b256("uwk1.bundle", long1 + long2));
    CHECK(Hasher("uwk1.bundle").add(long1).add(long2).finish() == blake2b256("uwk1.bundle", long1, long2));
}

TEST_CASE("a short identifier is a hash of its own, not the start of a longer one")
{
    const ObjectId id = hashedId<ObjectId>("uwk1.selftest", {"abc"});
    CHECK(id.hex() == QStringLiteral("9a662a9b6d0979e38d994647265c61ab"));
    CHECK(id.bytes() != blake2b256("uwk1.selftest", "abc").bytes().first(16));
}

TEST_CASE("devices and epochs are named by their keys")
{
    PublicKey publicKey;
    publicKey.octets.fill(7);
    CHECK(authorIdOf(publicKey).hex() == QStringLiteral("4ce91613ce36528adfa1b5d8d34597a7"));
    CHECK(epochIdOf(countingKey()).hex() == QStringLiteral("d9b45fd2448bed7975ec25ec3763dba8"));
}

TEST_CASE("random identifiers are not alike")
{
    CHECK(randomId<ObjectId>() != randomId<ObjectId>());
    CHECK(randomBytes(24).size() == 24);
    CHECK(randomBytes(24) != randomBytes(24));
}

TEST_CASE("tokens are the same when every octet is")
{
    const Bytes token = randomBytes(32);
    Bytes other = token;
    CHECK(isSameToken(token, other));
    other[31] = char(other[31] ^ 1);
    CHECK_FALSE(isSameToken(token, other));
    CHECK_FALSE(isSameToken(token, token.first(31)));
    CHECK(isSameToken({}, {}));
    CHECK_FALSE(isSameToken({}, token));
}
