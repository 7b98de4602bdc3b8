// SPDX-License-Identifier: Apache-2.0
#include "store/domain/situation_report.h"

#include <algorithm>

namespace uitwijk {

namespace {

constexpr int kShortestWords = 3;

QString verdictIn(const SituationFacts& facts, const ReportWords& words)
{
    QStringList said;
    if (facts.exercise)
        said.append(words.exercise);
    said.append(facts.verdict == Verdict::Crisis      ? words.crisis
            : facts.verdict == Verdict::MajorIncident ? words.majorIncident
                                                      : words.incident);
    if (!facts.declaredAt.isEmpty())
        said.append(facts.declaredAt);
    if (!facts.running)
        said.append(words.ended);
    return said.join(QStringLiteral(", "));
}

QString peopleIn(const SituationFacts& facts, const ReportWords& words)
{
    if (!facts.counted)
        return {};
    QStringList said;
    if (facts.needHelp > 0)
        said.append(words.needHelp.arg(facts.needHelp));
    if (facts.notSeen > 0)
        said.append(words.notSeen.arg(facts.notSeen));
    said.append(words.accounted.arg(facts.expected - facts.notSeen - facts.needHelp).arg(facts.expected));
    return said.join(QStringLiteral(", "));
}

QString progressIn(const SituationFacts& facts, const ReportWords& words)
{
    if (facts.steps == 0)
        return {};
    const QString settled = words.settled.arg(facts.settled).arg(facts.steps);
    return facts.disputed == 0 ? settled
                               : settled + QStringLiteral(", ") + words.disputed.arg(facts.disputed);
}

QString servicesIn(const SituationFacts& facts, const ReportWords& words)
{
    QStringList said = facts.emergencyServices;
    if (!facts.notReached.isEmpty())
        said.append(words.notReached.arg(facts.notReached.join(QStringLiteral(", "))));
    return said.join(QStringLiteral(", "));
}

QString joined(const QString& first, const std::vector<SmsLine>& lines)
{
    QStringList said;
    if (!first.isEmpty())
        said.append(inSmsAlphabet(first));
    for (const SmsLine& line : lines)
        said.append(inSmsAlphabet(line.label) + QLatin1Char(' ')
            + (line.words.isEmpty() ? QStringLiteral("?") : line.words));
    return said.join(QLatin1Char('\n'));
}

} // namespace

std::vector<ReportLine> methane(const SituationFacts& facts, const ReportWords& words)
{
    return {{.part = ReportPart::MajorIncident, .words = verdictIn(facts, words)},
        {.part = ReportPart::ExactLocation, .words = facts.location},
        {.part = ReportPart::Type, .words = facts.title},
        {.part = ReportPart::Hazards, .words = facts.hazards},
        {.part = ReportPart::Access, .words = facts.access},
        {.part = ReportPart::Casualties, .words = peopleIn(facts, words)},
        {.part = ReportPart::EmergencyServices, .words = servicesIn(facts, words)}};
}

std::vector<ReportLine> situationReport(const SituationFacts& facts, const ReportWords& words)
{
    const QString then = QStringLiteral("; ");
    return {{.part = ReportPart::Situation,
                .words = QStringList{facts.title, verdictIn(facts, words)}.join(QStringLiteral(": "))},
        {.part = ReportPart::People, .words = peopleIn(facts, words)},
        {.part = ReportPart::Progress, .words = progressIn(facts, words)},
        {.part = ReportPart::Decisions, .words = facts.decisions.join(then)},
        {.part = ReportPart::Duties, .words = facts.duties.join(then)},
        {.part = ReportPart::Latest, .words = facts.latest.join(then)},
        {.part = ReportPart::NextLook, .words = facts.nextLook}};
}

QString asSms(const QString& first, std::vector<SmsLine> lines, int messages)
{
    for (SmsLine& line : lines)
        line.words = inSmsAlphabet(line.words).simplified();
    const auto longest = [&] {
        return std::max_element(lines.begin(), lines.end(),
            [](const SmsLine& left, const SmsLine& right) { return left.words.size() < right.words.size(); });
    };
    QString text = joined(first, lines);
    while (smsLength(text).messages > messages && !lines.empty()) {
        const auto line = longest();
        if (line->words.size() <= kShortestWords) {
            lines.pop_back(); // nothing is left to cut: the last lines go
        } else {
            line->words.chop(line->words.endsWith(QStringLiteral("..")) ? 3 : 1);
            line->words = line->words.trimmed() + QStringLiteral("..");
            if (line->words.size() <= kShortestWords)
                line->words.clear();
        }
        text = joined(first, lines);
    }
    return text;
}

} // namespace uitwijk
