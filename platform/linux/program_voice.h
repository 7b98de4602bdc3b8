// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/voice.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace uitwijk {

/// The microphone by a program of the system: `parecord` or `arecord`, whichever is there, which writes what
/// it hears into a pipe.
class ProgramMicrophone final : public Microphone {
public:
    ProgramMicrophone();
    /// Another program, that writes samples of 16 bits in the machine's order to its output.
    ProgramMicrophone(QString program, QStringList arguments);
    ~ProgramMicrophone() override;

    void listen(Heard heard, Failed failed) override;
    void stop() override;

private:
    void take();
    void fail(MicrophoneTrouble trouble);

    QString m_program;
    QStringList m_arguments;
    QProcess m_recorder;
    QByteArray m_rest; ///< half a sample
    Heard m_heard;
    Failed m_failed;
};

/// The loudspeaker by `paplay` or `aplay`, which reads from a pipe.
class ProgramLoudspeaker final : public Loudspeaker {
public:
    ProgramLoudspeaker();
    /// Another program, that reads samples; %1 among its arguments is the rate.
    ProgramLoudspeaker(QString program, QStringList arguments);
    ~ProgramLoudspeaker() override;

    void play(const Speech& speech, std::function<void(bool)> ended) override;
    void stop() override;

private:
    QString m_program;
    QStringList m_arguments;
    QProcess m_player;
    std::function<void(bool)> m_ended;
};

} // namespace uitwijk
