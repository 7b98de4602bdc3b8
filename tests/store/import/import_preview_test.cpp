// SPDX-License-Identifier: Apache-2.0
#include "store/import/import_preview.h"

#include "store/import/contacts_csv_reader.h"
#include "store/import/markdown_plan_reader.h"
#include "store/import/sibling_places.h"
#include "store/import/vcard_reader.h"
#include "tests/store/import/import_samples.h"
#include "tests/store/import/known_content.h"
#include "tests/support/string_makers.h"

#include <QCborArray>
#include <QCborMap>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

ImportSet planSet(const QByteArray& markdown)
{
    auto read = readMarkdownPlan(markdown, QStringLiteral("plan.md"));
    REQUIRE(read);
    read->source.hash = testDigest(markdown);
    return importObjects(*read);
}

ImportSet csvSet(const QByteArray& csv, const char* name = "people.csv")
{
    auto read = readContactsCsv(csv);
    REQUIRE(read);
    read->source.name = QString::fromLatin1(name);
    read->source.hash = testDigest(csv);
    return importObjects(*read);
}

const PreviewItem& item(const ImportPreview& preview, const char* title)
{
    const auto found = std::find_if(preview.items.begin(), preview.items.end(),
        [&](const PreviewItem& each) { return each.title == QString::fromUtf8(title); });
    REQUIRE(found != preview.items.end());
    return *found;
}

QStringList orderedTitles(const KnownContent& content, ObjectKind kind)
{
    std::vector<ExistingObject> objects = content.ofKind(kind);
    std::sort(objects.begin(), objects.end(), [](const ExistingObject& a, const ExistingObject& b) {
        return a.fields.value(Field::Order).toString() < b.fields.value(Field::Order).toString();
    });
    QStringList titles;
    for (const ExistingObject& object : objects)
        titles.append(object.fields.value(Field::Title).toString());
    return titles;
}

} // namespace

TEST_CASE("a new plan becomes document, sections, checklists and steps in their order")
{
    KnownContent content;
    const ImportPreview preview
        = importInto(content, planSet("# Acties\n\nLees dit.\n\n1. Een\n2. Twee\n3. Drie\n"));
    CHECK(preview.count(ImportChange::Added) == 7);
    CHECK_FALSE(preview.sameFile);
    CHECK(orderedTitles(content, ObjectKind::Step)
        == QStringList{QStringLiteral("Een"), QStringLiteral("Twee"), QStringLiteral("Drie")});
    const auto section = content.ofKind(ObjectKind::Section).front();
    CHECK(section.fields.value(Field::Body).toString() == QStringLiteral("Lees dit."));
    const auto list = content.ofKind(ObjectKind::Checklist).front();
    CHECK(list.fields.value(Field::Parent).toByteArray() == section.id.bytes());
    const auto source = content.ofKind(ObjectKind::Source).front();
    CHECK(source.fields.value(Field::SourceName).toString() == QStringLiteral("plan.md"));
    CHECK(source.fields.value(Field::SourceHash).toByteArray().size() == 32);
}

TEST_CASE("the same file twice changes nothing, and two devices make the same objects of it")
{
    for (const char* sample : {"nasty_plan.md"}) {
        const QByteArray bytes = importSample(QString::fromLatin1(sample));
        KnownContent one;
        KnownContent other;
        importInto(one, planSet(bytes));
        importInto(other, planSet(bytes));
        const ImportPreview again = previewImport(planSet(bytes), one, testId);
        CHECK(again.sameFile);
        CHECK(importWrites(again).empty());
        CHECK(again.count(ImportChange::Added) + again.count(ImportChange::Changed)
                + again.count(ImportChange::Retired)
            == 0);
        CHECK(importWrites(previewImport(planSet(bytes), other, testId)).empty());
        for (const ExistingObject& step : one.ofKind(ObjectKind::Step))
            CHECK(other.fieldsOf(step.id) == step.fields);
    }
}

TEST_CASE("a changed plan changes only what changed, and steps keep who they are")
{
    KnownContent content;
    importInto(content, planSet("# A\n\n1. Bel de leider\n2. Sluit de deur\n3. Tel iedereen\n"));
    const ImportPreview first = previewImport(
        planSet("# A\n\n1. Bel de leider\n2. Sluit de deur\n3. Tel iedereen\n"), content, testId);
    const ObjectId door = item(first, "Sluit de deur").id;

    SECTION("an edited step is the same step, with new words")
    {
        const ImportPreview preview = importInto(
            content, planSet("# A\n\n1. Bel de leider\n2. Sluit alle deuren\n3. Tel iedereen\n"));
        const PreviewItem& edited = item(preview, "Sluit alle deuren");
        CHECK(edited.id == door);
        CHECK(edited.change == ImportChange::Changed);
        CHECK(edited.fields.size() == 2); // its words, as title and as key
        CHECK(preview.count(ImportChange::Changed) == 2); // and the source's hash
        CHECK(preview.count(ImportChange::Added) + preview.count(ImportChange::Retired) == 0);
    }
    SECTION("an inserted step is one new object, and nobody else moves")
    {
        const ImportPreview preview = importInto(content,
            planSet("# A\n\n1. Bel de leider\n2. Waarschuw de buren\n3. Sluit de deur\n4. Tel iedereen\n"));
        CHECK(preview.count(ImportChange::Added) == 1);
        CHECK(item(preview, "Sluit de deur").change == ImportChange::Same);
        CHECK(orderedTitles(content, ObjectKind::Step).at(1) == QStringLiteral("Waarschuw de buren"));
    }
    SECTION("a moved step is the same step in another place")
    {
        const ImportPreview preview
            = importInto(content, planSet("# A\n\n1. Sluit de deur\n2. Bel de leider\n3. Tel iedereen\n"));
        CHECK(item(preview, "Sluit de deur").id == door);
        CHECK(preview.count(ImportChange::Changed) == 2);
        CHECK(orderedTitles(content, ObjectKind::Step).first() == QStringLiteral("Sluit de deur"));
    }
    SECTION("a removed step is retired, never deleted")
    {
        const ImportSet shorter = planSet("# A\n\n1. Bel de leider\n2. Tel iedereen\n");
        const ImportPreview preview = previewImport(shorter, content, testId);
        CHECK(item(preview, "Sluit de deur").change == ImportChange::Retired);
        CHECK(importWrites(preview).size() == 1); // the source's hash
        const auto archived = importWrites(preview, {.archiveRetired = true});
        CHECK(std::count(archived.begin(), archived.end(), FieldWrite{door, Field::Archived, true}) == 1);
    }
    SECTION("a renamed heading keeps its checklist and steps")
    {
        const ImportPreview preview
            = importInto(content, planSet("# B\n\n1. Bel de leider\n2. Sluit de deur\n3. Tel iedereen\n"));
        CHECK(preview.count(ImportChange::Added) + preview.count(ImportChange::Retired) == 0);
        CHECK(item(preview, "Sluit de deur").change == ImportChange::Same);
    }
    SECTION("old words that come back beside the edited step get an object of their own")
    {
        importInto(content, planSet("# A\n\n1. Bel de leider\n2. Sluit alle deuren\n3. Tel iedereen\n"));
        const ImportPreview preview = importInto(content,
            planSet("# A\n\n1. Bel de leider\n2. Sluit alle deuren\n3. Tel iedereen\n4. Sluit de deur\n"));
        CHECK(item(preview, "Sluit de deur").change == ImportChange::Added);
        CHECK(item(preview, "Sluit de deur").id != door);
    }
}

TEST_CASE("importing the same octets again leaves people's own edits alone")
{
    KnownContent content;
    const QByteArray plan = "# A\n\n1. Bel de leider\n";
    importInto(content, planSet(plan));
    const ObjectId step = content.ofKind(ObjectKind::Step).front().id;
    content.apply({{step, Field::Title, QStringLiteral("Bel de crisisleider")}});
    CHECK(importWrites(previewImport(planSet(plan), content, testId)).empty());
}

TEST_CASE("a list flipped in the preview becomes a checklist, its text leaves the body")
{
    auto read = readMarkdownPlan("# Feiten\n\n- Een\n- Twee\n", QStringLiteral("plan.md"));
    REQUIRE(read);
    KnownContent asText;
    importInto(asText, importObjects(*read));
    CHECK(asText.ofKind(ObjectKind::Step).empty());
    CHECK(asText.ofKind(ObjectKind::Section).front().fields.value(Field::Body).toString()
        == QStringLiteral("- Een\n- Twee"));
    read->sections[0].blocks[0].checklist->chosen = true;
    KnownContent asList;
    importInto(asList, importObjects(*read));
    CHECK(asList.ofKind(ObjectKind::Step).size() == 2);
    CHECK_FALSE(asList.ofKind(ObjectKind::Section).front().fields.contains(Field::Body));
}

TEST_CASE("contacts are found again by key, mail, phone with name, or name with organisation")
{
    KnownContent content;
    importInto(content,
        csvSet("Name,Company,Phone,Email\nIda Vos,Zon BV,06-12345678,ida@example.org\nOtto Bal,Zon BV,020 "
               "794 12 34,\nPia Dek,Zon BV,,\n"));
    const ImportPreview preview = importInto(content,
        csvSet("Name,Company,Phone,Email\nI. Vos,Zon BV,,ida@example.org\nOtto Bal,Maan BV,+31 20 "
               "7941234,otto@example.org\nPia Dek,Zon BV,020 794 55 55,\nRob Nieuw,Zon BV,,rob@example.org\n",
            "other.csv"));
    CHECK(preview.count(ImportChange::Added) == 2); // the source and Rob
    CHECK(content.ofKind(ObjectKind::Contact).size() == 4);
    const PreviewItem& otto = item(preview, "Otto Bal");
    CHECK(otto.merged);
    const auto fields = content.fieldsOf(otto.id);
    CHECK(fields.value(Field::Organisation).toString() == QStringLiteral("Zon BV")); // not replaced
    CHECK(fields.value(Field::Emails).toArray().size() == 1); // filled
    CHECK(fields.value(Field::Phones).toArray().size() == 2); // grown, both spellings kept
    CHECK(fields.value(Field::Unmapped).toArray().at(0).toMap().value(2).toString()
        == QStringLiteral("Maan BV"));
}

TEST_CASE("merging the same second file again changes nothing")
{
    KnownContent content;
    importInto(content, csvSet("Name,Phone\nIda Vos,06-12345678\n"));
    const ImportSet second = csvSet("Name,Phone,Email\nIda Vos,+31612345678,ida@example.org\n", "other.csv");
    importInto(content, second);
    CHECK(importWrites(previewImport(second, content, testId, QStringLiteral("NL"))).empty());
}

TEST_CASE("a changed contact file replaces what it brought, and a manager makes the tree")
{
    KnownContent content;
    importInto(content,
        csvSet("Name,Email,Manager\nIda Vos,ida@example.org,\nOtto Bal,otto@example.org,Ida Vos\nPia "
               "Dek,pia@example.org,Onbekend\n"));
    const ImportPreview preview = importInto(content,
        csvSet("Name,Email,Manager,Job Title\nIda Vos,ida@example.org,,Hoofd\nOtto Bal,otto@example.org,Ida "
               "Vos,\nPia Dek,pia@example.org,Onbekend,\n"));
    CHECK(item(preview, "Ida Vos").change == ImportChange::Changed);
    CHECK(item(preview, "Ida Vos").fields.size() == 1);
    CHECK(item(preview, "Otto Bal").change == ImportChange::Same);
    const auto otto = content.fieldsOf(item(preview, "Otto Bal").id);
    CHECK(otto.value(Field::Parent).toByteArray() == item(preview, "Ida Vos").id.bytes());
    const auto pia = content.fieldsOf(item(preview, "Pia Dek").id);
    CHECK_FALSE(pia.contains(Field::Parent));
    CHECK(
        pia.value(Field::Unmapped).toArray().at(0).toMap().value(2).toString() == QStringLiteral("Onbekend"));
}

TEST_CASE("managers in a circle hang from the top")
{
    KnownContent content;
    importInto(content, csvSet("Name,Email,Manager\nIda,ida@example.org,Otto\nOtto,otto@example.org,Ida\n"));
    int loose = 0;
    for (const ExistingObject& contact : content.ofKind(ObjectKind::Contact))
        loose += contact.fields.contains(Field::Parent) ? 0 : 1;
    CHECK(loose == 1);
}

TEST_CASE("a body too long for one value goes on in further sections")
{
    KnownContent content;
    const QByteArray paragraph = QByteArray("woord ").repeated(100) + "\n\n";
    importInto(content, planSet("# Lang\n\n" + paragraph.repeated(100)));
    CHECK(content.ofKind(ObjectKind::Section).size() > 3);
    int words = 0;
    for (const ExistingObject& section : content.ofKind(ObjectKind::Section))
        words += int(section.fields.value(Field::Body).toString().count(QStringLiteral("woord")));
    CHECK(words == 10000);
}

TEST_CASE("settled siblings keep as many places as can be kept")
{
    const QStringList before{QStringLiteral("B"), QStringLiteral("D"), QStringLiteral("F")};
    CHECK(settledPlaces(before) == before);
    const QStringList inserted = settledPlaces({QStringLiteral("B"), {}, QStringLiteral("D")});
    CHECK(inserted[0] == QStringLiteral("B"));
    CHECK(inserted[2] == QStringLiteral("D"));
    CHECK((inserted[1] > inserted[0] && inserted[1] < inserted[2]));
    const QStringList moved = settledPlaces({QStringLiteral("F"), QStringLiteral("B"), QStringLiteral("D")});
    CHECK(moved[1] == QStringLiteral("B"));
    CHECK(moved[0] < moved[1]);
}

TEST_CASE("what is skipped stays away with all that would stand in it, and is offered again")
{
    const QByteArray plan = "# A\n\n1. Een\n2. Twee\n\n# B\n\n1. Drie\n2. Vier\n";
    KnownContent content;
    const ImportPreview preview = previewImport(planSet(plan), content, testId);
    const ImportDecision decision{.skipped = {item(preview, "B").id}};
    const auto left = leftOut(preview, decision.skipped);
    CHECK(left.contains(item(preview, "Vier").id));
    CHECK_FALSE(left.contains(item(preview, "Twee").id));
    for (const FieldWrite& write : importWrites(preview, decision)) {
        CHECK_FALSE(left.contains(write.object));
        CHECK(write.field != Field::SourceHash); // not the whole file: it is compared in full the next time
    }
    CHECK(importWrites(preview).back().field == Field::SourceHash);
}

TEST_CASE("a question with its answers below becomes a branch, and times in brackets a wait and a repeat")
{
    KnownContent content;
    const QByteArray plan = "# Stroom\n\n"
                            "- [ ] Alleen wij, of de straat?\n"
                            "  - [ ] Alleen wij: hoofdschakelaar terug\n"
                            "  - [ ] De straat: bel de netbeheerder\n"
                            "    - [ ] Noteer het meldnummer\n"
                            "- [ ] Schakel uit wat niet vitaal is (wacht 10 min)\n"
                            "- [ ] Lees de tank (elke 2 uur)\n"
                            "- [ ] Iemand in de lift?\n"
                            "  - [ ] Als ja, bel 112\n"
                            "- [ ] Wat nu?\n"
                            "  - [ ] Overleg met de voorzitter\n";
    const ImportPreview preview = importInto(content, planSet(plan));
    const auto fieldOf = [&](const char* title, Field field) {
        for (const FieldChange& change : item(preview, title).fields) {
            if (change.field == field)
                return change.after;
        }
        return QCborValue();
    };
    const QCborValue asking(item(preview, "Alleen wij, of de straat?").id.bytes());
    CHECK(fieldOf("Alleen wij, of de straat?", Field::Answers)
        == QCborArray{QStringLiteral("Alleen wij"), QStringLiteral("De straat")});
    CHECK(fieldOf("Alleen wij: hoofdschakelaar terug", Field::OnlyIf) == QCborArray{asking, 0});
    CHECK(fieldOf("De straat: bel de netbeheerder", Field::OnlyIf) == QCborArray{asking, 1});
    CHECK(fieldOf("Noteer het meldnummer", Field::OnlyIf) == QCborArray{asking, 1});
    CHECK(fieldOf("Schakel uit wat niet vitaal is (wacht 10 min)", Field::Wait) == 10);
    CHECK(fieldOf("Lees de tank (elke 2 uur)", Field::Repeat) == 120);
    CHECK(fieldOf("Iemand in de lift?", Field::Answers)
        == QCborArray{QStringLiteral("Ja"), QStringLiteral("Nee")});
    CHECK(fieldOf("Als ja, bel 112", Field::OnlyIf).toArray().at(1) == 0);
    CHECK(fieldOf("Wat nu?", Field::Answers).isUndefined());
    CHECK(fieldOf("Overleg met de voorzitter", Field::OnlyIf).isUndefined());
    CHECK(importInto(content, planSet(plan)).count(ImportChange::Changed) == 0);
}
