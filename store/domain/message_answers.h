// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace uitwijk {

/// A telephone number of the handbook, as it stands there, and whose it is.
struct KnownNumber {
    ObjectId person;
    QString number;
};

/// One answer that came as a text message: 1 = safe, 2 = needs help.
struct MessageAnswer {
    enum class Outcome {
        Matched, ///< one person, one answer
        SeveralPeople, ///< the number is that of more than one: ask which
        NobodyKnown, ///< a number that is not in the handbook
        NotUnderstood ///< no number, no answer, or more than one way to read it
    };

    QString line; ///< as it was pasted
    Outcome outcome = Outcome::NotUnderstood;
    Whereabouts state = Whereabouts::NotSeen; ///< Seen or NeedsHelp where it was understood
    std::vector<ObjectId> people; ///< whose number it is, by id
    QString words; ///< what else stands there: "2 stairs, second floor"
};

/// The answers in lines that somebody pasted or typed: a number and a 1 or 2, in either order, with words
/// behind; or the number on a line and the answer on the next, as telephones copy them. Pure. Numbers match
/// however they are grouped, with a country's code or without; nothing is guessed.
[[nodiscard]] std::vector<MessageAnswer> readMessageAnswers(
    QStringView pasted, const std::vector<KnownNumber>& numbers);

} // namespace uitwijk
