// SPDX-License-Identifier: Apache-2.0
#include "store/domain/text.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

TEST_CASE("a reader gets his own language, else English, else what there is")
{
    const Text both(QMap<QString, QString>{{QStringLiteral("en"), QStringLiteral("Gather")},
        {QStringLiteral("nl"), QStringLiteral("Verzamel")}});
    CHECK(both.in(QStringLiteral("nl")) == QStringLiteral("Verzamel"));
    CHECK(both.in(QStringLiteral("fr")) == QStringLiteral("Gather"));
    CHECK(Text(QStringLiteral("Sammeln")).in(QStringLiteral("fr")) == QStringLiteral("Sammeln"));
    CHECK(Text().in(QStringLiteral("nl")).isEmpty());
}

TEST_CASE("text survives its wire form, with and without languages")
{
    const Text both(QMap<QString, QString>{{QStringLiteral("en"), QStringLiteral("Gather")},
        {QStringLiteral("nl"), QStringLiteral("Verzamel")}});
    CHECK(Text::fromCbor(both.toCbor()) == both);
    CHECK(Text::fromCbor(Text(QStringLiteral("x")).toCbor()) == Text(QStringLiteral("x")));
    CHECK(Text::fromCbor(QCborValue(7)).isEmpty());
}
