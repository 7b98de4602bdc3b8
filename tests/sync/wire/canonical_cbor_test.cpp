// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/canonical_cbor.h"

#include "tests/support/string_makers.h"

#include <QCborArray>
#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

bool accepts(const char* hex)
{
    return checkCanonical(Bytes::fromHex(hex)).has_value();
}

} // namespace

TEST_CASE("a map is written in the one form that is accepted")
{
    const QCborMap map{{300, QStringLiteral("Plan B")}, {1, QCborArray{-1, true, QCborValue(nullptr)}},
        {24, QCborMap{{2, 3}, {1, 4}}}};
    const Bytes bytes = encodeCanonicalMap(map);
    CHECK(bytes == Bytes::fromHex("a3018320f5f61818a20104020319012c66506c616e2042"));
    const auto decoded = decodeCanonicalMap(bytes);
    REQUIRE(decoded);
    CHECK(encodeCanonicalMap(*decoded) == bytes);
}

TEST_CASE("a second spelling of the same value is refused")
{
    CHECK(accepts("a10102"));
    CHECK(!accepts("a1180102")); // 1 in two octets
    CHECK(!accepts("a101190002")); // 2 in three
    CHECK(!accepts("a1011a0000ffff")); // four octets for what fits two
    CHECK(!accepts("a1011b00000000ffffffff"));
    CHECK(!accepts("bf0102ff")); // indefinite lengths
    CHECK(!accepts("a1019f01ff"));
    CHECK(!accepts("a1015f4101ff"));
    CHECK(!accepts("a202020101")); // keys out of order
    CHECK(!accepts("a201020102")); // a key twice
    CHECK(!accepts("a101580101")); // a length in two octets
}

TEST_CASE("what has no place in our formats is refused")
{
    CHECK(!accepts(""));
    CHECK(!accepts("a1010200")); // something behind it
    CHECK(!accepts("a101")); // cut short
    CHECK(!accepts("a101c100")); // a tag
    CHECK(!accepts("a101f93c00")); // floating point
    CHECK(!accepts("a101f7")); // undefined
    CHECK(!accepts("a101f820")); // another simple value
    CHECK(!accepts("a10162c328")); // not UTF-8
    CHECK(!accepts("a1013bffffffffffffffff")); // beyond 64 bits with a sign
    CHECK(!accepts("a1015b7fffffffffffffff")); // a length that nobody has
    CHECK(!accepts("9b7fffffffffffffff"));
    CHECK(!accepts("a101ff"));
}

TEST_CASE("eight containers deep is the limit")
{
    CHECK(accepts("818181818181818100"));
    CHECK(!accepts("81818181818181818100"));
    CHECK(checkCanonical(Bytes(100000, char(0x81))).error().code == Errc::Malformed);
}

TEST_CASE("only maps with integer keys are taken for maps of ours")
{
    CHECK(decodeCanonicalMap(Bytes::fromHex("a0")).has_value());
    CHECK(!decodeCanonicalMap(Bytes::fromHex("80")).has_value());
    CHECK(!decodeCanonicalMap(Bytes::fromHex("a1616102")).has_value());
}
