// SPDX-License-Identifier: Apache-2.0
#include "store/domain/skills.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

const std::vector<QString> kSkills{QStringLiteral("May start and switch the generator"),
    QStringLiteral("Restoring back-ups"), QStringLiteral("Mag de noodstroom schakelen"),
    QStringLiteral("Speaks French, réunions"), QStringLiteral("Mag het noodaggregaat starten")};

std::vector<std::size_t> asked(const char* question)
{
    return skillsAskedFor(QString::fromUtf8(question), kSkills);
}

} // namespace

TEST_CASE("a question as people ask it finds the skill that it is about")
{
    CHECK(asked("Who may switch the generator?") == std::vector<std::size_t>{0});
    CHECK(asked("Wie mag de noodstroom schakelen?") == std::vector<std::size_t>{2});
    CHECK(asked("wie kan het aggregaat starten") == std::vector<std::size_t>{4});
    CHECK(asked("who can restore a backup") == asked("restoring"));
}

TEST_CASE("first letters are enough, without case and accents")
{
    CHECK(asked("gene") == std::vector<std::size_t>{0});
    CHECK(asked("REUNION") == std::vector<std::size_t>{3});
}

TEST_CASE("no question asks for all, and what nobody can do finds nobody")
{
    CHECK(asked("").size() == kSkills.size());
    CHECK(asked("who may the").size() == kSkills.size());
    CHECK(asked("parachute").empty());
}
