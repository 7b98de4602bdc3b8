// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/picture_inspection.h"
#include "tests/qml/screen_pictures.h"

#include "app/models/spoken.h"
#include "app/models/text_draft.h"
#include "app/models/text_readers.h"
#include "store/acts/message_acts.h"
#include "store/acts/opening_acts.h"
#include "store/crypto/digest.h"
#include "store/views/message_view.h"
#include "store/views/opening_view.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>
#include <QTest>

using namespace uitwijk;

namespace {

QString firstText(ShownApp& app)
{
    return idText(app.objects(ObjectKind::Message).front().id);
}

std::vector<SentMessage> sentIn(ShownApp& app, const ObjectId& incident)
{
    return *app.read([=](const Store& store) { return store.messages().sentIn(incident); });
}

/// Something that went out, and something that did not after all.
void send(ShownApp& app)
{
    const auto incident = app.incident();
    const auto message = app.objects(ObjectKind::Message).front().id;
    const BlankWords blanks{{QStringLiteral("what"), QStringLiteral("Smoke")},
        {QStringLiteral("place"), QStringLiteral("Havenhuis")},
        {QStringLiteral("time"), QStringLiteral("23:00")}};
    app.act([=](const Store& store) -> Result<std::vector<OpDraft>> {
        std::vector<OpDraft> drafts;
        for (const auto state : {MessageState::Sent, MessageState::GivenOut}) {
            const auto draft = sendText(store, incident,
                {.id = randomId<ObjectId>(),
                    .choice = {.message = message, .language = QStringLiteral("en"), .blanks = blanks},
                    .state = state,
                    .names = {QStringLiteral("Staff (21)")}});
            if (!draft)
                return draft.error();
            drafts.push_back(*draft);
        }
        return drafts;
    });
}

void board(ShownApp& app)
{
    app.ask("openNow");
}
void messages(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openMessages", idText(app.incident()));
}
void message(ShownApp& app)
{
    messages(app);
    app.ask("openMessage", idText(app.incident()), firstText(app));
}
/// Filled in, with a group to send it to.
void filled(ShownApp& app)
{
    message(app);
    const QQuickItem* screen = app.shown(QStringLiteral("MessageScreen"));
    REQUIRE(screen);
    auto* draft = screen->findChild<TextDraft*>();
    auto* readers = screen->findChild<TextReaders*>();
    REQUIRE((draft && readers));
    for (int row = 0; row < draft->blanks()->count(); ++row)
        draft->fill(
            draft->blanks()->rows()[std::size_t(row)].values.at(0).toString(), QStringLiteral("Havenhuis"));
    readers->pickGroup(QStringLiteral("staff"), QStringLiteral("Staff"));
    app.settle();
}

void quiet(ShownApp& app)
{
    app.ask("openNow");
}
void roster(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openRoster");
}
void skills(ShownApp& app)
{
    app.ask("openContacts");
    app.ask("openSkills");
}
/// Somebody with a private number.
ObjectId chair(ShownApp& app)
{
    return *app.read(
        [](const Store& store) { return store.contacts().named(QStringLiteral("Marijke Oudewater")); });
}
void sealedContact(ShownApp& app)
{
    app.ask("openContacts");
    app.ask("openContact", idText(chair(app)));
}
ObjectId licensed(ShownApp& app)
{
    for (const ObjectRow& row : app.objects(ObjectKind::Asset)) {
        if (app.read([id = row.id](const Store& store) { return store.objects().record(id); })
                ->has(Field::Licence))
            return row.id;
    }
    FAIL("no licence in the sample");
    return {};
}
void sealedAsset(ShownApp& app)
{
    app.ask("openPlan");
    app.ask("openObject", idText(licensed(app)));
}
void openedContact(ShownApp& app)
{
    const auto contact = chair(app);
    const auto incidents = *app.read([](const Store& store) { return store.incidents().all(); });
    const auto incident = incidents.empty() ? ObjectId() : incidents.front().id;
    app.act([=](const Store& store) -> Result<std::vector<OpDraft>> {
        const auto draft = openSealed(store, incident, contact, QStringLiteral("No answer at her mobile"));
        return draft ? Result(std::vector{*draft}) : draft.error();
    });
    sealedContact(app);
}

} // namespace

TEST_CASE("a reader can use the roster, the skills and what is sealed, quiet and in an incident")
{
    ShownApp app(ShownApp::Handbook::Sample);
    show(app,
        {{"quiet-with-roster", quiet}, {"roster", roster}, {"skills", skills},
            {"sealed-contact", sealedContact}, {"sealed-asset", sealedAsset}});
    app.declareOne(false);
    show(app, {{"opened-contact", openedContact}});
}

TEST_CASE("a private number is neither shown nor dialled before it is opened with a reason")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kDesktop});
    const auto incident = app.declareOne(false);
    sealedContact(app);
    CHECK_FALSE(app.touch(QStringLiteral("Call +31 20 555 0102, At home")));
    openedContact(app);
    const auto openings
        = *app.read([id = chair(app)](const Store& store) { return store.openings().of(id); });
    REQUIRE(openings.size() == 1);
    CHECK(openings.front().opening.incident == incident);
    CHECK(app.touch(QStringLiteral("Call +31 20 555 0102, At home")));
    CHECK(app.links().links == QStringList{QStringLiteral("tel:+31205550102")});
}

TEST_CASE("a reader can use every screen of texts to send")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.declareOne(false);
    send(app);
    show(app,
        {{"reach-board", board}, {"messages", messages}, {"message", message}, {"message-filled", filled}});
}

TEST_CASE("a filled text goes into the log first, and then to the telephone with all its numbers")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kDesktop});
    const auto incident = app.declareOne(false);
    filled(app);
    CHECK(app.links().links.isEmpty());
    const QQuickItem* screen = app.shown(QStringLiteral("MessageScreen"));
    QMetaObject::invokeMethod(const_cast<QQuickItem*>(screen), "send");
    app.settle();
    const auto sent = sentIn(app, incident);
    REQUIRE(sent.size() == 1);
    CHECK(sent.front().fold.to.startsWith(QStringLiteral("staff: Staff (")));
    CHECK(sent.front().fold.words.contains(QStringLiteral("Havenhuis at Havenhuis")));
    REQUIRE(app.links().links.size() == 1);
    CHECK(app.links().links.front().startsWith(QStringLiteral("sms:+3")));
    CHECK(app.links().links.front().contains(QStringLiteral("?body=Vlierhaven")));
}

TEST_CASE("an exercise logs its text with its word around it, and nothing leaves the device")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kDesktop});
    const auto incident = app.declareOne(true);
    filled(app);
    const QQuickItem* screen = app.shown(QStringLiteral("MessageScreen"));
    QMetaObject::invokeMethod(const_cast<QQuickItem*>(screen), "send");
    app.settle();
    const auto sent = sentIn(app, incident);
    REQUIRE(sent.size() == 1);
    CHECK(sent.front().fold.words.startsWith(QStringLiteral("EXERCISE\n")));
    CHECK(sent.front().fold.words.endsWith(QStringLiteral("\nEXERCISE")));
    app.ask("call", QStringLiteral("+31205550100"));
    app.ask("text", QStringLiteral("+31205550100"), QStringLiteral("words"));
    CHECK(app.links().links.isEmpty());
}

TEST_CASE("what fills a text stays when its screen is left, and is gone when it went out")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kDesktop});
    app.declareOne(false);
    filled(app);
    app.ask("back");
    message(app);
    const QQuickItem* screen = app.shown(QStringLiteral("MessageScreen"));
    auto* draft = screen->findChild<TextDraft*>();
    REQUIRE(draft);
    CHECK(draft->isComplete());
    CHECK(draft->words().contains(QStringLiteral("Havenhuis at Havenhuis")));
    screen->findChild<TextReaders*>()->pickGroup(QStringLiteral("staff"), QStringLiteral("Staff"));
    QMetaObject::invokeMethod(const_cast<QQuickItem*>(screen), "send");
    app.settle();
    message(app);
    draft = app.shown(QStringLiteral("MessageScreen"))->findChild<TextDraft*>();
    REQUIRE(draft);
    CHECK_FALSE(draft->isComplete());
}

TEST_CASE("a text message from a card is a prepared one or a short one, and stands in the log")
{
    for (const bool exercise : {false, true}) {
        ShownApp app(ShownApp::Handbook::Sample);
        app.dress({"", {1280, 6000}});
        const auto incident = app.declareOne(exercise);
        app.ask("openCalls", idText(incident));
        REQUIRE(app.touch(QStringLiteral("Send a text message")));
        const QQuickItem* screen = app.shown(QStringLiteral("MessagesScreen"));
        REQUIRE(screen);
        const QString reader = screen->property("readerId").toString();
        const QString please = QStringLiteral("Incident: please call back or open the handbook.");
        REQUIRE(app.touch(exercise ? QStringLiteral("Exercise: ") + please : please));
        const auto journal
            = *app.read([=](const Store& store) { return store.incidents().journal(incident); });
        const bool isLogged = std::any_of(journal.begin(), journal.end(), [&](const JournalRow& row) {
            return row.what == JournalRow::What::Note && row.text.contains(please);
        });
        CHECK(isLogged);
        CHECK(app.links().links.size() == (exercise ? 0 : 1));
        app.ask("openTextTo", idText(incident), firstText(app), reader);
        const auto* readers = app.shown(QStringLiteral("MessageScreen"))->findChild<TextReaders*>();
        REQUIRE(readers);
        CHECK(readers->numbers().size() == 1);
    }
}

TEST_CASE("the emergency number can be called before the handbook is unlocked")
{
    ShownApp app(ShownApp::Handbook::Locked);
    app.dress({"", kPhone});
    app.ask("call", QStringLiteral("112"));
    CHECK(app.links().links == QStringList{QStringLiteral("tel:112")});
}

TEST_CASE("where nothing takes a call the number is shown large")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    app.links().takesAny = false;
    app.ask("call", QStringLiteral("+31205550100"));
    REQUIRE(QTest::qWaitFor([&] { return app.touch(QStringLiteral("Copy the number")); }, 2000));
    CHECK(app.touch(QStringLiteral("Close")));
}
