// SPDX-License-Identifier: Apache-2.0
#include "store/import/file_kind.h"

#include "store/import/contact_columns.h"
#include "store/import/csv_reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace uitwijk {
namespace {

struct Magic {
    const char* octets;
    qsizetype size;
    FileRefusal refusal;
};

constexpr Magic kMagics[] = {
    {"\x1F\x8B", 2, FileRefusal::Compressed},
    {"BZh", 3, FileRefusal::Compressed},
    {"\xFD"
     "7zXZ",
        5, FileRefusal::Compressed},
    {"7z\xBC\xAF", 4, FileRefusal::Compressed},
    {"\x28\xB5\x2F\xFD", 4, FileRefusal::Compressed},
    {"Rar!", 4, FileRefusal::Compressed},
    {"\xD0\xCF\x11\xE0", 4, FileRefusal::OfficeDocument},
    {"%PDF-", 5, FileRefusal::Pdf},
    {"\x89PNG", 4, FileRefusal::Picture},
    {"\xFF\xD8\xFF", 3, FileRefusal::Picture},
    {"GIF8", 4, FileRefusal::Picture},
    {"RIFF", 4, FileRefusal::Picture},
    {"\x7F"
     "ELF",
        4, FileRefusal::Binary},
    {"SQLite format 3", 15, FileRefusal::Binary},
};

bool isZipOfOffice(ByteView bytes)
{
    const ByteView head = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    for (const char* part :
        {"word/", "xl/", "ppt/", "[Content_Types].xml", "mimetypeapplication/vnd.oasis"}) {
        if (QByteArray::fromRawData(head.data(), head.size()).contains(part))
            return true;
    }
    return false;
}

// Text has tabs and line ends, and next to no other control characters.
bool isMostlyControls(const QString& text)
{
    const auto controls = std::count_if(text.begin(), text.end(), [](QChar character) {
        const char16_t code = character.unicode();
        return (code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != 0x1B)
            || code == 0x7F;
    });
    return text.contains(QChar(u'\0')) || controls * 50 > text.size();
}

bool isJson(const QString& start)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\{\\s*(\"|\\})|\\[\\s*(\\{|\"|\\d+\\s*,))"));
    return pattern.match(start).hasMatch();
}

bool isHtml(const QString& start)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(<!--.*?-->\\s*)?<(!doctype\\s+html|html|head|body)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return pattern.match(start).hasMatch();
}

bool isXml(const QString& start)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^<(\\?xml|!DOCTYPE|!ENTITY|[A-Za-z][\\w.-]*(:[\\w.-]+)?(\\s[^>]*)?\\sxmlns|gpx|kml|rss)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(start).hasMatch();
}

bool isPositions(const QString& text)
{
    static const QRegularExpression sentence(
        QStringLiteral("^\\$(G[APLNB]|BD|P)[A-Z]{3,4},"), QRegularExpression::MultilineOption);
    const QString head = text.left(4096);
    return head.count(sentence) * 2 > head.count(QLatin1Char('\n'));
}

bool isTable(const QString& text)
{
    const QStringView head = QStringView(text).left(64 * 1024);
    const qsizetype wholeLines = head.size() == text.size() ? head.size() : head.lastIndexOf(u'\n') + 1;
    const CsvTable table = readCsv(text.left(wholeLines));
    if (table.rows.empty())
        return false;
    if (isContactHeader(table.rows.front()))
        return true;
    const QString first = table.rows.front().join(QString());
    const bool markdown = first.startsWith(QLatin1Char('#')) || first.startsWith(QStringLiteral("---"))
        || table.separator == u'|';
    return !markdown && table.rows.size() > 1 && !table.uneven && table.rows.front().size() > 2;
}

FileKind textKind(const QString& text, const QString& start)
{
    if (start.startsWith(QStringLiteral("BEGIN:VCARD"), Qt::CaseInsensitive))
        return FileKind::VCard;
    if (isHtml(start))
        return FileKind::Html;
    return isTable(text) ? FileKind::Csv : FileKind::Markdown;
}

FileRefusal refusalOfText(const QString& text, const QString& start)
{
    if (start.isEmpty())
        return FileRefusal::Empty;
    if (isMostlyControls(text))
        return FileRefusal::Binary;
    if (!isHtml(start) && isXml(start))
        return FileRefusal::Xml;
    if (isJson(start))
        return FileRefusal::Json;
    return isPositions(text) ? FileRefusal::Positions : FileRefusal::None;
}

} // namespace

FileRefusal refusalOfBytes(ByteView bytes)
{
    if (bytes.isEmpty())
        return FileRefusal::Empty;
    if (bytes.size() > kMaxImportBytes)
        return FileRefusal::TooLarge;
    if (bytes.startsWith(ByteView("PK\3\4", 4)))
        return isZipOfOffice(bytes) ? FileRefusal::OfficeDocument : FileRefusal::Compressed;
    for (const Magic& magic : kMagics) {
        if (bytes.startsWith(ByteView(magic.octets, magic.size)))
            return magic.refusal;
    }
    return FileRefusal::None;
}

FileVerdict fileKindOf(ByteView bytes)
{
    if (const FileRefusal refusal = refusalOfBytes(bytes); refusal != FileRefusal::None)
        return {.refusal = refusal};
    const QString text = decodeText(bytes).text;
    const QString start = text.left(64 * 1024).trimmed();
    if (const FileRefusal refusal = refusalOfText(text, start); refusal != FileRefusal::None)
        return {.refusal = refusal};
    return {.kind = textKind(text, start)};
}

Error refusalError(FileRefusal refusal)
{
    switch (refusal) {
    case FileRefusal::TooLarge:
        return {Errc::TooLarge, "more than 25 MiB"};
    case FileRefusal::Empty:
        return {Errc::Malformed, "nothing in it"};
    case FileRefusal::Binary:
        return {Errc::Malformed, "not text"};
    default:
        return {Errc::Unsupported, "refusal " + std::to_string(int(refusal))};
    }
}

} // namespace uitwijk
