// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/shown_app.h"

#include "app/handbook/joining.h"
#include "app/opening.h"
#include "app/qml_types.h"
#include "store/acts/acts.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QCoreApplication>
#include <QPointer>
#include <QQmlComponent>
#include <QQuickItem>
#include <QTest>

namespace uitwijk {
namespace {
NewHandbook wanted(const QString& folder)
{
    return {.folder = folder,
        .organisation = QStringLiteral("Kade & Zonen"),
        .person = QStringLiteral("Noor Verhulst"),
        .passphrase = u"four small green boats",
        .cost = kWeakestCost};
}
/// What a screen reader calls it.
QString nameOf(QQuickItem& item)
{
    const QAccessibleInterface* known = QAccessible::queryAccessibleInterface(&item);
    return known ? known->text(QAccessible::Name) : QString();
}
} // namespace

ShownApp::ShownApp(Handbook handbook)
{
    const QString folder = m_folder.filePath(QStringLiteral("handbook"));
    if (handbook == Handbook::Locked) {
        auto made = uitwijk::Handbook::create(wanted(folder), machineClock());
        REQUIRE((made && made->handbook.addSample()));
    }
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(QStringLiteral("preferences.json")));
    m_session = std::make_unique<Session>(folder);
    PreferencesSingleton::instance = m_preferences.get();
    SessionSingleton::instance = m_session.get();
    HandOffSingleton::instance = &m_handOff;
    BellSingleton::instance = &m_bell;
    if (handbook == Handbook::Empty || handbook == Handbook::Sample)
        openHandbook(handbook == Handbook::Sample);
    if (handbook == Handbook::Joining)
        askToJoin();
    load();
}

void ShownApp::askToJoin()
{
    REQUIRE(m_session->begin(Session::Asking, [folder = m_session->folder()] {
        return openBeside(prepareToJoin(wanted(folder), machineClock()));
    }));
    REQUIRE(QTest::qWaitFor([this] { return m_session->state() == Session::Joining; }, 60000));
}

ShownApp::~ShownApp()
{
    m_root.reset();
    m_engine.reset();
    QCoreApplication::removeTranslator(&m_translator);
    m_session.reset();
}

void ShownApp::openHandbook(bool sample)
{
    const QString folder = m_session->folder();
    REQUIRE(m_session->begin(Session::Creating, [this, folder, sample]() -> Result<OpenedHandbook> {
        auto founded = uitwijk::Handbook::create(wanted(folder), machineClock());
        if (!founded)
            return founded.error();
        m_recoveryWords = founded->recovery.text();
        if (sample) {
            if (const auto added = founded->handbook.addSample(); !added)
                return added.error();
        }
        return openBeside(std::move(founded->handbook));
    }));
    REQUIRE(QTest::qWaitFor([this] { return m_session->state() == Session::Open; }, 60000));
}

void ShownApp::load()
{
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(m_engine.get(), QUrl(QStringLiteral("qrc:/qt/qml/Uitwijk/Shell/AppWindow.qml")));
    m_root.reset(component.create());
    INFO(component.errorString().toStdString());
    REQUIRE(m_root);
    m_window = qobject_cast<QQuickWindow*>(m_root.get());
    REQUIRE(m_window);
    QQmlComponent asking(m_engine.get());
    asking.setData(
        "import QtQml\nimport Uitwijk.Screens\nQtObject { property QtObject router: Router }", QUrl());
    const std::unique_ptr<QObject> holder(asking.create());
    REQUIRE(holder);
    m_router = holder->property("router").value<QObject*>();
    REQUIRE(m_router);
    REQUIRE(QTest::qWaitForWindowExposed(m_window));
    settle();
}

void ShownApp::dress(const Look& look)
{
    m_preferences->setAppearance(look.appearance);
    m_preferences->setTextScale(look.textScale);
    const QString language = QString::fromLatin1(look.language);
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/uitwijk_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    m_engine->retranslate();
    m_preferences->setLanguage(language);
    m_window->setProperty("kiosk", look.touchTarget > 48);
    m_window->resize(look.size);
    settle();
}

const QQuickItem* ShownApp::firstShown(const std::function<bool(const QQuickItem&)>& wanted)
{
    std::vector<const QQuickItem*> open{m_window->contentItem()};
    while (!open.empty()) {
        const QQuickItem* item = open.back();
        open.pop_back();
        if (!item->isVisible())
            continue;
        if (wanted(*item))
            return item;
        for (const QQuickItem* child : item->childItems())
            open.push_back(child);
    }
    return nullptr;
}

const QQuickItem* ShownApp::shown(const QString& type)
{
    return firstShown([&](const QQuickItem& item) {
        return QString::fromLatin1(item.metaObject()->className()).startsWith(type + QStringLiteral("_QML"));
    });
}

const QQuickItem* ShownApp::named(const QString& label)
{
    return firstShown([&](const QQuickItem& item) { return item.property("label").toString() == label; });
}

bool ShownApp::says(const QString& words)
{
    return firstShown([&](const QQuickItem& item) { return item.property("text").toString() == words; });
}

QQuickItem* ShownApp::touchable(const QString& label)
{
    std::vector<QQuickItem*> open{m_window->contentItem()};
    while (!open.empty()) {
        QQuickItem* item = open.back();
        open.pop_back();
        if (!item->isVisible())
            continue;
        if (item->isEnabled() && item->property("down").isValid() && nameOf(*item) == label)
            return item;
        for (QQuickItem* child : item->childItems())
            open.push_back(child);
    }
    return nullptr;
}

bool ShownApp::touch(const QString& label)
{
    const QQuickItem* item = touchable(label);
    if (!item)
        return false;
    const QPointF middle = item->mapToScene(item->boundingRect().center());
    QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    settle();
    return true;
}

bool ShownApp::press(const QString& label)
{
    QQuickItem* item = touchable(label);
    if (!item)
        return false;
    requireInvoked(QMetaObject::invokeMethod(item, "clicked"));
    settle();
    return true;
}

QQuickItem* ShownApp::focus(const QString& label)
{
    QQuickItem* item = touchable(label);
    if (item)
        item->forceActiveFocus(Qt::TabFocusReason);
    return item;
}

void ShownApp::type(const QString& label, const QString& words)
{
    std::vector<QQuickItem*> open{m_window->contentItem()};
    QQuickItem* field = nullptr;
    while (!open.empty() && !field) {
        QQuickItem* item = open.back();
        open.pop_back();
        if (!item->isVisible())
            continue;
        if (item->property("text").isValid() && item->property("label").toString() == label)
            field = item;
        for (QQuickItem* child : item->childItems())
            open.push_back(child);
    }
    REQUIRE(field);
    field->setProperty("text", words);
    settle();
}

bool ShownApp::hold(const QString& label, const std::function<bool()>& until)
{
    const QQuickItem* item = touchable(label);
    if (!item)
        return false;
    const QPoint middle = item->mapToScene(item->boundingRect().center()).toPoint();
    QTest::mousePress(m_window, Qt::LeftButton, Qt::NoModifier, middle);
    const bool came = QTest::qWaitFor(until, 10000);
    QTest::mouseRelease(m_window, Qt::LeftButton, Qt::NoModifier, middle);
    settle();
    return came;
}

void ShownApp::settle()
{
    settleLanes();
    // The board is made from above to below, a part with each frame; each part reads for itself.
    const QQuickItem* const board = shown(QStringLiteral("IncidentBoard"));
    if (!board || !board->property("known").toBool())
        return;
    requireFinished([board = QPointer<const QQuickItem>(board)] {
        return !board || board->property("stage").toInt() == 3;
    });
    settleLanes();
}

void ShownApp::settleLanes()
{
    // What a screen reads may make it read more: a few rounds through all lanes end it.
    for (int round = 0; round < 4; ++round) {
        if (StoreGateway* gateway = m_session->gateway())
            waitForLanes(*gateway);
        QTest::qWait(5);
    }
}

void ShownApp::waitForLanes(StoreGateway& gateway)
{
    for (const QFuture<bool>& lane : gateway.ahead())
        requireFinished([&lane] { return lane.isFinished(); });
}

Commit ShownApp::act(std::function<Result<std::vector<OpDraft>>(const Store&)> make)
{
    const auto commit
        = m_session->gateway()
              ->write([make = std::move(make), person = m_session->person()](Store& store) -> Result<Commit> {
                  auto drafts = make(store);
                  return drafts ? store.log().append(*drafts, person) : drafts.error();
              })
              .result();
    REQUIRE(commit);
    settle();
    return *commit;
}

ObjectId ShownApp::declareOne(bool exercise)
{
    const auto incident = randomId<ObjectId>();
    const auto scenario = objects(ObjectKind::Scenario)[3].id;
    act([=](const Store& store) {
        return declare(store,
            {.incident = incident, .scenario = scenario, .title = {}, .exercise = exercise, .answers = {}});
    });
    return incident;
}

ObjectId ShownApp::incident()
{
    return read([](const Store& store) { return store.incidents().all(); })->front().id;
}

std::vector<ObjectRow> ShownApp::objects(ObjectKind kind)
{
    auto rows = read([kind](const Store& store) { return store.objects().ofKind(kind); });
    REQUIRE(rows);
    return *std::move(rows);
}

void ShownApp::requireFinished(const std::function<bool()>& isFinished)
{
    REQUIRE(QTest::qWaitFor(isFinished, 20000));
}

void ShownApp::requireInvoked(bool invoked)
{
    REQUIRE(invoked);
}

} // namespace uitwijk
