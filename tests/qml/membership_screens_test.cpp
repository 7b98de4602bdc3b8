// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/screen_pictures.h"

#include "app/actions/admission_desk.h"
#include "app/actions/carry_desk.h"
#include "app/actions/joining_desk.h"
#include "app/opening.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace uitwijk;

namespace {

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
void sharing(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openSync");
}
void carrying(ShownApp& app)
{
    app.ask("openSync");
    app.ask("openCarry");
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

/// Files on their way between a newcomer and who lets them in; and that other side, without its app.
struct Visit {
    QTemporaryDir folder;
    int newcomers = 0;

    NewHandbook wanted(const QString& name) const
    {
        return {.folder = folder.filePath(name),
            .organisation = QStringLiteral("Kade & Zonen"),
            .person = QStringLiteral("Noor Verhulst"),
            .passphrase = u"four small green boats",
            .cost = kWeakestCost};
    }
    QUrl file(const char* name) const { return QUrl::fromLocalFile(folder.filePath(QLatin1String(name))); }
    void ask()
    {
        const auto request = beginJoining(wanted(QString::number(++newcomers)), machineClock());
        REQUIRE((request && writeHandedFile(file("request").toLocalFile(), *request)));
    }
    void answer() const
    {
        auto sponsor = Handbook::create(wanted(QStringLiteral("sponsor")), machineClock());
        const auto request = readHandedFile(file("request").toLocalFile());
        REQUIRE((sponsor && request));
        const auto welcome = admitDevice(sponsor->handbook, *request,
            {.name = QStringLiteral("Karim Peeters"), .role = Role::Responder, .relay = {}});
        REQUIRE((welcome && writeHandedFile(file("admission").toLocalFile(), welcome->file)));
    }
};

template <typename T>
T& inWindow(ShownApp& app)
{
    auto* found = app.window().findChild<T*>();
    REQUIRE(found);
    return *found;
}
/// The screen that a desk stands on.
QObject* pageOf(const Desk& desk)
{
    QObject* page = desk.parent();
    while (page && page->metaObject()->indexOfMethod("agree()") < 0)
        page = page->parent();
    REQUIRE(page);
    return page;
}
void wait(ShownApp& app, const Desk& desk)
{
    REQUIRE(QTest::qWaitFor([&] { return !desk.isBusy(); }, 20000));
    app.settle();
}
/// A file of this copy, whole or the first part of it, brought back in.
void carriedBack(ShownApp& app, int percent)
{
    const QTemporaryDir folder;
    const QUrl file = QUrl::fromLocalFile(folder.filePath(QStringLiteral("uitwijk.uwk")));
    carrying(app);
    const QQuickItem* screen = app.shown(QStringLiteral("CarryScreen"));
    REQUIRE(screen);
    auto* found = screen->findChild<CarryDesk*>();
    REQUIRE(found);
    CarryDesk& desk = *found;
    desk.takeAlong(file);
    wait(app, desk);
    REQUIRE(desk.failure() == failure::None);
    CHECK(desk.taken() > 0);
    const auto octets = readHandedFile(file.toLocalFile());
    REQUIRE(octets);
    REQUIRE(writeHandedFile(file.toLocalFile(), octets->first(octets->size() * percent / 100)));
    desk.bringIn(file);
    wait(app, desk);
    CHECK(desk.hasBrought() == (percent > 1));
}
void bringRequest(ShownApp& app, Visit& visit)
{
    visit.ask();
    admitting(app);
    auto& desk = inWindow<AdmissionDesk>(app);
    desk.openRequest(visit.file("request"));
    wait(app, desk);
}

} // namespace

TEST_CASE("a newcomer can use the screen that waits for an admission")
{
    ShownApp app(ShownApp::Handbook::Joining);
    const Visit visit;
    auto& desk = inWindow<JoiningDesk>(app);
    wait(app, desk);
    desk.saveRequest(visit.file("request"));
    wait(app, desk);
    visit.answer();
    show(app,
        {{"joining",
             [&](ShownApp&) {
                 desk.refuse();
                 desk.dismissFailure();
             }},
            {"joining-wrong",
                [&](ShownApp&) {
                    desk.openAdmission(visit.file("request"));
                    wait(app, desk);
                }},
            {"joining-compare", [&](ShownApp&) {
                 desk.openAdmission(visit.file("admission"));
                 wait(app, desk);
             }}});
}

TEST_CASE("a reader can use the screens that let somebody in")
{
    ShownApp app(ShownApp::Handbook::Sample);
    Visit visit;
    show(app,
        {{"admit-compare", [&](ShownApp&) { bringRequest(app, visit); }},
            {"admit-who",
                [&](ShownApp&) {
                    bringRequest(app, visit);
                    REQUIRE(QMetaObject::invokeMethod(pageOf(inWindow<AdmissionDesk>(app)), "agree"));
                }},
            {"admit-hand-over",
                [&](ShownApp&) {
                    bringRequest(app, visit);
                    auto& desk = inWindow<AdmissionDesk>(app);
                    desk.admit({}, QStringLiteral("Karim Peeters"), int(Role::Responder));
                    wait(app, desk);
                }},
            {"members-more", members}, {"sharing-more", sharing},
            {"member",
                [&](ShownApp&) {
                    members(app);
                    REQUIRE(app.press(QStringLiteral("Karim Peeters")));
                }},
            {"member-role",
                [&](ShownApp&) {
                    REQUIRE((app.press(QStringLiteral("Change what it may do…"))
                        || app.press(QStringLiteral("Wijzigen wat het mag…"))));
                }},
            {"member-remove", [&](ShownApp&) {
                 REQUIRE((app.press(QStringLiteral("Remove this device…"))
                     || app.press(QStringLiteral("Dit apparaat verwijderen…"))));
             }}});
    app.dress({"", kDesktop});
    members(app);
    REQUIRE(app.press(QStringLiteral("Karim Peeters")));
    REQUIRE(app.press(QStringLiteral("Change what it may do…")));
    REQUIRE(app.press(QStringLiteral("Coordinator")));
    REQUIRE(app.press(QStringLiteral("Change it")));
    REQUIRE(QTest::qWaitFor(
        [&] { return app.says(QStringLiteral("Leads an incident, sees what is sealed")); }, 20000));
    REQUIRE(app.press(QStringLiteral("Remove this device…")));
    REQUIRE(app.press(QStringLiteral("Lost or stolen")));
    const QQuickItem* page = app.shown(QStringLiteral("MemberScreen"));
    REQUIRE(page);
    REQUIRE(app.press(QStringLiteral("Remove device ") + page->property("deviceId").toString()));
    REQUIRE(QTest::qWaitFor([&] { return app.says(QStringLiteral("Removed from the handbook")); }, 20000));
    CHECK(app.says(QStringLiteral("Nothing of it is held back")));
    CHECK_FALSE(app.named(QStringLiteral("Remove this device…")));
    CHECK(app.says(
        QStringLiteral("Its copy is to be erased"))); // what is lost or stolen, unless it is unticked
    show(app, {{"member-removed", nothing}});
}

namespace {

/// This device hears that it was removed; with a `wipe`, that it is to erase its copy.
void learnRemoval(ShownApp& app, const QString& wipe)
{
    app.session()
        .gateway()
        ->change([wipe](Handbook& handbook) -> Result<Commit> {
            const QString kept = QString(64, u'a') + u' ' + handbook.store().log().self()->hex()
                + QStringLiteral(" 1790000000000 ") + wipe;
            const auto set = handbook.store().setSetting(QStringLiteral("member.removed"), kept);
            Commit commit;
            commit.topics = Topic::Members;
            return set ? Result<Commit>(commit) : set.error();
        })
        .waitForFinished();
}

} // namespace

TEST_CASE("a device whose copy an administrator has erased says so before and after")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    learnRemoval(app, QString(64, u'b'));
    app.settle();
    CHECK(app.says(QStringLiteral("An administrator has its copy erased. It goes in a moment.")));
    CHECK_FALSE(app.named(QStringLiteral("Erase this copy…")));
    REQUIRE(QTest::qWaitFor([&] { return app.session().state() == Session::NoHandbook; }, 60000));
    CHECK_FALSE(Handbook::isIn(app.session().folder()));
    CHECK(app.says(QStringLiteral("The handbook on this device was erased")));
    show(app, {{"erased", nothing}});
}

TEST_CASE("a reader of a device that was removed is told so above every screen")
{
    ShownApp app(ShownApp::Handbook::Sample);
    learnRemoval(app, QString());
    show(app, {{"removed-now", now}, {"removed-contacts", contacts}});
    const auto erasing = [](ShownApp& shown) {
        REQUIRE((shown.press(QStringLiteral("Erase this copy…"))
            || shown.press(QStringLiteral("Deze kopie wissen…"))));
    };
    show(app, {{"removed-erase", erasing}});
}

TEST_CASE("a reader can take a file along, and sees what one that comes back brought")
{
    ShownApp app(ShownApp::Handbook::Sample);
    show(app,
        {{"carry", carrying}, {"carried", [](ShownApp& shown) { carriedBack(shown, 100); }},
            {"carried-torn", [](ShownApp& shown) { carriedBack(shown, 60); }},
            {"carried-nothing", [](ShownApp& shown) { carriedBack(shown, 0); }}});
}
