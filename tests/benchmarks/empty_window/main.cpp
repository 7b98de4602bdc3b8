// SPDX-License-Identifier: Apache-2.0
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

/// The least that any Qt Quick program does: a window as large as the app's with nothing in it. Says when its
/// first frame was shown, and ends then, unless --stay is given.
int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(
        "import QtQuick\nimport QtQuick.Window\nWindow { visible: true; width: 1200; height: 800 }");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr)
        return 1;
    const bool stays = QCoreApplication::arguments().contains(QStringLiteral("--stay"));
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [stays] {
            std::printf("shown\n");
            std::fflush(stdout);
            if (!stays)
                QCoreApplication::quit();
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    return QGuiApplication::exec();
}
