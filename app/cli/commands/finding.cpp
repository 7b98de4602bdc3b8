// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/commands/finding_lines.h"
#include "app/cli/report_options.h"
#include "app/cli/status_words.h"
#include "store/acts/finding_acts.h"
#include "store/crypto/digest.h"
#include "store/views/review_view.h"

namespace uitwijk::cli {

namespace {

/// "closed" and what the log calls it mean the same.
std::optional<FindingState> findingStateCalled(const QString& word)
{
    const auto state = stateCalled(StatusKind::Finding, QStringLiteral("finding-") + word);
    return state ? std::optional(FindingState(*state)) : std::nullopt;
}

/// The finding of any incident whose id begins with `words`; nothing: they are a new one.
Result<std::optional<FindingRow>> known(const Store& store, const QString& words)
{
    const auto incidents = store.incidents().all();
    if (!incidents)
        return incidents.error();
    for (const IncidentRow& incident : *incidents) {
        const auto rows = store.findings().of(incident.id);
        if (!rows)
            return rows.error();
        for (const FindingRow& row : *rows) {
            if (isCalled(row.id, words))
                return std::optional(row);
        }
    }
    return std::optional<FindingRow>();
}

Result<OpDraft> draftOf(
    const Invocation& invocation, const Store& store, const QCommandLineParser& parser, const QString& words)
{
    const auto asked = reportOptionsIn(store, parser);
    const auto finding = known(store, words);
    if (!asked || !finding)
        return asked ? finding.error() : asked.error();
    if (*finding) {
        const auto said = findingStateCalled(parser.value(QStringLiteral("state")));
        if ((*finding)->exercise)
            invocation.console.speakOfExercise();
        return report(**finding,
            {.state = said.value_or((*finding)->fold.state),
                .note = asked->reason,
                .owner = asked->who,
                .due = asked->due});
    }
    const auto incident = incidentCalled(invocation, store, parser.value(QStringLiteral("incident")));
    const QString of = parser.value(QStringLiteral("about"));
    const auto about = of.isEmpty() ? Result<ObjectId>(ObjectId()) : objectCalled(store, of);
    if (!incident || !about)
        return incident ? about.error() : incident.error();
    return find(*incident,
        {.id = randomId<ObjectId>(),
            .finding = words,
            .well = parser.isSet(QStringLiteral("well")),
            .fact = parser.value(QStringLiteral("from")),
            .about = *about,
            .owner = asked->who,
            .due = asked->due});
}

} // namespace

ExitCode keepFinding(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("finding")))
        return *ended;
    const QString words = parser.positionalArguments().join(QLatin1Char(' ')).trimmed();
    const QString state = parser.value(QStringLiteral("state"));
    if ((!state.isEmpty() && !findingStateCalled(state)) || !hasGoodTime(parser))
        return misused(invocation, commandNamed("finding"),
            QStringLiteral("a state is open, doing, closed or dropped; a time is 4h, 14d or "
                           "2026-11-26T18:00"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    if (!words.isEmpty()) {
        const auto act = draftOf(invocation, handbook->store(), parser, words);
        if (!act)
            return invocation.console.fail(act.error());
        if (const auto done = handbook->act({*act}); !done)
            return invocation.console.fail(done.error());
    }
    const auto open = handbook->store().findings().open();
    if (!open)
        return invocation.console.fail(open.error());
    invocation.console.document({{QStringLiteral("findings"), showFindings(invocation, *open)}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
