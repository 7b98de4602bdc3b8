// SPDX-License-Identifier: Apache-2.0
#include "store/acts/step_acts.h"
#include "store/acts/step_order.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

const QString kDutch = QStringLiteral("nl");
const QString kEnglish = QStringLiteral("en");

/// A list of three steps that somebody writes on.
struct Desk {
    SmallPlan plan{1, 3};
    Copy copy;

    Desk() { copy.append(plan.drafts); }
    [[nodiscard]] const ObjectId& step(std::size_t place) const { return plan.steps[place]; }
    [[nodiscard]] StepEdit editOf(std::size_t place) const
    {
        const auto record = recordOf(step(place));
        StepEdit edit{.step = step(place),
            .language = kEnglish,
            .title = record.text(Field::Title).in(kEnglish),
            .role = record.text(Field::Role).in(kEnglish)};
        for (const Text& answer : answersIn(record))
            edit.answers << answer.in(kEnglish);
        return edit;
    }
    [[nodiscard]] ObjectRecord recordOf(const ObjectId& id) const
    {
        auto record = copy.store.objects().record(id);
        REQUIRE(record);
        return *std::move(record);
    }
    void write(const StepEdit& edit)
    {
        const auto acts = editStep(copy.store, edit);
        REQUIRE(acts);
        copy.append(*acts);
    }
    void move(std::size_t place, int by)
    {
        const auto acts = moveStep(copy.store, step(place), by);
        REQUIRE(acts);
        copy.append(*acts);
    }
    std::vector<RunStepRow> run()
    {
        const auto incident = randomId<ObjectId>();
        const auto acts = declare(copy.store,
            {.incident = incident,
                .scenario = plan.scenario,
                .title = Text(QStringLiteral("Fire")),
                .answers = {}});
        REQUIRE(acts);
        copy.append(*acts);
        const auto lists = copy.store.incidents().lists(incident);
        REQUIRE(lists);
        return *copy.store.incidents().steps(lists->front().run, lists->front().list);
    }
};

} // namespace

TEST_CASE("a step that was written anew asks, waits, comes back and is vital in the next incident")
{
    Desk desk;
    StepEdit asks = desk.editOf(0);
    asks.answers = {QStringLiteral("Yes"), QStringLiteral("No")};
    desk.write(asks);
    StepEdit depends = desk.editOf(1);
    depends.title = QStringLiteral("Read the room");
    depends.onlyIf = OnlyIf{.step = desk.step(0), .answer = 1};
    depends.waitMinutes = 5;
    depends.repeatMinutes = 30;
    depends.vital = true;
    desk.write(depends);
    const auto steps = desk.run();
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].rule.answers == 2);
    CHECK(steps[1].title.in(kEnglish) == QStringLiteral("Read the room"));
    CHECK(steps[1].rule.waitMinutes == 5);
    CHECK(steps[1].rule.repeatMinutes == 30);
    CHECK(steps[1].vital);
    REQUIRE(steps[1].rule.onlyIf);
    CHECK(steps[1].rule.onlyIf->answer == 1);
    const auto nothing = editStep(desk.copy.store, depends);
    REQUIRE(nothing);
    CHECK(nothing->empty()); // it is so already
}

TEST_CASE("one more step is the last of its list, and one that is taken off is in no list that starts later")
{
    Desk desk;
    const auto added = randomId<ObjectId>();
    desk.write({.checklist = desk.plan.checklists.front(),
        .step = added,
        .language = kEnglish,
        .title = QStringLiteral("Lock the gate")});
    REQUIRE(desk.run().size() == 4);
    CHECK(desk.run().back().step == added);
    const auto away = takeAwayStep(desk.copy.store, desk.step(1));
    REQUIRE(away);
    desk.copy.append(*away);
    const auto steps = desk.run();
    REQUIRE(steps.size() == 3);
    CHECK(steps[1].step == desk.step(2));
}

TEST_CASE("a step that applies for an answer follows it to its new place, and applies always when it is gone")
{
    Desk desk;
    StepEdit asks = desk.editOf(0);
    asks.answers = {QStringLiteral("Power"), QStringLiteral("Water"), QStringLiteral("Heat")};
    desk.write(asks);
    for (const std::size_t place : {std::size_t(1), std::size_t(2)}) {
        StepEdit depends = desk.editOf(place);
        depends.onlyIf = OnlyIf{.step = desk.step(0), .answer = int(place) - 1};
        desk.write(depends);
    }
    asks.answers = {QStringLiteral("Water"), QStringLiteral("Heat")};
    desk.write(asks);
    auto steps = desk.run();
    CHECK_FALSE(steps[1].rule.onlyIf);
    REQUIRE(steps[2].rule.onlyIf);
    CHECK(steps[2].rule.onlyIf->answer == 0);
    asks.answers = {QStringLiteral("No water"), QStringLiteral("Heat")}; // the same answer in other words
    desk.write(asks);
    steps = desk.run();
    REQUIRE(steps[2].rule.onlyIf);
    CHECK(steps[2].rule.onlyIf->answer == 0);
}

TEST_CASE("who writes in one language leaves the words of the others alone")
{
    Desk desk;
    const Text both(
        {{kEnglish, QStringLiteral("Close the valve")}, {kDutch, QStringLiteral("Sluit de kraan")}});
    desk.copy.append({{.kind = OpKind::Set,
        .object = desk.step(0),
        .field = quint32(Field::Title),
        .value = both.toCbor()}});
    StepEdit edit = desk.editOf(0);
    edit.language = kDutch;
    edit.title = QStringLiteral("Sluit de hoofdkraan");
    desk.write(edit);
    const Text now = desk.recordOf(desk.step(0)).text(Field::Title);
    CHECK(now.in(kDutch) == QStringLiteral("Sluit de hoofdkraan"));
    CHECK(now.in(kEnglish) == QStringLiteral("Close the valve"));
}

TEST_CASE("a step without words, and a question with one answer, are not written")
{
    Desk desk;
    StepEdit edit = desk.editOf(0);
    edit.answers = {QStringLiteral("Yes")};
    CHECK_FALSE(editStep(desk.copy.store, edit));
    edit = desk.editOf(0);
    edit.title.clear();
    CHECK_FALSE(editStep(desk.copy.store, edit));
}

TEST_CASE("a step stands one earlier or later in the next incident, and says who does it")
{
    Desk desk;
    StepEdit edit = desk.editOf(2);
    edit.role = QStringLiteral("Facility");
    desk.write(edit);
    CHECK(placeOf(desk.copy.store, desk.step(0))->mayRise == false);
    CHECK(placeOf(desk.copy.store, desk.step(2))->maySink == false);
    desk.move(2, -1);
    desk.move(2, -1);
    CHECK(placeOf(desk.copy.store, desk.step(2))->place == 1);
    desk.move(0, 1);
    const auto steps = desk.run();
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].step == desk.step(2));
    CHECK(steps[0].role.in(kEnglish) == QStringLiteral("Facility"));
    CHECK(steps[1].step == desk.step(1));
    CHECK(steps[2].step == desk.step(0));
    CHECK_FALSE(moveStep(desk.copy.store, desk.step(2), -1)); // it is the first
    CHECK_FALSE(moveStep(desk.copy.store, desk.step(2), 2));
}

TEST_CASE("what applies only for an answer is never read before the step that asks")
{
    Desk desk;
    StepEdit asks = desk.editOf(0);
    asks.answers = {QStringLiteral("Yes"), QStringLiteral("No")};
    desk.write(asks);
    StepEdit depends = desk.editOf(1);
    depends.onlyIf = OnlyIf{.step = desk.step(0), .answer = 1};
    desk.write(depends);
    CHECK_FALSE(moveStep(desk.copy.store, desk.step(0), 1));
    CHECK_FALSE(moveStep(desk.copy.store, desk.step(1), -1));
    desk.move(2, -1);
    CHECK(placeOf(desk.copy.store, desk.step(1))->place == 3);
}

TEST_CASE("steps that two people gave one place are put in order by moving one of them")
{
    Desk desk;
    const QString place = desk.recordOf(desk.step(0)).string(Field::Order);
    for (std::size_t i = 1; i < 3; ++i)
        desk.copy.append(drafts({{.object = desk.step(i), .field = Field::Order, .value = place}}));
    const auto below = [&] { return *stepsOf(desk.copy.store.objects(), desk.plan.checklists[0]); };
    const auto before = below();
    const auto acts = moveStep(desk.copy.store, before[2], -1);
    REQUIRE(acts);
    desk.copy.append(*acts);
    CHECK(below() == std::vector{before[0], before[2], before[1]});
}
