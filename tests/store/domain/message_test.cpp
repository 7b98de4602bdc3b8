// SPDX-License-Identifier: Apache-2.0
#include "store/domain/message.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using namespace uitwijk;

namespace {

/// The n-th word, said n minutes after the first.
MessageMark mark(int n, MessageState state, bool head = true)
{
    MessageMark made;
    made.op.seq = quint64(n);
    made.state = state;
    made.at.ms = qint64(n) * 60'000;
    made.head = head;
    made.words = QStringLiteral("words %1").arg(n);
    made.to = QStringLiteral("staff");
    return made;
}

} // namespace

TEST_CASE("a text is what went out first, whatever is said of it later")
{
    const MessageFold fold
        = foldMessage({mark(1, MessageState::Sent, false), mark(2, MessageState::NotSent)});
    CHECK(fold.words == QStringLiteral("words 1"));
    CHECK(fold.to == QStringLiteral("staff"));
    CHECK(fold.state == MessageState::NotSent);
    CHECK(fold.shown->words == QStringLiteral("words 2"));
    CHECK_FALSE(fold.disputed);
}

TEST_CASE("one says that it went out, the other that it did not: it went out, and that is disputed")
{
    const MessageFold fold = foldMessage({mark(1, MessageState::GivenOut), mark(2, MessageState::NotSent)});
    CHECK(fold.state == MessageState::GivenOut);
    CHECK(fold.disputed);
}

TEST_CASE("sent and given out are no dispute: it went both ways")
{
    const MessageFold fold = foldMessage({mark(1, MessageState::GivenOut), mark(2, MessageState::Sent)});
    CHECK(fold.state == MessageState::Sent);
    CHECK_FALSE(fold.disputed);
}

TEST_CASE("the fold of a text does not depend on the order in which its words arrive")
{
    constexpr std::array kStates{MessageState::GivenOut, MessageState::Sent, MessageState::NotSent};
    for (int history = 0; history < 81; ++history) {
        std::vector<MessageMark> said;
        for (int n = 0, rest = history; n < 4; ++n, rest /= 3)
            said.push_back(mark(n, kStates[std::size_t(rest % 3)], n > history % 3));
        const MessageFold first = foldMessage(said);
        std::vector<int> order{0, 1, 2, 3};
        do {
            std::vector<MessageMark> shuffled;
            shuffled.reserve(order.size());
            for (const int n : order)
                shuffled.push_back(said[std::size_t(n)]);
            const MessageFold fold = foldMessage(shuffled);
            REQUIRE(fold.state == first.state);
            REQUIRE(fold.disputed == first.disputed);
            REQUIRE(fold.words == first.words);
            REQUIRE(fold.shown->op == first.shown->op);
        } while (std::next_permutation(order.begin(), order.end()));
    }
}

TEST_CASE("readers are an audience, people, or people of an audience")
{
    const QStringList names{QStringLiteral("Anna"), QStringLiteral("Bram")};
    CHECK(readersOf(QStringLiteral("staff"), {}) == QStringLiteral("staff"));
    CHECK(readersOf({}, names) == QStringLiteral("Anna, Bram"));
    CHECK(readersOf(QStringLiteral("staff"), names) == QStringLiteral("staff: Anna, Bram"));
}
