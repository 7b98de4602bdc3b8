// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/named.h"
#include "app/cli/status_words.h"
#include "store/acts/call_acts.h"

#include <QJsonArray>

#include <array>

namespace uitwijk::cli {

namespace {

/// In the order of CallTurn.
constexpr std::array kTurns{"now", "later", "ringing", "waiting", "reached", "refused", "unreachable"};

QString wordFor(CallTurn turn)
{
    return QString::fromLatin1(kTurns.at(std::size_t(turn)));
}

/// A private number stays sealed until show opens it.
QString readable(const PhoneEntry& phone)
{
    return phone.isPrivate ? QStringLiteral("private") : phone.raw;
}

QJsonObject itemOf(const CallRow& row, const QString& language)
{
    QJsonArray numbers;
    for (const PhoneEntry& phone : row.phones)
        numbers.append(readable(phone));
    return {{QStringLiteral("id"), row.contact.id.hex()},
        {QStringLiteral("name"), row.contact.name.in(language)},
        {QStringLiteral("turn"), wordFor(row.duty.turn)}, {QStringLiteral("numbers"), numbers},
        {QStringLiteral("next_number"), row.duty.number}, {QStringLiteral("tries"), row.duty.tries},
        {QStringLiteral("caller"), row.caller.in(language)},
        {QStringLiteral("handed_over"), row.duty.isHandedOver()},
        {QStringLiteral("disputed"), row.duty.disputed}};
}

QString lineOf(const CallRow& row, const QString& language)
{
    const QString number = row.duty.number >= 0 && row.duty.isOpen()
        ? readable(row.phones.at(std::size_t(row.duty.number)))
        : QString();
    const QString disputed = row.duty.disputed ? QStringLiteral("  DISPUTED") : QString();
    return QStringLiteral("%1  %2  %3  %4%5")
        .arg(row.contact.id.hex().left(8), wordFor(row.duty.turn), row.contact.name.in(language), number,
            disputed);
}

Result<Calls> callsOf(const Handbook& handbook, const ObjectId& incident)
{
    const auto person = handbook.person();
    if (!person)
        return person.error();
    return handbook.store().calls().of(
        {.incident = incident, .person = *person, .now = handbook.clock().now().time_since_epoch().count()});
}

QJsonArray tell(const Invocation& invocation, const std::vector<CallRow>& rows)
{
    QJsonArray items;
    for (const CallRow& row : rows) {
        invocation.console.line(lineOf(row, invocation.language));
        items.append(itemOf(row, invocation.language));
    }
    return items;
}

QString coverageLine(const CallCoverage& coverage)
{
    return QStringLiteral("%1 of %2 reached, %3 refused, %4 cannot be had by phone, %5 open")
        .arg(coverage.reached)
        .arg(coverage.people)
        .arg(coverage.refused)
        .arg(coverage.unreachable)
        .arg(coverage.open());
}

QJsonObject coverageOf(const CallCoverage& coverage)
{
    return {{QStringLiteral("people"), coverage.people}, {QStringLiteral("reached"), coverage.reached},
        {QStringLiteral("refused"), coverage.refused}, {QStringLiteral("unreachable"), coverage.unreachable},
        {QStringLiteral("open"), coverage.open()}};
}

std::optional<CallOutcome> outcomeCalled(const QString& word)
{
    if (word == QLatin1String("undo"))
        return CallOutcome::NotCalled;
    const auto state = stateCalled(StatusKind::Call, word);
    return state ? std::optional(CallOutcome(*state)) : std::nullopt;
}

/// The number that was next, for a number that turns out to be wrong; a private one is not written down.
QString numberRung(const Calls& calls, const ObjectId& contact)
{
    for (const CallRow& row : calls.rows) {
        if (row.contact.id != contact || row.duty.number < 0)
            continue;
        const PhoneEntry& phone = row.phones.at(std::size_t(row.duty.number));
        return phone.isPrivate ? QString() : phone.raw;
    }
    return {};
}

} // namespace

ExitCode listCalls(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("calls")))
        return *ended;
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.positionalArguments().value(0));
    const auto person = handbook->person();
    const auto calls = incident ? callsOf(*handbook, *incident) : Result<Calls>(incident.error());
    if (!calls || !person)
        return invocation.console.fail(calls ? person.error() : calls.error());
    invocation.console.line(coverageLine(calls->coverage));
    invocation.console.line(QStringLiteral("My calls:"));
    const QJsonArray mine = tell(invocation, calls->of(*person));
    invocation.console.line(QStringLiteral("The tree:"));
    invocation.console.document({{QStringLiteral("coverage"), coverageOf(calls->coverage)},
        {QStringLiteral("mine"), mine}, {QStringLiteral("tree"), tell(invocation, calls->rows)}});
    return ExitCode::Done;
}

ExitCode reportCall(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("call")))
        return *ended;
    const QStringList words = parser.positionalArguments();
    const auto outcome = outcomeCalled(words.value(1));
    if (words.size() != 2 || !outcome) {
        return misused(invocation, commandNamed("call"),
            QStringLiteral(
                "call takes a person and one of reached, no-answer, wrong-number, refused, ringing, "
                "cannot-call, undo"));
    }
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.value(QStringLiteral("incident")));
    const auto contact = thingCalled(handbook->store(), {ObjectKind::Contact}, words.constFirst());
    if (!incident || !contact)
        return invocation.console.fail(incident ? contact.error() : incident.error());
    const auto before = callsOf(*handbook, *incident);
    if (!before)
        return invocation.console.fail(before.error());
    const QString number = *outcome == CallOutcome::WrongNumber ? numberRung(*before, *contact) : QString();
    if (const auto done
        = handbook->act({called(*incident, {.contact = *contact, .outcome = *outcome, .number = number})});
        !done)
        return invocation.console.fail(done.error());
    const auto after = callsOf(*handbook, *incident);
    if (!after)
        return invocation.console.fail(after.error());
    invocation.console.line(coverageLine(after->coverage));
    invocation.console.document({{QStringLiteral("contact"), contact->hex()},
        {QStringLiteral("outcome"), words.at(1)}, {QStringLiteral("coverage"), coverageOf(after->coverage)}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
