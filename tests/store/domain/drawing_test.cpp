// SPDX-License-Identifier: Apache-2.0
#include "store/domain/drawing.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <QCborArray>
#include <QCborMap>

using namespace uitwijk;

namespace {

Bytes svg(const Bytes& inside)
{
    return Bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                 "xmlns:x=\"urn:x\" viewBox=\"0 0 100 60\">")
        + inside + "</svg>";
}

Bytes png(const char* width, const char* height)
{
    return Bytes("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16) + Bytes::fromHex(width) + Bytes::fromHex(height)
        + Bytes(5, '\1');
}

} // namespace

TEST_CASE("a floor plan of lines, signs and words is a drawing")
{
    CHECK(faultOf(svg("<title>Ground floor</title><g stroke='#000'><rect width='90' height='50'/>"
                      "<path d='M0 0L9 9'/><text x='4' y='9'>Gas</text></g>"))
        == DrawingFault::None);
    CHECK(faultOf(svg("<defs><linearGradient id='a'><stop offset='0'/></linearGradient></defs>"
                      "<rect fill='url(#a)' width='9' height='9'/>"))
        == DrawingFault::None);
    CHECK(faultOf("<?xml version=\"1.0\"?>\n<!-- by hand -->" + svg("<x:view/>")) == DrawingFault::None);
    CHECK(mediaTypeOf(svg("")) == QStringLiteral("image/svg+xml"));
    CHECK(faultOf(png("00000400", "00000300")) == DrawingFault::None);
    CHECK(mediaTypeOf(png("00000400", "00000300")) == QStringLiteral("image/png"));
}

TEST_CASE("a drawing that reaches for a file, an address or a program is refused")
{
    for (const char* inside :
        {"<image xlink:href='file:///etc/passwd'/>", "<image href='https://example.org/a.png'/>",
            "<x:image href='a'/>", "<script>1</script>", "<foreignObject/>",
            "<a href='https://example.org'/>", "<rect fill='url(https://example.org/a.svg#b)'/>",
            "<rect style='fill:URL( file:///a )'/>", "<style>@import 'https://example.org/a.css';</style>",
            "<rect onclick='go()'/>", "<g id='a'><use href='#a'/></g>",
            "<style>rect{fill:url(http://example.org)}</style>", "<g xml:base='https://example.org/'/>",
            "<animate/>", "<font-face-uri xlink:href='file:///a'/>"}) {
        INFO(inside);
        CHECK(faultOf(svg(inside)) == DrawingFault::Unsafe);
    }
    CHECK(faultOf("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>" + svg("<text>&a;</text>")) == DrawingFault::Unsafe);
    CHECK(faultOf("<?xml-stylesheet href=\"https://example.org/a.css\"?>" + svg("")) == DrawingFault::Unsafe);
}

TEST_CASE("what is too large, damaged or something else is named")
{
    CHECK(faultOf(Bytes()) == DrawingFault::NotADrawing);
    CHECK(faultOf("%PDF-1.7") == DrawingFault::NotADrawing);
    CHECK(faultOf("GIF89a") == DrawingFault::NotADrawing);
    CHECK(faultOf("<html><svg/></html>") == DrawingFault::NotADrawing);
    CHECK(faultOf(svg("<rect>")) == DrawingFault::Damaged);
    CHECK(faultOf(svg("<text>").first(120)) == DrawingFault::Damaged);
    CHECK(faultOf(svg("") + Bytes(kMaxDrawingBytes, ' ')) == DrawingFault::TooLarge);
    CHECK(faultOf(svg(Bytes("<g>").repeated(40) + Bytes("</g>").repeated(40))) == DrawingFault::TooLarge);
    CHECK(faultOf(svg(Bytes("<g/>").repeated(6000))) == DrawingFault::TooLarge);
    CHECK(faultOf(png("00010000", "00010000")) == DrawingFault::TooLarge);
    CHECK(faultOf(png("00001fff", "00001fff")) == DrawingFault::TooLarge);
    CHECK(faultOf(png("00000000", "00000300")) == DrawingFault::Damaged);
    CHECK(faultOf(png("00000400", "00000300").first(20)) == DrawingFault::Damaged);
}

TEST_CASE("drawings are kept with their titles, and what is none is left out")
{
    const std::vector<Drawing> drawings{{.title = Text(QStringLiteral("Cellar")),
                                            .mediaType = QStringLiteral("image/svg+xml"),
                                            .octets = svg("")},
        {.title = Text(QStringLiteral("Roof")), .mediaType = QStringLiteral("image/png"), .octets = "p"}};
    const auto read = drawingsIn(QCborValue::fromCbor(valueOf(drawings).toCbor()));
    REQUIRE(read.size() == 2);
    CHECK(read[0].title.in({}) == QStringLiteral("Cellar"));
    CHECK(read[0].octets == svg(""));
    CHECK(read[1].mediaType == QStringLiteral("image/png"));
    CHECK(drawingsIn(QCborArray{1, QCborMap{{1, QStringLiteral("a")}}}).empty());
    CHECK(drawingsIn({}).empty());
}
