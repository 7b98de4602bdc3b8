// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "store/views/plan_check_view.h"

#include <QDate>
#include <QJsonArray>

namespace uitwijk::cli {

namespace {

QString wordFor(PlanFlaw flaw)
{
    switch (flaw) {
    case PlanFlaw::NamesWhatIsGone:
        return QStringLiteral("names-what-is-gone");
    case PlanFlaw::NoNumber:
        return QStringLiteral("no-number");
    case PlanFlaw::CallerIsGone:
        return QStringLiteral("caller-is-gone");
    case PlanFlaw::CallsInARing:
        return QStringLiteral("calls-in-a-ring");
    case PlanFlaw::NoSteps:
        return QStringLiteral("no-steps");
    case PlanFlaw::CannotComeUp:
        return QStringLiteral("cannot-come-up");
    case PlanFlaw::NoLists:
        return QStringLiteral("no-lists");
    case PlanFlaw::WaitsForItself:
        return QStringLiteral("waits-for-itself");
    case PlanFlaw::NoDeputy:
        return QStringLiteral("no-deputy");
    case PlanFlaw::NotConfirmed:
        return QStringLiteral("not-confirmed");
    case PlanFlaw::TooManySteps:
        return QStringLiteral("too-many-steps");
    case PlanFlaw::ReviewOverdue:
        return QStringLiteral("review-overdue");
    }
    return {};
}

QJsonObject itemOf(const PlanFinding& finding, const QString& language)
{
    QJsonObject item{{QStringLiteral("id"), finding.object.hex()},
        {QStringLiteral("flaw"), wordFor(finding.flaw)}, {QStringLiteral("grave"), isGrave(finding.flaw)},
        {QStringLiteral("title"), finding.title.in(language)}};
    if (!finding.list.isEmpty())
        item.insert(QStringLiteral("list"), finding.list.in(language));
    if (!finding.other.isEmpty())
        item.insert(QStringLiteral("names"), finding.other.in(language));
    return item;
}

QString lineOf(const QJsonObject& item)
{
    const auto said = [&](const char* key) { return item.value(QLatin1String(key)).toString(); };
    QString line = QStringLiteral("%1  %2  %3").arg(said("id").left(8), said("flaw"), said("title"));
    if (!said("list").isEmpty())
        line += QStringLiteral(" (%1)").arg(said("list"));
    if (!said("names").isEmpty())
        line += QStringLiteral(": %1").arg(said("names"));
    return line;
}

} // namespace

ExitCode checkThePlan(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("check")))
        return *ended;
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto findings
        = handbook->store().planCheck().findings(QDate(1970, 1, 1).daysTo(QDate::currentDate()));
    if (!findings)
        return invocation.console.fail(findings.error());
    QJsonArray items;
    int grave = 0;
    for (const PlanFinding& finding : *findings) {
        const QJsonObject item = itemOf(finding, invocation.language);
        invocation.console.line(lineOf(item));
        items.append(item);
        grave += isGrave(finding.flaw) ? 1 : 0;
    }
    const int weak = int(findings->size()) - grave;
    invocation.console.line(QStringLiteral("would fail: %1, weak: %2").arg(grave).arg(weak));
    invocation.console.document(
        {{QStringLiteral("items"), items}, {QStringLiteral("grave"), grave}, {QStringLiteral("weak"), weak}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
