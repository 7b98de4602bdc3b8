// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/shown_app.h"

#include "app/models/spoken.h"
#include "store/acts/acts.h"
#include "store/crypto/digest.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>

using namespace uitwijk;

namespace {

/// A list of an exercise that has begun.
RunListRow begunList(ShownApp& app)
{
    app.act([](const Store& store) -> Result<std::vector<OpDraft>> {
        return declare(store,
            {.incident = randomId<ObjectId>(),
                .scenario = store.objects().ofKind(ObjectKind::Scenario)->front().id,
                .title = {},
                .exercise = true,
                .answers = {}});
    });
    return app.read([](const Store& store) {
        const auto incidents = store.incidents().all();
        return store.incidents().lists(incidents->front().id)->front();
    });
}

} // namespace

TEST_CASE("a list in use speaks the language that is chosen while it is open")
{
    const Look phone{"", {360, 740}};
    ShownApp app(ShownApp::Handbook::Sample);
    const RunListRow list = begunList(app);
    const auto step = app.read(
        [&list](const Store& store) { return store.incidents().step(list.run, list.firstOrdinal); });
    REQUIRE(step);
    REQUIRE(list.title.in(QStringLiteral("nl")) != list.title.in(QStringLiteral("en")));
    app.dress(phone);
    app.ask("openChecklist", idText(list.run), int(list.list), list.title.in(QStringLiteral("en")), true);
    for (const char* language : {"nl", "en", "nl"}) {
        INFO(language);
        Look look = phone;
        look.language = language;
        app.dress(look);
        CHECK(app.says(list.title.in(QLatin1String(language))));
        CHECK(app.says(step->title.in(QLatin1String(language))));
    }
}
