// SPDX-License-Identifier: Apache-2.0
#include "store/import/vcard_lines.h"

#include "store/import/text_decoding.h"

#include <algorithm>
#include <cstring>

namespace uitwijk {
namespace {

// A property as octets: each may have a codec of its own, so nothing is decoded before it is cut out.
struct RawLine {
    Bytes head; ///< group, name and parameters
    Bytes value;
    int line = 0;
};

struct Parameters {
    QStringList types;
    QByteArray charset;
    QString valueType;
    QString label;
    bool quotedPrintable = false;
    bool base64 = false;
};

std::vector<Bytes> physicalLines(ByteView bytes)
{
    std::vector<Bytes> lines;
    const char* at = bytes.begin();
    while (at < bytes.end()) {
        const char* end
            = std::find_if(at, bytes.end(), [](char octet) { return octet == '\n' || octet == '\r'; });
        lines.emplace_back(at, end - at);
        at = end;
        if (at < bytes.end())
            at += *at == '\r' && at + 1 < bytes.end() && at[1] == '\n' ? 2 : 1;
    }
    return lines;
}

// The colon that ends the parameters: not one inside quotes.
qsizetype colonOf(const Bytes& line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i;
    }
    return line.indexOf(':');
}

bool mentions(const Bytes& head, const char* word)
{
    return head.toUpper().contains(word);
}

bool isBase64(const Bytes& head)
{
    return mentions(head, "BASE64") || mentions(head, "ENCODING=B;") || head.toUpper().endsWith("ENCODING=B");
}

// Puts folded lines together. Base64 without folds and quoted-printable soft breaks need the head to be
// known first.
std::vector<RawLine> unfolded(ByteView bytes)
{
    std::vector<RawLine> result;
    const std::vector<Bytes> lines = physicalLines(bytes);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Bytes& line = lines[i];
        const bool quotedBefore = !result.empty() && mentions(result.back().head, "QUOTED-PRINTABLE");
        if (quotedBefore && result.back().value.endsWith('=')) {
            result.back().value.chop(1);
            result.back().value += line;
        } else if (line.trimmed().isEmpty()) {
            continue;
        } else if (!result.empty() && (line[0] == ' ' || line[0] == '\t')) {
            result.back().value += line.mid(1);
        } else if (const qsizetype colon = colonOf(line); colon > 0) {
            result.push_back({line.left(colon), line.mid(colon + 1), int(i) + 1});
        } else if (!result.empty() && isBase64(result.back().head)) {
            result.back().value += line;
        } else {
            result.push_back({{}, line, int(i) + 1});
        }
    }
    return result;
}

// Folded inside its parameters, a line has no colon yet: 4.0 programs fold at 75 octets whatever stands
// there. The fold was added to the value, so only such heads without a value need care.
std::vector<RawLine> withFoldedHeads(std::vector<RawLine> lines)
{
    for (RawLine& line : lines) {
        if (!line.head.isEmpty() || !line.value.contains(':'))
            continue;
        const qsizetype colon = colonOf(line.value);
        line.head = line.value.left(colon);
        line.value = line.value.mid(colon + 1);
    }
    return lines;
}

Bytes unquoted(const Bytes& value)
{
    Bytes result;
    result.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const Bytes octet = value[i] == '=' ? Bytes::fromHex(value.mid(i + 1, 2)) : Bytes();
        if (octet.size() == 1 && i + 2 < value.size()
            && std::isxdigit(static_cast<unsigned char>(value[i + 1]))
            && std::isxdigit(static_cast<unsigned char>(value[i + 2]))) {
            result += octet;
            i += 2;
        } else {
            result += value[i];
        }
    }
    return result;
}

void takeParameter(Parameters& parameters, const Bytes& text)
{
    const qsizetype equals = text.indexOf('=');
    const Bytes key = equals < 0 ? Bytes("TYPE") : text.left(equals).trimmed().toUpper();
    Bytes value = text.mid(equals + 1).trimmed();
    value.replace('"', "");
    const Bytes upper = value.toUpper();
    if (upper == "QUOTED-PRINTABLE")
        parameters.quotedPrintable = true;
    else if (upper == "BASE64" || (key == "ENCODING" && upper == "B"))
        parameters.base64 = true;
    else if (key == "CHARSET")
        parameters.charset = value;
    else if (key == "VALUE")
        parameters.valueType = QString::fromLatin1(value.toLower());
    else if (key == "LABEL")
        parameters.label = QString::fromUtf8(value);
    else if (key == "TYPE")
        parameters.types += QString::fromUtf8(value.toLower()).split(QLatin1Char(','), Qt::SkipEmptyParts);
    else if (key == "PREF")
        parameters.types += QStringLiteral("pref");
}

Parameters parametersOf(const Bytes& head)
{
    Parameters parameters;
    Bytes part;
    bool quoted = false;
    bool first = true; // the name itself
    for (const char octet : head + ';') {
        quoted = quoted != (octet == '"');
        if (octet != ';' || quoted) {
            part += octet;
            continue;
        }
        if (!first && !part.isEmpty())
            takeParameter(parameters, part);
        first = false;
        part.clear();
    }
    return parameters;
}

VcardLine decoded(const RawLine& raw, const QByteArray& fallback)
{
    const Parameters parameters = parametersOf(raw.head);
    const Bytes full
        = raw.head.left(raw.head.indexOf(';') < 0 ? raw.head.size() : raw.head.indexOf(';')).trimmed();
    const qsizetype dot = full.lastIndexOf('.');
    VcardLine line{.group = QString::fromLatin1(full.left(std::max<qsizetype>(dot, 0)).toLower()),
        .name = QString::fromUtf8(full.mid(dot + 1).toUpper()),
        .types = parameters.types,
        .value = {},
        .valueType = parameters.valueType,
        .label = parameters.label,
        .line = raw.line,
        .binary = parameters.base64};
    if (line.binary)
        return line;
    const Bytes octets = parameters.quotedPrintable ? unquoted(raw.value) : raw.value;
    const bool stated = !parameters.charset.isEmpty();
    DecodedText text = isUtf8(octets) && !(stated && parameters.charset.toLower() != "utf-8")
        ? decodeText(octets, "UTF-8")
        : decodeText(octets, stated ? parameters.charset : fallback);
    line.value = text.text;
    line.guessed = !text.certain || (!stated && !isUtf8(octets));
    line.damaged = text.damaged;
    return line;
}

} // namespace

std::vector<VcardLine> readVcardLines(ByteView bytes, const QByteArray& fallback)
{
    Bytes octets = bytes.toByteArray();
    const DecodedText whole = decodeText(bytes);
    if (whole.codec.startsWith("UTF-16") || whole.codec.startsWith("UTF-32")
        || bytes.startsWith("\xEF\xBB\xBF"))
        octets = whole.text.toUtf8();
    std::vector<VcardLine> lines;
    for (const RawLine& raw : withFoldedHeads(unfolded(octets)))
        lines.push_back(decoded(raw, fallback));
    return lines;
}

QStringList splitVcardValue(const QString& value, QChar separator)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == u'\\') {
            ++i;
        } else if (i == value.size() || value[i] == separator) {
            parts.append(unescapedVcardValue(value.mid(start, i - start)));
            start = i + 1;
        }
    }
    if (start < value.size()) // a lone escape at the end
        parts.append(unescapedVcardValue(value.mid(start)));
    return parts;
}

QString unescapedVcardValue(const QString& value)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            result += value[i];
            continue;
        }
        const QChar next = value[++i];
        if (next == u'n' || next == u'N')
            result += u'\n';
        else if (next == u',' || next == u';' || next == u':' || next == u'\\')
            result += next;
        else
            result += QStringLiteral("\\") + next; // a Windows path, not an escape
    }
    return result;
}

} // namespace uitwijk
