// SPDX-License-Identifier: Apache-2.0
#include "store/import/contacts_csv_reader.h"

#include "tests/store/import/import_samples.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

ImportedContacts table(const char* name)
{
    const auto read
        = readContactsCsv(importSample(QString::fromLatin1(name)), {.region = QStringLiteral("NL")});
    REQUIRE(read);
    return *read;
}

bool warns(const ImportedContacts& contacts, ImportWarningKind kind)
{
    return std::any_of(contacts.warnings.begin(), contacts.warnings.end(),
        [kind](const ImportWarning& warning) { return warning.kind == kind; });
}

} // namespace

TEST_CASE("a Dutch Outlook table with semicolons, sep= and windows-1252 becomes contacts")
{
    const auto read = table("outlook_dutch_windows1252.csv");
    REQUIRE(read.contacts.size() == 2);
    const ImportedContact& zoe = read.contacts[0];
    CHECK(zoe.name == QStringLiteral("Zo\u00EB Cr\u00E8vec\u0153ur"));
    CHECK(zoe.organisation == QStringLiteral("Voorbeeld BV"));
    CHECK(zoe.title == QStringLiteral("Hoofd ICT"));
    CHECK(zoe.emails == QStringList(QStringLiteral("zoe@example.org")));
    REQUIRE(zoe.phones.size() == 2);
    CHECK(zoe.phones[0].label == QStringLiteral("Telefoon werk"));
    CHECK(zoe.phones[1].raw == QStringLiteral("+31 6 1234 5678 / +31 6 8765 4321"));
    CHECK(zoe.address == QStringLiteral("Kade 1\n1011 AA Amsterdam"));
    CHECK(zoe.note == QStringLiteral("Eerst bellen,\r\ndan mailen"));
    CHECK(zoe.unmapped
        == std::vector<ImportedExtra>{{QStringLiteral("Kantoorplant"), QStringLiteral("ficus")}});
    CHECK(read.contacts[1].name == QStringLiteral("Energie Noord"));
    CHECK(warns(read, ImportWarningKind::GuessedEncoding));
}

TEST_CASE("a table with CR ends from a Mac is read, and a number that a spreadsheet rounded is pointed out")
{
    const auto read = table("mac_line_ends.csv");
    REQUIRE(read.contacts.size() == 2);
    CHECK(read.source.codec == "macintosh");
    CHECK(read.contacts[0].name == QStringLiteral("Ren\u00E9 Br\u00FBl\u00E9"));
    CHECK(read.contacts[1].phones.at(0).raw == QStringLiteral("6.37702E+15"));
    CHECK(warns(read, ImportWarningKind::DamagedPhone));
}

TEST_CASE("Google's paired columns and joined values are taken apart")
{
    const auto read = table("google.csv");
    REQUIRE(read.contacts.size() == 1);
    const ImportedContact& bo = read.contacts[0];
    CHECK(bo.emails == QStringList{QStringLiteral("bo@example.org"), QStringLiteral("b@example.org")});
    REQUIRE(bo.phones.size() == 3);
    CHECK(bo.phones[1].raw == QStringLiteral("+31 20 555 0111"));
    CHECK(bo.phones[2].label == QStringLiteral("Work"));
    CHECK(bo.tags == QStringList{QStringLiteral("My Contacts"), QStringLiteral("Crisis")});
    CHECK(bo.note == QStringLiteral("zegt \"hallo\""));
    CHECK(bo.organisation == QStringLiteral("Voorbeeld BV"));
}

TEST_CASE("a table without a header is understood by its cells")
{
    const auto read = table("headerless.csv");
    REQUIRE(read.contacts.size() == 2);
    CHECK(read.contacts[0].name == QStringLiteral("Ida Vos"));
    CHECK(read.contacts[1].phones.at(0).raw == QStringLiteral("+31 20 555 0114"));
    CHECK(read.contacts[1].emails.value(0) == QStringLiteral("otto@example.org"));
}

TEST_CASE("a quote that never closes loses nothing and is pointed out")
{
    const auto read = table("open_quote.csv");
    REQUIRE(read.contacts.size() == 1);
    CHECK(read.contacts[0].name.contains(QStringLiteral("+31 20 555 0116")));
    CHECK(warns(read, ImportWarningKind::DamagedTable));
}

TEST_CASE("a table of things is not a table of people")
{
    CHECK(readContactsCsv(importSample(QStringLiteral("assets.csv"))).error().code == Errc::Unsupported);
}

TEST_CASE("a person can set a column right")
{
    const Bytes bytes("Wie;Waarmee\nIda;020 555 01 13\n");
    REQUIRE_FALSE(readContactsCsv(bytes));
    ContactTable read = readContactTable(bytes);
    read.columns[0].part = ContactPart::Name;
    read.columns[1].part = ContactPart::Phone;
    const auto contacts = readContactsCsv(bytes, {.columns = read.columns});
    REQUIRE(contacts);
    CHECK(contacts->contacts.back().name == QStringLiteral("Ida"));
}

TEST_CASE("headers of four languages find their fields")
{
    const auto part
        = [](const char* header) { return contactColumns({QString::fromUtf8(header)}).front().part; };
    CHECK(part("Pr\xC3\xA9nom") == ContactPart::Given);
    CHECK(part("T\xC3\xA9l\xC3\xA9phone (bureau)") == ContactPart::Phone);
    CHECK(part("GSM") == ContactPart::Phone);
    CHECK(part("Gesch\xC3\xA4"
               "ftlich: Stra\xC3\x9F"
               "e")
        == ContactPart::Street);
    CHECK(part("Code postal") == ContactPart::PostalCode);
    CHECK(part("Leidinggevende") == ContactPart::Manager);
    CHECK(part("Klantnummer") == ContactPart::Reference);
    CHECK(part("E-mail 2 Address") == ContactPart::Email);
    CHECK(part("Phone 3 - Type") == ContactPart::PhoneType);
    CHECK(part("Assistant's Phone") == ContactPart::Phone);
    CHECK(part("Billing Information") == ContactPart::None);
    CHECK(
        contactColumns({QStringLiteral("Voornaam"), QStringLiteral("Naam")})[1].part == ContactPart::Family);
    CHECK(contactColumns({QStringLiteral("Title"), QStringLiteral("Job Title")})[0].part
        == ContactPart::Prefix);
}
