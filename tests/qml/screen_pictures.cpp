// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/screen_pictures.h"

#include "tests/qml/picture_inspection.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

namespace uitwijk {

namespace {

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

} // namespace

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

} // namespace uitwijk
