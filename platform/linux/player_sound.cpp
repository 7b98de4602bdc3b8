// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/player_sound.h"

#include <QFile>
#include <QStandardPaths>
#include <QtEndian>

#include <cmath>

namespace uitwijk {

namespace {

constexpr int kRate = 22050;
constexpr int kNoteMs = 220;
constexpr int kRestMs = 80;
constexpr double kLow = 880;
constexpr double kHigh = 1320;
constexpr double kLoud = 24000;
constexpr double kTurn = 6.283185307179586;

template <typename Number>
void append(QByteArray& octets, Number number)
{
    char raw[sizeof(Number)];
    qToLittleEndian(number, raw);
    octets.append(raw, sizeof(Number));
}

/// Rises and falls softly: a note that is cut off clicks.
void appendNote(QByteArray& samples, double pitch)
{
    constexpr int kCount = kRate * kNoteMs / 1000;
    for (int i = 0; i < kCount; ++i) {
        const double swell = std::sin(kTurn / 2 * i / kCount);
        append(samples, qint16(kLoud * swell * std::sin(kTurn * pitch * i / kRate)));
    }
    samples.append(QByteArray(2 * (kRate * kRestMs / 1000), '\0'));
}

struct Player {
    const char* program;
    QStringList arguments;
    bool wantsFile = true;
};

/// The first one is a phone's: it shakes the device, and has a sound of its own for alarms.
std::vector<Player> players()
{
    return {{"fbcli", {QStringLiteral("-E"), QStringLiteral("alarm-clock-elapsed")}, false}, {"pw-play", {}},
        {"paplay", {}}, {"aplay", {QStringLiteral("-q")}}};
}

} // namespace

QByteArray alarmTone()
{
    QByteArray samples;
    for (const double pitch : {kLow, kHigh, kLow, kHigh})
        appendNote(samples, pitch);
    QByteArray wave("RIFF");
    append(wave, quint32(36 + samples.size()));
    wave += "WAVEfmt ";
    append(wave, quint32(16));
    append(wave, quint16(1)); // uncompressed
    append(wave, quint16(1)); // one channel
    append(wave, quint32(kRate));
    append(wave, quint32(kRate * 2));
    append(wave, quint16(2));
    append(wave, quint16(16));
    wave += "data";
    append(wave, quint32(samples.size()));
    return wave + samples;
}

PlayerSound::PlayerSound()
{
    for (const Player& player : players()) {
        m_program = QStandardPaths::findExecutable(QLatin1String(player.program));
        if (m_program.isEmpty())
            continue;
        m_arguments = player.arguments;
        m_wantsFile = player.wantsFile;
        return;
    }
}

PlayerSound::PlayerSound(const QString& program, const QStringList& arguments)
    : m_program(program)
    , m_arguments(arguments)
{
}

PlayerSound::~PlayerSound()
{
    stop();
}

void PlayerSound::sound()
{
    if (m_program.isEmpty() || m_player.state() != QProcess::NotRunning)
        return;
    QStringList arguments = m_arguments;
    if (m_wantsFile) {
        const QString path = tonePath();
        if (path.isEmpty())
            return;
        arguments << path;
    }
    m_player.setStandardInputFile(QProcess::nullDevice());
    m_player.setStandardOutputFile(QProcess::nullDevice());
    m_player.setStandardErrorFile(QProcess::nullDevice());
    m_player.start(m_program, arguments);
}

void PlayerSound::stop()
{
    constexpr int kSoon = 200; // ms
    if (m_player.state() == QProcess::NotRunning)
        return;
    m_player.kill();
    m_player.waitForFinished(kSoon);
}

QString PlayerSound::tonePath()
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    QString path = m_folder->filePath(QStringLiteral("alarm.wav"));
    if (QFile::exists(path))
        return path;
    QFile file(path);
    const QByteArray tone = alarmTone();
    return file.open(QIODevice::WriteOnly) && file.write(tone) == tone.size() ? path : QString();
}

} // namespace uitwijk
