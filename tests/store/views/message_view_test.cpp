// SPDX-License-Identifier: Apache-2.0
#include "store/acts/message_acts.h"
#include "store/views/message_view.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

/// A text for the staff in two languages; an incident and an exercise, on two copies.
struct Words {
    SmallPlan plan{0, 0};
    ObjectId message = randomId<ObjectId>();
    ObjectId incident = randomId<ObjectId>();
    ObjectId exercise = randomId<ObjectId>();
    Copy front;
    Copy back;

    Words()
    {
        plan.set(message, Field::Kind, int(ObjectKind::Message));
        plan.set(message, Field::Title, QStringLiteral("First text"));
        plan.set(message, Field::Audience, QStringLiteral("staff"));
        plan.set(message, Field::Body,
            Text(QMap<QString, QString>{{QStringLiteral("en"), QStringLiteral("Fire at {place}.")},
                     {QStringLiteral("nl"), QStringLiteral("Brand bij {place}.")}})
                .toCbor());
        front.append(plan.drafts);
        begin(incident, false);
        begin(exercise, true);
        meet();
    }
    void begin(const ObjectId& id, bool isExercise)
    {
        const auto acts = declare(front.store,
            {.incident = id,
                .scenario = {},
                .title = Text(QStringLiteral("Fire")),
                .exercise = isExercise,
                .answers = {}});
        REQUIRE(acts);
        front.append(*acts);
    }
    void meet() { uitwijk::meet(front, back); }
    TextChoice choice(const QString& place, const QString& language = QStringLiteral("nl")) const
    {
        return {.message = message, .language = language, .blanks = {{QStringLiteral("place"), place}}};
    }
    ObjectId send(Copy& copy, const ObjectId& where) const
    {
        const auto id = randomId<ObjectId>();
        const auto draft = sendText(copy.store, where,
            {.id = id,
                .choice = choice(QStringLiteral("Kade 1")),
                .names = {QStringLiteral("Anna"), QStringLiteral("Bram")}});
        REQUIRE(draft);
        copy.append({*draft});
        return id;
    }
};

} // namespace

TEST_CASE("a text with an open blank is shown and not sent")
{
    const Words words;
    const auto text = textFor(words.front.store, words.incident, words.choice({}));
    REQUIRE(text);
    CHECK(text->words == QStringLiteral("Brand bij {place}."));
    CHECK(text->open == QStringList{QStringLiteral("place")});
    const auto draft = sendText(words.front.store, words.incident,
        {.id = randomId<ObjectId>(), .choice = words.choice({}), .names = {}});
    REQUIRE_FALSE(draft);
    CHECK(draft.error().code == Errc::Malformed);
}

TEST_CASE("what was sent, to whom and from which text is the same on both copies")
{
    Words words;
    words.send(words.front, words.incident);
    words.meet();
    for (const Copy* copy : {&words.front, &words.back}) {
        const auto sent = copy->store.messages().sentIn(words.incident);
        REQUIRE(sent);
        REQUIRE(sent->size() == 1);
        CHECK(sent->front().fold.words == QStringLiteral("Brand bij Kade 1."));
        CHECK(sent->front().fold.to == QStringLiteral("staff: Anna, Bram"));
        CHECK(sent->front().title.in({}) == QStringLiteral("First text"));
        CHECK(sent->front().fold.state == MessageState::Sent);
    }
}

TEST_CASE("an exercise marks its texts in the language in which they are read")
{
    Words words;
    words.send(words.front, words.exercise);
    const auto sent = words.front.store.messages().sentIn(words.exercise);
    REQUIRE(sent);
    CHECK(sent->front().fold.words == QStringLiteral("OEFENING\nBrand bij Kade 1.\nOEFENING"));
    CHECK(words.front.store.messages().sentIn(words.incident)->empty());
    const auto french
        = textFor(words.front.store, words.exercise, words.choice(QStringLiteral("x"), QStringLiteral("fr")));
    REQUIRE(french);
    CHECK(french->words.startsWith(QStringLiteral("EXERCISE"))); // there is no French: it is read in English
}

TEST_CASE("one takes a text back while the other, apart, says that it was read out: both see the question")
{
    Words words;
    const ObjectId id = words.send(words.front, words.incident);
    words.meet();
    words.front.append({textNotSent(words.incident, id, QStringLiteral("no network"))});
    auto draft = sendText(words.back.store, words.incident,
        {.id = id,
            .choice = words.choice(QStringLiteral("Kade 1")),
            .state = MessageState::GivenOut,
            .names = {}});
    REQUIRE(draft);
    words.back.append({*draft});
    words.meet();
    const auto sent = words.back.store.messages().sentIn(words.incident);
    REQUIRE(sent);
    CHECK(sent->front().fold.disputed);
    CHECK(sent->front().fold.state == MessageState::GivenOut);
    words.front.append({textNotSent(words.incident, id)});
    words.meet();
    CHECK_FALSE(words.back.store.messages().sentIn(words.incident)->front().fold.disputed);
    CHECK(words.back.store.messages().sentIn(words.incident)->front().fold.state == MessageState::NotSent);
}

TEST_CASE("without an incident a text is read, and nothing is said to have been sent")
{
    const Words words;
    const auto text = textFor(words.front.store, {}, words.choice(QStringLiteral("Kade 1")));
    REQUIRE(text);
    CHECK(text->isReady());
    CHECK_FALSE(sendText(words.front.store, {},
        {.id = randomId<ObjectId>(), .choice = words.choice(QStringLiteral("Kade 1")), .names = {}}));
}
