// SPDX-License-Identifier: Apache-2.0
#include "store/domain/message.h"

#include <algorithm>
#include <tuple>

namespace uitwijk {

namespace {

/// Which of several words holds: the lower one.
int weight(MessageState state)
{
    return state == MessageState::Sent ? 0 : state == MessageState::GivenOut ? 1 : 2;
}

bool wentOut(MessageState state)
{
    return state != MessageState::NotSent;
}

void keepSaid(const MessageMark& mark, MessageFold& fold)
{
    if (fold.by.isNull()) {
        fold.at = mark.at;
        fold.by = mark.by;
    }
    if (!wentOut(mark.state))
        return;
    if (fold.words.isEmpty())
        fold.words = mark.words;
    if (fold.to.isEmpty())
        fold.to = mark.to;
    if (fold.message.isNull())
        fold.message = mark.message;
}

} // namespace

MessageFold foldMessage(std::vector<MessageMark> said)
{
    std::sort(said.begin(), said.end(), [](const MessageMark& left, const MessageMark& right) {
        return std::tuple(left.at, left.op) < std::tuple(right.at, right.op);
    });
    MessageFold fold;
    for (const MessageMark& mark : said) {
        keepSaid(mark, fold);
        if (!mark.head)
            continue;
        fold.disputed |= fold.shown && wentOut(fold.shown->state) != wentOut(mark.state);
        // Said in order: of the same word the latest is shown.
        if (!fold.shown || weight(mark.state) <= weight(fold.shown->state))
            fold.shown = mark;
    }
    if (fold.shown)
        fold.state = fold.shown->state;
    return fold;
}

QString readersOf(const QString& audience, const QStringList& names)
{
    const QString people = names.join(QStringLiteral(", "));
    return audience.isEmpty() || people.isEmpty() ? audience + people
                                                  : QStringLiteral("%1: %2").arg(audience, people);
}

} // namespace uitwijk
