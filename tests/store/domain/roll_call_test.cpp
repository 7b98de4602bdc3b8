// SPDX-License-Identifier: Apache-2.0
#include "store/domain/roll_call.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

PersonMark word(Whereabouts state, unsigned char device, qint64 ms)
{
    PersonMark made;
    made.op.author.octets.fill(device);
    made.op.seq = 1;
    made.state = state;
    made.at.ms = ms;
    return made;
}

} // namespace

TEST_CASE("a person of whom nobody said anything has not been seen")
{
    const PersonFold fold = foldPerson({});
    CHECK(fold.state == Whereabouts::NotSeen);
    CHECK_FALSE(isAccountedFor(fold.state));
    CHECK_FALSE(fold.shown);
}

TEST_CASE("two wardens who saw the same person agree, and the later word is shown")
{
    const PersonFold fold = foldPerson({word(Whereabouts::Seen, 1, 10), word(Whereabouts::Seen, 2, 20)});
    CHECK(fold.state == Whereabouts::Seen);
    CHECK_FALSE(fold.disputed);
    CHECK(fold.shown->at.ms == 20);
}

TEST_CASE("where wardens disagree, what a rescuer must act on wins, whatever the order and the clocks")
{
    std::vector<PersonMark> heads{word(Whereabouts::Seen, 1, 99'999), word(Whereabouts::NeedsHelp, 2, 10),
        word(Whereabouts::NotSeen, 3, 20), word(Whereabouts::Away, 4, 30)};
    const auto before = [](const auto& left, const auto& right) { return left.op < right.op; };
    do {
        const PersonFold fold = foldPerson(heads);
        CHECK(fold.disputed);
        CHECK(fold.state == Whereabouts::NeedsHelp);
    } while (std::next_permutation(heads.begin(), heads.end(), before));
    heads.erase(std::remove_if(heads.begin(), heads.end(),
                    [](const PersonMark& head) { return head.state == Whereabouts::NeedsHelp; }),
        heads.end());
    CHECK(foldPerson(heads).state == Whereabouts::NotSeen);
}

TEST_CASE("the gate stays open until it is answered, and opens again when the answer is no longer true")
{
    PeopleGate gate;
    gate.notSeen = 1;
    CHECK(gate.isOpen());
    gate.answer = PeopleAnswer::Accounted;
    CHECK(gate.isOpen());
    gate.notSeen = 0;
    CHECK_FALSE(gate.isOpen());
    gate.needHelp = 1;
    CHECK(gate.isOpen());
    gate.answer = PeopleAnswer::Overridden;
    CHECK_FALSE(gate.isOpen());
}
