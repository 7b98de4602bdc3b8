// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_session.hpp>

#include <QAccessible>
#include <QGuiApplication>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    QAccessible::setActive(true);
    return Catch::Session().run(argc, argv);
}
