// SPDX-License-Identifier: Apache-2.0
#include "store/import/text_decoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace uitwijk {
namespace {

struct Mark {
    const char* octets;
    qsizetype size;
    const char* codec;
};

// UTF-32LE before UTF-16LE: its mark begins with the other's.
constexpr Mark kMarks[] = {
    {"\xEF\xBB\xBF", 3, "UTF-8"},
    {"\xFF\xFE\0\0", 4, "UTF-32LE"},
    {"\0\0\xFE\xFF", 4, "UTF-32BE"},
    {"\xFF\xFE", 2, "UTF-16LE"},
    {"\xFE\xFF", 2, "UTF-16BE"},
};

DecodedText decodeWith(ByteView bytes, const QByteArray& codec, bool certain)
{
    QStringDecoder decoder(codec.constData(), QStringDecoder::Flag::Stateless);
    DecodedText decoded{.text = decoder.decode(bytes), .codec = codec, .certain = certain};
    decoded.damaged = decoder.hasError() || decoded.text.contains(QChar::ReplacementCharacter);
    return decoded;
}

// Western text in UTF-16 has a NUL in nearly every other octet; anything else has none.
QByteArray utf16WithoutMark(ByteView bytes)
{
    const ByteView sample = bytes.first(std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i)
        (i % 2 == 0 ? even : odd) += sample[i] == '\0' ? 1 : 0;
    const qsizetype enough = std::max<qsizetype>(sample.size() / 2 * 2 / 5, 1);
    if (even >= enough && odd * 8 < even)
        return "UTF-16BE";
    return odd >= enough && even * 8 < odd ? "UTF-16LE" : QByteArray();
}

// Old Mac programs end lines with CR alone; windows-1252 leaves five octets undefined.
QByteArray guessedEightBit(ByteView bytes)
{
    const bool loneReturns = bytes.contains('\r') && !bytes.contains('\n');
    const bool undefined = std::any_of(bytes.begin(), bytes.end(), [](char octet) {
        const auto value = static_cast<unsigned char>(octet);
        return value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
    });
    return loneReturns || undefined ? "macintosh" : "windows-1252";
}

} // namespace

bool isUtf8(ByteView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

DecodedText decodeText(ByteView bytes, const QByteArray& codec)
{
    if (!codec.isEmpty() && QStringDecoder(codec.constData()).isValid())
        return decodeWith(bytes, codec, true);
    for (const Mark& mark : kMarks) {
        if (bytes.startsWith(ByteView(mark.octets, mark.size)))
            return decodeWith(bytes.sliced(mark.size), mark.codec, true);
    }
    if (const QByteArray wide = utf16WithoutMark(bytes); !wide.isEmpty())
        return decodeWith(bytes, wide, true);
    if (isUtf8(bytes))
        return decodeWith(bytes, "UTF-8", true);
    return decodeWith(bytes, guessedEightBit(bytes), false);
}

QString withPlainLineEnds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

} // namespace uitwijk
