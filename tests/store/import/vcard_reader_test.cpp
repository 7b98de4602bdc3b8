// SPDX-License-Identifier: Apache-2.0
#include "store/import/vcard_reader.h"

#include "tests/store/import/import_samples.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

ImportedContacts cards(const char* name, const QByteArray& codec = {})
{
    const auto read = readVcards(
        importSample(QString::fromLatin1(name)), {.codec = codec, .region = QStringLiteral("NL")});
    REQUIRE(read);
    return *read;
}

bool warns(const ImportedContacts& contacts, ImportWarningKind kind)
{
    return std::any_of(contacts.warnings.begin(), contacts.warnings.end(),
        [kind](const ImportWarning& warning) { return warning.kind == kind; });
}

QString unmapped(const ImportedContact& contact, const char* name)
{
    for (const ImportedExtra& extra : contact.unmapped) {
        if (extra.name == QString::fromLatin1(name))
            return extra.value;
    }
    return {};
}

} // namespace

TEST_CASE("a 2.1 card in quoted-printable with soft breaks is read whole")
{
    const auto read = cards("android_quoted_printable.vcf").contacts;
    REQUIRE(read.size() == 2);
    CHECK(read[0].name == QStringLiteral("J\u00F6rg D\u00FCrr"));
    CHECK(read[0].note == QStringLiteral("Eerste regel\r\nTweede regel"));
    REQUIRE(read[0].phones.size() == 2);
    CHECK(read[0].phones[0].raw == QStringLiteral("06-12 34 56 78"));
    CHECK(read[0].phones[0].e164 == QStringLiteral("+31612345678"));
    CHECK(read[0].phones[1].label == QStringLiteral("work fax"));
    CHECK(read[1].name == QStringLiteral("alleen.mail@example.org"));
}

TEST_CASE("UTF-16 without a mark, Apple's groups and labels are understood")
{
    const auto read = cards("utf16_without_mark.vcf").contacts;
    REQUIRE(read.size() == 1);
    CHECK(read[0].name == QStringLiteral("Ay\u015Fe \u00DCnal"));
    CHECK(read[0].uid == QStringLiteral("CARD-7:ABPerson"));
    REQUIRE(read[0].phones.size() == 2);
    CHECK(read[0].phones[0].label == QStringLiteral("Mobile"));
    CHECK(read[0].phones[1].label == QStringLiteral("Crisisteam"));
    CHECK(read[0].address == QStringLiteral("Kaai 1\n9000 Gent\nBelgi\u00EB"));
}

TEST_CASE("a stated eight-bit codec is used, a missing one is guessed aloud and can be chosen")
{
    const auto stated = cards("eight_bit_charset.vcf");
    CHECK(stated.contacts[0].name == QStringLiteral("Zo\u00EB Cr\u00E8ve"));
    CHECK(stated.contacts[0].phones[0].raw == QStringLiteral("BusinessPhone"));
    CHECK(warns(stated, ImportWarningKind::UnverifiedPhone));
    const auto guessed = cards("quoted_printable_without_charset.vcf");
    CHECK(guessed.contacts[0].name == QStringLiteral("Lech Kami\u00F1ski"));
    CHECK(warns(guessed, ImportWarningKind::GuessedEncoding));
    const auto chosen = cards("quoted_printable_without_charset.vcf", "windows-1250");
    CHECK(chosen.contacts[0].name == QStringLiteral("Lech Kami\u0144ski"));
    CHECK_FALSE(warns(chosen, ImportWarningKind::UnverifiedPhone));
}

TEST_CASE("photos are left out with a warning, folded or not, and swallow nothing")
{
    const auto read = cards("photos.vcf");
    REQUIRE(read.contacts.size() == 2);
    CHECK(warns(read, ImportWarningKind::BinaryLeftOut));
    CHECK(read.contacts[0].phones.at(0).raw == QStringLiteral("0475/12.34.56"));
    CHECK(read.contacts[1].phones.at(0).raw == QStringLiteral("+31 20 555 0104"));
    CHECK(read.contacts[1].unmapped.empty());
}

TEST_CASE("a 4.0 card gives its names, escapes, addresses, tags, key and manager")
{
    const auto read = cards("version_four.vcf").contacts;
    REQUIRE(read.size() == 1);
    const ImportedContact& noor = read[0];
    CHECK(noor.uid == QStringLiteral("urn:uuid:11111111-2222-4333-8444-555555555555"));
    CHECK(noor.organisation == QStringLiteral("Voorbeeld BV, Beheer"));
    CHECK(noor.title == QStringLiteral("Hoofd beheer"));
    CHECK(noor.note == QStringLiteral("Eerst bellen, dan mailen; \nniet andersom"));
    CHECK(noor.tags == QStringList{QStringLiteral("crisis"), QStringLiteral("BHV,EHBO")});
    CHECK(noor.manager == QStringLiteral("Tom de Bie"));
    CHECK(noor.phones.at(0).raw == QStringLiteral("tel:+31-20-555-0105;ext=102"));
    CHECK(noor.phones.at(1).isPrivate);
    CHECK(unmapped(noor, "ADR LABEL") == QStringLiteral("Kade 1\nAmsterdam"));
}

TEST_CASE("damaged cards are read as far as they go, with warnings")
{
    const auto read = cards("damaged_cards.vcf");
    REQUIRE(read.contacts.size() == 2);
    CHECK(warns(read, ImportWarningKind::NestedCard));
    CHECK(warns(read, ImportWarningKind::UnfinishedCard));
    CHECK(warns(read, ImportWarningKind::NotUnderstood));
    CHECK(read.contacts[1].name == QStringLiteral("Half"));
    CHECK(unmapped(read.contacts[1], "") == QStringLiteral("los woord zonder dubbele punt"));
    CHECK(readVcards("niets").error().code == Errc::Malformed);
    CHECK(readVcards(Bytes("\x1F\x8B")).error().code == Errc::Unsupported);
}
