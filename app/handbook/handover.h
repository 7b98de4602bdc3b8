// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/situation_report.h"
#include "store/store.h"

#include <array>

namespace uitwijk {

/// What a hand-over tells, in this order.
enum class HandoverPart { Situation, Since, Stuck, Next, Tasks, Measures, Forwarded, Duties, Services, Team };
constexpr std::size_t kHandoverParts = 10;

/// The words around the facts of a hand-over, in the reader's language.
struct HandoverWords {
    ReportWords report;
    QString title = QStringLiteral("Hand-over: %1");
    std::array<QString, kHandoverParts> parts{QStringLiteral("What is going on"),
        QStringLiteral("Since you left"), QStringLiteral("Stuck or disputed"), QStringLiteral("Next"),
        QStringLiteral("Tasks"), QStringLiteral("Measures on"), QStringLiteral("Lines forwarded"),
        QStringLiteral("Duties to report"), QStringLiteral("To restore"), QStringLiteral("Who is on")};
    QString none = QStringLiteral("none");
    QString blocked = QStringLiteral("blocked");
    QString disputed = QStringLiteral("people disagree");
    QString since = QStringLiteral("since %1");
    QString until = QStringLiteral("until %1");
    QString due = QStringLiteral("DUE");
    QString nobody = QStringLiteral("nobody yet");
    QString left = QStringLiteral("%1 left"); ///< hours and minutes
    QString over = QStringLiteral("%1 over time");
    QString restoreNext = QStringLiteral("restore next");
    QString decision = QStringLiteral("Does it work? %1");
    QString counted = QStringLiteral("since %1: %2 steps, %3 calls, %4 other entries"); ///< by others
};

/// Whose hand-over of which incident. Moments are ms since 1970-01-01 UTC.
struct HandoverQuery {
    ObjectId incident;
    ObjectId reader = {}; ///< what others did since their last line is told apart; null: nobody
    QString language = {};
    qint64 now = 0;
    bool onlySince = false; ///< only what others did since the reader left: quickly read
};

/// Lines of one part; empty: there is nothing.
struct HandoverSection {
    HandoverPart part = HandoverPart::Situation;
    QStringList lines = {};
};

/// Who takes over reads this first: what the log and the handbook know of an incident now.
struct Handover {
    QString title;
    bool exercise = false;
    std::vector<HandoverSection> sections;
};

/// NotFound: no such incident.
Result<Handover> handoverOf(const Store& store, const HandoverQuery& query, const HandoverWords& words);
/// The whole as Markdown that reads as plain text too.
[[nodiscard]] QString handoverAsMarkdown(const Handover& handover, const HandoverWords& words);

} // namespace uitwijk
