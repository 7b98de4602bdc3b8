// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/picture_inspection.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlError>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

#include <memory>

using namespace uitwijk;

namespace {

struct Look {
    const char* name;
    int appearance;
    double textScale;
    QSize size;
};

/// The Theme that this engine's screens use.
QObject* themeOf(QQmlEngine& engine)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&engine);
    component.setData(
        "import QtQml\nimport Uitwijk.Design\nQtObject { property QtObject theme: Theme }", QUrl());
    const std::unique_ptr<QObject> holder(component.create());
    INFO(component.errorString().toStdString());
    REQUIRE(holder);
    return holder->property("theme").value<QObject*>();
}

std::unique_ptr<QQuickView> gallery(const Look& look)
{
    auto view = std::make_unique<QQuickView>();
    QObject* theme = themeOf(*view->engine());
    REQUIRE(theme);
    theme->setProperty("appearance", look.appearance);
    theme->setProperty("textScale", look.textScale);
    view->setResizeMode(QQuickView::SizeRootObjectToView);
    view->resize(look.size);
    view->setSource(QUrl(QStringLiteral("qrc:/qt/qml/Uitwijk/Gallery/Gallery.qml")));
    for (const QQmlError& error : view->errors())
        UNSCOPED_INFO(error.toString().toStdString());
    REQUIRE(view->rootObject());
    view->rootObject()->setProperty("exercise", true);
    view->show();
    REQUIRE(QTest::qWaitForWindowExposed(view.get()));
    view->resize(look.size.width(), qMin(12000, view->rootObject()->property("wholeHeight").toInt() + 60));
    QTest::qWait(50);
    return view;
}

} // namespace

TEST_CASE("every control in every state can be read, touched and named")
{
    const Look look = GENERATE(Look{"day", 0, 1.0, {360, 740}}, Look{"night", 1, 1.0, {360, 740}},
        Look{"day-200", 0, 2.0, {360, 740}}, Look{"contrast-200", 2, 2.0, {360, 740}},
        Look{"day-wide", 0, 1.0, {1280, 800}});
    WarningCollector warnings;
    const auto view = gallery(look);
    const QDir folder(QStringLiteral(UITWIJK_PICTURES));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    REQUIRE(view->grabWindow().save(
        folder.filePath(QStringLiteral("gallery-%1.png").arg(QLatin1String(look.name)))));
    const QStringList findings = inspectPicture(*view, 48);
    INFO(look.name << "\n" << findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
    const QStringList said = warnings.take();
    INFO(said.join(u'\n').toStdString());
    CHECK(said.isEmpty());
}

TEST_CASE("words have enough contrast by day, by night and in high contrast")
{
    QQmlEngine engine;
    QObject* theme = themeOf(engine);
    REQUIRE(theme);
    for (int appearance = 0; appearance < 3; ++appearance) {
        theme->setProperty("appearance", appearance);
        const QStringList findings = inspectContrast(*theme);
        INFO(appearance << "\n" << findings.join(u'\n').toStdString());
        CHECK(findings.isEmpty());
    }
}
