// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/picture_inspection.h"
#include "tests/qml/screen_pictures.h"

#include "app/handbook/archive_check.h"
#include "app/models/spoken.h"
#include "store/acts/acts.h"
#include "store/acts/call_acts.h"
#include "store/acts/finding_acts.h"
#include "store/acts/relief_acts.h"
#include "store/acts/task_acts.h"
#include "store/crypto/digest.h"
#include "store/views/finding_view.h"
#include "store/views/relief_view.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>
#include <QFile>
#include <QQuickItem>
#include <QTest>
#include <QUrl>

using namespace uitwijk;

namespace {

using Drafts = Result<std::vector<OpDraft>>;
constexpr qint64 kHour = qint64(3600) * 1000;
constexpr QSize kTall{700, 6000}; // a finger reaches everything without scrolling

QQuickItem* itemOf(ShownApp& app, const QString& type, const QString& label)
{
    std::vector<QQuickItem*> open{app.window().contentItem()};
    while (!open.empty()) {
        QQuickItem* item = open.back();
        open.pop_back();
        if (!item->isVisible())
            continue;
        if (QString::fromLatin1(item->metaObject()->className()).startsWith(type + QStringLiteral("_QML"))
            && item->property("label").toString() == label)
            return item;
        for (QQuickItem* child : item->childItems())
            open.push_back(child);
    }
    return nullptr;
}

/// Whether these words are to be read somewhere.
bool shownText(ShownApp& app, const QString& words)
{
    std::vector<QQuickItem*> open{app.window().contentItem()};
    while (!open.empty()) {
        QQuickItem* item = open.back();
        open.pop_back();
        if (!item->isVisible())
            continue;
        if (item->inherits("QQuickText") && item->property("text").toString().contains(words))
            return true;
        for (QQuickItem* child : item->childItems())
            open.push_back(child);
    }
    return false;
}

/// The file that a person chooses in the dialog that this button opens.
QString choose(ShownApp& app, const QString& label, const QString& path)
{
    QQuickItem* asker = itemOf(app, QStringLiteral("FileAsker"), label);
    REQUIRE(asker);
    QString offered = asker->property("fileName").toString();
    REQUIRE(QMetaObject::invokeMethod(asker, "chosen", Q_ARG(QUrl, QUrl::fromLocalFile(path))));
    app.settle();
    return offered;
}

QString textOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

std::vector<FindingRow> openFindings(ShownApp& app)
{
    return *app.read([](const Store& store) { return store.findings().open(); });
}

ObjectId colleague(ShownApp& app)
{
    for (const ObjectRow& row : app.objects(ObjectKind::Contact)) {
        if (row.group == u"crisis-team" && row.id != app.session().person())
            return row.id;
    }
    return {};
}

/// An evening on which somebody is to be relieved and a few things are to be learned.
ObjectId evening(ShownApp& app, bool exercise)
{
    const ObjectId incident = app.declareOne(exercise);
    const auto run = app.read([=](const Store& store) { return store.incidents().lists(incident); })->front();
    const auto other = colleague(app);
    const auto measure = app.objects(ObjectKind::Measure).front().id;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    app.act([=, me = app.session().person()](const Store&) -> Drafts {
        return std::vector{turn(incident, {.person = me, .since = now - 9 * kHour}),
            turn(incident, {.person = other, .since = now - kHour}),
            called(incident, {.contact = other, .outcome = CallOutcome::Reached}),
            tick(run.run, run.firstOrdinal, StepState::Blocked, QStringLiteral("The key is not there")),
            switchOn(incident, {.measure = measure, .until = now - kHour}),
            order(incident, {.task = randomId<ObjectId>(), .name = QStringLiteral("Bring the generator")}),
            note(incident, QStringLiteral("Smoke on the second floor")),
            find(incident,
                {.id = randomId<ObjectId>(),
                    .finding = QStringLiteral("The key was not in the box"),
                    .fact = QStringLiteral("Blocked: open the front door"),
                    .owner = other,
                    .due = now - kHour}),
            find(incident,
                {.id = randomId<ObjectId>(),
                    .finding = QStringLiteral("Everybody was called within ten minutes"),
                    .well = true})};
    });
    return incident;
}

void board(ShownApp& app)
{
    app.ask("openNow");
}
void review(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openReview", idText(app.incident()));
}
void relief(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openRelief", idText(app.incident()));
}
void handover(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openHandover", idText(app.incident()));
}
void findings(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openFindings");
}
void exercises(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openPast", true);
}

} // namespace

TEST_CASE("a reader can use the screens of who is on, of the hand-over and of the review")
{
    ShownApp app(ShownApp::Handbook::Sample);
    evening(app, false);
    show(app,
        {{"team-board", board}, {"review", review}, {"relief", relief}, {"handover", handover},
            {"findings", findings}});
}

TEST_CASE("a reader can use the screens of an exercise that has ended")
{
    ShownApp app(ShownApp::Handbook::Sample);
    const ObjectId incident = evening(app, true);
    app.act([=](const Store&) -> Drafts { return std::vector{standDown(incident)}; });
    show(app, {{"quiet-after-exercise", board}, {"exercise-review", review}, {"exercises", exercises}});
}

TEST_CASE("a finding is made from a line of the log, stays on the quiet page after the end, and leaves it "
          "once closed")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kTall});
    const ObjectId incident = app.declareOne();
    app.act([=](const Store&) -> Drafts {
        return std::vector{note(incident, QStringLiteral("Nobody knew the code")), standDown(incident)};
    });
    app.ask("openPast", false);
    const QString title = app.read([=](const Store& store) { return store.incidents().incident(incident); })
                              ->title.in(QStringLiteral("en"));
    const QQuickItem* row = itemOf(app, QStringLiteral("ListRow"), title);
    REQUIRE(row);
    REQUIRE(app.touch(QStringLiteral("%1, %2").arg(title, row->property("trailing").toString())));
    REQUIRE(app.shown(QStringLiteral("ReviewScreen")));
    const auto lines = app.read([=](const Store& store) { return store.incidents().journal(incident); });
    const QString at = spokenTime((*lines)[1].at, QStringLiteral("en"));
    REQUIRE(app.touch(QStringLiteral("Learn from: %1, Nobody knew the code").arg(at)));
    app.type(QStringLiteral("What went well, or did not"), QStringLiteral("Put the code on the card"));
    REQUIRE(app.touch(QStringLiteral("Write it down")));
    const auto made = openFindings(app);
    REQUIRE(made.size() == 1);
    CHECK(made.front().fold.made->finding == QStringLiteral("Put the code on the card"));
    CHECK(made.front().fold.made->fact == QStringLiteral("Nobody knew the code"));
    CHECK(made.front().fold.due > QDateTime::currentMSecsSinceEpoch());
    app.ask("openNow");
    REQUIRE(app.touch(QStringLiteral("To be learned, 1 open")));
    const QQuickItem* finding
        = itemOf(app, QStringLiteral("FindingRow"), QStringLiteral("Put the code on the card"));
    REQUIRE(finding);
    REQUIRE(app.touch(
        QStringLiteral("Put the code on the card, %1").arg(finding->property("trailing").toString())));
    REQUIRE(app.touch(QStringLiteral("Closed")));
    CHECK(openFindings(app).empty());
}

TEST_CASE("a step that an exercise found too late says so in its list, on its page and where it is done")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kTall});
    const ObjectId incident = app.declareOne(true);
    const RunListRow list
        = app.read([=](const Store& store) { return store.incidents().lists(incident); })->front();
    const auto step
        = app.read([=](const Store& store) { return store.incidents().steps(list.run, list.list); })->front();
    const auto checklist
        = app.read([=](const Store& store) { return store.objects().row(step.step); })->parent;
    const auto finding = randomId<ObjectId>();
    app.act([=, owner = colleague(app)](const Store&) -> Drafts {
        return std::vector{find(incident,
            {.id = finding,
                .finding = QStringLiteral("Was too late"),
                .about = step.step,
                .owner = owner,
                .due = QDateTime::currentMSecsSinceEpoch() + 100 * kHour})};
    });
    const auto says = [&] { return shownText(app, QStringLiteral("Was too late")); };
    app.ask("openObject", idText(checklist));
    CHECK(says());
    app.ask("openObject", idText(step.step));
    CHECK(says());
    app.ask("openChecklist", idText(list.run), int(list.list), QString(), true);
    CHECK(says());
    app.ask("openReader", idText(list.run), int(list.list), QString(), true);
    CHECK(says());
    app.act([=](const Store& store) -> Drafts {
        return std::vector{
            report(*store.findings().finding(incident, finding), {.state = FindingState::Closed})};
    });
    CHECK_FALSE(says()); // seen to
}

TEST_CASE("after eight hours every screen asks for a relief until somebody takes over")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kTall});
    const ObjectId incident = app.declareOne();
    app.ask("openPlan");
    const QQuickItem* bar = app.shown(QStringLiteral("AlarmBar"));
    REQUIRE(bar);
    CHECK(bar->height() == 0);
    CHECK(app.sounds() == 0);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    app.act([=, me = app.session().person()](const Store&) -> Drafts {
        return std::vector{turn(incident, {.person = me, .since = now - 9 * kHour})};
    });
    CHECK(bar->height() > 0);
    CHECK(app.sounds() > 0); // it is heard like a step that has its time
    REQUIRE(app.touch(QStringLiteral("Relief due: Noor Verhulst")));
    REQUIRE(app.shown(QStringLiteral("ReliefScreen")));
    app.act([=, me = app.session().person(), other = colleague(app)](const Store&) -> Drafts {
        return relieve(incident, {.person = me, .by = other, .at = now});
    });
    CHECK(bar->height() == 0);
    CHECK_FALSE(app.touch(QStringLiteral("Silence the alarm"))); // who is relieved needs no alarm
}

TEST_CASE("nothing of an exercise is to be undone for real, and what it found is kept")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kTall});
    const ObjectId incident = evening(app, true);
    const auto line = app.objects(ObjectKind::PhoneLine).front().id;
    app.act([=](const Store&) -> Drafts {
        return std::vector{forwarded(incident, line, Forwarding::Forwarded), standDown(incident)};
    });
    app.ask("openNow");
    REQUIRE(app.shown(QStringLiteral("QuietBoard")));
    CHECK_FALSE(itemOf(app, QStringLiteral("ListRow"),
        QStringLiteral("%1 things left to undo")
            .arg(app.read([=](const Store& store) { return store.undo().of(incident); })->size())));
    CHECK(app.read([](const Store& store) { return store.forwardings().toUndo(); })->empty());
    CHECK(openFindings(app).size() == 2);
    app.ask("openPast", true);
    const QQuickItem* frame = app.shown(QStringLiteral("ExerciseFrame"));
    REQUIRE(frame);
    CHECK(frame->property("active").toBool());
    app.ask("openNow");
    CHECK_FALSE(frame->property("active").toBool());
}

TEST_CASE("the board switches to another incident that runs, on every screen, and back")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kTall});
    const ObjectId first = app.declareOne();
    const auto other = app.objects(ObjectKind::Scenario)[0].id;
    const auto second = randomId<ObjectId>();
    app.act([=](const Store& store) {
        return declare(
            store, {.incident = second, .scenario = other, .title = {}, .exercise = false, .answers = {}});
    });
    app.act([=](const Store&) -> Drafts {
        return std::vector{
            note(first, QStringLiteral("Of the first")), note(second, QStringLiteral("Of the second"))};
    });
    const auto titleOf = [&](const ObjectId& id) {
        return app.read([=](const Store& store) { return store.incidents().incident(id); })
            ->title.in(QStringLiteral("en"));
    };
    const auto told = [&] {
        const QQuickItem* bar = app.shown(QStringLiteral("IncidentBar"));
        return bar ? bar->property("title").toString() : QString();
    };
    app.ask("openNow");
    CHECK(told() == titleOf(second));
    REQUIRE(app.touch(QStringLiteral("Also running: %1").arg(titleOf(first))));
    CHECK(told() == titleOf(first));
    app.ask("openPlan");
    CHECK(told() == titleOf(first));
    app.ask("openNow");
    REQUIRE(app.touch(QStringLiteral("Also running: %1").arg(titleOf(second))));
    CHECK(told() == titleOf(second));
    app.act([=](const Store&) -> Drafts { return std::vector{standDown(second)}; });
    CHECK(told() == titleOf(first)); // what has ended gives way to what runs
}

TEST_CASE("an exercise never takes the place of what is real, whichever somebody chooses")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kTall});
    const ObjectId exercise = app.declareOne(true);
    const QQuickItem* frame = app.shown(QStringLiteral("ExerciseFrame"));
    REQUIRE(frame);
    CHECK(frame->property("active").toBool());
    app.declareOne(false);
    CHECK_FALSE(frame->property("active").toBool());
    app.ask("openIncident", idText(exercise));
    CHECK_FALSE(frame->property("active").toBool());
}

TEST_CASE("the archive, the review and the hand-over are saved where the dialog says, and an exercise says "
          "so in each")
{
    QTemporaryDir folder;
    for (const bool exercise : {false, true}) {
        ShownApp app(ShownApp::Handbook::Sample);
        app.dress({"", kTall});
        evening(app, exercise);
        const QString id = idText(app.incident());
        const QString archive = folder.filePath(QStringLiteral("archive.jsonl"));
        app.ask("openJournal", id);
        const QString offered = choose(app, QStringLiteral("Save the archive"), archive);
        CHECK(offered.contains(QStringLiteral("EXERCISE")) == exercise);
        CHECK(app.shown(QStringLiteral("Banner")));
        const auto checked = checkArchive(textOf(archive).toUtf8());
        REQUIRE(checked);
        CHECK(checked->exercise == exercise);
        CHECK(textOf(archive).contains(QStringLiteral("Smoke on the second floor")));
        const QString paper = folder.filePath(QStringLiteral("paper.md"));
        app.ask("openReview", id);
        choose(app, QStringLiteral("Save the review"), paper);
        CHECK(
            textOf(paper).startsWith(exercise ? QStringLiteral("# EXERCISE: ") : QStringLiteral("# Review")));
        CHECK(textOf(paper).contains(QStringLiteral("The key was not in the box")));
        app.ask("openHandover", id);
        choose(app, QStringLiteral("Save the hand-over"), paper);
        CHECK(textOf(paper).startsWith(
            exercise ? QStringLiteral("# EXERCISE: ") : QStringLiteral("# Hand-over")));
        CHECK(textOf(paper).contains(QStringLiteral("Bring the generator")));
    }
}

TEST_CASE("an archive that cannot be written says so, and nothing looks saved")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kTall});
    evening(app, false);
    app.ask("openJournal", idText(app.incident()));
    choose(app, QStringLiteral("Save the archive"), QStringLiteral("/nowhere/at/all/archive.jsonl"));
    CHECK_FALSE(app.shown(QStringLiteral("Banner")));
    CHECK(app.shown(QStringLiteral("FailureText")));
}
