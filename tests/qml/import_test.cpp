// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/shown_app.h"

#include "app/actions/import_draft.h"
#include "app/models/contact_tree_model.h"
#include "app/models/object_list_model.h"
#include "app/models/search_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTest>

using namespace uitwijk;

namespace {

/// Files as an organisation has them, written by the test.
class OwnFiles {
public:
    QUrl write(const char* name, const QByteArray& octets)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(octets) == octets.size());
        return QUrl::fromLocalFile(file.fileName());
    }
    QList<QUrl> all()
    {
        return {write("team.vcf",
                    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mira Kuipers\r\nTITLE:Head of ICT\r\n"
                    "TEL;TYPE=cell:+31 20 555 0121\r\nEMAIL:mira@example.org\r\nEND:VCARD\r\n"),
            write("suppliers.csv",
                "Name;Company;Phone;E-mail\r\n"
                "Sven Bakker;Northern Internet;+31 20 555 0122;sven@example.org\r\n"
                "M. Kuipers;;+31 20 555 0123;mira@example.org\r\n"),
            write("water.md",
                "# Water in the server room\n\nStay out of the water.\n\n"
                "1. Switch off the power\n2. Call the landlord\n3. Move the back-ups\n")};
    }

private:
    QTemporaryDir m_folder;
};

void waitFor(ImportDraft& draft, ImportDraft::Stage stage)
{
    REQUIRE(QTest::qWaitFor([&] { return draft.stage() == stage && !draft.isBusy(); }, 60000));
}

/// The row of the list in which `role` says `words`; -1 when there is none.
int rowWith(const QAbstractItemModel& rows, const char* role, const QString& words)
{
    const int number = rows.roleNames().key(role, -1);
    REQUIRE(number >= 0);
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, 0).data(number).toString().contains(words))
            return row;
    }
    return -1;
}

QVariant told(const QAbstractItemModel& rows, int row, const char* role)
{
    REQUIRE(row >= 0);
    return rows.index(row, 0).data(rows.roleNames().key(role, -1));
}

/// "new, changed, same" of a kind; empty when none is met.
QString counts(ImportDraft& draft, ObjectKind kind)
{
    for (const DisplayRow& row : draft.counts()->rows()) {
        if (row.values[0].toInt() == int(kind))
            return QStringLiteral("%1, %2, %3")
                .arg(row.values[2].toInt())
                .arg(row.values[3].toInt())
                .arg(row.values[4].toInt());
    }
    return {};
}

template <typename Model>
void read(ShownApp& app, Model& model)
{
    model.componentComplete();
    app.settle();
    REQUIRE(model.isReady());
}

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("what a person imports is where people look for it, and importing it again brings nothing new")
{
    ShownApp app(ShownApp::Handbook::Empty);
    OwnFiles files;
    ImportDraft draft;
    draft.choose(files.all());
    waitFor(draft, ImportDraft::Preview);

    CHECK(draft.sources()->count() == 3);
    CHECK(counts(draft, ObjectKind::Contact) == words("2, 1, 0")); // who is in both files is one
    CHECK(counts(draft, ObjectKind::Checklist) == words("1, 0, 0"));
    CHECK(counts(draft, ObjectKind::Step) == words("3, 0, 0"));
    CHECK(counts(draft, ObjectKind::Document) == words("1, 0, 0"));
    CHECK(draft.columns()->count() == 4);
    CHECK(draft.chosen() == 5);
    const int mira = rowWith(*draft.items(), "title", words("M. Kuipers"));
    CHECK(told(*draft.items(), mira, "labels").toStringList()
        == QStringList{words("Telephone"), words("Also in the source")});
    CHECK(told(*draft.items(), mira, "afters").toStringList().last() == words("Name: M. Kuipers"));
    CHECK(app.objects(ObjectKind::Checklist).empty()); // nothing before it is confirmed
    CHECK(app.objects(ObjectKind::Contact).size() == 1);

    draft.confirm();
    waitFor(draft, ImportDraft::Done);
    CHECK(draft.failure() == failure::None);
    CHECK(draft.chosen() == 5);

    ContactTreeModel contacts;
    read(app, contacts);
    CHECK(rowWith(contacts, "name", words("Sven Bakker")) >= 0);
    CHECK(contacts.rowCount({}) == 3);
    ObjectListModel checklists;
    checklists.setKind(int(ObjectKind::Checklist));
    read(app, checklists);
    CHECK(rowWith(checklists, "title", words("Water in the server room")) >= 0);
    SearchModel found;
    found.setWords(words("landlord"));
    read(app, found);
    CHECK(found.rowCount({}) > 0);

    ImportDraft again;
    again.choose(files.all());
    waitFor(again, ImportDraft::Preview);
    CHECK(again.chosen() == 0);
    CHECK(counts(again, ObjectKind::Contact) == words("0, 0, 3"));
    CHECK(again.items()->count() == 0);
}

TEST_CASE("a changed field is shown before and after, and what is not wanted stays as it is")
{
    ShownApp app(ShownApp::Handbook::Empty);
    OwnFiles files;
    ImportDraft first;
    first.choose(files.all());
    waitFor(first, ImportDraft::Preview);
    first.confirm();
    waitFor(first, ImportDraft::Done);

    const QList<QUrl> changed{files.write("water.md",
        "# Water in the server room\n\nStay out of the water.\n\n"
        "1. Switch off the power\n2. Call the landlord and the insurer\n3. Move the back-ups\n4. Tell the "
        "team\n")};
    ImportDraft draft;
    draft.choose(changed);
    waitFor(draft, ImportDraft::Preview);
    CHECK(counts(draft, ObjectKind::Step) == words("1, 1, 2"));
    const int edited = rowWith(*draft.items(), "title", words("and the insurer"));
    CHECK(told(*draft.items(), edited, "befores").toStringList().value(0) == words("Call the landlord"));
    CHECK(told(*draft.items(), edited, "afters").toStringList().value(0)
        == words("Call the landlord and the insurer"));
    CHECK(draft.chosen() == 2);

    draft.setAccepted(told(*draft.items(), edited, "itemId").toString(), false);
    CHECK(draft.chosen() == 1);
    draft.confirm();
    waitFor(draft, ImportDraft::Done);
    CHECK(draft.skipped() == 1);
    CHECK(draft.items()->count() == 1); // what was left out
    const auto steps = app.objects(ObjectKind::Step);
    CHECK(steps.size() == 4);
    CHECK(std::any_of(steps.begin(), steps.end(),
        [](const ObjectRow& step) { return step.title.in({}) == words("Call the landlord"); }));

    ImportDraft later; // what was left out is offered again
    later.choose(changed);
    waitFor(later, ImportDraft::Preview);
    CHECK(later.chosen() == 1);
}

TEST_CASE("what is left out leaves out what would stand in it, and takes it along again")
{
    ShownApp app(ShownApp::Handbook::Empty);
    OwnFiles files;
    ImportDraft draft;
    draft.choose({files.all().last()});
    waitFor(draft, ImportDraft::Preview);
    REQUIRE(draft.items()->count() == 2); // the plan and its checklist
    const int plan = rowWith(*draft.items(), "kind", QString::number(int(ObjectKind::Document)));
    const int list = rowWith(*draft.items(), "kind", QString::number(int(ObjectKind::Checklist)));
    draft.setAccepted(told(*draft.items(), plan, "itemId").toString(), false);
    CHECK(draft.chosen() == 0);
    draft.setAccepted(told(*draft.items(), list, "itemId").toString(), true);
    CHECK(draft.chosen() == 2);
    draft.setChecklist(0, 0, false);
    waitFor(draft, ImportDraft::Preview);
    CHECK(counts(draft, ObjectKind::Checklist).isEmpty());
}

TEST_CASE("what cannot be read says why in words, and nothing is written")
{
    ShownApp app(ShownApp::Handbook::Empty);
    OwnFiles files;
    ImportDraft draft;
    draft.choose(
        {files.write("cards.vcf", QByteArray("BEGIN:VCARD\r\nFN:\x01\x02\x03\x04\x05\x06\x07\x08", 28)),
            files.write("plan.pdf", "%PDF-1.7 and so on"),
            files.write("plan.docx", "PK\3\4....word/document.xml"), files.write("empty.md", ""),
            QUrl::fromLocalFile(words("/nowhere/at/all.csv"))});
    waitFor(draft, ImportDraft::Preview);
    CHECK(draft.sources()->count() == 5);
    for (const DisplayRow& row : draft.sources()->rows()) {
        INFO(row.key.toStdString());
        CHECK(row.values[3].toBool());
        CHECK_FALSE(row.values[4].toString().isEmpty());
        CHECK_FALSE(row.values[5].toString().isEmpty());
    }
    CHECK_FALSE(draft.isReadable());
    CHECK(draft.chosen() == 0);
    draft.confirm();
    waitFor(draft, ImportDraft::Done);
    CHECK(app.objects(ObjectKind::Contact).size() == 1);
    CHECK(app.objects(ObjectKind::Document).empty());
}

TEST_CASE("a damaged table warns in words, with the line")
{
    ShownApp app(ShownApp::Handbook::Empty);
    OwnFiles files;
    ImportDraft draft;
    draft.choose({QUrl::fromLocalFile(words(UITWIJK_TEST_DATA "/import/open_quote.csv")),
        files.write("cut_off.vcf", "BEGIN:VCARD\r\nFN:Half\r\nBEGIN:VCARD\r\nFN:Whole\r\nEND:VCARD\r\n")});
    waitFor(draft, ImportDraft::Preview);
    REQUIRE(draft.warnings()->count() > 1);
    for (const DisplayRow& row : draft.warnings()->rows()) {
        CHECK_FALSE(row.values[1].toString().isEmpty());
        CHECK_FALSE(row.values[2].toString().isEmpty());
    }
    CHECK(rowWith(*draft.warnings(), "where", words("Line ")) >= 0);
    draft.cancel();
    app.settle();
    CHECK(draft.stage() == ImportDraft::Choosing);
    CHECK(app.objects(ObjectKind::Contact).size() == 1);
}

TEST_CASE("a column that was guessed wrong is set right before anything is written")
{
    ShownApp app(ShownApp::Handbook::Empty);
    OwnFiles files;
    ImportDraft draft;
    draft.choose({files.write("odd.csv",
        "Wie;Waar;Bellen op\r\nAnouk Vos;Kade 1;+31 20 555 0131\r\nTeun Smit;Kade 2;+31 20 555 0132\r\n")});
    waitFor(draft, ImportDraft::Preview);
    REQUIRE(draft.columns()->count() == 3);
    draft.setColumn(0, 0, int(ContactPart::Name));
    waitFor(draft, ImportDraft::Preview);
    draft.setColumn(0, 2, int(ContactPart::Phone));
    waitFor(draft, ImportDraft::Preview);
    CHECK(draft.isReadable());
    CHECK(counts(draft, ObjectKind::Contact) == words("2, 0, 0"));
    CHECK(rowWith(*draft.items(), "title", words("Anouk Vos")) >= 0);
}

TEST_CASE("an import whose page is left while it reads leaves nothing behind")
{
    ShownApp app(ShownApp::Handbook::Empty);
    OwnFiles files;
    {
        ImportDraft draft;
        draft.choose(files.all());
    }
    {
        ImportDraft draft;
        draft.choose(files.all());
        draft.cancel();
        app.settle();
        QTest::qWait(50);
        CHECK(draft.stage() == ImportDraft::Choosing);
    }
    app.settle();
    CHECK(app.objects(ObjectKind::Contact).size() == 1);
}

TEST_CASE("what was confirmed is written to its end when its page is left")
{
    ShownApp app(ShownApp::Handbook::Empty);
    OwnFiles files;
    {
        ImportDraft draft;
        draft.choose(files.all());
        waitFor(draft, ImportDraft::Preview);
        draft.confirm();
    }
    app.settle();
    CHECK(app.objects(ObjectKind::Contact).size() == 3);
    CHECK(app.objects(ObjectKind::Step).size() == 3);
}

TEST_CASE("real plans and contacts come in through the app")
{
    const QString data = qEnvironmentVariable("UITWIJK_REAL_DATA");
    if (data.isEmpty())
        SKIP("UITWIJK_REAL_DATA names no folder");
    ShownApp app(ShownApp::Handbook::Empty);
    const QList<QUrl> sources{QUrl::fromLocalFile(data + words("/plans/counteractive-irp")),
        QUrl::fromLocalFile(data + words("/contacts/ez-vcard"))};
    ImportDraft draft;
    draft.choose(sources);
    waitFor(draft, ImportDraft::Preview);
    CHECK(draft.chosen() > 0);
    draft.confirm();
    waitFor(draft, ImportDraft::Done);
    CHECK(draft.failure() == failure::None);
    CHECK(app.objects(ObjectKind::Step).size() > 100);
    ImportDraft again;
    again.choose(sources);
    waitFor(again, ImportDraft::Preview);
    CHECK(again.chosen() == 0);
}
