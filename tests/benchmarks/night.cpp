// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/window_program.h"

#include "store/acts/acts.h"
#include "store/acts/call_acts.h"
#include "store/crypto/digest.h"
#include "sync/engine/replica.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace uitwijk {

namespace {

constexpr double kOpenMs = 100;

/// The sample, the plan of the stage, and an incident of the first scenario in which all lists run.
struct Night {
    Handbook& handbook;
    const PeersPlan& plan;
    const Sizes& sizes;
    ObjectId incident = randomId<ObjectId>();

    void declare() const
    {
        must(handbook.addSample());
        must(handbook.act(plan.drafts()));
        const auto scenarios = must(handbook.store().objects().ofKind(ObjectKind::Scenario));
        must(handbook.act(must(uitwijk::declare(handbook.store(),
            {.incident = incident, .scenario = scenarios.front().id, .title = {}, .answers = {}}))));
        for (const PeersPlan::List& list : plan.lists)
            must(handbook.act(must(startChecklist(handbook.store(), incident, list.id))));
    }

    /// As if said by as many people as there are devices, each in turn.
    void say(const std::vector<OpDraft>& drafts) const
    {
        const auto people = std::size_t(sizes.devices);
        for (std::size_t person = 0; person < people; ++person) {
            std::vector<OpDraft> own;
            for (std::size_t i = person; i < drafts.size(); i += people)
                own.push_back(drafts[i]);
            must(handbook.store().log().append(own, plan.contacts[person % plan.contacts.size()].id));
        }
    }

    void pass() const
    {
        std::vector<OpDraft> drafts;
        for (const RunListRow& list : must(handbook.store().incidents().lists(incident))) {
            for (const RunStepRow& step : must(handbook.store().incidents().steps(list.run, list.list)))
                drafts.push_back(tick(list.run, step.ordinal, StepState::Done));
        }
        drafts.resize(std::min(drafts.size(), std::size_t(sizes.steps())));
        for (int line = 0; line < sizes.lines; ++line)
            drafts.push_back(note(incident, QStringLiteral("Seen from the car park, line %1").arg(line)));
        for (int call = 0; call < sizes.calls; ++call) {
            const ObjectId contact = plan.contacts[std::size_t(call) % plan.contacts.size()].id;
            drafts.push_back(called(incident,
                {.contact = contact,
                    .outcome = call % 3 == 0 ? CallOutcome::NoAnswer : CallOutcome::Reached}));
        }
        say(drafts);
    }
};

struct Opened {
    double slowest = 0;
    double median = 0;
    QByteArray slowestName;
    std::vector<std::pair<QByteArray, double>> late; ///< over the target
    int screens = 0;
    double megabytes = 0;
};

/// Opens every screen of a handbook.
std::optional<Opened> openAll(const WindowProgram& app)
{
    const auto talk = talkOf(app, QByteArrayLiteral("screens shown"));
    if (!talk)
        return std::nullopt;
    Opened opened;
    opened.megabytes = talk->residentMegabytes;
    std::vector<double> times;
    for (const QByteArray& line : talk->lines) {
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        if (said.isEmpty())
            continue;
        const QByteArray name = said.value(QStringLiteral("screen")).toString().toUtf8();
        times.push_back(said.value(QStringLiteral("ms")).toDouble());
        if (times.back() > kOpenMs)
            opened.late.emplace_back(name, times.back());
        if (times.back() > opened.slowest) {
            opened.slowest = times.back();
            opened.slowestName = name;
        }
    }
    opened.screens = int(times.size());
    opened.median = median(times);
    return opened;
}

void print(const Opened& busy, const Opened& quiet, double emptyMegabytes)
{
    Line()
        .add("name", "night")
        .addFigure(busy.slowest, "ms", quiet.slowest)
        .add("slowest", busy.slowestName.constData())
        .add("target_ms", kOpenMs, 0)
        .add("median", busy.median)
        .add("baseline_median", quiet.median)
        .add("screens", busy.screens)
        .add("late", int(busy.late.size()))
        .print();
    for (const auto& [screen, ms] : busy.late)
        Line()
            .add("name", "night_late")
            .add("screen", screen.constData())
            .addFigure(ms, "ms", kOpenMs)
            .print();
    Line()
        .add("name", "night_memory")
        .addFigure(busy.megabytes, "MB", emptyMegabytes)
        .add("quiet", quiet.megabytes)
        .add("target", kMemoryTarget, 1)
        .print();
}

} // namespace

void measureNight(Stage& stage)
{
    const QString programs = QCoreApplication::applicationDirPath();
    WindowProgram app{.path = programs + QStringLiteral("/uitwijk"), .arguments = {}};
    const WindowProgram empty{
        .path = programs + QStringLiteral("/empty_window"), .arguments = {QStringLiteral("--stay")}};
    if (!QFile::exists(app.path) || !QFile::exists(empty.path)) {
        Line().add("name", "night").add("skipped", "built without the programs that have windows").print();
        return;
    }
    std::vector<Opened> opened;
    for (const bool busy : {false, true}) {
        const auto fill = [&](Handbook& handbook) {
            const Night night{.handbook = handbook, .plan = stage.plan(), .sizes = stage.sizes};
            night.declare();
            if (busy)
                night.pass();
        };
        app.arguments = openingArguments(stage, busy ? QStringLiteral("busy") : QStringLiteral("quiet"), fill)
            + QStringList{QStringLiteral("--time-screens"), QStringLiteral("--stay")};
        const auto all = openAll(app);
        if (!all) {
            Line().add("name", "night").add("failed", "the app did not open its screens").print();
            return;
        }
        opened.push_back(*all);
    }
    print(opened[1], opened[0], restingMegabytes(empty));
}

} // namespace uitwijk
