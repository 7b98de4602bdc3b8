// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/picture_inspection.h"
#include "tests/qml/screen_pictures.h"

#include "app/models/spoken.h"
#include "store/acts/acts.h"
#include "store/crypto/digest.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>
#include <QTest>

#include <algorithm>

using namespace uitwijk;

namespace {

void now(ShownApp& app)
{
    app.ask("openNow");
}
void begin(ShownApp& app, bool exercise)
{
    const ObjectId incident = app.declareOne(exercise);
    const auto lists = app.read([=](const Store& store) { return store.incidents().lists(incident); });
    const auto run = lists->front();
    app.act([=](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector<OpDraft>{tick(run.run, run.firstOrdinal, StepState::Done),
            tick(run.run, run.firstOrdinal + 1, StepState::Done, QStringLiteral("Everybody is outside")),
            tick(run.run, run.firstOrdinal + 2, StepState::Blocked,
                QStringLiteral("The key is with the landlord")),
            note(incident, QStringLiteral("The provider expects an answer at ten."))};
    });
}

void checklist(ShownApp& app)
{
    const auto incident = app.incident();
    const auto list
        = app.read([=](const Store& store) { return store.incidents().lists(incident); })->front();
    app.ask("openNow");
    app.ask("openChecklist", idText(list.run), int(list.list), list.title.in(QStringLiteral("en")), false);
}
void journal(ShownApp& app)
{
    const auto incident = app.incident();
    app.ask("openNow");
    app.ask("openJournal", idText(incident));
}
void rollCall(ShownApp& app)
{
    const auto incident = app.incident();
    app.ask("openNow");
    app.ask("openRollCall", idText(incident));
}
void missing(ShownApp& app)
{
    const auto incident = app.incident();
    app.ask("openNow");
    app.ask("openMissing", idText(incident));
}
void calls(ShownApp& app)
{
    const auto incident = app.incident();
    app.ask("openNow");
    app.ask("openCalls", idText(incident));
}
void lines(ShownApp& app)
{
    const auto incident = app.incident();
    app.ask("openNow");
    app.ask("openLines", idText(incident));
}

} // namespace

TEST_CASE("a reader can use every screen in an incident")
{
    ShownApp app(ShownApp::Handbook::Sample);
    begin(app, false);
    show(app,
        {{"board", now}, {"checklist", checklist}, {"journal", journal}, {"roll-call", rollCall},
            {"missing", missing}, {"calls", calls}, {"lines", lines}});
}

TEST_CASE("a warden's tap counts a person, and the question stays on every screen until it is answered")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    begin(app, false);
    const auto incident = app.incident();
    const auto call
        = [&] { return *app.read([=](const Store& store) { return store.rollCalls().of(incident); }); };
    const auto name = [](const RollCallRow& row) { return row.name.in(QStringLiteral("en")); };
    const auto firstByName = [&] {
        const auto people = call().people;
        return *std::min_element(people.begin(), people.end(),
            [&](const auto& left, const auto& right) { return name(left) < name(right); });
    };
    rollCall(app);
    const QString tap = QStringLiteral("Seen: ") + name(firstByName());
    REQUIRE(app.touch(tap));
    CHECK(firstByName().fold.state == Whereabouts::Seen);
    CHECK(call().gate.notSeen == call().gate.expected - 1);
    REQUIRE(app.touch(tap));
    CHECK(firstByName().fold.state == Whereabouts::NotSeen);
    app.ask("openPlan");
    CHECK(app.shown(QStringLiteral("PeopleBar")));
    app.act([=](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{answerPeople(incident, PeopleAnswer::Overridden, QStringLiteral("Nobody is in"))};
    });
    CHECK_FALSE(app.shown(QStringLiteral("PeopleBar")));
}

TEST_CASE(
    "before a screen has read it does not say that there is nobody, nor that everybody is accounted for")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    begin(app, false);
    const auto incident = idText(app.incident());
    app.ask("openNow");
    app.askUnread("openRollCall", incident);
    REQUIRE(app.shown(QStringLiteral("RollCallScreen")));
    CHECK_FALSE(app.says(QStringLiteral("0 of 0 accounted for")));
    CHECK_FALSE(app.named(QStringLiteral("Everybody is accounted for")));
    app.settle();
    CHECK(app.named(QStringLiteral("Read out who is missing")));
    app.askUnread("openCalls", incident);
    REQUIRE(app.shown(QStringLiteral("CallsScreen")));
    CHECK_FALSE(app.says(QStringLiteral("0 of 0 reached")));
    app.settle();
}

TEST_CASE("a tap rings the first of my calls, and what came of it brings the next one and counts")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kDesktop});
    begin(app, true); // an exercise: nothing is dialled
    const auto incident = app.incident();
    const auto reached = [&] {
        return app
            .read([=](const Store& store) {
                return store.calls().of({.incident = incident, .person = {}, .now = 0});
            })
            ->coverage.reached;
    };
    calls(app);
    const int before = reached();
    CHECK(app.touch(QStringLiteral("Call +31 20 555 0100, Mobile")));
    CHECK(reached() == before);
    REQUIRE(app.touch(QStringLiteral("Reached")));
    CHECK(reached() == before + 1);
}

TEST_CASE("a step says how it is done when it is asked")
{
    ShownApp app(ShownApp::Handbook::Sample);
    begin(app, false);
    app.dress({"", kDesktop});
    checklist(app);
    const QQuickItem* screen = app.shown(QStringLiteral("ChecklistScreen"));
    REQUIRE(screen);
    const QQuickItem* step = app.shown(QStringLiteral("ChecklistDelegate"));
    REQUIRE(step);
    WarningCollector warnings;
    const qreal closed = step->height();
    const_cast<QQuickItem*>(step)->setProperty("open", true);
    app.settle();
    const QStringList said = warnings.take();
    INFO(said.join(u'\n').toStdString());
    CHECK(said.isEmpty());
    CHECK(step->height() > closed);
}

TEST_CASE("an exercise can be told from an incident on every screen")
{
    ShownApp app(ShownApp::Handbook::Sample);
    begin(app, true);
    show(app, {{"exercise-board", now}, {"exercise-checklist", checklist}});
}
