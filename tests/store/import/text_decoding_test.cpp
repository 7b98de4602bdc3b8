// SPDX-License-Identifier: Apache-2.0
#include "store/import/text_decoding.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

QString zoe()
{
    return QStringLiteral("Zo\u00EB");
}

} // namespace

TEST_CASE("text is read by its mark, its NUL octets or its valid UTF-8, and that is certain")
{
    CHECK(decodeText("\xEF\xBB\xBFZo\xC3\xAB").text == zoe());
    CHECK(decodeText("Zo\xC3\xAB").text == zoe());
    CHECK(decodeText(ByteView("\xFF\xFEZ\0o\0\xEB\0", 8)).text == zoe());
    const DecodedText wide = decodeText(ByteView("\0Z\0o\0\xEB", 6));
    CHECK(wide.text == zoe());
    CHECK(wide.codec == "UTF-16BE");
    CHECK(wide.certain);
    CHECK(decodeText(ByteView("Z\0o\0\xEB\0", 6)).codec == "UTF-16LE");
}

TEST_CASE("eight-bit text is a guess, and says so")
{
    const DecodedText western = decodeText("Zo\xEB\r\n");
    CHECK(western.text == zoe() + QStringLiteral("\r\n"));
    CHECK(western.codec == "windows-1252");
    CHECK_FALSE(western.certain);
    CHECK(decodeText("Zo\x91\rx\r").text == zoe() + QStringLiteral("\rx\r"));
}

TEST_CASE("a person's choice of codec wins, an unknown name does not")
{
    CHECK(decodeText("Kami\xF1ski", "windows-1250").text == QStringLiteral("Kami\u0144ski"));
    CHECK(decodeText("Zo\xEB", "no-such-codec").text == zoe());
    CHECK(decodeText("Zo\xEB", "UTF-8").damaged);
}

TEST_CASE("lines end alike however they were written")
{
    CHECK(withPlainLineEnds(QStringLiteral("a\r\nb\rc\n")) == QStringLiteral("a\nb\nc\n"));
}
