// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/picture_inspection.h"
#include "tests/qml/screen_pictures.h"

#include "app/actions/decide_actions.h"
#include "app/models/spoken.h"
#include "store/acts/acts.h"
#include "store/acts/task_acts.h"
#include "store/crypto/digest.h"
#include "store/domain/op_codec.h"

#include <catch2/catch_test_macros.hpp>

#include <QCborArray>
#include <QDateTime>
#include <QQuickItem>
#include <QTest>

#include <algorithm>

using namespace uitwijk;

namespace {

using Drafts = Result<std::vector<OpDraft>>;
const QSize kTall(1280, 4000); // whatever there is can be touched

/// The list of the incident whose English title begins so.
RunListRow listCalled(ShownApp& app, const QString& title)
{
    const auto incident = app.incident();
    const auto lists = app.read([=](const Store& store) { return store.incidents().lists(incident); });
    const auto found = std::find_if(lists->begin(), lists->end(),
        [&](const RunListRow& row) { return row.title.in(QStringLiteral("en")).startsWith(title); });
    REQUIRE(found != lists->end());
    return *found;
}

void open(ShownApp& app, const char* screen, const QString& title)
{
    const RunListRow list = listCalled(app, title);
    app.ask("openNow");
    app.ask(screen, idText(list.run), int(list.list), list.title.in(QStringLiteral("en")), false);
}

std::vector<RunStepRow> stepsOf(ShownApp& app, const RunListRow& list)
{
    return *app.read([=](const Store& store) { return store.incidents().steps(list.run, list.list); });
}

/// The first step that comes back.
std::pair<RunListRow, quint32> repeating(ShownApp& app)
{
    const auto incident = app.incident();
    const auto lists = app.read([=](const Store& store) { return store.incidents().lists(incident); });
    for (const RunListRow& list : *lists) {
        for (const RunStepRow& step : stepsOf(app, list)) {
            if (step.rule.repeatMinutes > 0 && step.answers.empty())
                return {list, step.ordinal};
        }
    }
    FAIL("no step of the sample comes back");
    return {};
}

/// Somebody else said this of a step without having met this device, and now it has come.
void hear(ShownApp& app, const ObjectId& person, const OpDraft& draft)
{
    const Op op{.kind = draft.kind,
        .at = {.ms = QDateTime::currentMSecsSinceEpoch()},
        .person = person,
        .object = draft.object,
        .field = draft.field,
        .pred = {},
        .value = draft.value};
    Segment said{.author = randomId<AuthorId>(),
        .seq = 1,
        .space = Space::Team,
        .prev = {},
        .hash = {},
        .envelope = {},
        .payload = encodePayload({.deps = {}, .ops = {op}})};
    said.envelope = said.author.bytes() + said.payload; // the store does not look inside
    said.hash = blake2b256("uwk1.test", said.envelope);
    const auto heard
        = app.session().gateway()->write([said](Store& store) { return store.log().receive({said}); });
    REQUIRE(QTest::qWaitFor([&] { return heard.isFinished(); }, 10000));
    REQUIRE(heard.result());
    app.settle();
}

void branch(ShownApp& app)
{
    open(app, "openChecklist", QStringLiteral("IT or network down"));
}
void fromMemory(ShownApp& app)
{
    open(app, "openChecklist", QStringLiteral("Tell staff"));
}
void reader(ShownApp& app)
{
    open(app, "openReader", QStringLiteral("IT or network down"));
}
void readerAsks(ShownApp& app)
{
    open(app, "openReader", QStringLiteral("Data centre lost"));
}
void stepSheet(ShownApp& app)
{
    const RunListRow list = listCalled(app, QStringLiteral("IT or network down"));
    app.ask("openNow");
    app.ask("openObject", idText(stepsOf(app, list)[3].step));
    for (const char* label : {"Change this step", "Deze stap wijzigen"})
        app.press(QString::fromLatin1(label));
}

} // namespace

TEST_CASE("a reader can use the screens of a list that asks, one that is confirmed, and one that is read out")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.declareOne(false);
    const RunListRow it = listCalled(app, QStringLiteral("IT or network down"));
    const RunListRow tell = listCalled(app, QStringLiteral("Tell staff"));
    app.act([=](const Store&) -> Drafts {
        return std::vector{tick(it.run, it.firstOrdinal, StepState::Done),
            tick(it.run, it.firstOrdinal + 1, StepState::Done),
            answerStep(it.run, it.firstOrdinal + 2, 0, QStringLiteral("Note on every screen")),
            tick(tell.run, tell.firstOrdinal, StepState::Done),
            tick(tell.run, tell.firstOrdinal + 1, StepState::Blocked, QStringLiteral("Chair is not here")),
            tick(tell.run, tell.firstOrdinal + 7, StepState::Done)};
    });
    show(app,
        {{"list-branch", branch}, {"list-confirm", fromMemory}, {"list-reader", reader},
            {"list-reader-next", readerAsks}, {"list-step-sheet", stepSheet}});
}

TEST_CASE("an answer is one tap in the list, and what is for another is grey and counted out")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kDesktop});
    app.declareOne(false);
    const RunListRow list = listCalled(app, QStringLiteral("IT or network down"));
    branch(app);
    REQUIRE(app.touch(QStringLiteral("Yes, an attack")));
    const auto steps = stepsOf(app, list);
    CHECK(steps[2].fold.answer == 0);
    CHECK(std::count_if(steps.begin(), steps.end(), [](const RunStepRow& step) {
        return step.stand.applies == Applies::No;
    }) == 3);
    CHECK(listCalled(app, QStringLiteral("IT or network down")).steps == list.steps - 3);
    CHECK_FALSE(app.touch(QStringLiteral("Yes, an attack"))); // it is answered
}

TEST_CASE("two different answers are a question on the board, and one tap says which one holds")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kTall});
    app.declareOne(false);
    const RunListRow list = listCalled(app, QStringLiteral("IT or network down"));
    const auto asks = list.firstOrdinal + 2;
    const auto step = [&] { return stepsOf(app, list)[2]; };
    const ObjectRow other = app.objects(ObjectKind::Contact).back();
    app.act([=](const Store&) -> Drafts { return std::vector{answerStep(list.run, asks, 0)}; });
    hear(app, other.id, answerStep(list.run, asks, 1));
    REQUIRE(step().fold.disputed);
    CHECK_FALSE(step().fold.answer);
    CHECK(stepsOf(app, list)[3].stand.applies != Applies::No); // nothing is hidden by it
    app.ask("openNow");
    const QString question = QStringLiteral("What holds? ") + step().title.in(QStringLiteral("en"));
    show(app, {{"board-disputed", [](ShownApp& shown) { shown.ask("openNow"); }}, {"list-disputed", branch}});
    app.dress({"", kTall});
    app.ask("openNow");
    REQUIRE(app.touch(question));
    REQUIRE(app.touch(QStringLiteral("No, a failure")));
    CHECK_FALSE(step().fold.disputed);
    CHECK(step().fold.answer == 1);
    CHECK_FALSE(app.touch(question));
}

TEST_CASE("what is to be measured again can be logged before its time")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kTall});
    app.declareOne(false);
    const auto repeated = repeating(app);
    const RunListRow& list = repeated.first;
    const quint32 ordinal = repeated.second;
    const auto step = [&] { return stepsOf(app, list)[ordinal - list.firstOrdinal]; };
    const QString title = step().title.in(QStringLiteral("en"));
    app.ask("openNow");
    app.ask("openChecklist", idText(list.run), int(list.list), list.title.in(QStringLiteral("en")), false);
    app.act([run = list.run, ordinal](
                const Store&) -> Drafts { return std::vector{tick(run, ordinal, StepState::Done)}; });
    const qint64 due = step().stand.due;
    REQUIRE(due > QDateTime::currentMSecsSinceEpoch());
    REQUIRE((app.touch(QStringLiteral("Other answers for: ") + title)
        || app.touch(QStringLiteral("Change: ") + title)));
    REQUIRE(app.touch(QStringLiteral("Done once more, now")));
    CHECK(roundsOf(step().marks).size() == 2);
    CHECK(step().fold.state == StepState::Done);
    CHECK(step().stand.due > due);
    app.ask("openReader", idText(list.run), int(list.list), list.title.in(QStringLiteral("en")), false);
    for (quint32 before = list.firstOrdinal; before < ordinal; ++before)
        app.touch(QStringLiteral("Next"));
    REQUIRE(app.touch(QStringLiteral("Done once more")));
    CHECK(roundsOf(step().marks).size() == 3);
}

TEST_CASE("what the others answer is one tap for who reads out, and the next step follows by itself")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kKiosk, 1, 1.0, "en", 64});
    app.declareOne(false);
    const RunListRow list = listCalled(app, QStringLiteral("IT or network down"));
    reader(app);
    REQUIRE(app.touch(QStringLiteral("Done")));
    REQUIRE(app.touch(QStringLiteral("Cannot be done")));
    REQUIRE(app.touch(QStringLiteral("No, a failure")));
    REQUIRE(app.touch(QStringLiteral("Previous")));
    REQUIRE(app.touch(QStringLiteral("Next")));
    REQUIRE(app.touch(QStringLiteral("Done")));
    const auto steps = stepsOf(app, list);
    CHECK(steps[0].fold.state == StepState::Done);
    CHECK(steps[1].fold.state == StepState::Blocked);
    CHECK(steps[2].fold.answer == 1);
    CHECK(steps[3].fold.state == StepState::Done);
    CHECK(steps[4].fold.state == StepState::ToDo);
}

TEST_CASE(
    "each line of a list that was done from memory is confirmed by itself, and what is vital is asked for")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kDesktop});
    app.declareOne(false);
    const RunListRow list = listCalled(app, QStringLiteral("Tell staff"));
    fromMemory(app);
    REQUIRE(app.shown(QStringLiteral("VitalCheck")));
    const int before = app.shown(QStringLiteral("VitalCheck"))->property("open").toInt();
    const auto first = stepsOf(app, list)[0].title.in(QStringLiteral("en"));
    REQUIRE(app.touch(QStringLiteral("It is done: ") + first));
    CHECK(stepsOf(app, list)[0].fold.state == StepState::Done);
    CHECK(app.shown(QStringLiteral("VitalCheck"))->property("open").toInt() == before - 1);
}

TEST_CASE("when a time comes it is heard, until it is silenced, and not heard where alarms are to be quiet")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    app.declareOne(false);
    const RunListRow list = listCalled(app, QStringLiteral("IT or network down"));
    app.ask("openPlan");
    CHECK(app.sounds() == 0);
    constexpr qint64 kSoon = 400; // ms
    const qint64 moment = QDateTime::currentMSecsSinceEpoch() + kSoon;
    app.act([=](const Store&) -> Drafts { return std::vector{putOff(list.run, list.firstOrdinal, moment)}; });
    const bool isSilent = app.sounds() == 0;
    CHECK((isSilent || QDateTime::currentMSecsSinceEpoch() >= moment)); // not before
    REQUIRE(QTest::qWaitFor([&] { return app.sounds() > 0; }, 10000));
    app.settle();
    CHECK(app.shown(QStringLiteral("AlarmBar"))->height() > 0);
    REQUIRE(app.touch(QStringLiteral("Silence the alarm")));
    CHECK_FALSE(app.touch(QStringLiteral("Silence the alarm")));
    CHECK(app.shown(QStringLiteral("AlarmBar"))->height() > 0); // seen until it is done
    const int heard = app.sounds();
    app.act([=](const Store&) -> Drafts {
        return std::vector{putOff(list.run, list.firstOrdinal + 1, QDateTime::currentMSecsSinceEpoch() - 1)};
    });
    CHECK(app.sounds() > heard);
    app.act([=](const Store&) -> Drafts {
        return std::vector{tick(list.run, list.firstOrdinal, StepState::Done),
            tick(list.run, list.firstOrdinal + 1, StepState::Done)};
    });
    CHECK_FALSE(app.touch(QStringLiteral("Silence the alarm"))); // done is silent
}

TEST_CASE("a task is given to somebody else in the app, and stays due")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    const ObjectId incident = app.declareOne(false);
    const auto people = app.objects(ObjectKind::Contact);
    const qint64 due = QDateTime::currentMSecsSinceEpoch() + qint64(3600) * 1000;
    app.act([=, me = app.session().person()](const Store&) -> Drafts {
        return std::vector{order(incident,
            {.task = randomId<ObjectId>(),
                .name = QStringLiteral("Bring the generator"),
                .who = me,
                .due = due})};
    });
    const auto task
        = [&] { return app.read([=](const Store& store) { return store.tasks().of(incident); })->front(); };
    DecideActions actions;
    actions.assign(idText(incident), idText(task().id), idText(people.front().id));
    app.settle();
    REQUIRE(task().fold.who.size() == 1);
    CHECK(task().fold.who.front() == people.front().id);
    CHECK(task().fold.due == due);
}

TEST_CASE("a step is made to ask, to come back and to apply for one answer in the app")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kTall});
    const auto lists = app.objects(ObjectKind::Checklist);
    const ObjectId list = lists.front().id;
    const auto below
        = [&] { return app.read([=](const Store& store) { return store.objects().children(list); }); };
    const auto before = below()->size();
    app.ask("openObject", idText(list));
    for (const char* title : {"Is the gate shut?", "Shut the gate"}) {
        REQUIRE(app.touch(QStringLiteral("One more step")));
        app.type(QStringLiteral("What must happen, in a few exact words"), QString::fromLatin1(title));
        if (below()->size() == before)
            app.type(QStringLiteral("What can be answered, a line each (empty: it does not ask)"),
                QStringLiteral("Yes\nNo"));
        REQUIRE(app.touch(QStringLiteral("Keep it so")));
    }
    REQUIRE(below()->size() == before + 2);
    const ObjectId asks = below()->at(before).id;
    const ObjectId shut = below()->at(before + 1).id;
    app.ask("openObject", idText(shut));
    REQUIRE(app.touch(QStringLiteral("Change this step")));
    REQUIRE(app.touch(QStringLiteral("Only for the answer “No”")));
    app.type(QStringLiteral("Minutes after which it comes back (empty: it does not)"), QStringLiteral("30"));
    REQUIRE(app.touch(QStringLiteral("Vital: also when there is no time")));
    REQUIRE(app.touch(QStringLiteral("Keep it so")));
    const auto record = app.read([=](const Store& store) { return store.objects().record(shut); });
    CHECK(record->value(Field::OnlyIf) == QCborValue(QCborArray{asks.bytes(), 1}));
    CHECK(record->value(Field::Repeat).toInteger() == 30);
    CHECK(record->value(Field::Vital).toBool());
    REQUIRE(app.touch(QStringLiteral("Change this step")));
    CHECK_FALSE(app.press(QStringLiteral("One earlier"))); // it is for an answer of the one before
    app.type(QStringLiteral("Who does it (may stay empty)"), QStringLiteral("Reception"));
    REQUIRE(app.press(QStringLiteral("Keep it so")));
    CHECK(app.read([=](const Store& store) { return store.objects().record(shut); })
              ->text(Field::Role)
              .in(QStringLiteral("en"))
        == QStringLiteral("Reception"));
    app.ask("openObject", idText(asks));
    REQUIRE(app.touch(QStringLiteral("Change this step")));
    REQUIRE(app.press(QStringLiteral("One earlier")));
    CHECK(below()->at(before - 1).id == asks);
    REQUIRE(app.press(QStringLiteral("Leave it as it is")));
    app.ask("openObject", idText(shut));
    REQUIRE(app.touch(QStringLiteral("Change this step")));
    REQUIRE(app.hold(
        QStringLiteral("Hold to take it off the list"), [&] { return below()->size() == before + 1; }));
}
