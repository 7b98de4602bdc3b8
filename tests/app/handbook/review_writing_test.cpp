// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/review_writing.h"
#include "app/handbook/written.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

constexpr qint64 kHour = qint64(3600) * 1000;

Review reviewOf(bool exercise)
{
    FindingMark made{.op = {}, .state = FindingState::Open, .at = {}, .by = {}};
    made.finding = QStringLiteral("Keys *were* gone\n# not a heading");
    made.fact = QStringLiteral("Blocked: open the door");
    made.due = 10 * kHour;
    Review review;
    review.incident.title = Text(QStringLiteral("Fire"));
    review.incident.exercise = exercise;
    review.facts = reviewFacts({{.what = ReviewEvent::What::Declared, .at = 0, .person = {}},
                                   {.what = ReviewEvent::What::Called, .at = 5 * 60'000, .person = {}},
                                   {.what = ReviewEvent::What::StoodDown, .at = 2 * kHour, .person = {}}},
        false, 0);
    review.findings.push_back({.id = {},
        .incident = {},
        .incidentTitle = {},
        .exercise = exercise,
        .fold = foldFinding({made}),
        .ownerNames = {},
        .about = {},
        .madeBy = {},
        .saidBy = {}});
    return review;
}

} // namespace

TEST_CASE("a written review says how long it took, what was learned, whose it is, and that it is late")
{
    const QString text = reviewAsMarkdown(reviewOf(false), {.language = {}, .now = 11 * kHour}, {});
    CHECK(text.startsWith(QStringLiteral("# Review: Fire\n")));
    CHECK(text.contains(QStringLiteral("(0:05 after the declaration)")));
    CHECK(text.contains(QStringLiteral("First service back: not in the log")));
    CHECK(text.contains(QStringLiteral("nobody yet")));
    CHECK(text.contains(QStringLiteral("LATE")));
    CHECK(text.contains(QStringLiteral("From the log: Blocked: open the door")));
}

TEST_CASE("words of people are no markup in a written review")
{
    const QString text = reviewAsMarkdown(reviewOf(false), {.language = {}, .now = 0}, {});
    CHECK(text.contains(QStringLiteral("Keys \\*were\\* gone \\# not a heading")));
    CHECK_FALSE(text.contains(QStringLiteral("\n# not")));
}

TEST_CASE("a written review of an exercise begins with that word")
{
    CHECK(reviewAsMarkdown(reviewOf(true), {.language = {}, .now = 0}, {})
              .startsWith(QStringLiteral("# EXERCISE: ")));
}

TEST_CASE("person-hours are told in tenths under ten")
{
    CHECK(writtenHours(6 * kHour) == QStringLiteral("6"));
    CHECK(writtenHours(kHour / 2) == QStringLiteral("0.5"));
    CHECK(writtenHours(15 * kHour + kHour / 2) == QStringLiteral("16"));
    CHECK(writtenHours(0) == QStringLiteral("0"));
}
