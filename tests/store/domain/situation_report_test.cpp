// SPDX-License-Identifier: Apache-2.0
#include "store/domain/situation_report.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

SituationFacts fire()
{
    return {.title = QStringLiteral("Fire"),
        .verdict = Verdict::Crisis,
        .declaredAt = QStringLiteral("21:58"),
        .location = QStringLiteral("Havenhuis, Sluiskade 12, Vlierhaven"),
        .hazards = QStringLiteral("Batteries in the cellar"),
        .expected = 40,
        .notSeen = 3,
        .needHelp = 1,
        .counted = true};
}

QStringList wordsOf(const std::vector<ReportLine>& report)
{
    QStringList words;
    for (const ReportLine& line : report)
        words.append(line.words);
    return words;
}

QString smsOf(const std::vector<ReportLine>& report, int messages = 1)
{
    std::vector<SmsLine> lines;
    lines.reserve(report.size());
    for (const ReportLine& line : report)
        lines.push_back({.label = QString::number(int(line.part)), .words = line.words});
    return asSms({}, std::move(lines), messages);
}

} // namespace

TEST_CASE("the seven lines for the emergency services say what is known and leave blank what is not")
{
    const auto report = methane(fire(), {});
    CHECK(wordsOf(report)
        == QStringList{QStringLiteral("Crisis, 21:58"), QStringLiteral("Havenhuis, Sluiskade 12, Vlierhaven"),
            QStringLiteral("Fire"), QStringLiteral("Batteries in the cellar"), QString(),
            QStringLiteral("1 need help, 3 not seen, 36 of 40 accounted for"), QString()});
    CHECK(report.front().part == ReportPart::MajorIncident);
    CHECK(report.back().part == ReportPart::EmergencyServices);
}

TEST_CASE("before anybody was looked for no number of people is given")
{
    SituationFacts facts = fire();
    facts.counted = false;
    CHECK(methane(facts, {})[std::size_t(ReportPart::Casualties)].words.isEmpty());
}

TEST_CASE("an exercise says so first, in the report and in every text message")
{
    SituationFacts facts = fire();
    facts.exercise = true;
    CHECK(methane(facts, {}).front().words.startsWith(QStringLiteral("EXERCISE, ")));
    const QString sms = asSms(QStringLiteral("EXERCISE"),
        {{.label = QStringLiteral("T"), .words = QString(500, QLatin1Char('x'))}});
    CHECK(sms.startsWith(QStringLiteral("EXERCISE\n")));
    CHECK(smsLength(sms).messages == 1);
}

TEST_CASE("the situation report tells progress, decisions, duties and when to look next")
{
    SituationFacts facts = fire();
    facts.steps = 10;
    facts.settled = 4;
    facts.disputed = 1;
    facts.decisions = {QStringLiteral("Go home"), QStringLiteral("Call the press")};
    facts.nextLook = QStringLiteral("22:40");
    CHECK(wordsOf(situationReport(facts, {}))
        == QStringList{QStringLiteral("Fire: Crisis, 21:58"),
            QStringLiteral("1 need help, 3 not seen, 36 of 40 accounted for"),
            QStringLiteral("4 of 10 steps done, 1 disputed"), QStringLiteral("Go home; Call the press"),
            QString(), QString(), QStringLiteral("22:40")});
}

TEST_CASE("a text message holds all seven lines, and the longest lose their ends first")
{
    SituationFacts facts = fire();
    facts.access = QString(300, QLatin1Char('a'));
    const QString sms = smsOf(methane(facts, {}));
    CHECK(smsLength(sms).messages == 1);
    CHECK(sms.count(QLatin1Char('\n')) == 6);
    CHECK(sms.contains(QStringLiteral("0 Crisis, 21:58\n")));
    CHECK(sms.contains(QStringLiteral("aa..")));
    CHECK(sms.endsWith(QStringLiteral("\n6 ?")));
    CHECK(smsOf(methane(facts, {}), 3).size() > sms.size());
}

TEST_CASE("no letter makes a text message longer than it looks")
{
    CHECK(inSmsAlphabet(QStringLiteral("crisiscoördinator, geïnd, reünie"))
        == QStringLiteral("crisiscoördinator, geind, reünie"));
    CHECK(inSmsAlphabet(QStringLiteral("“now” – ’t is … 火")) == QStringLiteral("\"now\" - 't is . ?"));
    CHECK(smsLength({}).messages == 0);
    CHECK(smsLength(QString(160, QLatin1Char('a'))).messages == 1);
    CHECK(smsLength(QString(161, QLatin1Char('a'))).messages == 2);
    CHECK(smsLength(QString(81, QChar(0x20ac))).messages == 2);
}
