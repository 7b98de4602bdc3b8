// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/benchmarks.h"

#include "app/handbook/handbook.h"
#include "sync/engine/replica.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QThread>

#include <chrono>
#include <cmath>
#include <optional>

namespace uitwijk {

namespace {

constexpr int kStarts = 7;
constexpr int kMostMs = 20'000;
constexpr std::chrono::milliseconds kUnlockTime{700}; // as the app chooses
constexpr double kStartTarget = 1.3;
constexpr double kMemoryTarget = 1.5;
const QString kPassphrase = QStringLiteral("seven quiet lamps over the water");

struct Program {
    QString path;
    QStringList arguments;
};

void start(QProcess& process, const Program& program)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program.path, program.arguments);
}

struct Shown {
    double ms = 0;
    QByteArray said;
};

/// From the start of the process until it says, on a line, that there is something to see. Nothing when it
/// does not.
std::optional<Shown> timeToLine(const Program& program)
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
    const Shown shown{.ms = starting.ms(), .said = process.readLine()};
    process.waitForFinished(kMostMs);
    return shown;
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

/// What stays resident once the program has come to rest: unchanged for two seconds.
double restingMegabytes(const Program& program)
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

/// A handbook with the plan of the stage, made as a person makes one. What opens it.
QStringList openingArguments(Stage& stage)
{
    static const SetClock clock;
    const QString folder = stage.folder(QStringLiteral("start"));
    {
        Handbook handbook
            = std::move(must(Handbook::create({.folder = folder,
                                                  .organisation = QStringLiteral("Example"),
                                                  .person = QStringLiteral("An Example"),
                                                  .passphrase = kPassphrase,
                                                  .cost = must(choosePassphraseCost(kUnlockTime))},
                                 clock))
                            .handbook);
        must(handbook.act(stage.plan().drafts()));
        must(must(Replica::open(handbook.store())).sealWaiting());
        must(handbook.store().checkpoint());
    }
    const QString file = stage.folder(QStringLiteral("passphrase"));
    QFile words(file);
    if (!words.open(QIODevice::WriteOnly) || words.write(kPassphrase.toUtf8()) < 0)
        must(Result<void>(Error{Errc::Io, "writing the passphrase file"}));
    return {QStringLiteral("--handbook"), folder, QStringLiteral("--passphrase-file"), file};
}

bool printStart(const Program& app, const Program& empty, int times)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> derivations;
    for (int i = 0; i < times; ++i) {
        const auto shown = timeToLine(app);
        const auto bare = timeToLine(empty);
        if (!shown || !bare)
            return false;
        const QJsonObject said = QJsonDocument::fromJson(shown->said).object();
        derivations.push_back(said.value(QStringLiteral("passphrase-ms")).toDouble());
        ours.push_back(shown->ms - derivations.back());
        theirs.push_back(bare->ms);
    }
    Line()
        .add("name", "start")
        .addFigure(median(ours), "ms", median(theirs))
        .add("target", kStartTarget, 1)
        .add("passphrase_ms", median(derivations))
        .add("p95", percentile(ours, 0.95))
        .add("baseline_p95", percentile(theirs, 0.95))
        .print();
    return true;
}

} // namespace

void measureStart(Stage& stage)
{
    const QString programs = QCoreApplication::applicationDirPath();
    Program app{.path = programs + QStringLiteral("/uitwijk"), .arguments = {}};
    Program empty{.path = programs + QStringLiteral("/empty_window"), .arguments = {}};
    if (!QFile::exists(app.path) || !QFile::exists(empty.path)) {
        Line().add("name", "start").add("skipped", "built without the programs that have windows").print();
        return;
    }
    const QStringList opening = openingArguments(stage);
    app.arguments = opening + QStringList{QStringLiteral("--time-to-contacts")};
    if (!printStart(app, empty, kStarts * stage.sizes.repetitions)) {
        Line().add("name", "start").add("failed", "a program showed nothing in twenty seconds").print();
        return;
    }
    app.arguments.append(QStringLiteral("--stay"));
    empty.arguments = QStringList{QStringLiteral("--stay")};
    const double resident = restingMegabytes(app);
    Line()
        .add("name", "memory")
        .addFigure(resident, "MB", restingMegabytes(empty))
        .add("target", kMemoryTarget, 1)
        .print();
}

} // namespace uitwijk
