// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window_program.h"

#include "sync/engine/replica.h"

#include <QFile>
#include <QProcess>
#include <QThread>

#include <cmath>

namespace uitwijk {

namespace {

constexpr int kMostMs = 20'000;
const QString kPassphrase = QStringLiteral("seven quiet lamps over the water");

void start(QProcess& process, const WindowProgram& program)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program.path, program.arguments);
}

double residentMegabytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

} // namespace

std::optional<FirstLine> timeToLine(const WindowProgram& program)
{
    QProcess process;
    const Stopwatch starting;
    start(process, program);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(kMostMs)) {
            process.kill();
            process.waitForFinished(kMostMs);
            return std::nullopt;
        }
    }
    const FirstLine shown{.ms = starting.ms(), .said = process.readLine()};
    process.waitForFinished(kMostMs);
    return shown;
}

double restingMegabytes(const WindowProgram& program)
{
    constexpr int kStepMs = 250;
    QProcess process;
    start(process, program);
    process.waitForStarted(kMostMs);
    double before = 0;
    for (int waited = 0, quiet = 0; waited < kMostMs && quiet < 2000; waited += kStepMs) {
        QThread::msleep(kStepMs);
        const double now = residentMegabytes(process.processId());
        const bool isQuiet = waited > 2000 && std::abs(now - before) < 0.2;
        quiet = isQuiet ? quiet + kStepMs : 0;
        before = now;
    }
    process.terminate();
    process.waitForFinished(kMostMs);
    return before;
}

std::optional<Talk> talkOf(const WindowProgram& program, const QByteArray& last)
{
    QProcess process;
    start(process, program);
    Talk talk;
    while (true) {
        if (!process.canReadLine() && !process.waitForReadyRead(kMostMs)) {
            process.kill();
            process.waitForFinished(kMostMs);
            return std::nullopt;
        }
        while (process.canReadLine()) {
            talk.lines.append(process.readLine().trimmed());
            if (!talk.lines.last().contains(last))
                continue;
            talk.residentMegabytes = residentMegabytes(process.processId());
            process.terminate();
            process.waitForFinished(kMostMs);
            return talk;
        }
    }
}

QStringList openingArguments(Stage& stage, const QString& name, const std::function<void(Handbook&)>& fill)
{
    static const SetClock clock;
    const QString folder = stage.folder(name);
    {
        Handbook handbook
            = std::move(must(Handbook::create({.folder = folder,
                                                  .organisation = QStringLiteral("Example"),
                                                  .person = QStringLiteral("An Example"),
                                                  .passphrase = kPassphrase,
                                                  .cost = must(choosePassphraseCost(kUnlockTime))},
                                 clock))
                            .handbook);
        fill(handbook);
        must(must(Replica::open(handbook.store())).sealWaiting());
        must(handbook.store().checkpoint());
    }
    const QString file = stage.folder(name + QStringLiteral("-passphrase"));
    QFile words(file);
    if (!words.open(QIODevice::WriteOnly) || words.write(kPassphrase.toUtf8()) < 0)
        must(Result<void>(Error{Errc::Io, "writing the passphrase file"}));
    return {QStringLiteral("--handbook"), folder, QStringLiteral("--passphrase-file"), file};
}

} // namespace uitwijk
