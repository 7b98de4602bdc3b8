// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/picture_inspection.h"
#include "tests/qml/shown_app.h"

#include "app/actions/admission_desk.h"
#include "app/actions/joining_desk.h"
#include "app/actions/import_draft.h"
#include "app/models/spoken.h"
#include "app/opening.h"
#include "store/acts/acts.h"
#include "store/crypto/digest.h"

#include <catch2/catch_test_macros.hpp>

#include <QCborArray>
#include <QDir>
#include <QFile>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace uitwijk;

namespace {

constexpr QSize kPhone{360, 740};
constexpr QSize kKiosk{1280, 800};
constexpr QSize kDesktop{1440, 900};

/// What ctest looks at. UITWIJK_ALL_PICTURES=1 takes every combination.
std::vector<Look> looks()
{
    if (!qEnvironmentVariableIsSet("UITWIJK_ALL_PICTURES"))
        return {{"phone-day-en", kPhone}, {"phone-night-200-nl", kPhone, 1, 2.0, "nl"},
            {"desktop-day-nl", kDesktop, 0, 1.0, "nl"}, {"kiosk-night-en", kKiosk, 1, 1.0, "en", 64}};
    static std::vector<QByteArray> names;
    std::vector<Look> all;
    names.reserve(100);
    for (const auto& [shell, size] : {std::pair{"phone", kPhone}, {"kiosk", kKiosk}, {"desktop", kDesktop}})
        for (const int appearance : {0, 1, 2})
            for (const double scale : {1.0, 2.0})
                for (const char* language : {"en", "nl"}) {
                    const char* colours = appearance == 0 ? "day" : appearance == 1 ? "night" : "contrast";
                    names.push_back(
                        QByteArray(shell) + '-' + colours + (scale > 1 ? "-200-" : "-") + language);
                    all.push_back({names.back().constData(), size, appearance, scale, language,
                        size == kKiosk ? 64 : 48});
                }
    return all;
}

/// One picture: saved under `name`, and held against what a reader would suffer from.
QStringList picture(ShownApp& app, const Look& look, const QString& name)
{
    const QDir folder(QStringLiteral(UITWIJK_PICTURES));
    const QString file = QStringLiteral("%1-%2").arg(QLatin1String(look.name), name);
    app.settle();
    const QImage image = app.window().grabWindow();
    QStringList findings;
    if (!folder.mkpath(QStringLiteral(".")) || !image.save(folder.filePath(file + QStringLiteral(".png"))))
        findings << QStringLiteral("not taken");
    findings << inspectPicture(app.window(), 48);
    for (QString& finding : findings)
        finding.prepend(file + QStringLiteral(": "));
    return findings;
}

using Screens = std::vector<std::pair<const char*, std::function<void(ShownApp&)>>>;

/// Every screen in every look; the screens' own complaints are findings too.
void show(ShownApp& app, const Screens& screens)
{
    WarningCollector warnings;
    QStringList findings;
    for (const Look& look : looks()) {
        app.dress(look);
        for (const auto& [name, go] : screens) {
            go(app);
            findings += picture(app, look, QLatin1String(name));
            for (const QString& said : warnings.take())
                findings << QStringLiteral("%1-%2 says %3")
                                .arg(QLatin1String(look.name), QLatin1String(name), said);
        }
    }
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}

/// The screen of this type that is to be seen; null when there is none.
const QQuickItem* shown(ShownApp& app, const QString& type)
{
    std::vector<const QQuickItem*> open{app.window().contentItem()};
    while (!open.empty()) {
        const QQuickItem* item = open.back();
        open.pop_back();
        if (!item->isVisible())
            continue;
        if (QString::fromLatin1(item->metaObject()->className()).startsWith(type + QStringLiteral("_QML")))
            return item;
        for (const QQuickItem* child : item->childItems())
            open.push_back(child);
    }
    return nullptr;
}

bool isShown(ShownApp& app, const QString& type)
{
    return shown(app, type) != nullptr;
}

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
    const QQuickItem* screen = shown(app, QStringLiteral("ImportScreen"));
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
    const QQuickItem* screen = shown(app, QStringLiteral("ImportScreen"));
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
void bringRequest(ShownApp& app, Visit& visit)
{
    visit.ask();
    admitting(app);
    auto& desk = inWindow<AdmissionDesk>(app);
    desk.openRequest(visit.file("request"));
    wait(app, desk);
}
void question(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openDeclare", first(app, ObjectKind::Scenario, 3), false);
}

void begin(ShownApp& app, bool exercise)
{
    const auto scenario = app.objects(ObjectKind::Scenario)[3].id;
    app.act([=](const Store& store) {
        return declare(store,
            {.incident = randomId<ObjectId>(),
                .scenario = scenario,
                .title = {},
                .exercise = exercise,
                .answers = {}});
    });
    const auto incident = app.read([](const Store& store) { return store.incidents().all(); })->front().id;
    const auto lists = app.read([=](const Store& store) { return store.incidents().lists(incident); });
    const auto run = lists->front();
    app.act([=](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector<OpDraft>{tick(run.run, run.firstOrdinal, StepState::Done),
            tick(run.run, run.firstOrdinal + 1, StepState::Done, QStringLiteral("Everybody is outside")),
            tick(run.run, run.firstOrdinal + 2, StepState::Blocked,
                QStringLiteral("The key is with the landlord")),
            note(incident, QStringLiteral("The provider expects an answer at ten."))};
    });
}

void checklist(ShownApp& app)
{
    const auto incident = app.read([](const Store& store) { return store.incidents().all(); })->front().id;
    const auto list
        = app.read([=](const Store& store) { return store.incidents().lists(incident); })->front();
    app.ask("openNow");
    app.ask("openChecklist", idText(list.run), int(list.list), list.title.in(QStringLiteral("en")), false);
}
void journal(ShownApp& app)
{
    const auto incident = app.read([](const Store& store) { return store.incidents().all(); })->front().id;
    app.ask("openNow");
    app.ask("openJournal", idText(incident));
}

} // namespace

void rollCall(ShownApp& app)
{
    const auto incident = app.read([](const Store& store) { return store.incidents().all(); })->front().id;
    app.ask("openNow");
    app.ask("openRollCall", idText(incident));
}
void missing(ShownApp& app)
{
    const auto incident = app.read([](const Store& store) { return store.incidents().all(); })->front().id;
    app.ask("openNow");
    app.ask("openMissing", idText(incident));
}

TEST_CASE("a reader can use every screen before there is a handbook")
{
    ShownApp app(ShownApp::Handbook::None);
    show(app, {{"first-run", nothing}});
}

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
            {"members-more", members}, {"sharing-more", sharing}});
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

TEST_CASE("a reader can use every screen in an incident")
{
    ShownApp app(ShownApp::Handbook::Sample);
    begin(app, false);
    show(app,
        {{"board", now}, {"checklist", checklist}, {"journal", journal}, {"roll-call", rollCall},
            {"missing", missing}});
}

TEST_CASE("a warden's tap counts a person, and the question stays on every screen until it is answered")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    begin(app, false);
    const auto incident = app.read([](const Store& store) { return store.incidents().all(); })->front().id;
    const auto call
        = [&] { return *app.read([=](const Store& store) { return store.rollCalls().of(incident); }); };
    const auto name = [](const RollCallRow& row) { return row.name.in(QStringLiteral("en")); };
    const auto firstByName = [&] {
        const auto people = call().people;
        return *std::min_element(people.begin(), people.end(),
            [&](const auto& left, const auto& right) { return name(left) < name(right); });
    };
    rollCall(app);
    const QString tap = QStringLiteral("Seen: ") + name(firstByName());
    REQUIRE(app.touch(tap));
    CHECK(firstByName().fold.state == Whereabouts::Seen);
    CHECK(call().gate.notSeen == call().gate.expected - 1);
    REQUIRE(app.touch(tap));
    CHECK(firstByName().fold.state == Whereabouts::NotSeen);
    plan(app);
    CHECK(isShown(app, QStringLiteral("PeopleBar")));
    app.act([=](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{answerPeople(incident, PeopleAnswer::Overridden, QStringLiteral("Nobody is in"))};
    });
    CHECK_FALSE(isShown(app, QStringLiteral("PeopleBar")));
}

TEST_CASE("a step says how it is done when it is asked")
{
    ShownApp app(ShownApp::Handbook::Sample);
    begin(app, false);
    app.dress({"", kDesktop});
    checklist(app);
    const QQuickItem* screen = shown(app, QStringLiteral("ChecklistScreen"));
    REQUIRE(screen);
    const QQuickItem* step = shown(app, QStringLiteral("ChecklistDelegate"));
    REQUIRE(step);
    WarningCollector warnings;
    const qreal closed = step->height();
    const_cast<QQuickItem*>(step)->setProperty("open", true);
    app.settle();
    const QStringList said = warnings.take();
    INFO(said.join(u'\n').toStdString());
    CHECK(said.isEmpty());
    CHECK(step->height() > closed);
}

TEST_CASE("files and folders are asked for without a complaint where the system has no dialog of its own")
{
    ShownApp app(ShownApp::Handbook::Empty);
    app.dress({"", kDesktop});
    bringing(app);
    const QQuickItem* chooser = shown(app, QStringLiteral("FileChooser"));
    REQUIRE(chooser);
    WarningCollector warnings;
    for (const char* ask : {"askFiles", "askFolder"}) {
        REQUIRE(QMetaObject::invokeMethod(const_cast<QQuickItem*>(chooser), ask));
        app.settle();
        QTest::qWait(300);
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
        if (size == kDesktop && !isShown(app, QStringLiteral("ContactScreen")))
            contact(app);
        CHECK(isShown(app, QStringLiteral("ContactScreen")));
    }
    app.ask("back");
    app.dress({"", kPhone});
    CHECK(isShown(app, QStringLiteral("ContactsScreen")));
}

TEST_CASE("an exercise can be told from an incident on every screen")
{
    ShownApp app(ShownApp::Handbook::Sample);
    begin(app, true);
    show(app, {{"exercise-board", now}, {"exercise-checklist", checklist}});
}
