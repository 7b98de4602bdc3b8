// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"
#include "store/domain/sms_text.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace uitwijk {

/// What the log and the handbook know of an incident, in the reader's language. What is empty is not known.
struct SituationFacts {
    QString title = {};
    Verdict verdict = Verdict::Incident;
    bool exercise = false;
    bool running = true;
    QString declaredAt = {}; ///< as it is read out
    QString location = {};
    QString hazards = {};
    QString access = {};
    int expected = 0; ///< people
    int notSeen = 0;
    int needHelp = 0;
    bool counted = false; ///< somebody was looked for: before that no number of people is known
    QStringList emergencyServices = {}; ///< that were spoken to, and when
    QStringList notReached = {}; ///< emergency services that were rung, and nobody was spoken to
    int steps = 0;
    int settled = 0;
    int disputed = 0;
    QStringList decisions = {}; ///< open ones, latest first
    QStringList duties = {}; ///< legal clocks that run, with the time that is left
    QStringList latest = {}; ///< typed into the log, latest first
    QString nextLook = {}; ///< when the next effect is to be looked at
};

/// The words around the facts, in the reader's language. Each %1 and %2 is a number.
struct ReportWords {
    QString exercise = QStringLiteral("EXERCISE");
    QString incident = QStringLiteral("Incident");
    QString majorIncident = QStringLiteral("Major incident");
    QString crisis = QStringLiteral("Crisis");
    QString ended = QStringLiteral("ended");
    QString needHelp = QStringLiteral("%1 need help");
    QString notSeen = QStringLiteral("%1 not seen");
    QString accounted = QStringLiteral("%1 of %2 accounted for");
    QString notReached = QStringLiteral("not reached: %1");
    QString settled = QStringLiteral("%1 of %2 steps done");
    QString disputed = QStringLiteral("%1 disputed");
};

enum class ReportPart {
    MajorIncident,
    ExactLocation,
    Type,
    Hazards,
    Access,
    Casualties,
    EmergencyServices,
    Situation,
    People,
    Progress,
    Decisions,
    Duties,
    Latest,
    NextLook
};

/// One line of a report; `words` empty: not known, to be filled in by who reads it out.
struct ReportLine {
    ReportPart part = ReportPart::Situation;
    QString words = {};
    bool operator==(const ReportLine&) const = default;
};

/// The seven lines for the emergency services, in their order.
[[nodiscard]] std::vector<ReportLine> methane(const SituationFacts& facts, const ReportWords& words);
/// The situation for who was not there: seven lines.
[[nodiscard]] std::vector<ReportLine> situationReport(const SituationFacts& facts, const ReportWords& words);

/// Lines, each with what stands before it, in at most `messages` text messages: the longest lose their ends
/// first, what is not known is "?". Always begins with `first`, which is never cut ("EXERCISE").
struct SmsLine {
    QString label;
    QString words;
};
[[nodiscard]] QString asSms(const QString& first, std::vector<SmsLine> lines, int messages = 1);

} // namespace uitwijk
