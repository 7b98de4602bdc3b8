// SPDX-License-Identifier: Apache-2.0
#include "store/domain/prepared_text.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

const QString kText = QStringLiteral("Fire at {place}. Work from home until {time}. Do not come to {place}.");

} // namespace

TEST_CASE("the blanks of a text are found once each, in their order")
{
    CHECK(blanksIn(kText) == QStringList{QStringLiteral("place"), QStringLiteral("time")});
    CHECK(blanksIn(QStringLiteral("{ what  happened }")) == QStringList{QStringLiteral("what happened")});
    CHECK(blanksIn(QStringLiteral("No blank.")).isEmpty());
}

TEST_CASE("braces that are no blank are left as they are")
{
    for (const char* text : {"{}", "{ }", "a { b", "a } b", "{not\nclosed}", "}{"}) {
        const QString words = QString::fromLatin1(text);
        INFO(text);
        CHECK(blanksIn(words).isEmpty());
        CHECK(prepareText(words, {}).words == words.trimmed());
    }
    CHECK(blanksIn(QStringLiteral("{a {place}")) == QStringList{QStringLiteral("place")});
}

TEST_CASE("a filled blank is filled wherever it stands, and what is left open is said")
{
    const PreparedText half = prepareText(kText, {{QStringLiteral("place"), QStringLiteral(" Kade 1 ")}});
    CHECK(
        half.words == QStringLiteral("Fire at Kade 1. Work from home until {time}. Do not come to Kade 1."));
    CHECK(half.open == QStringList{QStringLiteral("time")});
    CHECK_FALSE(half.isReady());
    const PreparedText whole = prepareText(kText,
        {{QStringLiteral("place"), QStringLiteral("Kade 1")},
            {QStringLiteral("time"), QStringLiteral("8:00")}});
    CHECK(whole.isReady());
    CHECK_FALSE(whole.words.contains(u'{'));
}

TEST_CASE("a blank filled with blanks alone is not filled")
{
    CHECK(prepareText(QStringLiteral("At {place}."), {{QStringLiteral("place"), QStringLiteral("  ")}})
              .open.size()
        == 1);
}

TEST_CASE("what fills a blank is not looked at again: nobody's words become a blank")
{
    const PreparedText text = prepareText(QStringLiteral("At {place}, {time}."),
        {{QStringLiteral("place"), QStringLiteral("{time}")},
            {QStringLiteral("time"), QStringLiteral("noon")}});
    CHECK(text.words == QStringLiteral("At {time}, noon."));
    CHECK(text.isReady());
}

TEST_CASE("what an exercise sends says so in front and at the end, whatever fills its blanks")
{
    const QString word = exerciseWord(QStringLiteral("nl"));
    const PreparedText text = prepareText(QStringLiteral("{text}"),
        {{QStringLiteral("text"), QStringLiteral("Brand. Dit is geen oefening.")}}, word);
    CHECK(text.words == QStringLiteral("OEFENING\nBrand. Dit is geen oefening.\nOEFENING"));
    CHECK(exerciseWord(QStringLiteral("en")) == QStringLiteral("EXERCISE"));
    CHECK(exerciseWord(QStringLiteral("xx")) == QStringLiteral("EXERCISE"));
    CHECK(prepareText(QStringLiteral("  "), {}, word).words.isEmpty());
}

TEST_CASE("a text message has 160 places, and 153 as one of several")
{
    const auto length = [](int letters) { return smsLength(QString(letters, u'a')); };
    CHECK(smsLength({}) == SmsLength{});
    CHECK(length(160) == SmsLength{.messages = 1, .letters = 160});
    CHECK(length(161).messages == 2);
    CHECK(length(306).messages == 2);
    CHECK(length(307).messages == 3);
}

TEST_CASE("a letter outside the alphabet of text messages leaves 70 places, and 67 of several")
{
    const auto length = [](int letters) { return smsLength(QString(letters - 1, u'a') + QChar(0x00ef)); };
    CHECK(length(70) == SmsLength{.messages = 1, .letters = 70, .wide = true});
    CHECK(length(71).messages == 2);
    CHECK(length(134).messages == 2);
    CHECK(length(135).messages == 3);
    CHECK_FALSE(smsLength(QStringLiteral("café à Übersee €5")).wide);
    CHECK(smsLength(QStringLiteral("reünie")).wide == false);
    CHECK(smsLength(QStringLiteral("coördinator")).wide == false);
    CHECK(smsLength(QStringLiteral("België")).wide);
}

TEST_CASE("a letter of two places is never cut in two")
{
    // 152 places and a euro sign: the second half would be the first of the next message.
    const QString euros = QString(152, u'a') + QString(1, QChar(0x20ac)) + QString(152, u'a');
    CHECK(smsLength(euros).letters == 306);
    CHECK(smsLength(euros).messages == 3);
    const QString flame = QString::fromUtf8("\xF0\x9F\x94\xA5");
    CHECK(smsLength(flame) == SmsLength{.messages = 1, .letters = 2, .wide = true});
    CHECK(smsLength(QString(66, u'a') + flame + QString(66, u'a')).messages == 3);
}
