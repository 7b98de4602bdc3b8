// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/picture_inspection.h"
#include "tests/qml/screen_pictures.h"

#include "app/models/spoken.h"
#include "store/acts/acts.h"
#include "store/acts/decide_acts.h"
#include "store/acts/task_acts.h"
#include "store/crypto/digest.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>
#include <QQuickItem>

using namespace uitwijk;

namespace {

using Drafts = Result<std::vector<OpDraft>>;
constexpr qint64 kHour = qint64(3600) * 1000;

/// The incident that the board tells of.
ObjectId told(ShownApp& app)
{
    const auto incidents = app.read([](const Store& store) { return store.incidents().all(); });
    for (const IncidentRow& row : *incidents) {
        if (row.toldIn.isNull())
            return row.id;
    }
    return {};
}

/// A night on which everything of these screens has something to show.
void busyNight(ShownApp& app)
{
    const ObjectId incident = app.declareOne();
    const auto measures = app.objects(ObjectKind::Measure);
    const auto run = app.read([=](const Store& store) { return store.incidents().lists(incident); })->front();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    app.act([&](const Store&) -> Drafts {
        return std::vector{judged(incident, Verdict::Crisis, QStringLiteral("Two data centres are down")),
            switchOn(incident,
                {.measure = measures[0].id, .scope = QStringLiteral("All hosts"), .until = now + 30 * kHour}),
            switchOn(incident, {.measure = measures[1].id, .until = now - kHour}),
            order(incident,
                {.task = randomId<ObjectId>(),
                    .name = QStringLiteral("Bring the generator"),
                    .who = app.session().person(),
                    .due = now + kHour}),
            order(incident,
                {.task = randomId<ObjectId>(),
                    .name = QStringLiteral("Fetch the spare keys from the landlord")}),
            putOff(run.run, run.firstOrdinal, now - kHour, QStringLiteral("Too hot")),
            putOff(run.run, run.firstOrdinal + 1, now + kHour)};
    });
}

void board(ShownApp& app)
{
    app.ask("openNow");
}
void measures(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openMeasures", idText(told(app)));
}
void tasks(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openTasks", idText(told(app)));
}
void undo(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openUndo", idText(told(app)));
}
void journal(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openJournal", idText(told(app)));
}

} // namespace

TEST_CASE("a reader can use every screen of what was decided and asked")
{
    ShownApp app(ShownApp::Handbook::Sample);
    busyNight(app);
    show(app,
        {{"decide-board", board}, {"decide-measures", measures}, {"decide-tasks", tasks},
            {"decide-undo", undo}, {"decide-log", journal}});
}

TEST_CASE("one event declared twice is offered on the board, and one touch joins it without loss")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    const ObjectId first = app.declareOne();
    const ObjectId second = app.declareOne();
    app.ask("openNow");
    REQUIRE(app.shown(QStringLiteral("JoinOffer")));
    REQUIRE(app.touch(QStringLiteral("It is one event")));
    CHECK_FALSE(app.shown(QStringLiteral("JoinOffer")));
    const auto row = app.read([=](const Store& store) { return store.incidents().incident(second); });
    CHECK(row->toldIn == first);
    CHECK(told(app) == first);
    show(app, {{"decide-joined", board}});
}

TEST_CASE("what was left to undo is on the quiet board until it is undone")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    const ObjectId incident = app.declareOne();
    const auto measure = app.objects(ObjectKind::Measure).front().id;
    app.act([=](const Store&) -> Drafts {
        return std::vector{switchOn(incident, {.measure = measure}), standDown(incident)};
    });
    app.ask("openNow");
    CHECK(app.shown(QStringLiteral("QuietBoard")));
    const auto left
        = [&] { return app.read([=](const Store& store) { return store.undo().of(incident); })->size(); };
    const std::size_t before = left();
    CHECK(app.touch(QStringLiteral("%1 things left to undo").arg(before)));
    CHECK(app.shown(QStringLiteral("UndoScreen")));
    app.act([=](const Store&) -> Drafts { return std::vector{switchOff(incident, measure)}; });
    app.ask("openNow");
    CHECK(left() == before - 1);
    CHECK_FALSE(app.touch(QStringLiteral("%1 things left to undo").arg(before)));
}

TEST_CASE("a step that was put off comes back on every screen when its time has come")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    const ObjectId incident = app.declareOne();
    const auto run = app.read([=](const Store& store) { return store.incidents().lists(incident); })->front();
    app.ask("openPlan");
    app.act([=](const Store&) -> Drafts {
        return std::vector{putOff(run.run, run.firstOrdinal, QDateTime::currentMSecsSinceEpoch() - 1)};
    });
    const auto step
        = app.read([=](const Store& store) { return store.incidents().step(run.run, run.firstOrdinal); });
    const QQuickItem* bar = app.shown(QStringLiteral("AlarmBar"));
    REQUIRE(bar);
    CHECK(bar->height() > 0);
    app.act([=](const Store&) -> Drafts {
        return std::vector{tick(run.run, run.firstOrdinal, StepState::Done)};
    });
    CHECK(bar->height() == 0);
}
