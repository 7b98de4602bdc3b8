// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/screen_pictures.h"

#include "app/models/spoken.h"
#include "store/views/workplace_view.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace uitwijk;

namespace {

/// The sheets that a screen has, made or not.
std::vector<QObject*> sheetsOf(const QQuickItem& screen)
{
    std::vector<QObject*> sheets;
    for (QObject* child : screen.findChildren<QObject*>()) {
        if (QString::fromLatin1(child->metaObject()->className()).startsWith(QStringLiteral("LazySheet_QML")))
            sheets.push_back(child);
    }
    return sheets;
}

/// Opens the sheet of this type over the screen that is shown, as a touch on one of its rows does.
void openSheet(ShownApp& app, const QString& screen, const QString& type)
{
    const QQuickItem* shown = app.shown(screen);
    REQUIRE(shown);
    for (QObject* sheet : sheetsOf(*shown)) {
        REQUIRE(QMetaObject::invokeMethod(sheet, "asked"));
        auto* const made = sheet->property("made").value<QObject*>();
        REQUIRE(made);
        if (!QString::fromLatin1(made->metaObject()->className()).startsWith(type + QStringLiteral("_QML")))
            continue;
        made->setProperty("label", QStringLiteral("Verbindingen van ziekenhuis en gemeente"));
        REQUIRE(QMetaObject::invokeMethod(made, "open"));
        app.settle();
        return;
    }
    FAIL("no sheet of that type");
}

void duty(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openClocks", idText(app.incident()));
    openSheet(app, QStringLiteral("ClocksScreen"), QStringLiteral("ClockAnswers"));
}
void effect(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openDecisions", idText(app.incident()));
    openSheet(app, QStringLiteral("DecisionsScreen"), QStringLiteral("EffectAnswers"));
}
void service(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openServices", idText(app.incident()));
    openSheet(app, QStringLiteral("ServicesScreen"), QStringLiteral("ServiceSheet"));
}
void workplace(ShownApp& app)
{
    const auto incident = app.incident();
    const auto places = app.read([=](const Store& store) { return store.workplaces().of(incident); });
    const WorkplaceRow& site = places->sites[1];
    app.ask("openNow");
    app.ask("openWorkplace", idText(incident), idText(site.count.site), site.name.in(QStringLiteral("en")));
    openSheet(app, QStringLiteral("WorkplaceScreen"), QStringLiteral("PlacedAnswers"));
}
/// The last rows of the board.
void lowerHalf(ShownApp& app)
{
    app.ask("openNow");
    const QQuickItem* board = app.shown(QStringLiteral("IncidentBoard"));
    REQUIRE(board);
    auto parts = board->findChildren<QQuickItem*>();
    parts.append(const_cast<QQuickItem*>(board));
    for (QQuickItem* part : parts) {
        const qreal below = part->property("contentHeight").toReal() - part->height();
        if (part->inherits("QQuickFlickable") && below > 0)
            part->setProperty("contentY", below);
    }
    app.settle();
}

} // namespace

TEST_CASE("a reader can use the sheets over duties, decisions, services and other places to work")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.declareOne(true);
    show(app,
        {{"sheet-duty", duty}, {"sheet-effect", effect}, {"sheet-service", service},
            {"sheet-workplace", workplace}, {"exercise-board-lower", lowerHalf}});
}

TEST_CASE("a sheet is made when it is asked for, and leaves with Escape to the row that asked")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    app.declareOne();
    app.ask("openNow");
    const QQuickItem* board = app.shown(QStringLiteral("IncidentBoard"));
    REQUIRE(board);
    const auto made = [&] {
        const auto sheets = sheetsOf(*board);
        return std::count_if(sheets.begin(), sheets.end(),
            [](const QObject* sheet) { return sheet->property("made").value<QObject*>() != nullptr; });
    };
    CHECK(made() == 0);
    auto* const row = app.focus(QStringLiteral("INCIDENT"));
    REQUIRE(row);
    for (int time = 0; time < 2; ++time) {
        QTest::keyClick(&app.window(), Qt::Key_Return);
        app.settle();
        CHECK(app.says(QStringLiteral("How grave is it now?")));
        CHECK(made() == 1);
        CHECK_FALSE(row->hasActiveFocus());
        QTest::keyClick(&app.window(), Qt::Key_Escape);
        app.settle();
        CHECK_FALSE(app.says(QStringLiteral("How grave is it now?")));
        CHECK(row->hasActiveFocus());
    }
}

TEST_CASE("what stands below the window is made after the board was shown, and nothing moves by it")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    app.declareOne();
    app.ask("openPlan");
    std::map<int, std::set<qreal>> places; // of the roll call, by how much was made
    QObject watcher;
    QObject::connect(&app.window(), &QQuickWindow::afterAnimating, &watcher, [&] {
        const QQuickItem* board = app.shown(QStringLiteral("IncidentBoard"));
        const QQuickItem* row
            = board && board->property("known").toBool() ? app.named(QStringLiteral("Roll call")) : nullptr;
        if (row)
            places[board->property("stage").toInt()].insert(row->mapToScene(QPointF()).y());
    });
    app.ask("openNow");
    REQUIRE(places.count(0) == 1);
    REQUIRE(places.count(3) == 1);
    for (const auto& [stage, ys] : places)
        CHECK(ys == places[0]);
    CHECK(app.press(QStringLiteral("Places")));
    CHECK(app.shown(QStringLiteral("PlacesScreen")));
}

TEST_CASE("a row of the board never says that there is nobody before it has looked")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", {1280, 4000}});
    app.declareOne(); // who declares is on
    app.ask("openPlan");
    int frames = 0;
    bool isWrong = false;
    QObject watcher;
    QObject::connect(&app.window(), &QQuickWindow::afterAnimating, &watcher, [&] {
        frames += app.named(QStringLiteral("Who is on")) ? 1 : 0;
        isWrong = isWrong || app.says(QStringLiteral("Nobody is"));
    });
    app.ask("openNow");
    CHECK(frames > 0);
    CHECK_FALSE(isWrong);
    CHECK(app.says(QStringLiteral("Nobody is to be relieved yet")));
}
