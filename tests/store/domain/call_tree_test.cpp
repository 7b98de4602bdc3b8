// SPDX-License-Identifier: Apache-2.0
#include "store/domain/call_tree.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kTen = 22 * 60 * kMinute; // the fire breaks out

ObjectId person(int number)
{
    ObjectId id;
    id.octets[0] = (unsigned char)(number >> 8);
    id.octets[1] = (unsigned char)number;
    id.octets[15] = 1;
    return id;
}

/// A chair (1) who calls two heads (2, 3), each of whom calls two people (4, 5 and 6, 7). 4 is deputy of 2.
/// The chair takes part.
struct Team {
    std::vector<TreeContact> tree;
    quint64 said = 0;

    Team()
    {
        for (int number = 1; number <= 7; ++number)
            tree.push_back({.id = person(number),
                .caller = number == 1 ? ObjectId() : person(number / 2),
                .deputies = {},
                .numbers = {QStringLiteral("mobile")},
                .marks = {}});
        at(2).deputies = {person(4)};
        at(1).takesPart = true;
    }
    TreeContact& at(int number) { return tree[std::size_t(number) - 1]; }
    /// Replaces what was said before.
    CallMark& say(int number, CallOutcome outcome, qint64 when = kTen, int by = 1)
    {
        for (CallMark& mark : at(number).marks)
            mark.isHead = false;
        return sayApart(number, outcome, when, by);
    }
    /// Without knowing what was said before.
    CallMark& sayApart(int number, CallOutcome outcome, qint64 when = kTen, int by = 1)
    {
        CallMark mark{
            .op = {.author = {}, .seq = ++said}, .outcome = outcome, .at = {.ms = when}, .by = person(by)};
        mark.op.author.octets.fill((unsigned char)by);
        at(number).marks.push_back(mark);
        return at(number).marks.back();
    }
    [[nodiscard]] RunningTree run(qint64 now = kTen) const { return runTree(tree, now); }
    [[nodiscard]] CallDuty duty(int number, qint64 now = kTen) const
    {
        return run(now).duties[std::size_t(number) - 1];
    }
    [[nodiscard]] std::vector<ObjectId> calls(int by, qint64 now = kTen) const
    {
        std::vector<ObjectId> mine;
        for (const CallDuty& duty : dutiesOf(run(now), person(by)))
            mine.push_back(duty.contact);
        return mine;
    }
};

} // namespace

TEST_CASE("who declares calls their own people first, and the others wait until their caller is reached")
{
    const Team team;
    CHECK(team.calls(1) == std::vector{person(2), person(3)});
    CHECK(team.calls(2).empty());
    CHECK(team.duty(4).turn == CallTurn::Waiting);
    CHECK(team.duty(4).caller == person(2));
    CHECK(team.run().coverage == CallCoverage{.people = 7, .reached = 1});
}

TEST_CASE("who is reached calls on")
{
    Team team;
    team.say(2, CallOutcome::Reached);
    CHECK(team.calls(1) == std::vector{person(3)});
    CHECK(team.calls(2) == std::vector{person(4), person(5)});
    CHECK(team.run().coverage.reached == 2);
}

TEST_CASE("when nobody answers, the branch goes to the deputy who has been reached, else to the caller above")
{
    Team team;
    team.say(2, CallOutcome::NoAnswer);
    CHECK(team.duty(2).turn == CallTurn::Later);
    CHECK(team.duty(4).caller == person(1));
    CHECK(team.duty(4).isHandedOver());
    CHECK(team.calls(1) == std::vector{person(3), person(4), person(5), person(2)});
    team.say(4, CallOutcome::Reached);
    CHECK(team.duty(5).caller == person(4));
    team.say(2, CallOutcome::Reached, kTen + 6 * kMinute);
    CHECK(team.duty(5).caller == person(2));
    CHECK_FALSE(team.duty(5).isHandedOver());
}

TEST_CASE("a branch is also free when its caller was reached but cannot call on, or would not come")
{
    for (const auto outcome : {CallOutcome::CannotCall, CallOutcome::Refused, CallOutcome::WrongNumber}) {
        Team team;
        team.say(2, outcome);
        CHECK(team.duty(5).caller == person(1));
        CHECK(team.duty(5).turn == CallTurn::Now);
    }
}

TEST_CASE("a branch without its whole line goes to the first who takes part, so that nobody is left alone")
{
    Team team;
    team.at(1).takesPart = false;
    team.at(6).takesPart = true;
    CHECK(team.calls(6) == std::vector{person(1)});
    team.say(1, CallOutcome::NoAnswer, kTen, 6);
    CHECK(team.calls(6) == std::vector{person(2), person(3), person(1)});
}

TEST_CASE("no answer is tried again on the next number at once, then after 5, 10 and 20 minutes")
{
    Team team;
    team.at(2).numbers = {QStringLiteral("mobile"), QStringLiteral("home")};
    CHECK(team.duty(2).number == 0);
    team.say(2, CallOutcome::NoAnswer);
    CHECK(team.duty(2).turn == CallTurn::Now);
    CHECK(team.duty(2).number == 1);
    CHECK(team.duty(4).turn == CallTurn::Waiting);
    qint64 when = kTen;
    for (const qint64 wait : {5, 10, 20}) {
        team.say(2, CallOutcome::NoAnswer, when);
        CHECK(team.duty(2, when).turn == CallTurn::Later);
        CHECK(team.duty(2, when).due == when + wait * kMinute);
        when += wait * kMinute;
        CHECK(team.duty(2, when).turn == CallTurn::Now);
        CHECK(team.duty(2, when).number == 0);
        team.say(2, CallOutcome::NoAnswer, when);
    }
    team.say(2, CallOutcome::NoAnswer, when);
    CHECK(team.duty(2, when).turn == CallTurn::Unreachable);
    CHECK(team.run(when).coverage.unreachable == 1);
    team.say(2, CallOutcome::Reached, when + 60 * kMinute);
    CHECK(team.run(when + 60 * kMinute).coverage.unreachable == 0);
}

TEST_CASE("a wrong number is not rung again; when none is left the contact cannot be had by phone")
{
    Team team;
    team.at(2).numbers = {QStringLiteral("mobile"), QStringLiteral("home")};
    team.say(2, CallOutcome::WrongNumber).number = QStringLiteral("mobile");
    CHECK(team.duty(2).turn == CallTurn::Now);
    CHECK(team.duty(2).number == 1);
    team.say(2, CallOutcome::WrongNumber).number = QStringLiteral("home");
    CHECK(team.duty(2).turn == CallTurn::Unreachable);
    CHECK(team.duty(2).number == -1);
    team.at(3).numbers.clear();
    CHECK(team.duty(3).turn == CallTurn::Unreachable);
    CHECK(team.run().coverage.unreachable == 2);
}

TEST_CASE("a private number that is wrong is not written down: it is the one that was next")
{
    Team team;
    team.at(2).numbers = {QStringLiteral("mobile"), QStringLiteral("private")};
    team.say(2, CallOutcome::NoAnswer);
    team.say(2, CallOutcome::WrongNumber, kTen + 1);
    CHECK(team.duty(2, kTen + 6 * kMinute).number == 0);
    CHECK(team.duty(2, kTen + 6 * kMinute).turn == CallTurn::Now);
}

TEST_CASE("whom somebody is ringing is rung by nobody else, but not for ever")
{
    Team team;
    team.say(2, CallOutcome::Reached);
    team.say(5, CallOutcome::Ringing, kTen, 3);
    CHECK(team.duty(5, kTen + 4 * kMinute).turn == CallTurn::OnIt);
    CHECK(team.calls(2, kTen + 4 * kMinute) == std::vector{person(4)});
    CHECK(team.calls(3, kTen + 4 * kMinute) == std::vector{person(5)});
    CHECK(team.calls(2, kTen + 5 * kMinute) == std::vector{person(4), person(5)});
    // Nor does a phone whose clock is years ahead.
    team.say(5, CallOutcome::Ringing, kTen + 600'000 * kMinute, 3);
    CHECK(team.duty(5).turn == CallTurn::Now);
    team.say(4, CallOutcome::NoAnswer, kTen + 600'000 * kMinute, 3);
    CHECK(team.duty(4).turn == CallTurn::Now);
}

TEST_CASE("a branch that was taken over stays with who took it, as long as they can")
{
    Team team;
    team.say(2, CallOutcome::Reached);
    team.at(6).takesPart = true;
    team.say(5, CallOutcome::NotCalled, kTen, 6).givenTo = person(6);
    CHECK(team.calls(2) == std::vector{person(4)});
    CHECK(team.calls(6) == std::vector{person(5)});
    team.say(5, CallOutcome::NoAnswer, kTen, 6);
    CHECK(team.duty(5).caller == person(6));
    // Of two who took it over apart, the later one keeps it, on all copies.
    team.at(7).takesPart = true;
    team.sayApart(5, CallOutcome::NotCalled, kTen + 1, 7).givenTo = person(7);
    CHECK(team.duty(5).caller == person(7));
    CHECK(team.duty(5).tries == 1);
    team.say(7, CallOutcome::CannotCall);
    CHECK(team.duty(5).caller == person(2));
}

TEST_CASE("a slip of the thumb is taken back, with its tries")
{
    Team team;
    team.say(2, CallOutcome::NoAnswer);
    team.say(2, CallOutcome::NotCalled, kTen + 1);
    CHECK(team.duty(2).turn == CallTurn::Now);
    CHECK(team.duty(2).tries == 0);
    CHECK(team.duty(5).turn == CallTurn::Waiting);
}

TEST_CASE("of words that did not know of each other, who has spoken with them knows best")
{
    Team team;
    const std::vector outcomes{CallOutcome::NotCalled, CallOutcome::WrongNumber, CallOutcome::NoAnswer,
        CallOutcome::Ringing, CallOutcome::Refused, CallOutcome::Reached, CallOutcome::CannotCall};
    for (std::size_t said = 0; said < outcomes.size(); ++said) {
        team.sayApart(5, outcomes[said], kTen - qint64(said), int(said) + 1);
        std::reverse(team.at(5).marks.begin(), team.at(5).marks.end());
        CHECK(team.duty(5).shown->outcome == outcomes[said]);
    }
}

TEST_CASE("reached and refused, said apart, is a dispute; reached and no answer is none")
{
    Team team;
    team.sayApart(5, CallOutcome::Reached, kTen, 1);
    team.sayApart(5, CallOutcome::NoAnswer, kTen, 2);
    CHECK_FALSE(team.duty(5).disputed);
    team.sayApart(5, CallOutcome::Refused, kTen, 3);
    CHECK(team.duty(5).disputed);
    CHECK(team.duty(5).turn == CallTurn::Reached);
}

TEST_CASE("who says something in the incident needs no call, whatever was said of them")
{
    Team team;
    team.say(3, CallOutcome::NoAnswer);
    team.at(3).takesPart = true;
    CHECK(team.duty(3).turn == CallTurn::Reached);
    CHECK(team.calls(3) == std::vector{person(6), person(7)});
}

TEST_CASE("a plan in which people call each other in a circle leaves nobody waiting for ever")
{
    Team team;
    team.at(2).caller = person(5);
    CHECK(team.calls(1) == std::vector{person(2), person(3)});
    team.at(1).caller = person(1);
    CHECK(team.calls(1) == std::vector{person(2), person(3)});
}

TEST_CASE("any history in any order gives the same tree, and somebody always has something to do")
{
    std::mt19937 random(20'261'122);
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    for (int round = 0; round < 400; ++round) {
        Team team;
        for (TreeContact& contact : team.tree) {
            contact.caller = pick(3) ? contact.caller : person(1 + pick(8));
            contact.deputies = {person(1 + pick(8)), person(1 + pick(8))};
        }
        for (int said = pick(12); said > 0; --said) {
            CallMark& mark = pick(2)
                ? team.say(1 + pick(7), CallOutcome(pick(7)), kTen + pick(60) * kMinute)
                : team.sayApart(1 + pick(7), CallOutcome(pick(7)), kTen + pick(60) * kMinute, 1 + pick(7));
            if (!pick(4))
                mark.givenTo = person(1 + pick(7));
        }
        const qint64 now = kTen + pick(90) * kMinute;
        const RunningTree tree = team.run(now);
        const auto open = [](const CallDuty& duty) { return duty.isOpen(); };
        const auto moves = [](const CallDuty& duty) {
            return duty.isOpen() && duty.turn != CallTurn::Waiting && duty.caller != duty.contact;
        };
        CHECK(std::any_of(tree.duties.begin(), tree.duties.end(), open)
            == std::any_of(tree.duties.begin(), tree.duties.end(), moves));
        CHECK(tree.coverage.open() == std::count_if(tree.duties.begin(), tree.duties.end(), open));
        for (TreeContact& contact : team.tree)
            std::shuffle(contact.marks.begin(), contact.marks.end(), random);
        const RunningTree again = team.run(now);
        for (std::size_t at = 0; at < tree.duties.size(); ++at) {
            CHECK(again.duties[at].turn == tree.duties[at].turn);
            CHECK(again.duties[at].caller == tree.duties[at].caller);
            CHECK(again.duties[at].due == tree.duties[at].due);
            CHECK(again.duties[at].number == tree.duties[at].number);
        }
    }
}
