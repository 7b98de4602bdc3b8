// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/alarm_sound.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace uitwijk {

/// The two notes of an alarm as a WAV file: 16 bit, one channel.
[[nodiscard]] QByteArray alarmTone();

/// Alarms on Linux: what plays sounds there is asked to; on a phone its feedback service, which shakes the
/// device too. Without any of them it is silent. Belongs to the UI thread.
class PlayerSound : public AlarmSound {
public:
    PlayerSound();
    /// Plays with this program and arguments; the tone's path is added to them.
    PlayerSound(const QString& program, const QStringList& arguments);
    ~PlayerSound() override;
    void sound() override;
    void stop() override;

private:
    QString tonePath();

    QString m_program;
    QStringList m_arguments;
    bool m_wantsFile = true;
    std::unique_ptr<QTemporaryDir> m_folder; ///< made with the first sound
    QProcess m_player;
};

} // namespace uitwijk
