// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/views/review_view.h"

#include <array>

namespace uitwijk {

/// The words around the facts of a review, in the reader's language.
struct ReviewWords {
    QString exercise = QStringLiteral("EXERCISE");
    QString review = QStringLiteral("Review: %1");
    QString facts = QStringLiteral("What the log says");
    std::array<QString, std::size_t(kLastMilestone) + 1> milestones{QStringLiteral("Declared"),
        QStringLiteral("First call"), QStringLiteral("First person reached"),
        QStringLiteral("Everybody accounted for"), QStringLiteral("First decision"),
        QStringLiteral("First service back"), QStringLiteral("Stood down")};
    QString after = QStringLiteral("%1 after the declaration"); ///< hours and minutes
    QString notInLog = QStringLiteral("not in the log");
    QString hours = QStringLiteral("%1 people, %2 person-hours");
    QString findings = QStringLiteral("What is to be learned");
    QString none = QStringLiteral("Nothing was written down yet.");
    QString well = QStringLiteral("Went well");
    QString toImprove = QStringLiteral("To improve");
    std::array<QString, 4> states{QStringLiteral("open"), QStringLiteral("being done"),
        QStringLiteral("closed"), QStringLiteral("dropped")}; ///< by FindingState
    QString nobody = QStringLiteral("nobody yet");
    QString until = QStringLiteral("until %1");
    QString late = QStringLiteral("LATE");
    QString disputed = QStringLiteral("people disagree");
    QString from = QStringLiteral("From the log: %1");
};

/// What a text is written for.
struct ReviewReader {
    QString language;
    qint64 now = 0; ///< ms since 1970-01-01 UTC
};

/// The review of an incident as Markdown: the facts of its log, and each finding with its owner, date and
/// state.
[[nodiscard]] QString reviewAsMarkdown(
    const Review& review, const ReviewReader& reader, const ReviewWords& words);

} // namespace uitwijk
