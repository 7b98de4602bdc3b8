// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/packing.h"

#include "store/crypto/digest.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>
#include <zstd.h>

using namespace uitwijk;

namespace {

Bytes frameOf(const Bytes& plain)
{
    Bytes frame(qsizetype(ZSTD_compressBound(std::size_t(plain.size()))), '\0');
    frame.truncate(qsizetype(
        ZSTD_compress(frame.data(), std::size_t(frame.size()), plain.data(), std::size_t(plain.size()), 3)));
    return frame;
}

} // namespace

TEST_CASE("what is packed comes out as it went in, at every size that matters")
{
    for (const qsizetype size : {1, 2, 3, 23, 24, 127, 128, 255, 4096, 65535, 262143, 262144}) {
        for (const Bytes& plain : {Bytes(size, 'a'), randomBytes(size)}) {
            const auto packed = pack(plain);
            REQUIRE(packed);
            const auto unpacked = unpack(packed->bytes, packed->flags);
            REQUIRE(unpacked);
            CHECK(*unpacked == plain);
        }
    }
}

TEST_CASE("a plaintext above the limit, or none, is refused before anything is made of it")
{
    CHECK(pack(Bytes(kMaxPlaintext + 1, 'a')).error().code == Errc::TooLarge);
    CHECK(pack({}).error().code == Errc::Malformed);
}

TEST_CASE("padding hides small differences and costs at most an eighth")
{
    CHECK(padme(9) == 10);
    CHECK(padme(1000) == 1024);
    CHECK(padme(262147) == 270336);
    CHECK(padme(100001) == padme(100200));
    bool isWithinBounds = true;
    for (quint64 size = 1; size < 300000; size += 7) {
        const quint64 padded = padme(size);
        isWithinBounds
            = isWithinBounds && padded >= size && (padded - size) * 8 <= size && padme(padded) == padded;
    }
    CHECK(isWithinBounds);
}

TEST_CASE("padding must be the right size and zero")
{
    const auto packed = *pack(randomBytes(1000));
    Bytes notZero = packed.bytes;
    notZero[notZero.size() - 1] = 1;
    CHECK(unpack(notZero, packed.flags).error().code == Errc::Malformed);
    CHECK(unpack(packed.bytes + Bytes(1, '\0'), packed.flags).error().code == Errc::Malformed);
    CHECK(unpack(packed.bytes.chopped(1), packed.flags).error().code == Errc::Malformed);
    CHECK(unpack({}, packed.flags).error().code == Errc::Malformed);
}

TEST_CASE("a compressed bomb is refused by what it states, and one frame is one frame")
{
    const Bytes bomb = frameOf(Bytes(8 * 1024 * 1024, 'a'));
    REQUIRE(bomb.size() < 2000);
    CHECK(unpack(bomb, kFlagZstd).error().code == Errc::TooLarge);

    const Bytes honest = frameOf(Bytes(5000, 'a'));
    CHECK(unpack(honest, kFlagZstd).has_value());
    CHECK(unpack(honest + honest, kFlagZstd).error().code == Errc::Malformed);
    CHECK(unpack(honest + Bytes("x"), kFlagZstd).error().code == Errc::Malformed);
    CHECK(unpack(honest.chopped(1), kFlagZstd).error().code == Errc::Malformed);
    CHECK(unpack(Bytes("no frame"), kFlagZstd).error().code == Errc::Malformed);
}
