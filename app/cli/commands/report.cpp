// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/named.h"
#include "app/handbook/situation.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace uitwijk::cli {

namespace {

constexpr int kMostMessages = 10;

/// What stands before a line, long and in a text message; by ReportPart.
struct Label {
    const char* words;
    const char* brief;
};
constexpr std::array kLabels{Label{"Major incident", "M"}, Label{"Exact location", "E"}, Label{"Type", "T"},
    Label{"Hazards", "H"}, Label{"Access", "A"}, Label{"Number of casualties", "N"},
    Label{"Emergency services", "E"}, Label{"Situation", "Now:"}, Label{"People", "People:"},
    Label{"Progress", "Done:"}, Label{"Decisions", "Decided:"}, Label{"Duties to report", "Report:"},
    Label{"Latest", "Latest:"}, Label{"Next look", "Next:"}};

QString smsOf(const std::vector<ReportLine>& report, bool exercise, int messages)
{
    std::vector<SmsLine> lines;
    lines.reserve(report.size());
    for (const ReportLine& line : report)
        lines.push_back(
            {.label = QString::fromLatin1(kLabels[std::size_t(line.part)].brief), .words = line.words});
    return asSms(exercise ? ReportWords().exercise : QString(), std::move(lines), messages);
}

QJsonObject show(const Invocation& invocation, const std::vector<ReportLine>& report)
{
    QJsonObject object;
    for (const ReportLine& line : report) {
        const QString label = QString::fromLatin1(kLabels[std::size_t(line.part)].words);
        invocation.console.line(
            QStringLiteral("%1: %2").arg(label, line.words.isEmpty() ? QStringLiteral("…………") : line.words));
        object.insert(label, line.words);
    }
    return object;
}

Result<SituationFacts> factsFor(
    const QCommandLineParser& parser, const Invocation& invocation, const Store& store)
{
    const auto incident = incidentCalled(invocation, store, parser.value(QStringLiteral("incident")));
    const QString place = parser.value(QStringLiteral("site"));
    const auto site
        = place.isEmpty() ? Result<ObjectId>(ObjectId()) : thingCalled(store, {ObjectKind::Site}, place);
    if (!incident || !site)
        return incident ? site.error() : incident.error();
    return situationOf(store,
        {.incident = *incident,
            .site = *site,
            .language = invocation.language,
            .now = QDateTime::currentMSecsSinceEpoch()});
}

} // namespace

ExitCode reportSituation(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("report")))
        return *ended;
    const QString form = parser.positionalArguments().value(0);
    const bool isMethane = form == QLatin1String("methane");
    if (!isMethane && form != QLatin1String("sitrep"))
        return misused(invocation, commandNamed("report"), QStringLiteral("report takes methane or sitrep"));
    const auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto facts = factsFor(parser, invocation, handbook->store());
    if (!facts)
        return invocation.console.fail(facts.error());
    const auto report = isMethane ? methane(*facts, ReportWords()) : situationReport(*facts, ReportWords());
    const int messages = parser.value(QStringLiteral("sms")).toInt();
    if (messages > 0) {
        const QString sms = smsOf(report, facts->exercise, std::min(messages, kMostMessages));
        invocation.console.line(sms);
        invocation.console.document(
            {{QStringLiteral("sms"), sms}, {QStringLiteral("messages"), smsLength(sms).messages}});
        return ExitCode::Done;
    }
    invocation.console.document(show(invocation, report));
    return ExitCode::Done;
}

} // namespace uitwijk::cli
