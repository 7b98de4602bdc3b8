// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/picture_inspection.h"
#include "tests/qml/screen_pictures.h"

#include "app/models/spoken.h"
#include "store/acts/acts.h"
#include "store/acts/recovery_acts.h"
#include "store/acts/workplace_acts.h"
#include "store/crypto/digest.h"
#include "store/views/recovery_view.h"
#include "store/views/workplace_view.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>
#include <QQuickItem>

#include <algorithm>

using namespace uitwijk;

namespace {

ObjectId serviceCalled(ShownApp& app, const QString& name)
{
    for (const ObjectRow& row : app.objects(ObjectKind::Service)) {
        if (row.title.in(QStringLiteral("en")).contains(name))
            return row.id;
    }
    FAIL("no such service");
    return {};
}

void report(ShownApp& app, const QString& name, ServiceState state, qint64 minutesAgo)
{
    const auto service = serviceCalled(app, name);
    const auto incident = app.incident();
    const qint64 since = QDateTime::currentMSecsSinceEpoch() - minutesAgo * 60'000;
    app.act([=](const Store& store) -> Result<std::vector<OpDraft>> {
        auto draft = reportService(store, incident,
            {.service = service,
                .state = state,
                .since = since,
                .words = QStringLiteral("Seen at the rack")});
        return draft ? Result(std::vector{*std::move(draft)}) : draft.error();
    });
}

/// Data centre without power: several services down, one over its time, a library that is over-full.
void night(ShownApp& app)
{
    app.declareOne();
    report(app, QStringLiteral("Customer connections"), ServiceState::Down, 48);
    report(app, QStringLiteral("Names and addresses"), ServiceState::Down, 95);
    report(app, QStringLiteral("Mail relay"), ServiceState::Workaround, 90);
    report(app, QStringLiteral("Telephone"), ServiceState::Down, 200);
    report(app, QStringLiteral("Telephone"), ServiceState::Restored, 20);
    const auto incident = app.incident();
    const auto places = app.read([=](const Store& store) { return store.workplaces().of(incident); });
    std::vector<OpDraft> drafts;
    for (std::size_t i = 0; i < 11; ++i)
        drafts.push_back(place(incident,
            {.person = places->unplaced[i].id,
                .state = i % 3 == 0 ? Placement::Confirmed : Placement::Assigned,
                .site = places->sites[1].count.site}));
    app.act([=](const Store&) -> Result<std::vector<OpDraft>> { return drafts; });
}

void board(ShownApp& app)
{
    app.ask("openNow");
}
void services(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openServices", idText(app.incident()));
}
void workplaces(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openWorkplaces", idText(app.incident()));
}
void workplace(ShownApp& app)
{
    const auto incident = app.incident();
    const auto places = app.read([=](const Store& store) { return store.workplaces().of(incident); });
    const WorkplaceRow& site = places->sites[1];
    app.ask("openNow");
    app.ask("openWorkplace", idText(incident), idText(site.count.site), site.name.in(QStringLiteral("en")));
}
void answers(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openRollAnswers", idText(app.incident()));
}

} // namespace

TEST_CASE("a reader can use every screen of recovery, of workplaces and of answers by message")
{
    ShownApp app(ShownApp::Handbook::Sample);
    night(app);
    show(app,
        {{"recovery-board", board}, {"services", services}, {"workplaces", workplaces},
            {"workplace", workplace}, {"roll-answers", answers}});
}

TEST_CASE("one tap says that a service is restored, and the next one takes its place")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    night(app);
    services(app);
    const auto first = [&] {
        const auto incident = app.incident();
        return app.read([=](const Store& store) { return store.recovery().of(incident); })->rows.front();
    };
    const RecoveryRow before = first();
    REQUIRE(before.place.isNext);
    REQUIRE(app.touch(QStringLiteral("Restored: ") + before.name.in(QStringLiteral("en"))));
    CHECK(first().item.id != before.item.id);
}

TEST_CASE("one tap sends a person to another place to work, and the board counts them")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kDesktop});
    app.declareOne();
    workplace(app);
    const auto incident = app.incident();
    const auto all
        = [&] { return *app.read([=](const Store& store) { return store.workplaces().of(incident); }); };
    std::vector<QString> names;
    for (const PlacedRow& person : all().unplaced)
        names.push_back(person.name.in(QStringLiteral("en")));
    const QString first = *std::min_element(names.begin(), names.end());
    REQUIRE(app.touch(QStringLiteral("Send here: ") + first));
    CHECK(all().placed == 1);
    CHECK(all().sites[1].people.front().name.in(QStringLiteral("en")) == first);
}
