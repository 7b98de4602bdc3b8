// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/words.h"
#include "store/acts/acts.h"
#include "store/crypto/digest.h"

#include <QJsonArray>

namespace uitwijk::cli {

namespace {

/// The criteria of every scenario and of this one, in their order, with the answers given as N=yes or N=no; N
/// counts from 1.
Result<std::vector<CriterionAnswer>> answersFrom(
    const Store& store, const ObjectId& scenario, const QStringList& given)
{
    const auto criteria = store.objects().ofKind(ObjectKind::Criterion);
    if (!criteria)
        return criteria.error();
    std::vector<CriterionAnswer> answers;
    for (const ObjectRow& row : *criteria) {
        if (!row.parent.isNull() && row.parent != scenario)
            continue;
        const auto record = store.objects().record(row.id);
        if (!record)
            return record.error();
        const auto raises = record->value(Field::Raises).toInteger(int(Verdict::MajorIncident));
        answers.push_back({.criterion = row.id, .question = row.title, .raises = Verdict(raises), .yes = {}});
    }
    for (const QString& answer : given) {
        const QStringList parts = answer.split(QLatin1Char('='));
        const auto place = parts.value(0).toULongLong();
        const bool yes = parts.value(1) == QLatin1String("yes");
        if (parts.size() != 2 || place < 1 || place > answers.size()
            || (!yes && parts.at(1) != QLatin1String("no")))
            return Error{Errc::Malformed, "an answer is a criterion's number, =, and yes or no"};
        answers[place - 1].yes = yes;
    }
    return answers;
}

/// A scenario by its id, the beginning of its id, its title or its effect.
Result<ObjectId> scenarioCalled(const Store& store, const QString& name)
{
    const auto scenarios = store.objects().ofKind(ObjectKind::Scenario);
    if (!scenarios)
        return scenarios.error();
    for (const ObjectRow& row : *scenarios) {
        if (row.title.all().values().contains(name) || row.group == name
            || row.id.hex().startsWith(name.toLower()))
            return row.id;
    }
    return Error{Errc::NotFound, "no such scenario; list scenarios shows them"};
}

ExitCode report(const Invocation& invocation, const Store& store, const ObjectId& incident)
{
    const auto row = store.incidents().incident(incident);
    const auto lists = store.incidents().lists(incident);
    if (!row || !lists)
        return invocation.console.fail(row ? lists.error() : row.error());
    if (row->exercise)
        invocation.console.speakOfExercise();
    QJsonArray reasons;
    invocation.console.line(
        QStringLiteral("%1  %2  %3")
            .arg(incident.hex().left(8), wordFor(row->verdict), row->title.in(invocation.language)));
    for (const Text& reason : row->reasons) {
        reasons.append(reason.in(invocation.language));
        invocation.console.line(QStringLiteral("  because: %1").arg(reason.in(invocation.language)));
    }
    for (const RunListRow& list : *lists)
        invocation.console.line(
            QStringLiteral("  %1 (%2 steps)").arg(list.title.in(invocation.language)).arg(list.steps));
    invocation.console.document(
        {{QStringLiteral("incident"), incident.hex()}, {QStringLiteral("verdict"), wordFor(row->verdict)},
            {QStringLiteral("reasons"), reasons}, {QStringLiteral("exercise"), row->exercise},
            {QStringLiteral("lists"), int(lists->size())}, {QStringLiteral("steps"), row->steps}});
    return ExitCode::Done;
}

} // namespace

ExitCode declareIncident(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("declare")))
        return *ended;
    if (parser.positionalArguments().size() != 1) {
        return misused(invocation, commandNamed("declare"),
            QStringLiteral("declare takes one scenario; list scenarios shows them"));
    }
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto scenario = scenarioCalled(handbook->store(), parser.positionalArguments().constFirst());
    if (!scenario)
        return invocation.console.fail(scenario.error());
    auto answers = answersFrom(handbook->store(), *scenario, parser.values(QStringLiteral("answer")));
    if (!answers)
        return invocation.console.fail(answers.error());
    const Declaration declaration{.incident = randomId<ObjectId>(),
        .scenario = *scenario,
        .title = {},
        .exercise = parser.isSet(QStringLiteral("exercise")),
        .answers = *std::move(answers)};
    const auto acts = declare(handbook->store(), declaration);
    if (!acts)
        return invocation.console.fail(acts.error());
    if (const auto done = handbook->act(*acts); !done)
        return invocation.console.fail(done.error());
    return report(invocation, handbook->store(), declaration.incident);
}

} // namespace uitwijk::cli
