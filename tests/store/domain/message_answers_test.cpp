// SPDX-License-Identifier: Apache-2.0
#include "store/domain/message_answers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

using Outcome = MessageAnswer::Outcome;

ObjectId id(unsigned char number)
{
    ObjectId made;
    made.octets.fill(number);
    return made;
}

const std::vector<KnownNumber>& handbook()
{
    static const std::vector<KnownNumber> numbers{{id(1), QStringLiteral("+31 20 555 0101")},
        {id(2), QStringLiteral("020-555 01 02")}, {id(3), QStringLiteral("+32 2 555 01 03")},
        {id(4), QStringLiteral("+31 20 555 0199")}, {id(5), QStringLiteral("+31 20 555 0199")},
        {id(6), QStringLiteral("0101")}};
    return numbers;
}

std::vector<MessageAnswer> read(const QString& pasted)
{
    return readMessageAnswers(pasted, handbook());
}

} // namespace

TEST_CASE("a number and an answer in either order, however the number is grouped")
{
    for (const char* line : {"+31205550101 1", "1 +31 20 555 01 01", "0031 20 5550101: 1", "020 555 0101 = 1",
             "(020) 555-0101 1", "1. 0205550101", "+31 (0)20 5550101 1"}) {
        const auto answers = read(QString::fromLatin1(line));
        INFO(line);
        REQUIRE(answers.size() == 1);
        CHECK(answers[0].outcome == Outcome::Matched);
        CHECK(answers[0].state == Whereabouts::Seen);
        CHECK(answers[0].people == std::vector{id(1)});
    }
}

TEST_CASE("two is a call for help, and the words behind it are kept")
{
    const auto answers = read(QStringLiteral("+31 20 555 0102: 2 stairs, second floor"));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].state == Whereabouts::NeedsHelp);
    CHECK(answers[0].people == std::vector{id(2)});
    CHECK(answers[0].words == QStringLiteral("stairs second floor"));
}

TEST_CASE("a 2 within a number is no answer")
{
    const auto answers = read(QStringLiteral("+32 2 555 01 03 1\n+32 2 555 01 03"));
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].state == Whereabouts::Seen);
    CHECK(answers[0].outcome == Outcome::Matched);
    CHECK(answers[1].outcome != Outcome::Matched);
}

TEST_CASE("the number on a line and the answer on the next belong together, as telephones copy them")
{
    const auto answers = read(QStringLiteral("+31 20 555 0101\n1\n\n+31 20 555 0102\n2 cellar\n"));
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].people == std::vector{id(1)});
    CHECK(answers[0].state == Whereabouts::Seen);
    CHECK(answers[1].people == std::vector{id(2)});
    CHECK(answers[1].words == QStringLiteral("cellar"));
}

TEST_CASE("a number that two people have is asked, never guessed")
{
    const auto answers = read(QStringLiteral("+31205550199 1"));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].outcome == Outcome::SeveralPeople);
    CHECK(answers[0].people == std::vector{id(4), id(5)});
}

TEST_CASE("who is not in the handbook is told, and so is what cannot be read")
{
    CHECK(read(QStringLiteral("+31 20 555 0142 1"))[0].outcome == Outcome::NobodyKnown);
    for (const char* line :
        {"1", "safe", "0101 1", "+31 20 555 0101 3", "1 +31 20 555 0101 2 +31 20 555 0102"}) {
        INFO(line);
        CHECK(read(QString::fromLatin1(line))[0].outcome == Outcome::NotUnderstood);
    }
    CHECK(read(QString()).empty());
}
