// SPDX-License-Identifier: Apache-2.0
#include "store/sample/handbook_reader.h"

#include "tests/store/sample/sample_reading.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace uitwijk;
using Catch::Matchers::ContainsSubstring;

namespace {

Result<std::vector<FieldWrite>> reading(const std::vector<Bytes>& files)
{
    std::vector<HandbookFile> named;
    named.reserve(files.size());
    for (const Bytes& file : files)
        named.push_back({QStringLiteral("f%1.json").arg(named.size()), file});
    return readHandbook(named, {.idOf = idOfKey, .today = kToday});
}

/// The file says why it is refused, and where.
void checkRefused(const Bytes& file, const char* what)
{
    const auto result = reading({file});
    REQUIRE_FALSE(result);
    CHECK(result.error().code == Errc::Malformed);
    CHECK_THAT(result.error().detail, ContainsSubstring("f0.json") && ContainsSubstring(what));
}

QCborValue valueOf(const std::vector<FieldWrite>& writes, ByteView key, Field field)
{
    for (const FieldWrite& write : writes) {
        if (write.object == idOfKey(key) && write.field == field)
            return write.value;
    }
    return {};
}

} // namespace

TEST_CASE("an object of a file becomes its fields")
{
    const auto writes = reading({R"({"kind": "Contact", "objects": [{"key": "contact.a", "title": "Ann Bell",
        "phones": [{"label": "home", "number": "+31 20 555 0101", "private": true}], "verifiedOn": -12,
        "references": [{"label": {"en": "Customer", "nl": "Klant"}, "value": "7"}]}]})"});
    REQUIRE(writes);
    CHECK(valueOf(*writes, "contact.a", Field::Kind) == QCborValue(int(ObjectKind::Contact)));
    CHECK(valueOf(*writes, "contact.a", Field::Title) == QCborValue(QStringLiteral("Ann Bell")));
    CHECK(valueOf(*writes, "contact.a", Field::VerifiedOn) == QCborValue(kToday - 12));
    const QCborMap phone = valueOf(*writes, "contact.a", Field::Phones).toArray().at(0).toMap();
    CHECK(phone.value(2).toString() == QStringLiteral("+31 20 555 0101"));
    CHECK(phone.value(3).toBool());
    const QCborMap number = valueOf(*writes, "contact.a", Field::References).toArray().at(0).toMap();
    CHECK(Text::fromCbor(number.value(1)).in(QStringLiteral("nl")) == QStringLiteral("Klant"));
}

TEST_CASE("steps stand under their checklist in the order of the file")
{
    const auto writes = reading(
        {R"({"kind": "Checklist", "objects": [{"key": "checklist.a", "title": {"en": "A", "nl": "A"},
        "steps": [{"title": {"en": "one", "nl": "een"}}, {"title": {"en": "two", "nl": "twee"}}]}]})"});
    REQUIRE(writes);
    CHECK(valueOf(*writes, "checklist.a/1", Field::Parent) == QCborValue(idOfKey("checklist.a").bytes()));
    const QString first = valueOf(*writes, "checklist.a/1", Field::Order).toString();
    const QString second = valueOf(*writes, "checklist.a/2", Field::Order).toString();
    CHECK(first < second);
    CHECK_FALSE(first.endsWith(u'0'));
}

TEST_CASE("a long text is written as lines, a common one as a word")
{
    const auto writes = reading({R"({"words": {"x": {"en": "Chair", "nl": "Voorzitter"}}})",
        R"({"kind": "Site", "objects": [{"key": "site.a", "title": "A", "note": "@x",
        "body": {"en": ["one", "two"], "nl": "een"}}]})"});
    REQUIRE(writes);
    CHECK(Text::fromCbor(valueOf(*writes, "site.a", Field::Body)).in(QStringLiteral("en"))
        == QStringLiteral("one\ntwo"));
    CHECK(Text::fromCbor(valueOf(*writes, "site.a", Field::Note)).in(QStringLiteral("nl"))
        == QStringLiteral("Voorzitter"));
}

TEST_CASE("a reference may lead to a later file, never to nothing")
{
    const Bytes document
        = R"({"kind": "Document", "objects": [{"key": "document.a", "title": {"en": "A", "nl": "A"}, "owner": "contact.a"}]})";
    const Bytes contact = R"({"kind": "Contact", "objects": [{"key": "contact.a", "title": "Ann Bell"}]})";
    const auto writes = reading({document, contact});
    REQUIRE(writes);
    CHECK(valueOf(*writes, "document.a", Field::Owner) == QCborValue(idOfKey("contact.a").bytes()));
    checkRefused(document, "document.a.owner: no such object: \"contact.a\"");
}

TEST_CASE("what the form does not know is refused with file and object")
{
    const auto contact = [](const char* member) {
        return Bytes(R"({"kind": "Contact", "objects": [{"key": "contact.a", "title": "A", )") + member
            + "}]}";
    };
    checkRefused("{", "not JSON");
    checkRefused(R"({"kind": "Contract", "objects": []})", "a kind and objects");
    checkRefused(R"({"kind": "Contact", "objects": [], "more": 1})", "a kind and objects");
    checkRefused(
        R"({"kind": "Contact", "objects": [{"key": "site.a", "title": "A"}]})", "begin with its kind");
    checkRefused(R"({"kind": "Contact", "objects": [{"key": "contact.a"}]})", "contact.a has no title");
    checkRefused(
        R"({"kind": "Contact", "objects": [{"key": "contact.a", "title": "A"}, {"key": "contact.a", "title": "B"}]})",
        "twice");
    checkRefused(contact(R"("phone": "1")"), "contact.a.phone: no such field");
    checkRefused(contact(R"("phones": [{"label": "home", "number": "1", "privat": true}])"),
        "unknown member \"privat\"");
    checkRefused(contact(R"("note": {"en": "only English"})"), "contact.a.note: English or Dutch");
    checkRefused(contact(R"("note": "plain")"), "contact.a.note");
    checkRefused(contact(R"("note": "@nobody")"), "no such word");
    checkRefused(contact(R"("verifiedOn": "yesterday")"), "contact.a.verifiedOn: an integer");
    checkRefused(contact(R"("owner": 7)"), "contact.a.owner: no such object");
    checkRefused(contact(R"("emails": [])"), "contact.a.emails");
}

TEST_CASE("an owner must be a contact")
{
    checkRefused(
        R"({"kind": "Site", "objects": [{"key": "site.a", "title": "A", "owner": "site.a"}]})", "wrong kind");
}
