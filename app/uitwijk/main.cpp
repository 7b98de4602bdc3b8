// SPDX-License-Identifier: Apache-2.0
#include "app/preferences.h"
#include "app/qml_types.h"
#include "app/session.h"
#include "app/uitwijk/no_network.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QStandardPaths>
#include <QTranslator>

using namespace uitwijk;

namespace {

QString usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("uitwijk"));
}

/// Speaks the reader's language, and another one from the moment it is chosen.
void followLanguage(QQmlEngine& engine, QTranslator& translator, const Preferences& preferences)
{
    const auto speak = [&engine, &translator, &preferences] {
        QCoreApplication::removeTranslator(&translator);
        if (translator.load(QStringLiteral(":/i18n/uitwijk_%1.qm").arg(preferences.language())))
            QCoreApplication::installTranslator(&translator);
        engine.retranslate();
    };
    QObject::connect(&preferences, &Preferences::languageChanged, &engine, speak);
    speak();
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("uitwijk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UITWIJK_VERSION));
    QCommandLineParser parser;
    const QCommandLineOption folderOption(QStringLiteral("handbook"),
        QStringLiteral("The folder of the handbook."), QStringLiteral("folder"), usualFolder());
    parser.addOption(folderOption);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    const QString folder = parser.value(folderOption);
    Preferences preferences(QDir(folder).filePath(QStringLiteral("preferences.json")));
    Session session(folder);
    PreferencesSingleton::instance = &preferences;
    SessionSingleton::instance = &session;

    NoNetwork noNetwork;
    QTranslator translator;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&noNetwork);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    followLanguage(engine, translator, preferences);
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, &application,
        [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Uitwijk/Shell/AppWindow.qml")));
    return QGuiApplication::exec();
}
