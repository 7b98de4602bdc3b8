// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/benchmarks.h"

#include "tests/benchmarks/window_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace uitwijk {

namespace {

constexpr int kStarts = 7;
constexpr double kStartTarget = 1.3;

bool printStart(const WindowProgram& app, const WindowProgram& empty, int times)
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
    WindowProgram app{.path = programs + QStringLiteral("/uitwijk"), .arguments = {}};
    WindowProgram empty{.path = programs + QStringLiteral("/empty_window"), .arguments = {}};
    if (!QFile::exists(app.path) || !QFile::exists(empty.path)) {
        Line().add("name", "start").add("skipped", "built without the programs that have windows").print();
        return;
    }
    const QStringList opening = openingArguments(stage, QStringLiteral("start"),
        [&](Handbook& handbook) { must(handbook.act(stage.plan().drafts())); });
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
