// SPDX-License-Identifier: Apache-2.0
#include "app/device_ports.h"
#include "app/gateway/nearby.h"
#include "app/preferences.h"
#include "app/qml_types.h"
#include "app/uitwijk/contacts_stopwatch.h"
#include "app/uitwijk/head_start.h"
#include "app/uitwijk/no_network.h"
#include "app/uitwijk/sample_start.h"
#include "app/uitwijk/screen_tour.h"
#include "platform/codes/folder_camera.h"
#include "platform/linux/avahi_neighbourhood.h"
#include "platform/linux/desktop_links.h"
#include "platform/linux/player_sound.h"
#include "platform/linux/program_voice.h"
#include "platform/location/open_location.h"
#include "store/crypto/private_memory.h"
#include "store/crypto/sodium_init.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

using namespace uitwijk;

namespace {

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

/// What is measured, pictured or told needs no display.
void doWithoutDisplay(int argc, char** argv)
{
    const auto asks = [&](const char* option) {
        return std::any_of(argv, argv + argc,
            [option](const char* word) { return qstrncmp(word, option, qstrlen(option)) == 0; });
    };
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    const auto isMeasured = asks("--self-test") || asks("--screenshots") || asks("--time-");
    const auto isTold = asks("--help") || asks("-h") || asks("--version") || asks("-v");
    if (hasDisplay || !(isMeasured || isTold))
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
}

/// The program with its window, as the options ask for it.
class Program {
public:
    explicit Program(StartOptions options)
        : m_options(prepared(std::move(options)))
        , m_preferences(QDir(m_options.folder).filePath(QStringLiteral("preferences.json")))
        , m_session(m_options.folder)
        , m_location(openLocation(m_options.nmea))
    {
        if (!m_options.language.isEmpty())
            m_preferences.setLanguage(m_options.language);
        m_session.nearby()->setOpenByDefault(m_options.kiosk);
        PreferencesSingleton::instance = &m_preferences;
        SessionSingleton::instance = &m_session;
        HandOffSingleton::instance = &m_handOff;
        DevicePorts::location = m_location.get();
        DevicePorts::neighbourhood = &m_neighbourhood;
        if (!m_options.camera.isEmpty()) {
            m_camera = std::make_unique<FolderCamera>(m_options.camera);
            DevicePorts::camera = m_camera.get();
        }
        DevicePorts::microphone = &m_microphone;
        DevicePorts::loudspeaker = &m_loudspeaker;
        BellSingleton::instance = &m_bell;
        m_engine.setNetworkAccessManagerFactory(&m_noNetwork);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        followLanguage(m_engine, m_translator, m_preferences);
    }

    int run()
    {
        m_complaints.emplace(m_engine);
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Uitwijk/Shell/AppWindow.qml")));
        auto* window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().value(0));
        if (!window)
            return 1;
        if (m_options.kiosk) {
            window->setProperty("kiosk", true);
            window->showFullScreen();
        }
        watch(*window);
        if (!m_options.passphraseFile.isEmpty()) {
            const auto passphrase = passphraseIn(m_options.passphraseFile);
            if (!passphrase) {
                std::fputs("the passphrase file cannot be read\n", stderr);
                return 1;
            }
            unlock(*window, *passphrase);
        } else if (m_options.sample) {
            m_sample.begin(m_session);
        }
        return QGuiApplication::exec();
    }

private:
    StartOptions prepared(StartOptions options)
    {
        if (options.selfTest && options.passphraseFile.isEmpty() && !options.sample) {
            options.sample = true;
            options.folder = m_scratch.filePath(QStringLiteral("handbook"));
            options.isFolderGiven = true;
        }
        if (options.sample) {
            m_sample = SampleStart::choose(options);
            options.folder = m_sample.folder;
        }
        return options;
    }
    void unlock(QQuickWindow& window, const QString& passphrase)
    {
        if (!m_options.timeToContacts) {
            m_session.unlock(passphrase);
            return;
        }
        // As a person would: not before there is something to see.
        QObject::connect(
            &window, &QQuickWindow::frameSwapped, &m_session,
            [this, passphrase] { m_session.unlock(passphrase); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
    void watch(QQuickWindow& window)
    {
        if (m_options.timeToContacts)
            m_stopwatch.emplace(window, m_session, m_options.stays);
        if (!m_options.selfTest && m_options.shots.isEmpty() && !m_options.timeScreens) {
            if (m_options.sample)
                SampleStart::openAtOnce(m_session);
            return;
        }
        m_tour.emplace(window, m_session, *m_complaints,
            ScreenTour::Plan{.shots = m_options.shots,
                .mayWrite = m_options.sample,
                .timed = m_options.timeScreens,
                .stays = m_options.timeScreens && m_options.stays});
        m_tour->start();
    }

    QTemporaryDir m_scratch;
    SampleStart m_sample;
    StartOptions m_options;
    Preferences m_preferences;
    AvahiNeighbourhood m_neighbourhood; // whoever looks in it goes first
    Session m_session;
    DesktopLinks m_links;
    HandOff m_handOff{m_links};
    std::unique_ptr<Location> m_location;
    std::unique_ptr<Camera> m_camera;
    ProgramMicrophone m_microphone;
    ProgramLoudspeaker m_loudspeaker;
    PlayerSound m_sound;
    Bell m_bell{m_sound};
    NoNetwork m_noNetwork;
    QTranslator m_translator;
    std::optional<QmlComplaints> m_complaints;
    QQmlApplicationEngine m_engine;
    std::optional<ContactsStopwatch> m_stopwatch;
    std::optional<ScreenTour> m_tour;
};

} // namespace

int main(int argc, char** argv)
{
    doWithoutDisplay(argc, argv);
    prepareFastStart();
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("uitwijk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UITWIJK_VERSION));
    StartOptions options = StartOptions::from(application); // ends here when all that is asked for is help
    readFontsAhead();
    if (auto closed = keepMemoryPrivate(); !closed) {
        std::fprintf(stderr, "nothing was opened: %s\n", closed.error().detail.c_str());
        return 1;
    }
    if (auto ready = initialiseCrypto(); !ready) {
        std::fprintf(stderr,
            "nothing was opened: cryptography on this machine gives wrong answers (%s); repair or replace "
            "libsodium\n",
            ready.error().detail.c_str());
        return 1;
    }
    return Program(std::move(options)).run();
}
