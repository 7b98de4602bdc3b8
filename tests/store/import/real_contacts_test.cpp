// SPDX-License-Identifier: Apache-2.0
#include "store/import/contacts_csv_reader.h"
#include "store/import/vcard_reader.h"

#include "tests/store/import/import_samples.h"
#include "tests/store/import/real_data.h"
#include "tests/store/import/source_words.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

QJsonArray oracle(const QStringList& arguments)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), QStringList(QStringLiteral(UITWIJK_ORACLE)) + arguments);
    if (!python.waitForStarted())
        SKIP("no python3");
    REQUIRE(python.waitForFinished(60000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QStringList strings(const QJsonArray& array)
{
    QStringList list;
    for (const auto& value : array)
        list.append(value.toString());
    return list;
}

QString allText(const ImportedContact& contact)
{
    QStringList parts{contact.name, contact.organisation, contact.title, contact.address, contact.note,
        contact.uid, contact.manager};
    parts += contact.emails + contact.tags;
    for (const ImportedPhone& phone : contact.phones)
        parts += {phone.label, phone.raw};
    for (const auto& extras : {contact.unmapped, contact.references}) {
        for (const ImportedExtra& extra : extras)
            parts += {extra.name, extra.value};
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("every real card file gives as many contacts as it has cards, with their raw phone strings")
{
    int cards = 0;
    for (const QString& path : realFiles(QStringLiteral("contacts"), QStringLiteral(".vcf"))) {
        INFO(path.toStdString());
        Bytes bytes = fileContent(path);
        const auto read = readVcards(bytes);
        REQUIRE(read);
        bytes.replace('\0', QByteArray());
        CHECK(qsizetype(read->contacts.size()) == bytes.toUpper().count("BEGIN:VCARD"));
        QStringList phones;
        for (const ImportedContact& contact : read->contacts) {
            for (const ImportedPhone& phone : contact.phones)
                phones.append(phone.raw);
            CHECK_FALSE(contact.name.isEmpty());
        }
        QStringList expected = strings(oracle({QStringLiteral("phones"), path}));
        std::sort(phones.begin(), phones.end()); // preferred ones come first in the import
        std::sort(expected.begin(), expected.end());
        CHECK(phones == expected);
        cards += int(read->contacts.size());
    }
    CHECK(cards > 25);
    WARN(cards << " cards");
}

TEST_CASE("every real table has the rows that Python reads, and no cell of a contact table is lost")
{
    int tables = 0;
    QStringList files = realFiles(QStringLiteral("contacts"), QStringLiteral(".csv"))
        + realFiles(QStringLiteral("assets"), QStringLiteral(".csv"))
        + realFiles(QStringLiteral("phones"), QStringLiteral("sv"));
    for (const QString& path : files) {
        INFO(path.toStdString());
        const ContactTable read = readContactTable(fileContent(path));
        const QByteArray codec = read.codec == "UTF-8" ? QByteArray("utf-8-sig")
            : read.codec == "macintosh"                ? QByteArray("mac_roman")
                                                       : read.codec;
        const QJsonArray rows
            = oracle({QStringLiteral("csv"), QString::fromLatin1(codec), read.table.separator, path});
        REQUIRE(qsizetype(read.table.rows.size()) == rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (read.table.rows[std::size_t(i)] != strings(rows[i].toArray()))
                FAIL("row " << i);
        }
        ++tables;
        const auto contacts = readContactsCsv(fileContent(path));
        if (!contacts)
            continue;
        const std::size_t header = read.hasHeader ? 1 : 0;
        REQUIRE(contacts->contacts.size() + header == read.table.rows.size());
        for (std::size_t i = header; i < read.table.rows.size(); ++i) {
            const WordCount found = countWords(allText(contacts->contacts[i - header]));
            const WordCount wanted = countWords(read.table.rows[i].join(QLatin1Char('\n')));
            for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
                if (!found.contains(it.key()))
                    FAIL_CHECK("row " << i << " lost " << it.key().toStdString());
            }
        }
    }
    CHECK(tables > 10);
}
