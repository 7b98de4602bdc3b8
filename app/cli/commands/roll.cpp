// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/named.h"
#include "app/cli/status_words.h"
#include "app/handbook/roll_answers.h"
#include "store/acts/acts.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace uitwijk::cli {

namespace {

QString wordFor(Whereabouts state)
{
    return cli::wordFor(StatusKind::Person, int(state));
}

/// Null when none is asked for.
Result<ObjectId> partCalled(const Store& store, const QString& name)
{
    return name.isEmpty() ? Result<ObjectId>(ObjectId())
                          : thingCalled(store, {ObjectKind::Unit, ObjectKind::Site}, name);
}

QString lineOf(const RollCallRow& person, const QString& language)
{
    QStringList parts{person.id.hex().left(8), wordFor(person.fold.state), person.name.in(language)};
    if (person.fold.disputed)
        parts.append(QStringLiteral("DISPUTED"));
    if (person.fold.shown) {
        if (!person.fold.shown->place.isEmpty())
            parts.append(person.fold.shown->place);
        parts.append(person.saidBy.in(language));
        parts.append(timeOf(person.fold.shown->at));
    }
    if (person.here)
        parts.append(QStringLiteral("said to be at %1 at %2")
                         .arg(geoUri(person.here->place), timeOf(person.here->fixedAt)));
    return parts.join(QStringLiteral("  "));
}

struct RollRequest {
    const Invocation& invocation;
    const QCommandLineParser& parser;
};

ExitCode list(const RollRequest& request, const Store& store, const ObjectId& incident)
{
    const Console& console = request.invocation.console;
    const auto call = store.rollCalls().of(incident);
    const auto part = partCalled(store, request.parser.value(QStringLiteral("of")));
    if (!call || !part)
        return console.fail(!call ? call.error() : part.error());
    QJsonArray people;
    int notSeen = 0;
    for (const RollCallRow& person : call->people) {
        if (!part->isNull() && !belongsTo(store, person.id, *part))
            continue;
        notSeen += person.fold.state == Whereabouts::NotSeen ? 1 : 0;
        console.line(lineOf(person, request.invocation.language));
        people.append(QJsonObject{{QStringLiteral("id"), person.id.hex()},
            {QStringLiteral("name"), person.name.in(request.invocation.language)},
            {QStringLiteral("state"), wordFor(person.fold.state)},
            {QStringLiteral("disputed"), person.fold.disputed},
            {QStringLiteral("here"), person.here ? geoUri(person.here->place) : QString()}});
    }
    console.line(QStringLiteral("%1 of %2 not seen").arg(notSeen).arg(people.size()));
    console.document({{QStringLiteral("people"), people}, {QStringLiteral("not-seen"), notSeen}});
    return ExitCode::Done;
}

ExitCode mark(const RollRequest& request, Handbook& handbook, const ObjectId& incident)
{
    const Console& console = request.invocation.console;
    const QStringList words = request.parser.positionalArguments();
    const auto person = thingCalled(handbook.store(), {ObjectKind::Contact}, words.constFirst());
    if (!person)
        return console.fail(person.error());
    const Sighting sighting{.person = *person,
        .state = Whereabouts(*stateCalled(StatusKind::Person, words.at(1))),
        .place = request.parser.value(QStringLiteral("place"))};
    if (const auto done = handbook.act({sighted(incident, sighting)}); !done)
        return console.fail(done.error());
    console.line(QStringLiteral("%1: %2").arg(words.constFirst(), words.at(1)));
    console.document({{QStringLiteral("person"), person->hex()}, {QStringLiteral("state"), words.at(1)}});
    return ExitCode::Done;
}

QString outcomeOf(const Store& store, const MessageAnswer& answer, const QString& language)
{
    QStringList names;
    for (const ObjectId& id : answer.people) {
        const auto row = store.objects().row(id);
        names.append(row ? row->title.in(language) : id.hex());
    }
    switch (answer.outcome) {
    case MessageAnswer::Outcome::Matched:
        return QStringLiteral("%1: %2").arg(names.join(QString()), wordFor(answer.state));
    case MessageAnswer::Outcome::SeveralPeople:
        return QStringLiteral("ASK which of %1").arg(names.join(QStringLiteral(", ")));
    case MessageAnswer::Outcome::NobodyKnown:
        return QStringLiteral("NOBODY of the handbook has that number");
    case MessageAnswer::Outcome::NotUnderstood:
        break;
    }
    return QStringLiteral("NOT UNDERSTOOD");
}

Result<QString> textIn(const QString& path)
{
    constexpr qint64 kMost = 1 << 20;
    QFile file(path);
    const bool opened
        = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{Errc::NotFound, "the file with the answers cannot be read"};
    return QString::fromUtf8(file.read(kMost));
}

/// Writes what is plain, and says what is to be asked.
ExitCode takeAnswers(const RollRequest& request, Handbook& handbook, const ObjectId& incident)
{
    const Console& console = request.invocation.console;
    const auto text = textIn(request.parser.value(QStringLiteral("answers")));
    const auto answers
        = text ? readRollAnswers(handbook.store(), *text) : Result<std::vector<MessageAnswer>>(text.error());
    if (!answers)
        return console.fail(answers.error());
    std::vector<OpDraft> drafts;
    QJsonArray items;
    for (const MessageAnswer& answer : *answers) {
        if (answer.outcome == MessageAnswer::Outcome::Matched)
            drafts.push_back(sightedByMessage(incident, answer.people.front(), answer));
        const QString outcome = outcomeOf(handbook.store(), answer, request.invocation.language);
        console.line(QStringLiteral("%1  (%2)").arg(outcome, answer.line));
        items.append(QJsonObject{{QStringLiteral("line"), answer.line}, {QStringLiteral("outcome"), outcome},
            {QStringLiteral("written"), answer.outcome == MessageAnswer::Outcome::Matched}});
    }
    if (!drafts.empty()) {
        if (const auto done = handbook.act(drafts); !done)
            return console.fail(done.error());
    }
    console.document({{QStringLiteral("answers"), items}, {QStringLiteral("written"), int(drafts.size())}});
    return ExitCode::Done;
}

} // namespace

ExitCode callRoll(const Invocation& invocation)
{
    QCommandLineParser parser;
    const Command& command = commandNamed("roll");
    if (const auto ended = parse(parser, invocation, command))
        return *ended;
    const QStringList words = parser.positionalArguments();
    if (words.size() > 2 || (words.size() == 2 && !stateCalled(StatusKind::Person, words.at(1))))
        return misused(invocation, command,
            QStringLiteral(
                "roll takes an incident, or a person and one of seen, needs-help, away, not-seen"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const QString named = words.size() == 1 ? words.constFirst() : parser.value(QStringLiteral("incident"));
    const auto incident = incidentCalled(invocation, handbook->store(), named);
    if (!incident)
        return invocation.console.fail(incident.error());
    const RollRequest request{.invocation = invocation, .parser = parser};
    if (parser.isSet(QStringLiteral("answers")))
        return takeAnswers(request, *handbook, *incident);
    return words.size() == 2 ? mark(request, *handbook, *incident)
                             : list(request, handbook->store(), *incident);
}

} // namespace uitwijk::cli
