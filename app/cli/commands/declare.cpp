// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/variants.h"
#include "app/cli/words.h"
#include "app/handbook/who_may_declare.h"
#include "store/acts/acts.h"
#include "store/crypto/digest.h"
#include "store/views/variant_view.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace uitwijk::cli {

namespace {

/// The criteria of every scenario, then those of this one, in their order, with the answers given as N=yes or
/// N=no; N counts from 1.
Result<std::vector<CriterionAnswer>> answersFrom(
    const Store& store, const ObjectId& scenario, const QStringList& given)
{
    auto criteria = store.objects().ofKind(ObjectKind::Criterion);
    if (!criteria)
        return criteria.error();
    std::stable_partition(
        criteria->begin(), criteria->end(), [](const ObjectRow& row) { return row.parent.isNull(); });
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

/// What is declared, and which variant of it.
struct Declared {
    ObjectId scenario;
    ObjectId variant;
};

/// A scenario or a variant by its id, the beginning of its id, its title or its effect.
Result<Declared> scenarioCalled(const Store& store, const QString& name)
{
    const auto scenarios = store.objects().ofKind(ObjectKind::Scenario);
    if (!scenarios)
        return scenarios.error();
    for (const ObjectRow& row : *scenarios) {
        if (!row.title.all().values().contains(name) && row.group != name
            && !row.id.hex().startsWith(name.toLower()))
            continue;
        const ObjectId scenario = store.variants().scenarioOf(row.id);
        return scenario.isNull() ? Declared{.scenario = row.id, .variant = {}}
                                 : Declared{.scenario = scenario, .variant = row.id};
    }
    return Error{Errc::NotFound, "no such scenario; list scenarios shows them"};
}

/// The variant: as the person says, or as the answers say.
Result<ObjectId> variantOf(const Store& store, const Declared& declared, const QString& name,
    const std::vector<CriterionAnswer>& answers)
{
    if (!name.isEmpty())
        return variantCalled(store, declared.scenario, name);
    ObjectId variant = declared.variant;
    for (const CriterionAnswer& answer : answers) {
        if (const ObjectId named = store.variants().namedBy(answer.criterion);
            variant.isNull() && answer.yes.value_or(false))
            variant = named;
    }
    return variant;
}

Result<WhoMayDeclare> whoMayDeclareNow(const Handbook& handbook)
{
    const auto person = handbook.person();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return person ? whoMayDeclare(handbook.store(), {.person = *person, .asked = now, .now = now})
                  : Result<WhoMayDeclare>(person.error());
}

Result<Declaration> declarationFrom(
    const QCommandLineParser& parser, const Handbook& handbook, const WhoMayDeclare& who)
{
    const Store& store = handbook.store();
    const auto declared = scenarioCalled(store, parser.positionalArguments().constFirst());
    if (!declared)
        return declared.error();
    auto answers = answersFrom(store, declared->scenario, parser.values(QStringLiteral("answer")));
    if (!answers)
        return answers.error();
    const auto variant = variantOf(store, *declared, parser.value(QStringLiteral("variant")), *answers);
    const auto person = variant ? handbook.person() : Result<ObjectId>(variant.error());
    if (!person)
        return person.error();
    return Declaration{.incident = randomId<ObjectId>(),
        .scenario = declared->scenario,
        .title = {},
        .exercise = parser.isSet(QStringLiteral("exercise")),
        .answers = *std::move(answers),
        .variant = *variant,
        .unnamed = who.turn.named ? ObjectId() : *person,
        .toBeRung = who.turn.named ? ObjectId() : who.turn.whose};
}

QString mandateLine(const WhoMayDeclare& who, const QString& language)
{
    if (who.turn.may)
        return QStringLiteral("  you may declare");
    const QString next = who.turn.next.isNull()
        ? QString()
        : QStringLiteral("; after %1 min: %2").arg(who.within).arg(who.next.in(language));
    return QStringLiteral("  %1: ring %2 %3%4")
        .arg(who.turn.named ? QStringLiteral("declared before your turn")
                            : QStringLiteral("declared without being named for it"),
            who.whose.in(language), who.number, next);
}

ExitCode report(
    const Invocation& invocation, const Store& store, const ObjectId& incident, const WhoMayDeclare& who)
{
    const QString& language = invocation.language;
    const auto row = store.incidents().incident(incident);
    const auto lists = row ? store.incidents().lists(incident) : row.error();
    const auto variants = lists ? variantsOf(store, incident, language) : lists.error();
    if (!variants)
        return invocation.console.fail(variants.error());
    if (row->exercise)
        invocation.console.speakOfExercise();
    QJsonArray reasons;
    QStringList lines{QStringLiteral("%1  %2  %3")
                          .arg(incident.hex().left(8), wordFor(row->verdict), row->title.in(language))};
    for (const Text& reason : row->reasons) {
        reasons.append(reason.in(language));
        lines.append(QStringLiteral("  because: %1").arg(reason.in(language)));
    }
    lines.append(mandateLine(who, language));
    lines.append(variants->lines);
    for (const RunListRow& list : *lists)
        lines.append(QStringLiteral("  %1 (%2 steps)").arg(list.title.in(language)).arg(list.steps));
    for (const QString& line : lines)
        invocation.console.line(line);
    invocation.console.document(
        {{QStringLiteral("incident"), incident.hex()}, {QStringLiteral("verdict"), wordFor(row->verdict)},
            {QStringLiteral("reasons"), reasons}, {QStringLiteral("may-declare"), who.turn.may},
            {QStringLiteral("named"), who.turn.named}, {QStringLiteral("ring"), who.whose.in(language)},
            {QStringLiteral("number"), who.number}, {QStringLiteral("next"), who.next.in(language)},
            {QStringLiteral("scenarios"), variants->items}, {QStringLiteral("exercise"), row->exercise},
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
    const auto who = whoMayDeclareNow(*handbook);
    const auto declaration
        = who ? declarationFrom(parser, *handbook, *who) : Result<Declaration>(who.error());
    if (!declaration)
        return invocation.console.fail(declaration.error());
    const auto acts = declare(handbook->store(), *declaration);
    const auto done = acts ? handbook->act(*acts) : Result<Commit>(acts.error());
    if (!done)
        return invocation.console.fail(done.error());
    return report(invocation, handbook->store(), declaration->incident, *who);
}

} // namespace uitwijk::cli
