// SPDX-License-Identifier: Apache-2.0
#include "store/domain/drawing.h"

#include <QCborArray>
#include <QCborMap>
#include <QSet>
#include <QXmlStreamReader>
#include <QtEndian>

namespace uitwijk {

namespace {

const QString kSvg = QStringLiteral("image/svg+xml");
const QString kPng = QStringLiteral("image/png");
constexpr int kMaxDepth = 32;
constexpr int kMaxElements = 5000;
constexpr quint32 kMaxSide = 8192;
constexpr quint64 kMaxPixels = 16'000'000;
constexpr qsizetype kPngHead = 24; // signature, length and name of IHDR, width, height

enum Key { Title = 1, MediaType = 2, Octets = 3 };

/// What a floor plan is drawn with. Not "use", which lets ten lines draw a thousand million, and nothing that
/// opens, runs or moves.
bool isDrawn(QStringView element)
{
    static const QSet<QString> known{QStringLiteral("svg"), QStringLiteral("g"), QStringLiteral("path"),
        QStringLiteral("rect"), QStringLiteral("circle"), QStringLiteral("ellipse"), QStringLiteral("line"),
        QStringLiteral("polyline"), QStringLiteral("polygon"), QStringLiteral("text"),
        QStringLiteral("tspan"), QStringLiteral("title"), QStringLiteral("desc"), QStringLiteral("defs"),
        QStringLiteral("linearGradient"), QStringLiteral("radialGradient"), QStringLiteral("stop"),
        QStringLiteral("style"), QStringLiteral("metadata")};
    return known.contains(element.toString());
}

/// Painters look at the name alone: another namespace hides none of these.
bool isDangerous(QStringView element)
{
    static const QSet<QString> known{QStringLiteral("use"), QStringLiteral("image"), QStringLiteral("script"),
        QStringLiteral("foreignObject"), QStringLiteral("a"), QStringLiteral("animation"),
        QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("handler"), QStringLiteral("set"),
        QStringLiteral("animate"), QStringLiteral("font-face-uri"), QStringLiteral("style")};
    return known.contains(element.toString());
}

bool reachesOut(QStringView words)
{
    const QString lower = words.toString().toLower();
    for (qsizetype at = lower.indexOf(QStringLiteral("url(")); at >= 0;
         at = lower.indexOf(QStringLiteral("url("), at + 1)) {
        const QString target = lower.mid(at + 4).trimmed();
        if (!target.startsWith(QLatin1Char('#')))
            return true;
    }
    return lower.contains(QStringLiteral("javascript:"));
}

bool isSafe(const QXmlStreamAttribute& attribute)
{
    const QStringView name = attribute.name();
    if (name == u"href")
        return attribute.value().startsWith(u'#');
    return !name.startsWith(u"on") && name != u"base" && !reachesOut(attribute.value());
}

DrawingFault faultOf(const QXmlStreamReader& xml)
{
    static const QString svg = QStringLiteral("http://www.w3.org/2000/svg");
    const bool isForeign = !xml.namespaceUri().isEmpty() && xml.namespaceUri() != svg;
    if (isForeign ? isDangerous(xml.name()) : !isDrawn(xml.name()))
        return DrawingFault::Unsafe;
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (!isSafe(attribute))
            return DrawingFault::Unsafe;
    }
    return DrawingFault::None;
}

DrawingFault faultOfSvg(ByteView octets)
{
    QXmlStreamReader xml(octets.toByteArray());
    int depth = 0;
    int elements = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            return DrawingFault::Unsafe;
        case QXmlStreamReader::StartElement:
            if (++depth > kMaxDepth || ++elements > kMaxElements)
                return DrawingFault::TooLarge;
            if (elements == 1 && xml.name() != u"svg")
                return DrawingFault::NotADrawing;
            if (const DrawingFault fault = faultOf(xml); fault != DrawingFault::None)
                return fault;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (xml.text().contains(u"url(") && reachesOut(xml.text()))
                return DrawingFault::Unsafe;
            if (xml.text().contains(u"@import"))
                return DrawingFault::Unsafe;
            break;
        default:
            break;
        }
    }
    return xml.hasError() || elements == 0 ? DrawingFault::Damaged : DrawingFault::None;
}

DrawingFault faultOfPng(ByteView octets)
{
    if (octets.size() < kPngHead || octets.sliced(12, 4) != "IHDR")
        return DrawingFault::Damaged;
    const auto width = qFromBigEndian<quint32>(octets.data() + 16);
    const auto height = qFromBigEndian<quint32>(octets.data() + 20);
    if (width == 0 || height == 0)
        return DrawingFault::Damaged;
    const bool isHuge = width > kMaxSide || height > kMaxSide || quint64(width) * height > kMaxPixels;
    return isHuge ? DrawingFault::TooLarge : DrawingFault::None;
}

} // namespace

QString mediaTypeOf(ByteView octets)
{
    if (octets.startsWith("\x89PNG\r\n\x1a\n"))
        return kPng;
    ByteView begin = octets.first(std::min<qsizetype>(octets.size(), 1024));
    if (begin.startsWith("\xef\xbb\xbf"))
        begin = begin.sliced(3);
    begin = begin.trimmed();
    return begin.startsWith('<') && octets.indexOf("<svg") >= 0 ? kSvg : QString();
}

DrawingFault faultOf(ByteView octets)
{
    if (octets.size() > kMaxDrawingBytes)
        return DrawingFault::TooLarge;
    const QString type = mediaTypeOf(octets);
    if (type.isEmpty())
        return DrawingFault::NotADrawing;
    return type == kPng ? faultOfPng(octets) : faultOfSvg(octets);
}

std::vector<Drawing> drawingsIn(const QCborValue& value)
{
    std::vector<Drawing> drawings;
    for (const auto& item : value.toArray()) {
        const QCborMap map = item.toMap();
        if (map.value(Octets).isByteArray())
            drawings.push_back({.title = Text::fromCbor(map.value(Title)),
                .mediaType = map.value(MediaType).toString(),
                .octets = map.value(Octets).toByteArray()});
    }
    return drawings;
}

QCborValue valueOf(const std::vector<Drawing>& drawings)
{
    QCborArray all;
    for (const Drawing& drawing : drawings)
        all.append(QCborMap{{int(Title), drawing.title.toCbor()}, {int(MediaType), drawing.mediaType},
            {int(Octets), drawing.octets}});
    return all;
}

} // namespace uitwijk
