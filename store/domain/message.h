// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace uitwijk {

/// What became of a text: read out, mailed or posted; sent as a text message; or not sent after all.
enum class MessageState : int { GivenOut = 0, Sent = 1, NotSent = 2 };

/// One person's word on one text: that it went out, or that it did not.
struct MessageMark {
    OpId op;
    MessageState state = MessageState::GivenOut;
    Hlc at;
    ObjectId by;
    bool head = true; ///< nobody has replaced it
    ObjectId message = {}; ///< the prepared text that it was made from
    QString words = {}; ///< the text as it went out; why it did not
    QString to = {}; ///< an audience, and behind a colon the names of people
};

/// What the words on one text come to.
struct MessageFold {
    MessageState state = MessageState::GivenOut;
    bool disputed = false; ///< one says that it went out, the other that it did not
    std::optional<MessageMark> shown = {}; ///< the word that `state` comes from
    ObjectId message = {};
    QString words = {}; ///< as it went out
    QString to = {};
    Hlc at = {}; ///< when it was first said
    ObjectId by = {};
};

/// The fold of one text: a pure function of everything that was said of it, in any order. Text and readers
/// are those said first. Where heads differ it went out: who may have read it is not forgotten.
[[nodiscard]] MessageFold foldMessage(std::vector<MessageMark> said);

/// "staff: Anna, Bram": an audience and who of it; the names alone, or the audience alone.
[[nodiscard]] QString readersOf(const QString& audience, const QStringList& names);

} // namespace uitwijk
