// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/picture_inspection.h"
#include "tests/qml/screen_pictures.h"

#include "app/models/spoken.h"
#include "store/acts/acts.h"
#include "store/acts/decision_acts.h"
#include "store/acts/legal_clock_acts.h"
#include "store/crypto/digest.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>
#include <QQuickItem>

using namespace uitwijk;

namespace {

constexpr qint64 kMinute = 60 * 1000;

void open(ShownApp& app, const char* screen)
{
    const auto incident = app.incident();
    app.ask("openNow");
    app.ask(screen, idText(incident));
}
void board(ShownApp& app)
{
    app.ask("openNow");
}
void clocks(ShownApp& app)
{
    open(app, "openClocks");
}
void decisions(ShownApp& app)
{
    open(app, "openDecisions");
}
void deciding(ShownApp& app)
{
    open(app, "openDecide");
}
void report(ShownApp& app)
{
    open(app, "openReport");
}
void journal(ShownApp& app)
{
    open(app, "openJournal");
}

/// A leak with a duty that runs, one that was reported, and two decisions of which one is due for a look.
void begin(ShownApp& app)
{
    const ObjectId incident = app.declareOne();
    const auto duties = app.objects(ObjectKind::Clock);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    app.act([=](const Store&) -> Result<std::vector<OpDraft>> {
        const auto late = randomId<ObjectId>();
        return std::vector<OpDraft>{
            sayClock(incident, {.clock = duties[0].id, .moment = now - 100 * kMinute}),
            sayClock(incident,
                {.clock = duties[2].id,
                    .state = ClockState::Met,
                    .moment = now,
                    .words = QStringLiteral("Report 12")}),
            sayClock(incident,
                {.clock = duties[4].id,
                    .state = ClockState::NotApplicable,
                    .words = QStringLiteral("We are no financial entity")}),
            uitwijk::decide(incident,
                {.id = late,
                    .picture = QStringLiteral("Files on two servers are encrypted"),
                    .judgement = QStringLiteral("It may spread to customers"),
                    .decision = QStringLiteral("Disconnect the mail server"),
                    .owner = {},
                    .checkAt = now - kMinute}),
            uitwijk::decide(incident,
                {.id = randomId<ObjectId>(), .decision = QStringLiteral("Tell customers at eleven")})};
    });
}

} // namespace

TEST_CASE("a reader can use the screens of what is decided, reported and proved")
{
    ShownApp app(ShownApp::Handbook::Sample);
    begin(app);
    show(app,
        {{"record-board", board}, {"clocks", clocks}, {"decisions", decisions}, {"decide", deciding},
            {"report", report}, {"record-journal", journal}});
}

TEST_CASE("a duty to report starts with the moment at which it was known")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kDesktop});
    const ObjectId incident = app.declareOne();
    const auto duty = [&] {
        return (*app.read([=](const Store& store) { return store.legalClocks().of(incident); }))[0];
    };
    REQUIRE(duty().fold.state == ClockState::NotStarted);
    clocks(app);
    REQUIRE(app.touch(duty().title.in(QStringLiteral("en"))));
    REQUIRE(app.touch(QStringLiteral("Say how it stands")));
    REQUIRE(app.touch(QStringLiteral("It counts from then")));
    app.settle();
    CHECK(duty().fold.state == ClockState::Running);
    CHECK(*duty().fold.moment <= QDateTime::currentMSecsSinceEpoch());
}

TEST_CASE("the log shows its latest lines, and all of them when earlier ones are asked for")
{
    constexpr int kNotes = 70;
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kDesktop});
    const ObjectId incident = app.declareOne();
    app.act([=](const Store&) -> Result<std::vector<OpDraft>> {
        std::vector<OpDraft> notes;
        notes.reserve(kNotes);
        for (int line = 0; line < kNotes; ++line)
            notes.push_back(note(incident, QStringLiteral("Seen: line %1").arg(line)));
        return notes;
    });
    const auto isShown = [&](int line) { return app.says(QStringLiteral("Seen: line %1").arg(line)); };
    journal(app);
    CHECK(isShown(kNotes - 1));
    CHECK_FALSE(isShown(0));
    REQUIRE(app.press(QStringLiteral("Earlier lines")));
    app.settle();
    CHECK(isShown(kNotes - 1));
    CHECK(isShown(0));
    CHECK_FALSE(app.press(QStringLiteral("Earlier lines")));
}
