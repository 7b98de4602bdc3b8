// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/picture_inspection.h"
#include "tests/qml/screen_pictures.h"

#include "app/actions/import_draft.h"
#include "app/models/spoken.h"
#include "store/acts/acts.h"
#include "store/crypto/digest.h"

#include <catch2/catch_test_macros.hpp>

#include <QCborArray>
#include <QFile>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace uitwijk;

namespace {

QString first(ShownApp& app, ObjectKind kind, std::size_t which = 0)
{
    const auto rows = app.objects(kind);
    REQUIRE(rows.size() > which);
    return idText(rows[which].id);
}

void nothing(ShownApp&)
{
}

void now(ShownApp& app)
{
    app.ask("openNow");
}
void contacts(ShownApp& app)
{
    app.ask("openContacts");
}
void contact(ShownApp& app)
{
    app.ask("openContacts");
    app.ask("openContact", first(app, ObjectKind::Contact, 4));
}
void plan(ShownApp& app)
{
    app.ask("openPlan");
}
void places(ShownApp& app)
{
    app.ask("openPlan");
    app.ask("openObjects", int(ObjectKind::Site), QStringLiteral("Places"));
}
void document(ShownApp& app)
{
    app.ask("openPlan");
    app.ask("openDocument", first(app, ObjectKind::Document));
}
void asset(ShownApp& app)
{
    app.ask("openPlan");
    app.ask("openObject", first(app, ObjectKind::Asset));
}
void steps(ShownApp& app)
{
    app.ask("openPlan");
    app.ask("openObject", first(app, ObjectKind::Checklist));
}
void sharing(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openSync");
}
void bringing(ShownApp& app)
{
    app.ask("openPlan");
    app.ask("openImport");
}
/// Files with something new, something changed, something odd and something that cannot be read.
QList<QUrl> filesToBring(ShownApp& app, const QDir& folder)
{
    const ObjectId known = app.objects(ObjectKind::Contact)[4].id;
    const auto record = app.read([known](const Store& store) { return store.objects().record(known); });
    REQUIRE(record);
    const QByteArray mail = record->value(Field::Emails).toArray().at(0).toString().toUtf8();
    const std::vector<std::pair<QString, QByteArray>> files{
        {QStringLiteral("suppliers.csv"),
            "Name;Company;Phone;E-mail;Room\r\nSven Bakker;Northern Internet;+31 20 555 "
            "0122;sven@example.org;4\r\n"
            "A. Colleague;;+31 20 555 0123;"
                + mail + ";2\r\nNo;more\r\n"},
        {QStringLiteral("water.md"),
            "# Water in the server room\n\nCall {{LANDLORD}} when the water rises, and leave the room.\n\n"
            "## First actions\n\n1. Switch off the power\n2. Call the landlord\n3. Move the back-ups\n\n"
            "## Background\n\n- [The drawing](drawings/ground.md)\n- The pump is in the cellar\n"},
        {QStringLiteral("plan.pdf"), "%PDF-1.7"}};
    QList<QUrl> urls;
    for (const auto& [name, octets] : files) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(octets) == octets.size());
        urls << QUrl::fromLocalFile(file.fileName());
    }
    return urls;
}

ImportDraft& broughtIn(ShownApp& app)
{
    static const QTemporaryDir folder;
    bringing(app);
    const QQuickItem* screen = app.shown(QStringLiteral("ImportScreen"));
    REQUIRE(screen);
    auto* draft = screen->findChild<ImportDraft*>();
    REQUIRE(draft);
    draft->choose(filesToBring(app, QDir(folder.path())));
    REQUIRE(
        QTest::qWaitFor([&] { return draft->stage() == ImportDraft::Preview && !draft->isBusy(); }, 60000));
    return *draft;
}
void preview(ShownApp& app)
{
    broughtIn(app);
}
void previewEnd(ShownApp& app)
{
    broughtIn(app);
    app.settle();
    const QQuickItem* screen = app.shown(QStringLiteral("ImportScreen"));
    for (QQuickItem* item : screen->findChildren<QQuickItem*>()) {
        if (item->isVisible() && item->inherits("QQuickFlickable"))
            item->setProperty("contentY", item->property("contentHeight").toReal() - item->height());
    }
}
/// Last in a tour: it changes the handbook.
void brought(ShownApp& app)
{
    ImportDraft& draft = broughtIn(app);
    if (draft.items()->count() > 0)
        draft.setAccepted(draft.items()->index(0).data(Qt::UserRole).toString(), false);
    REQUIRE(QTest::qWaitFor([&] { return !draft.isBusy(); }, 60000));
    draft.confirm();
    REQUIRE(QTest::qWaitFor([&] { return draft.stage() == ImportDraft::Done; }, 60000));
}
void search(ShownApp& app)
{
    app.ask("openSearch", QStringLiteral("ver"));
}
void device(ShownApp& app)
{
    app.ask("openDevice");
}
void members(ShownApp& app)
{
    app.ask("openDevice");
    app.ask("openMembers");
}
void admitting(ShownApp& app)
{
    app.ask("openDevice");
    app.ask("openAdmit");
}

void question(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openDeclare", first(app, ObjectKind::Scenario, 3), false);
}

} // namespace

TEST_CASE("a reader can use every screen before there is a handbook")
{
    ShownApp app(ShownApp::Handbook::None);
    show(app, {{"first-run", nothing}});
}

TEST_CASE("a reader can use the locked screen")
{
    ShownApp app(ShownApp::Handbook::Locked);
    const auto card = [](ShownApp& shown) {
        REQUIRE((shown.touch(QStringLiteral("Somebody is hurt"))
            || shown.touch(QStringLiteral("Iemand is gewond"))));
    };
    const auto cards = [](ShownApp& shown) {
        if (!shown.touch(QStringLiteral("Back")))
            shown.touch(QStringLiteral("Terug"));
    };
    show(app, {{"locked", cards}, {"locked-card", card}});
}

TEST_CASE("a reader can use every screen of an empty handbook")
{
    ShownApp app(ShownApp::Handbook::Empty);
    show(app,
        {{"empty-now", now}, {"empty-contacts", contacts}, {"empty-plan", plan}, {"empty-places", places},
            {"empty-search", search}});
}

TEST_CASE("a reader can use every screen on a quiet day")
{
    ShownApp app(ShownApp::Handbook::Sample);
    show(app,
        {{"now", now}, {"declare", question}, {"contacts", contacts}, {"contact", contact}, {"plan", plan},
            {"document", document}, {"asset", asset}, {"steps", steps}, {"sharing", sharing},
            {"import", bringing}, {"places", places}, {"search", search}, {"device", device},
            {"members", members}, {"admit", admitting}});
}

TEST_CASE("a reader can see what an import would change, and what it has brought")
{
    ShownApp app(ShownApp::Handbook::Sample);
    show(app, {{"import-preview", preview}, {"import-preview-end", previewEnd}});
    show(app, {{"import-done", brought}});
}

TEST_CASE("files and folders are asked for without a complaint where the system has no dialog of its own")
{
    ShownApp app(ShownApp::Handbook::Empty);
    app.dress({"", kDesktop});
    bringing(app);
    WarningCollector warnings;
    for (const char* asker : {"FileAsker", "FolderAsker"}) {
        const QQuickItem* dialog = app.shown(QString::fromLatin1(asker));
        REQUIRE(dialog);
        REQUIRE(QMetaObject::invokeMethod(const_cast<QQuickItem*>(dialog), "ask"));
        app.settle();
        QTest::qWait(300);
        CHECK(dialog->property("asking").toBool());
    }
    const QStringList said = warnings.take();
    INFO(said.join(u'\n').toStdString());
    CHECK(said.isEmpty());
}

TEST_CASE("a page stays when the window becomes narrow and wide again")
{
    ShownApp app(ShownApp::Handbook::Sample);
    for (const QSize& size : {kDesktop, kPhone, kDesktop}) {
        app.dress({"", size});
        if (size == kDesktop && !app.shown(QStringLiteral("ContactScreen")))
            contact(app);
        CHECK(app.shown(QStringLiteral("ContactScreen")));
    }
    app.ask("back");
    app.dress({"", kPhone});
    CHECK(app.shown(QStringLiteral("ContactsScreen")));
}
