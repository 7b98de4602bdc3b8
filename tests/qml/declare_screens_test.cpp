// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/picture_inspection.h"
#include "tests/qml/screen_pictures.h"

#include "app/actions/declare_draft.h"
#include "app/handbook/incident_plans.h"
#include "app/models/plan_check_model.h"
#include "app/models/spoken.h"
#include "app/models/unit_plans_model.h"
#include "store/acts/acts.h"
#include "store/acts/decide_acts.h"
#include "store/acts/variant_acts.h"
#include "store/crypto/digest.h"
#include "store/views/variant_view.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>

#include <algorithm>

using namespace uitwijk;

namespace {

ObjectId scenarioOf(ShownApp& app, const QString& effect)
{
    for (const ObjectRow& row : app.objects(ObjectKind::Scenario)) {
        if (row.group == effect)
            return row.id;
    }
    return {};
}

/// A closed office, first for a short time and then for a long one, that hits two units.
void closedOffice(ShownApp& app)
{
    const ObjectId scenario = scenarioOf(app, QStringLiteral("building"));
    const ObjectId incident = randomId<ObjectId>();
    const auto variants = *app.read([=](const Store& store) { return store.variants().of(scenario); });
    app.act([&](const Store& store) {
        return declare(store,
            {.incident = incident,
                .scenario = scenario,
                .title = {},
                .answers = {},
                .variant = variants[0].id});
    });
    app.act([&](const Store& store) { return chooseVariant(store, incident, scenario, variants[1].id); });
    const auto units = app.objects(ObjectKind::Unit);
    app.act([&](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{unitHit(incident, units[0].id, true), unitHit(incident, units[2].id, true)};
    });
}

void declareOffice(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openDeclare", idText(scenarioOf(app, QStringLiteral("building"))), false);
}
void board(ShownApp& app)
{
    app.ask("openNow");
}
void unitPlans(ShownApp& app)
{
    app.ask("openPlan");
    app.ask("openUnitPlans");
}
void planCheck(ShownApp& app)
{
    app.ask("openPlan");
    app.ask("openPlanCheck");
}
void plans(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openPlans", idText(app.incident()), false);
}

/// The line of the quiet page that says so; null when there is none.
const QQuickItem* begun(ShownApp& app)
{
    std::vector<QQuickItem*> open{app.window().contentItem()};
    while (!open.empty()) {
        QQuickItem* item = open.back();
        open.pop_back();
        if (!item->isVisible())
            continue;
        if (item->property("label").toString().startsWith(QStringLiteral("You began to declare at")))
            return item;
        for (QQuickItem* child : item->childItems())
            open.push_back(child);
    }
    return nullptr;
}

} // namespace

TEST_CASE("a reader can use the screens of variants and of plans")
{
    ShownApp app(ShownApp::Handbook::Sample);
    show(app, {{"declare-variants", declareOffice}});
    closedOffice(app);
    show(app, {{"variant-board", board}, {"plans", plans}});
}

TEST_CASE(
    "from the tile to an incident of the right variant is one touch more, and the list beside it is started")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    app.ask("openNow");
    REQUIRE(app.touch(QStringLiteral("Building cannot be used")));
    REQUIRE(app.touch(QStringLiteral("Closed for a long time")));
    const QQuickItem* hold = app.shown(QStringLiteral("HoldButton"));
    REQUIRE(hold);
    REQUIRE(QMetaObject::invokeMethod(const_cast<QQuickItem*>(hold), "held"));
    app.settle();
    CHECK(app.shown(QStringLiteral("IncidentBoard")));
    const auto incident = app.incident();
    const auto chosen = *app.read([=](const Store& store) { return store.variants().chosen(incident); });
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().fold.shown->variant == chosen.front().variants[1].id);
}

TEST_CASE("the quiet page says that a declaration was begun and since when, until it is dropped")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", {1280, 4000}});
    app.ask("openNow");
    CHECK_FALSE(begun(app));
    declareOffice(app);
    auto* draft = app.shown(QStringLiteral("DeclareScreen"))->findChild<DeclareDraft*>();
    REQUIRE(draft);
    CHECK_FALSE(app.touch(QStringLiteral("Drop what was filled in"))); // nothing was
    const QString question = draft->questions()->rows().front().values.front().toString();
    draft->answer(question, DeclareDraft::Yes);
    app.ask("back");
    REQUIRE(begun(app));
    REQUIRE(app.touch(begun(app)->property("label").toString()));
    draft = app.shown(QStringLiteral("DeclareScreen"))->findChild<DeclareDraft*>();
    REQUIRE(draft);
    CHECK(draft->asKept().answers.value(question) == DeclareDraft::Yes);
    REQUIRE(app.touch(QStringLiteral("Drop what was filled in")));
    CHECK_FALSE(begun(app));
}

TEST_CASE("a touch starts a list of the plans, and a second one opens it")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kDesktop});
    closedOffice(app);
    plans(app);
    const auto incident = app.incident();
    const auto running = [&] {
        return app.read([=](const Store& store) { return store.incidents().lists(incident); })->size();
    };
    const auto open = *app.read(
        [=, me = app.session().person()](const Store& store) { return plansOf(store, incident, me); });
    const auto waits = std::find_if(
        open.lists.begin(), open.lists.end(), [](const PlanList& list) { return !list.place.running; });
    REQUIRE(waits != open.lists.end());
    const QString title = waits->title.in(QStringLiteral("en"));
    const auto steps
        = app.read([&](const Store& store) { return store.objects().children(waits->checklist); });
    const std::size_t before = running();
    REQUIRE(app.touch(QStringLiteral("%1, Start").arg(title)));
    CHECK(running() == before + 1);
    CHECK_FALSE(app.touch(QStringLiteral("%1, Start").arg(title)));
    REQUIRE(app.touch(QStringLiteral("%1, 0 of %2").arg(title).arg(steps->size())));
    CHECK(app.shown(QStringLiteral("ChecklistScreen")));
    CHECK(running() == before + 1);
}

TEST_CASE("what a plan names that is gone is found on a quiet day, and leads to where it is put right")
{
    ShownApp app(ShownApp::Handbook::Sample);
    show(app, {{"plan-check", planCheck}});
    auto* found = app.shown(QStringLiteral("PlanCheckScreen"))->findChild<PlanCheckModel*>();
    REQUIRE(found);
    CHECK(found->grave() == 1); // the sample is an example; whoever sets it up has no number yet
    const auto scenario = scenarioOf(app, QStringLiteral("building"));
    const auto named = app.read([=](const Store& store) { return store.objects().record(scenario); });
    const auto lists = named->references(Field::Links);
    REQUIRE_FALSE(lists.empty());
    app.act([id = lists.front()](const Store&) -> Result<std::vector<OpDraft>> {
        return drafts({{.object = id, .field = Field::Archived, .value = true}});
    });
    CHECK(found->grave() > 1);
    CHECK(app.touch(named->text(Field::Title).in(QStringLiteral("en"))));
    CHECK(app.shown(QStringLiteral("ObjectScreen")));
}

TEST_CASE("which unit has which plan is to be seen, with the gaps counted")
{
    ShownApp app(ShownApp::Handbook::Sample);
    show(app, {{"unit-plans", unitPlans}});
    auto* units = app.shown(QStringLiteral("UnitPlansScreen"))->findChild<UnitPlansModel*>();
    REQUIRE(units);
    CHECK(units->count() == int(app.objects(ObjectKind::Unit).size()));
    const int before = units->gaps();
    const auto documents = app.objects(ObjectKind::Document);
    const auto whole = std::find_if(
        documents.begin(), documents.end(), [](const ObjectRow& row) { return row.group == u"CCP"; });
    REQUIRE(whole != documents.end());
    app.act([id = whole->id](const Store&) -> Result<std::vector<OpDraft>> {
        return drafts({{.object = id, .field = Field::Archived, .value = true}});
    });
    CHECK(units->gaps() == before + units->count()); // nobody has one of their own
}
