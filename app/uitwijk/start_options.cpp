// SPDX-License-Identifier: Apache-2.0
#include "app/uitwijk/start_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace uitwijk {
namespace {

QString usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("uitwijk"));
}

const QString kFolder = QStringLiteral("handbook");
const QString kPassphraseFile = QStringLiteral("passphrase-file");
const QString kLanguage = QStringLiteral("language");
const QString kNmea = QStringLiteral("nmea");
const QString kKiosk = QStringLiteral("kiosk");
const QString kCamera = QStringLiteral("camera");
const QString kSample = QStringLiteral("sample");
const QString kSelfTest = QStringLiteral("self-test");
const QString kShots = QStringLiteral("screenshots");
const QString kTimeToContacts = QStringLiteral("time-to-contacts");
const QString kTimeScreens = QStringLiteral("time-screens");
const QString kStay = QStringLiteral("stay");

void describe(QCommandLineParser& parser)
{
    parser.addOptions({{kFolder, QStringLiteral("The folder of the handbook."), QStringLiteral("folder"),
                           usualFolder()},
        {kPassphraseFile,
            QStringLiteral(
                "Open the handbook with the passphrase in this file. For a kiosk: whoever can read the "
                "file can read the handbook."),
            QStringLiteral("file")},
        {kLanguage, QStringLiteral("Show everything in this language: nl or en."), QStringLiteral("code")},
        {kNmea,
            QStringLiteral(
                "Where this device is, from a receiver that speaks NMEA on HOST:PORT or from a file; "
                "asked only while the places are looked at. Else the system's own receiver."),
            QStringLiteral("source")},
        {kKiosk,
            QStringLiteral(
                "For a screen on a wall: fills it, is touched by fingers in a hurry, and lets the devices of "
                "its handbook on the same network find and meet it, unless that was switched off.")},
        {kCamera,
            QStringLiteral(
                "Read QR codes from pictures that another program puts into this folder; looked at "
                "only while codes are read."),
            QStringLiteral("folder")},
        {kSample, QStringLiteral("Make a sample handbook in a new folder, tell its passphrase, open it.")},
        {kSelfTest, QStringLiteral("Show every screen once; fail when one of them complains.")},
        {kShots, QStringLiteral("Save a picture of every screen, then end."), QStringLiteral("folder")},
        {kTimeToContacts,
            QStringLiteral(
                "Say how long it took from the start until the contacts could be read, then end.")},
        {kTimeScreens,
            QStringLiteral("Say how long each screen took from the touch until it could be read, then end.")},
        {kStay, QStringLiteral("With --time-to-contacts and --time-screens: stay open after that.")}});
    parser.addHelpOption();
    parser.addVersionOption();
}

} // namespace

StartOptions StartOptions::from(const QCoreApplication& application)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    return {.folder = parser.value(kFolder),
        .passphraseFile = parser.value(kPassphraseFile),
        .language = parser.value(kLanguage),
        .nmea = parser.value(kNmea),
        .camera = parser.value(kCamera),
        .shots = parser.value(kShots),
        .kiosk = parser.isSet(kKiosk),
        .isFolderGiven = parser.isSet(kFolder),
        .sample = parser.isSet(kSample),
        .selfTest = parser.isSet(kSelfTest),
        .timeToContacts = parser.isSet(kTimeToContacts),
        .timeScreens = parser.isSet(kTimeScreens),
        .stays = parser.isSet(kStay)};
}

Result<QString> passphraseIn(const QString& file)
{
    constexpr qint64 kMaxBytes = 4096;
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return Error{Errc::NotFound, "the passphrase file cannot be read"};
    QString line = QString::fromUtf8(opened.readLine(kMaxBytes)).trimmed();
    if (line.isEmpty())
        return Error{Errc::WrongKey, "the passphrase file is empty"};
    return line;
}

} // namespace uitwijk
