// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/commands/finding_lines.h"
#include "app/cli/moment.h"
#include "app/handbook/review_writing.h"
#include "app/handbook/written.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSaveFile>

namespace uitwijk::cli {

namespace {

/// Stable names of Milestone for scripts.
constexpr std::array kMilestones{"declared", "first-call", "first-reached", "people-accounted",
    "first-decision", "first-service-back", "stood-down"};

/// The incident that is named; else the one that runs, else the one that ended last.
Result<ObjectId> incidentToReview(const Invocation& invocation, const Store& store, const QString& text)
{
    const auto incidents = store.incidents().all();
    if (!incidents)
        return incidents.error();
    QString meant = text;
    for (const IncidentRow& row : *incidents) {
        if (meant.isEmpty() && row.running)
            return incidentCalled(invocation, store, {});
    }
    for (const IncidentRow& row : *incidents) {
        if (meant.isEmpty() && row.toldIn.isNull())
            meant = row.id.hex();
    }
    return incidentCalled(invocation, store, meant);
}

QJsonArray factsIn(const Invocation& invocation, const ReviewFacts& facts)
{
    const ReviewWords words;
    QJsonArray items;
    for (const MilestoneFact& fact : facts.milestones) {
        const QString label = words.milestones[std::size_t(fact.what)];
        invocation.console.line(
            QStringLiteral("  %1: %2")
                .arg(label,
                    !fact.at ? words.notInLog
                        : fact.what == Milestone::Declared
                        ? timeOf(*fact.at)
                        : QStringLiteral("%1, after %2").arg(timeOf(*fact.at), lengthOf(fact.after))));
        items.append(
            QJsonObject{{QStringLiteral("what"), QString::fromLatin1(kMilestones[std::size_t(fact.what)])},
                {QStringLiteral("at"), fact.at ? QJsonValue(timeOf(*fact.at)) : QJsonValue()},
                {QStringLiteral("seconds"), fact.at ? QJsonValue(fact.after / 1000) : QJsonValue()}});
    }
    return items;
}

void show(const Invocation& invocation, const Review& review)
{
    const QString title = review.incident.title.in(invocation.language);
    invocation.console.line(title);
    const QJsonArray facts = factsIn(invocation, review.facts);
    const QString hours = writtenHours(review.facts.personTime());
    invocation.console.line(QStringLiteral("  %1 people, %2 person-hours, %3 findings, %4 closed")
                                .arg(review.facts.people)
                                .arg(hours)
                                .arg(review.findings.size())
                                .arg(review.settled()));
    const QJsonArray findings = showFindings(invocation, review.findings);
    invocation.console.document({{QStringLiteral("incident"), review.incident.id.hex()},
        {QStringLiteral("title"), title}, {QStringLiteral("facts"), facts},
        {QStringLiteral("people"), review.facts.people}, {QStringLiteral("person-hours"), hours},
        {QStringLiteral("findings"), findings}, {QStringLiteral("closed"), review.settled()}});
}

} // namespace

ExitCode reviewIncident(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("review")))
        return *ended;
    const auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto incident
        = incidentToReview(invocation, handbook->store(), parser.positionalArguments().value(0));
    const auto review
        = incident ? handbook->store().reviews().of(*incident, now) : Result<Review>(incident.error());
    if (!review)
        return invocation.console.fail(review.error());
    const QString path = parser.value(QStringLiteral("markdown"));
    if (path.isEmpty()) {
        show(invocation, *review);
        return ExitCode::Done;
    }
    const QString text
        = reviewAsMarkdown(*review, {.language = invocation.language, .now = now}, ReviewWords());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return invocation.console.fail({Errc::ReadOnly, "the review cannot be written"});
    invocation.console.line(QStringLiteral("written to %1; whoever has this file can read it").arg(path));
    invocation.console.document({{QStringLiteral("written"), path}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
