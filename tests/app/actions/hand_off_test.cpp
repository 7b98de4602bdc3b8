// SPDX-License-Identifier: Apache-2.0
#include "app/actions/hand_off.h"
#include "tests/support/recorded_links.h"
#include "tests/support/string_makers.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

TEST_CASE("a number is dialled without what is there to read it by, star codes whole")
{
    RecordedLinks links;
    HandOff handOff(links);
    handOff.call(QStringLiteral("+31 (20) 555-01 00"));
    handOff.call(QStringLiteral("*21*0205550100#"));
    CHECK(links.links
        == QStringList{QStringLiteral("tel:+31205550100"), QStringLiteral("tel:*21*0205550100%23")});
}

TEST_CASE("a text message goes to all its numbers, with its words whole")
{
    const QUrl link = HandOff::textLink(QStringLiteral("+31 20 555 0100, +32 2 555 01 00"),
        QStringLiteral("Brand & rook: 50 %? Ja.\nKom niet"));
    CHECK(link.path() == QStringLiteral("+31205550100,+3225550100"));
    CHECK(link.toString(QUrl::FullyEncoded)
        == QStringLiteral(
            "sms:+31205550100,+3225550100?body=Brand%20%26%20rook%3A%2050%20%25%3F%20Ja.%0AKom%20niet"));
}

TEST_CASE("mail and maps are handed over in the form that programs know")
{
    CHECK(HandOff::mailLink(QStringLiteral("a@example.org"), QStringLiteral("Now"), QStringLiteral("a&b"))
              .toString(QUrl::FullyEncoded)
        == QStringLiteral("mailto:a@example.org?subject=Now&body=a%26b"));
    CHECK(HandOff::mapLink(52.378, 4.9, QStringLiteral("Kade 1")).toString(QUrl::FullyEncoded)
        == QStringLiteral("geo:52.378,4.9?q=52.378,4.9(Kade%201)"));
}

TEST_CASE(
    "an exercise hands nothing over and says what was meant; the emergency number is there when asked for")
{
    RecordedLinks links;
    HandOff handOff(links);
    handOff.setExercise(true);
    const QSignalSpy told(&handOff, &HandOff::notOpened);
    handOff.call(QStringLiteral("+31 20 555 01 00"));
    handOff.text(QStringLiteral("+31205550100"), QStringLiteral("words"));
    handOff.mail(QStringLiteral("a@example.org"), {}, QStringLiteral("words"));
    handOff.call(QStringLiteral("112"));
    CHECK(links.links.isEmpty());
    REQUIRE(told.size() == 4);
    CHECK(told.at(0).at(0).value<HandOff::Reason>() == HandOff::Exercise);
    CHECK(told.at(0).at(1).toString() == QStringLiteral("+31 20 555 01 00"));
    CHECK(told.at(1).at(2).toString() == QStringLiteral("words"));
    handOff.callEmergency();
    CHECK(links.links == QStringList{QStringLiteral("tel:112")});
}

TEST_CASE("where nothing takes a link the number is told, to be read out")
{
    RecordedLinks links;
    links.takesAny = false;
    HandOff handOff(links);
    const QSignalSpy told(&handOff, &HandOff::notOpened);
    handOff.call(QStringLiteral("+31205550100"));
    REQUIRE(told.size() == 1);
    CHECK(told.at(0).at(0).value<HandOff::Reason>() == HandOff::NothingTakesIt);
}
