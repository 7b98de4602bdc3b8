// SPDX-License-Identifier: Apache-2.0
#include "store/import/markdown_plan_reader.h"

#include "store/import/step_builder.h"
#include "tests/store/import/import_samples.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

ImportedPlan nasty()
{
    const auto read
        = readMarkdownPlan(importSample(QStringLiteral("nasty_plan.md")), QStringLiteral("nasty_plan.md"));
    REQUIRE(read);
    return *read;
}

ImportedPlan planOf(const char* markdown)
{
    const auto read = readMarkdownPlan(markdown, QStringLiteral("x.md"));
    REQUIRE(read);
    return *read;
}

std::vector<ImportedChecklist> checklistsOf(const ImportedPlan& plan, bool chosen = true)
{
    std::vector<ImportedChecklist> found;
    for (const ImportedSection& section : plan.sections) {
        for (const ImportedBlock& block : section.blocks) {
            if (block.checklist && block.checklist->chosen == chosen)
                found.push_back(*block.checklist);
        }
    }
    return found;
}

ImportedChecklist named(const ImportedPlan& plan, const char* title, bool chosen = true)
{
    for (const ImportedChecklist& checklist : checklistsOf(plan, chosen)) {
        if (checklist.title == QString::fromUtf8(title))
            return checklist;
    }
    FAIL("no checklist " << title);
    return {};
}

const ImportedSection& section(const ImportedPlan& plan, const char* title)
{
    for (const ImportedSection& each : plan.sections) {
        if (each.title == QString::fromUtf8(title))
            return each;
    }
    FAIL("no section " << title);
    return plan.sections.front();
}

QString bodyOf(const ImportedSection& each)
{
    QString body;
    for (const ImportedBlock& block : each.blocks)
        body += block.markdown + QStringLiteral("\n\n");
    return body;
}

bool warns(const ImportedPlan& plan, ImportWarningKind kind, const char* text = "")
{
    return std::any_of(plan.warnings.begin(), plan.warnings.end(), [&](const ImportWarning& warning) {
        return warning.kind == kind && warning.text.contains(QString::fromUtf8(text));
    });
}

} // namespace

TEST_CASE("front matter becomes title and meta data, not a heading")
{
    const ImportedPlan plan = nasty();
    CHECK(plan.title == QStringLiteral("Uitwijkplan Voorbeeld BV"));
    CHECK(plan.sections.front().title == QStringLiteral("Eerste acties \U0001F6A8"));
    const auto has = [&](const char* name, const char* value) {
        return std::any_of(plan.meta.begin(), plan.meta.end(), [&](const ImportedExtra& extra) {
            return extra.name == QString::fromLatin1(name) && extra.value == QString::fromLatin1(value);
        });
    };
    CHECK(has("relations", "cloud, privacy"));
    CHECK(has("nav_order", "3"));
    CHECK(has("#", "laatst bekeken door Noor"));
    const ImportedPlan broken = planOf("---\ntitle: [\"\n---\n\nTekst\n");
    CHECK(warns(broken, ImportWarningKind::UnreadableFrontMatter));
    CHECK(broken.meta.at(0).value == QStringLiteral("title: [\""));
}

TEST_CASE("a bold paragraph before a list titles a checklist, its lettered lines are sub-steps")
{
    const ImportedChecklist list = named(nasty(), "(P) Voorbereiding");
    CHECK(list.reason == ChecklistReason::NumberedUnderHeading);
    REQUIRE(list.steps.size() == 4);
    CHECK(list.steps[0].text == QStringLiteral("Let op:"));
    REQUIRE(list.steps[0].steps.size() == 2);
    CHECK(list.steps[0].steps[1].text == QStringLiteral("Vreemde aan-meldingen"));
    CHECK(list.steps[0].steps[1].origin == StepOrigin::LetteredLine);
    CHECK(list.steps[1].text == QStringLiteral("Bel {{NAAM_LEIDER}} TODO: nummer aanvullen"));
    CHECK(list.steps[1].details.contains(QStringLiteral("Wacht op antwoord.")));
    CHECK(list.steps[1].details.contains(QStringLiteral("ping 192.0.2.7")));
    CHECK(list.steps[2].role == QStringLiteral("IC"));
    CHECK(list.steps[2].text == QStringLiteral("Neem het commando"));
}

TEST_CASE("sub-items with too small an indent stay below their step, and the list goes on")
{
    const ImportedChecklist list = named(nasty(), "(P) Voorbereiding");
    REQUIRE(list.steps.size() == 4);
    REQUIRE(list.steps[2].steps.size() == 2);
    CHECK(list.steps[2].steps[1].text == QStringLiteral("Meld het aan de buren"));
    CHECK(list.steps[3].text == QStringLiteral("Sluit de deur"));
    const auto joined = checklistsOf(planOf("# A\n\n1. een\n - sub\n2. twee\n")).at(0);
    REQUIRE(joined.steps.size() == 2);
    CHECK(joined.steps[0].steps.at(0).text == QStringLiteral("sub"));
}

TEST_CASE("boxed paragraphs are steps, wrapped lines joined, soft hyphens gone")
{
    const ImportedPlan plan = nasty();
    const ImportedSection& away = section(plan, "Ontruiming");
    REQUIRE(away.blocks.size() == 3);
    REQUIRE(away.blocks[0].checklist);
    const ImportedChecklist& list = *away.blocks[0].checklist;
    REQUIRE(list.steps.size() == 3);
    CHECK(list.steps[0].text
        == QStringLiteral("Zet de ventilatie uit en sluit alle ramen van de begane grond"));
    CHECK(list.steps[2].text == QStringLiteral("Tel iedereen"));
    CHECK(away.blocks[1].markdown == QStringLiteral("Los tussendoor."));
    CHECK(away.blocks[2].checklist->steps.size() == 1);
}

TEST_CASE("task items are steps, with links and sub-steps kept")
{
    const ImportedChecklist list = named(nasty(), "Checklist ICT");
    CHECK(list.reason == ChecklistReason::Boxes);
    REQUIRE(list.steps.size() == 2);
    CHECK(list.steps[0].text == QStringLiteral("Trek de stekker van de router"));
    CHECK(list.steps[1].details == QStringLiteral("[storingsdienst](https://example.org/storing)"));
    CHECK(list.steps[1].steps.at(0).text == QStringLiteral("Noteer het ticket"));
}

TEST_CASE("sources and facts stay text, and can be made a checklist")
{
    const ImportedPlan plan = nasty();
    CHECK_FALSE(named(plan, "Bronnen", false).chosen);
    CHECK(named(plan, "Achtergrond", false).steps.size() == 2);
    CHECK(bodyOf(section(plan, "Achtergrond")).contains(QStringLiteral("- Nog een feit")));
}

TEST_CASE("a table with an open column is a checklist, one with names and phones is contacts")
{
    const ImportedPlan plan = nasty();
    const ImportedChecklist list = named(plan, "Achtergrond");
    CHECK(list.reason == ChecklistReason::StatusColumn);
    REQUIRE(list.steps.size() == 2);
    CHECK(list.steps[0].text == QStringLiteral("Haal de back-up"));
    REQUIRE(plan.contacts.size() == 2);
    CHECK(plan.contacts[0].name == QStringLiteral("Noor van Dam"));
    CHECK(plan.contacts[1].phones.at(0).raw == QStringLiteral("020 555 01 21"));
}

TEST_CASE("notes, HTML and pictures are text without HTML, and lose no word")
{
    const QString body = bodyOf(section(nasty(), "Achtergrond"));
    CHECK(body.contains(QStringLiteral("> **warning: Pas op**")));
    CHECK(body.contains(QStringLiteral("> Tweede alinea.")));
    CHECK(body.contains(QStringLiteral("#### Kaart")));
    CHECK(body.contains(QStringLiteral("Bel **nu** met [de wacht](../elders/).")));
    CHECK(body.contains(QStringLiteral("[de gids](https://example.org/gids \"Titel van gids\")")));
    CHECK(body.contains(QStringLiteral("deze")));
    CHECK(body.contains(QStringLiteral("```mermaid")));
    CHECK_FALSE(body.contains(QStringLiteral("<")));
    CHECK_FALSE(body.contains(QStringLiteral("base64")));
    const auto hidden = section(nasty(), "Achtergrond").hidden;
    const auto has = [&](const char* words) {
        return std::any_of(hidden.begin(), hidden.end(),
            [&](const ImportedExtra& extra) { return extra.value.contains(QString::fromLatin1(words)); });
    };
    CHECK(has("geheim woord"));
    CHECK(has("alert"));
    CHECK(has("uitleg"));
}

TEST_CASE("lines within a cell of a table do not run together")
{
    const ImportedPlan plan = planOf("# Bellen\n\n| wie | nummer |\n|---|---|\n| Ilse<br>Karim | 112 |\n");
    CHECK(bodyOf(section(plan, "Bellen")).contains(QStringLiteral("Ilse Karim")));
}

TEST_CASE("open points and links that lead nowhere are listed")
{
    const ImportedPlan plan = nasty();
    CHECK(plan.openPoints.size() == 2);
    CHECK(warns(plan, ImportWarningKind::MissingTarget, "bijlage.md"));
    CHECK(warns(plan, ImportWarningKind::OutsideFolder, "../geheim.md"));
    CHECK_FALSE(warns(plan, ImportWarningKind::MissingTarget, "#eerste-acties-"));
    CHECK(warns(plan, ImportWarningKind::PictureLeftOut));
    CHECK(planOf("{% link x.md %} {:toc} {#id} en {{site.baseurl}}\n").openPoints.size() == 4);
}

TEST_CASE("a role in a heading is the role of its checklists")
{
    CHECK(named(nasty(), "Role: Loggist").role == QStringLiteral("Loggist"));
}

TEST_CASE("headings nest, repeat and jump levels without losing their place")
{
    const ImportedPlan plan = planOf("# A\n## B\n#### C\n## B\n# A\n\nx\n");
    REQUIRE(plan.sections.size() == 5);
    CHECK(plan.sections[1].parent == 0);
    CHECK(plan.sections[2].parent == 1);
    CHECK(plan.sections[3].parent == 0);
    CHECK(plan.sections[3].key == QStringLiteral("a/b#2"));
    CHECK(plan.sections[4].parent == -1);
}

TEST_CASE("hostile HTML and YAML are read in bounded time")
{
    const QByteArray deep
        = QByteArray("<div>").repeated(50000) + "woord" + QByteArray("</div>").repeated(50000);
    const auto read = readMarkdownPlan(deep, QStringLiteral("x.md"));
    REQUIRE(read);
    CHECK(read->sections.at(0).blocks.at(0).markdown == QStringLiteral("woord"));
    CHECK(readMarkdownPlan("x\n\n" + QByteArray("- ").repeated(20000) + "woord\n", QStringLiteral("x.md")));
    CHECK(readMarkdownPlan(QByteArray("> ").repeated(20000) + "woord\n", QStringLiteral("x.md")));
    QByteArray bomb = "---\na: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char name = 'b'; name < 'j'; ++name)
        bomb += QByteArray(1, name) + ": &" + QByteArray(1, name) + " ["
            + QByteArray("*" + QByteArray(1, char(name - 1)) + ",").repeated(9).chopped(1) + "]\n";
    CHECK(readMarkdownPlan(bomb + "---\n\ntekst\n", QStringLiteral("x.md")));
    CHECK(readMarkdownPlan(
        "---\na: " + QByteArray("[").repeated(20000) + "\n---\n\nx\n", QStringLiteral("x.md")));
    CHECK(readMarkdownPlan(Bytes(kMaxPlanBytes + 1, 'x'), QStringLiteral("x.md")).error().code
        == Errc::TooLarge);
}
