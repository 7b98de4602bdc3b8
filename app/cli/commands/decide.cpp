// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/named.h"
#include "app/cli/status_words.h"
#include "store/acts/decision_acts.h"
#include "store/crypto/digest.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace uitwijk::cli {

namespace {

constexpr qint64 kMinute = 60 * 1000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString stateOf(const DecisionFold& fold)
{
    return wordFor(StatusKind::Decision, int(fold.state))
        + (fold.disputed ? QStringLiteral(", disputed") : QString());
}

QString nextLook(const DecisionFold& fold)
{
    if (!fold.checkAt)
        return {};
    return QStringLiteral("%1 %2").arg(
        fold.isDue(now()) ? QStringLiteral("look at it NOW, due") : QStringLiteral("look at it at"),
        timeOf(*fold.checkAt));
}

void show(const Invocation& invocation, const std::vector<DecisionRow>& decisions)
{
    QJsonArray items;
    for (const DecisionRow& row : decisions) {
        const DecisionFold& fold = row.fold;
        invocation.console.line(QStringLiteral("%1  %2  %3  %4  %5")
                                    .arg(row.id.hex().left(8), fold.decision, stateOf(fold),
                                        row.ownerName.in(invocation.language), nextLook(fold)));
        items.append(
            QJsonObject{{QStringLiteral("id"), row.id.hex()}, {QStringLiteral("picture"), fold.picture},
                {QStringLiteral("judgement"), fold.judgement}, {QStringLiteral("decision"), fold.decision},
                {QStringLiteral("owner"), row.ownerName.in(invocation.language)},
                {QStringLiteral("state"), wordFor(StatusKind::Decision, int(fold.state))},
                {QStringLiteral("disputed"), fold.disputed}, {QStringLiteral("due"), fold.isDue(now())},
                {QStringLiteral("effect"), fold.shown ? fold.shown->effect : QString()}});
    }
    invocation.console.document({{QStringLiteral("items"), items}});
}

/// When --check says to look at the effect, counted in minutes from now.
std::optional<qint64> checkAt(const QCommandLineParser& parser)
{
    bool isNumber = false;
    const int minutes = parser.value(QStringLiteral("check")).toInt(&isNumber);
    return isNumber ? std::optional(now() + minutes * kMinute) : std::nullopt;
}

Result<OpDraft> draftOf(const QCommandLineParser& parser, const Store& store, const ObjectId& incident)
{
    const QString words = parser.positionalArguments().join(QLatin1Char(' '));
    const QString owner = parser.value(QStringLiteral("owner"));
    const auto contact
        = owner.isEmpty() ? Result<ObjectId>(ObjectId()) : thingCalled(store, {ObjectKind::Contact}, owner);
    if (!contact)
        return contact.error();
    return decide(incident,
        {.id = randomId<ObjectId>(),
            .picture = parser.value(QStringLiteral("picture")),
            .judgement = parser.value(QStringLiteral("judgement")),
            .decision = words,
            .owner = *contact,
            .checkAt = checkAt(parser)});
}

/// A decision by the beginning of its id, and what was found.
Result<OpDraft> effectOf(
    const QCommandLineParser& parser, const std::vector<DecisionRow>& decisions, const ObjectId& incident)
{
    const QString id = parser.value(QStringLiteral("effect-of")).toLower();
    const auto found = std::find_if(decisions.cbegin(), decisions.cend(),
        [&](const DecisionRow& row) { return row.id.hex().startsWith(id); });
    const auto state = stateCalled(StatusKind::Decision, parser.positionalArguments().value(0));
    if (found == decisions.cend())
        return Error{Errc::NotFound, "no decision has that id"};
    if (!state)
        return Error{Errc::Malformed, "an effect is as-wanted or not-as-wanted, or it is withdrawn"};
    return checkEffect(incident,
        {.decision = found->id,
            .state = DecisionState(*state),
            .effect = parser.positionalArguments().mid(1).join(QLatin1Char(' ')),
            .checkAt = checkAt(parser)});
}

} // namespace

ExitCode decideWhat(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("decide")))
        return *ended;
    if (parser.isSet(QStringLiteral("check")) && !checkAt(parser))
        return misused(invocation, commandNamed("decide"), QStringLiteral("--check takes minutes from now"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.value(QStringLiteral("incident")));
    if (!incident)
        return invocation.console.fail(incident.error());
    auto decisions = handbook->store().decisions().of(*incident);
    if (decisions && !parser.positionalArguments().isEmpty()) {
        const auto draft = parser.isSet(QStringLiteral("effect-of"))
            ? effectOf(parser, *decisions, *incident)
            : draftOf(parser, handbook->store(), *incident);
        const auto done = draft ? handbook->act({*draft}) : Result<Commit>(draft.error());
        if (!done)
            return invocation.console.fail(done.error());
        decisions = handbook->store().decisions().of(*incident);
    }
    if (!decisions)
        return invocation.console.fail(decisions.error());
    show(invocation, *decisions);
    return ExitCode::Done;
}

} // namespace uitwijk::cli
