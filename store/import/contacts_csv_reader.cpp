// SPDX-License-Identifier: Apache-2.0
#include "store/import/contacts_csv_reader.h"

#include "store/import/contact_row.h"
#include "store/import/file_kind.h"
#include "store/import/phone_number.h"
#include "store/import/text_decoding.h"

#include <algorithm>

namespace uitwijk {

namespace {

// Columns that a person named reach somebody in every row but the one that names them.
bool isHeaderOf(const ContactColumns& columns, const QStringList& row)
{
    bool reaches = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString cell = row.value(qsizetype(i));
        reaches = reaches || (columns[i].part == ContactPart::Email && cell.contains(QLatin1Char('@')))
            || (columns[i].part == ContactPart::Phone
                && std::any_of(cell.begin(), cell.end(), [](QChar each) { return each.isDigit(); }));
    }
    return !reaches && areContacts(columns);
}

} // namespace

ContactTable readContactTable(ByteView bytes, const ReadOptions& options)
{
    const DecodedText decoded = decodeText(bytes, options.codec);
    ContactTable result{.table = readCsv(decoded.text, options.separator),
        .columns = options.columns,
        .codec = decoded.codec,
        .codecCertain = decoded.certain,
        .damaged = decoded.damaged};
    const std::vector<QStringList>& rows = result.table.rows;
    if (rows.empty())
        return result;
    result.hasHeader = isContactHeader(rows.front()) || isHeaderOf(options.columns, rows.front());
    if (result.columns.empty())
        result.columns = result.hasHeader ? contactColumns(rows.front()) : guessedContactColumns(rows);
    else if (result.hasHeader) {
        for (std::size_t i = 0; i < result.columns.size(); ++i)
            result.columns[i].header = rows.front().value(qsizetype(i)).trimmed();
    }
    return result;
}

Result<ImportedContacts> readContactsCsv(ByteView bytes, const ReadOptions& options)
{
    if (const FileRefusal refusal = refusalOfBytes(bytes); refusal != FileRefusal::None)
        return refusalError(refusal);
    const ContactTable read = readContactTable(bytes, options);
    if (!areContacts(read.columns))
        return refusalError(FileRefusal::NoContacts);
    ImportedContacts result;
    result.source.codec = read.codec;
    if (!read.codecCertain)
        result.warnings.push_back(
            {.kind = ImportWarningKind::GuessedEncoding, .text = QString::fromLatin1(read.codec)});
    if (read.damaged)
        result.warnings.push_back({.kind = ImportWarningKind::DamagedText, .text = {}});
    if (read.table.openQuote || read.table.uneven)
        result.warnings.push_back({.kind = ImportWarningKind::DamagedTable, .text = {}});
    for (std::size_t i = read.hasHeader ? 1 : 0; i < read.table.rows.size(); ++i) {
        ImportedContact contact = contactOfRow(read.columns, read.table.rows[i]);
        contact.line = int(i) + 1;
        if (contact.name.isEmpty())
            result.warnings.push_back(
                {.kind = ImportWarningKind::Nameless, .line = contact.line, .text = {}});
        result.contacts.push_back(std::move(contact));
    }
    verifyPhones(result, options.region);
    return result;
}

void verifyPhones(ImportedContacts& contacts, const QString& region)
{
    for (ImportedContact& contact : contacts.contacts) {
        for (ImportedPhone& phone : contact.phones) {
            if (isDamagedBySpreadsheet(phone.raw)) {
                contacts.warnings.push_back({ImportWarningKind::DamagedPhone, contact.line, phone.raw});
                continue;
            }
            if (region.isEmpty())
                continue;
            const std::vector<PhoneReading> readings = readPhones(phone.raw, region);
            phone.e164 = readings.front().e164;
            if (!readings.front().dialable())
                contacts.warnings.push_back({ImportWarningKind::UnverifiedPhone, contact.line, phone.raw});
        }
    }
}

} // namespace uitwijk
