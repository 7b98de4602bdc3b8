// SPDX-License-Identifier: Apache-2.0
#include "app/actions/declare_draft.h"

#include "app/models/current_incident.h"
#include "app/models/spoken.h"
#include "tests/app/app_device.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace uitwijk;

namespace {

/// A handbook with two questions that everybody is asked, and one of the scenario's own.
struct Desk {
    QTemporaryDir folder;
    MadeHandbook made{folder.filePath(QStringLiteral("handbook"))};
    AppDevice device{made.folder};
    QStringList questions;

    Desk()
    {
        device.unlock();
        SmallPlan plan(0);
        addQuestion(plan, QStringLiteral("Is somebody hurt?"), Verdict::Crisis, {});
        addQuestion(plan, QStringLiteral("Does it last longer than four hours?"), Verdict::MajorIncident, {});
        addQuestion(plan, QStringLiteral("Is the road closed?"), Verdict::MajorIncident, made.plan.scenario);
        device.act([&](const Store&) -> Result<std::vector<OpDraft>> { return plan.drafts; });
    }
    [[nodiscard]] QString scenario() const { return idText(made.plan.scenario); }
    /// A variant of the scenario, which a yes to the scenario's own question names.
    QString addVariant()
    {
        SmallPlan plan(0);
        const auto variant = randomId<ObjectId>();
        plan.set(variant, Field::Kind, int(ObjectKind::Scenario));
        plan.set(variant, Field::Title, QStringLiteral("For long"));
        plan.set(variant, Field::Parent, made.plan.scenario.bytes());
        plan.set(idFrom(questions.back()), Field::Links, QCborArray{variant.bytes()});
        device.act([&](const Store&) -> Result<std::vector<OpDraft>> { return plan.drafts; });
        return idText(variant);
    }

private:
    void addQuestion(SmallPlan& plan, const QString& words, Verdict raises, const ObjectId& scenario)
    {
        const auto id = randomId<ObjectId>();
        questions << idText(id);
        plan.set(id, Field::Kind, int(ObjectKind::Criterion));
        plan.set(id, Field::Title, words);
        plan.set(id, Field::Order, QStringLiteral("a%1").arg(questions.size()));
        plan.set(id, Field::Raises, int(raises));
        if (!scenario.isNull())
            plan.set(id, Field::Parent, scenario.bytes());
    }
};

std::unique_ptr<DeclareDraft> opened(const QString& scenario, int questions)
{
    auto draft = std::make_unique<DeclareDraft>();
    draft->setScenarioId(scenario);
    draft->componentComplete();
    REQUIRE(soon([&] { return draft->questions()->count() == questions; }));
    return draft;
}

int answerOf(DeclareDraft& draft, const QString& question)
{
    for (int row = 0; row < draft.questions()->count(); ++row) {
        if (shownAt(*draft.questions(), row, "criterionId").toString() == question)
            return shownAt(*draft.questions(), row, "answer").toInt();
    }
    return -1;
}

} // namespace

TEST_CASE("a declaration in the making says what it comes to, and survives the end of the program")
{
    Desk desk;
    {
        const auto draft = opened(desk.scenario(), 3);
        CHECK(draft->verdict() == 0);
        CHECK(draft->scenarioTitle() == QStringLiteral("Office cannot be used"));
        draft->answer(desk.questions[0], DeclareDraft::Yes);
        draft->answer(desk.questions[1], DeclareDraft::No);
        draft->answer(desk.questions[2], DeclareDraft::Yes);
        draft->answer(desk.questions[2], DeclareDraft::Yes); // taken back
        CHECK(draft->verdict() == int(Verdict::Crisis));
        CHECK_FALSE(draft->because().isEmpty());
        draft->setTitle(QStringLiteral("Water in the cellar"));
        draft->setExercise(true);
    }
    desk.device.restart();
    const auto draft = opened(desk.scenario(), 3);
    CHECK(draft->verdict() == int(Verdict::Crisis));
    CHECK(draft->title() == QStringLiteral("Water in the cellar"));
    CHECK(draft->isExercise());
    CHECK(answerOf(*draft, desk.questions[0]) == DeclareDraft::Yes);
    CHECK(answerOf(*draft, desk.questions[1]) == DeclareDraft::No);
    CHECK(answerOf(*draft, desk.questions[2]) == DeclareDraft::Skipped);
    // Another scenario does not begin with what was said of this one.
    const auto other = opened({}, 2);
    CHECK(other->verdict() == 0);
    CHECK(other->title().isEmpty());
}

TEST_CASE("the variant and when it was first asked are kept, of each scenario its own, and an answer names "
          "the variant")
{
    Desk desk;
    const QString variant = desk.addVariant();
    qreal asked = 0;
    {
        const auto draft = opened(desk.scenario(), 3);
        CHECK(draft->variants()->count() == 1);
        CHECK(draft->variantId().isEmpty());
        REQUIRE(soon([&] { return draft->asked() > 0; }));
        asked = draft->asked();
        draft->answer(desk.questions[2], DeclareDraft::Yes);
        CHECK(draft->variantId() == variant);
        draft->answer(desk.questions[2], DeclareDraft::Yes); // taken back
        CHECK(draft->variantId().isEmpty());
        draft->setVariantId(variant);
        const auto other = opened({}, 2);
        other->setTitle(QStringLiteral("A smell of gas"));
    }
    desk.device.restart();
    const auto draft = opened(desk.scenario(), 3);
    CHECK(draft->variantId() == variant);
    CHECK(soon([&] { return draft->asked() == asked; }));
    CHECK(opened({}, 2)->title() == QStringLiteral("A smell of gas"));
    const QSignalSpy declared(draft.get(), &DeclareDraft::declared);
    draft->declare();
    REQUIRE(soon([&] { return declared.size() == 1; }));
    const auto incident = idFrom(declared.front().front().toString());
    const auto chosen
        = desk.device.read([=](const Store& store) { return store.variants().chosen(incident); });
    REQUIRE(chosen);
    REQUIRE(chosen->size() == 1);
    CHECK(chosen->front().fold.standing == std::vector<ObjectId>{idFrom(variant)});
}

TEST_CASE("declaring uses the draft up and leaves a running incident with its reasons")
{
    Desk desk;
    const auto draft = opened(desk.scenario(), 3);
    const QSignalSpy declared(draft.get(), &DeclareDraft::declared);
    draft->answer(desk.questions[2], DeclareDraft::Yes);
    draft->declare();
    REQUIRE(soon([&] { return declared.size() == 1; }));
    CurrentIncident incident;
    incident.componentComplete();
    REQUIRE(soon([&] { return incident.isRunning(); }));
    CHECK(incident.incidentId() == declared.front().front().toString());
    CHECK(incident.verdict() == int(Verdict::MajorIncident));
    CHECK(incident.reasons() == QStringLiteral("Is the road closed?"));
    CHECK_FALSE(incident.isExercise());
    desk.device.restart();
    const auto next = opened(desk.scenario(), 3);
    CHECK(next->verdict() == 0);
}

TEST_CASE("pressing declare twice declares once")
{
    Desk desk;
    const auto draft = opened(desk.scenario(), 3);
    const QSignalSpy declared(draft.get(), &DeclareDraft::declared);
    draft->declare();
    draft->declare();
    REQUIRE(soon([&] { return !draft->isBusy(); }));
    desk.device.settle();
    const auto all = desk.device.read([](const Store& store) { return store.incidents().all(); });
    REQUIRE(all);
    CHECK(all->size() == 1);
    CHECK(declared.size() == 1);
}

TEST_CASE("a declaration that failed can be made again, and is then one incident")
{
    Desk desk;
    const auto draft = opened(desk.scenario(), 3);
    const QSignalSpy declared(draft.get(), &DeclareDraft::declared);
    draft->setScenarioId(idText(randomId<ObjectId>())); // somebody has taken it out of the plan meanwhile
    draft->setTitle(QStringLiteral("Smoke"));
    draft->declare();
    REQUIRE(soon([&] { return !draft->isBusy(); }));
    CHECK(draft->failure() == failure::NotFound);
    CHECK(declared.isEmpty());
    CHECK(draft->title() == QStringLiteral("Smoke"));
    draft->setScenarioId(desk.scenario());
    draft->declare();
    REQUIRE(soon([&] { return !draft->isBusy(); }));
    REQUIRE(declared.size() == 1);
    const auto all = desk.device.read([](const Store& store) { return store.incidents().all(); });
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    CHECK(declared.front().front().toString() == idText(all->front().id));
}

TEST_CASE("a real incident is shown before an exercise, whichever came first")
{
    Desk desk;
    CurrentIncident incident;
    incident.componentComplete();
    for (const bool exercise : {true, false, true}) {
        const auto draft = opened(desk.scenario(), 3);
        const QSignalSpy declared(draft.get(), &DeclareDraft::declared);
        draft->setExercise(exercise);
        draft->setTitle(exercise ? QStringLiteral("Drill") : QStringLiteral("Fire"));
        draft->declare();
        REQUIRE(soon([&] { return declared.size() == 1; }));
    }
    desk.device.settle();
    CHECK(soon([&] { return incident.title() == QStringLiteral("Fire"); }));
    CHECK_FALSE(incident.isExercise());
}
