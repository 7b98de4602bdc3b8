// SPDX-License-Identifier: Apache-2.0
#include "store/domain/finding.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

ObjectId person(unsigned char name)
{
    ObjectId id;
    id.octets.fill(name);
    return id;
}

FindingMark word(FindingState state, unsigned char device, qint64 ms, unsigned char owner = 0, qint64 due = 0)
{
    FindingMark made;
    made.op.author.octets.fill(device);
    made.op.seq = quint64(ms);
    made.state = state;
    made.at.ms = ms;
    made.owner = owner ? person(owner) : ObjectId();
    made.due = due;
    return made;
}

} // namespace

TEST_CASE("a finding is open until somebody says otherwise, and late from its date on")
{
    const FindingFold fold = foldFinding({word(FindingState::Open, 1, 10, 7, 1000)});
    CHECK(fold.state == FindingState::Open);
    CHECK(fold.owners == std::vector{person(7)});
    CHECK(fold.isLate(1000));
    CHECK_FALSE(fold.isLate(999));
    CHECK_FALSE(foldFinding({word(FindingState::Open, 1, 10)}).isLate(99'999));
}

TEST_CASE("what was found stays as it was said first, whatever is reported of it later")
{
    FindingMark first = word(FindingState::Open, 1, 10);
    first.finding = QStringLiteral("Nobody knew the alarm code");
    first.fact = QStringLiteral("Front door opened");
    first.head = false;
    FindingMark later = word(FindingState::Closed, 2, 20);
    later.finding = QStringLiteral("Something else");
    later.note = QStringLiteral("Code is on the card");
    const FindingFold fold = foldFinding({later, first});
    CHECK(fold.made->finding == first.finding);
    CHECK(fold.made->fact == first.fact);
    CHECK(fold.state == FindingState::Closed);
    CHECK(fold.shown->note == later.note);
    CHECK_FALSE(fold.disputed);
    CHECK_FALSE(fold.isLate(1'000'000));
}

TEST_CASE(
    "a finding that one closed and another gave away stays open, is everybody's, and due at the earliest")
{
    std::vector<FindingMark> heads{word(FindingState::Closed, 3, 30, 7, 2000),
        word(FindingState::Open, 1, 10, 8, 1000), word(FindingState::Dropped, 2, 20, 7)};
    const auto before = [](const auto& left, const auto& right) { return left.op < right.op; };
    std::sort(heads.begin(), heads.end(), before);
    do {
        const FindingFold fold = foldFinding(heads);
        CHECK(fold.state == FindingState::Open);
        CHECK(fold.disputed);
        CHECK(fold.owners == std::vector{person(7), person(8)});
        CHECK(fold.due == 1000);
    } while (std::next_permutation(heads.begin(), heads.end(), before));
}

TEST_CASE("two who both closed a finding agree")
{
    CHECK_FALSE(foldFinding({word(FindingState::Closed, 1, 5), word(FindingState::Closed, 2, 6)}).disputed);
}

TEST_CASE("generated histories of a finding come to the same in any order")
{
    std::mt19937 random(9);
    for (int round = 0; round < 200; ++round) {
        std::vector<FindingMark> said;
        for (unsigned n = 0; n < 6; ++n) {
            said.push_back(word(FindingState(random() % 4), static_cast<unsigned char>(1 + random() % 4),
                qint64(random() % 5), static_cast<unsigned char>(random() % 3), qint64(random() % 3)));
            said.back().op.index = n;
            said.back().head = random() % 2 == 0;
        }
        const FindingFold fold = foldFinding(said);
        std::shuffle(said.begin(), said.end(), random);
        const FindingFold again = foldFinding(said);
        CHECK(again.state == fold.state);
        CHECK(again.disputed == fold.disputed);
        CHECK(again.owners == fold.owners);
        CHECK(again.due == fold.due);
        CHECK(again.made->op == fold.made->op);
    }
}
