// SPDX-License-Identifier: Apache-2.0
#include "store/import/file_kind.h"

#include "tests/store/import/import_samples.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

TEST_CASE("a file's kind is found in its content")
{
    CHECK(fileKindOf("# Plan\n\n1. Bel\n").kind == FileKind::Markdown);
    CHECK(fileKindOf("Bel, mail, en ga dan\nnaar buiten, snel\n").kind == FileKind::Markdown);
    CHECK(fileKindOf("| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n").kind == FileKind::Markdown);
    CHECK(fileKindOf("<!DOCTYPE html><html><body>x</body></html>").kind == FileKind::Html);
    CHECK(fileKindOf("begin:vcard\nFN:x\nend:vcard\n").kind == FileKind::VCard);
    CHECK(fileKindOf(importSample(QStringLiteral("utf16_without_mark.vcf"))).kind == FileKind::VCard);
    CHECK(fileKindOf("Primary Email\na@example.org\n").kind == FileKind::Csv);
    CHECK(fileKindOf(importSample(QStringLiteral("outlook_dutch_windows1252.csv"))).kind == FileKind::Csv);
    CHECK(fileKindOf(importSample(QStringLiteral("headerless.csv"))).kind == FileKind::Csv);
}

TEST_CASE("what cannot be imported is refused with its reason")
{
    const auto refusal = [](ByteView bytes) { return fileKindOf(bytes).refusal; };
    CHECK(refusal("") == FileRefusal::Empty);
    CHECK(refusal(" \n\t\n") == FileRefusal::Empty);
    CHECK(refusal("\x1F\x8B\x08") == FileRefusal::Compressed);
    CHECK(refusal(ByteView("PK\3\4....word/document.xml", 24)) == FileRefusal::OfficeDocument);
    CHECK(refusal("%PDF-1.7 x") == FileRefusal::Pdf);
    CHECK(refusal("\x89PNG\r\n") == FileRefusal::Picture);
    CHECK(refusal("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")
        == FileRefusal::Xml);
    CHECK(refusal("{\"type\": \"playbook\"}") == FileRefusal::Json);
    CHECK(refusal("$GPRMC,1,A\n$GPGGA,2\n") == FileRefusal::Positions);
    Bytes everyOctet;
    for (int octet = 0; octet < 256; ++octet)
        everyOctet += char(octet);
    CHECK(refusal(everyOctet) == FileRefusal::Binary);
    CHECK(refusal(Bytes(kMaxImportBytes + 1, 'a')) == FileRefusal::TooLarge);
    CHECK(refusalError(FileRefusal::TooLarge).code == Errc::TooLarge);
    CHECK(refusalError(FileRefusal::Pdf).code == Errc::Unsupported);
    CHECK(refusalError(FileRefusal::Binary).code == Errc::Malformed);
}
