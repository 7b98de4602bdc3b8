// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/program_voice.h"

#include <QStandardPaths>
#include <QTimer>

#include <array>
#include <cstring>
#include <utility>

namespace uitwijk {

namespace {

constexpr int kSoon = 500; // ms

struct Choice {
    QString program;
    QStringList arguments;
};

/// The first of them that is there; nothing: none is.
Choice firstOf(const std::array<Choice, 2>& choices)
{
    for (const Choice& choice : choices) {
        const QString path = QStandardPaths::findExecutable(choice.program);
        if (!path.isEmpty())
            return {path, choice.arguments};
    }
    return {};
}

Choice recorder()
{
    const QString rate = QString::number(Microphone::kRate);
    return firstOf(
        {Choice{QStringLiteral("parecord"),
             {QStringLiteral("--raw"), QStringLiteral("--channels=1"), QStringLiteral("--format=s16ne"),
                 QStringLiteral("--latency-msec=50"), QStringLiteral("--rate=") + rate}},
            Choice{QStringLiteral("arecord"),
                {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("raw"), QStringLiteral("-f"),
                    QStringLiteral("S16"), QStringLiteral("-c"), QStringLiteral("1"), QStringLiteral("-r"),
                    rate}}});
}

Choice player()
{
    return firstOf({Choice{QStringLiteral("paplay"),
                        {QStringLiteral("--raw"), QStringLiteral("--channels=1"),
                            QStringLiteral("--format=s16ne"), QStringLiteral("--rate=%1")}},
        Choice{QStringLiteral("aplay"),
            {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("raw"), QStringLiteral("-f"),
                QStringLiteral("S16"), QStringLiteral("-c"), QStringLiteral("1"), QStringLiteral("-r"),
                QStringLiteral("%1")}}});
}

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate(); // gives out what it has
    if (!process.waitForFinished(kSoon)) {
        process.kill();
        process.waitForFinished(kSoon);
    }
}

} // namespace

ProgramMicrophone::ProgramMicrophone()
    : ProgramMicrophone(recorder().program, recorder().arguments)
{
}

ProgramMicrophone::ProgramMicrophone(QString program, QStringList arguments)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
{
    m_recorder.setStandardInputFile(QProcess::nullDevice());
    m_recorder.setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(&m_recorder, &QProcess::readyReadStandardOutput, &m_recorder, [this] { take(); });
    QObject::connect(&m_recorder, &QProcess::finished, &m_recorder, [this] {
        take();
        fail(MicrophoneTrouble::Failed);
    });
    QObject::connect(
        &m_recorder, &QProcess::errorOccurred, &m_recorder, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail(MicrophoneTrouble::NotThere);
        });
}

ProgramMicrophone::~ProgramMicrophone()
{
    m_heard = nullptr;
    m_failed = nullptr;
    end(m_recorder);
}

void ProgramMicrophone::listen(Heard heard, Failed failed)
{
    stop();
    m_heard = std::move(heard);
    m_failed = std::move(failed);
    m_rest.clear();
    if (m_program.isEmpty())
        QTimer::singleShot(0, &m_recorder, [this] { fail(MicrophoneTrouble::NotThere); });
    else
        QTimer::singleShot(0, &m_recorder, [this] {
            if (m_heard && m_recorder.state() == QProcess::NotRunning)
                m_recorder.start(m_program, m_arguments);
        });
}

void ProgramMicrophone::stop()
{
    m_failed = nullptr;
    end(m_recorder);
    m_heard = nullptr;
}

void ProgramMicrophone::take()
{
    m_rest += m_recorder.readAllStandardOutput();
    constexpr auto kSize = qsizetype(sizeof(qint16));
    const qsizetype whole = m_rest.size() / kSize * kSize;
    if (whole == 0 || !m_heard)
        return;
    std::vector<qint16> samples(std::size_t(whole / kSize));
    std::memcpy(samples.data(), m_rest.constData(), std::size_t(whole));
    m_rest.remove(0, whole);
    m_heard(samples);
}

void ProgramMicrophone::fail(MicrophoneTrouble trouble)
{
    const auto failed = std::exchange(m_failed, nullptr);
    if (!failed)
        return;
    m_heard = nullptr;
    failed(trouble);
}

ProgramLoudspeaker::ProgramLoudspeaker()
    : ProgramLoudspeaker(player().program, player().arguments)
{
}

ProgramLoudspeaker::ProgramLoudspeaker(QString program, QStringList arguments)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
{
    const auto over = [this](bool isPlayed) {
        if (const auto ended = std::exchange(m_ended, nullptr))
            ended(isPlayed);
    };
    m_player.setStandardOutputFile(QProcess::nullDevice());
    m_player.setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(&m_player, &QProcess::finished, &m_player,
        [over](int code, QProcess::ExitStatus status) { over(code == 0 && status == QProcess::NormalExit); });
    QObject::connect(&m_player, &QProcess::errorOccurred, &m_player, [over](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            over(false);
    });
}

ProgramLoudspeaker::~ProgramLoudspeaker()
{
    stop();
}

void ProgramLoudspeaker::play(const Speech& speech, std::function<void(bool)> ended)
{
    stop();
    m_ended = std::move(ended);
    QStringList arguments = m_arguments;
    arguments.replaceInStrings(QStringLiteral("%1"), QString::number(speech.rate));
    const QByteArray octets(reinterpret_cast<const char*>(speech.samples.data()),
        qsizetype(speech.samples.size()) * qsizetype(sizeof(qint16)));
    QTimer::singleShot(0, &m_player, [this, arguments, octets] {
        if (!m_ended)
            return;
        m_player.start(m_program, arguments);
        m_player.write(octets);
        m_player.closeWriteChannel();
    });
}

void ProgramLoudspeaker::stop()
{
    m_ended = nullptr;
    m_player.kill();
    m_player.waitForFinished(kSoon);
}

} // namespace uitwijk
