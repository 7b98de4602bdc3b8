// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/named.h"
#include "app/cli/status_words.h"
#include "store/acts/message_acts.h"
#include "store/crypto/digest.h"
#include "store/views/message_view.h"

#include <QJsonArray>

#include <algorithm>

namespace uitwijk::cli {

namespace {

QString stateOf(const MessageFold& fold)
{
    return wordFor(StatusKind::Message, int(fold.state));
}

QString lengthOf(const SmsLength& length)
{
    return QStringLiteral("%1 letters, %2 text message(s)%3")
        .arg(length.letters)
        .arg(length.messages)
        .arg(length.wide ? QStringLiteral(", with letters that leave room for 70") : QString());
}

/// What stands ready, and what went out in this incident, if one runs.
ExitCode listAll(const Invocation& invocation, const Store& store, const Result<ObjectId>& incident)
{
    const auto prepared = store.messages().prepared();
    const auto sent = incident ? store.messages().sentIn(*incident) : std::vector<SentMessage>();
    if (!prepared || !sent)
        return invocation.console.fail(prepared ? sent.error() : prepared.error());
    QJsonArray texts;
    for (const PreparedMessage& text : *prepared) {
        const QStringList blanks = blanksIn(text.body.in(invocation.language));
        invocation.console.line(
            QStringLiteral("%1  %2  %3  (%4)")
                .arg(text.id.hex().left(8), text.audience, text.title.in(invocation.language),
                    blanks.join(QStringLiteral(", "))));
        texts.append(QJsonObject{{QStringLiteral("id"), text.id.hex()},
            {QStringLiteral("title"), text.title.in(invocation.language)},
            {QStringLiteral("audience"), text.audience},
            {QStringLiteral("blanks"), QJsonArray::fromStringList(blanks)}});
    }
    QJsonArray items;
    for (const SentMessage& one : *sent) {
        invocation.console.line(QStringLiteral("%1  %2  %3%4  %5  to %6: %7")
                                    .arg(one.id.hex().left(8), timeOf(one.fold.at), stateOf(one.fold),
                                        one.fold.disputed ? QStringLiteral(", DISPUTED") : QString(),
                                        one.byName.in(invocation.language), one.fold.to, one.fold.words));
        items.append(
            QJsonObject{{QStringLiteral("id"), one.id.hex()}, {QStringLiteral("at"), timeOf(one.fold.at)},
                {QStringLiteral("state"), stateOf(one.fold)}, {QStringLiteral("disputed"), one.fold.disputed},
                {QStringLiteral("to"), one.fold.to}, {QStringLiteral("words"), one.fold.words}});
    }
    invocation.console.document({{QStringLiteral("prepared"), texts}, {QStringLiteral("sent"), items}});
    return ExitCode::Done;
}

/// --fill BLANK=WORDS, as often as there are blanks.
Result<BlankWords> blanksFrom(const QStringList& fills)
{
    BlankWords blanks;
    for (const QString& fill : fills) {
        const qsizetype at = fill.indexOf(u'=');
        if (at <= 0)
            return Error{Errc::Malformed, "--fill takes BLANK=WORDS"};
        blanks.insert(fill.left(at).simplified(), fill.mid(at + 1));
    }
    return blanks;
}

Result<TextChoice> choiceFrom(
    const Invocation& invocation, const QCommandLineParser& parser, const Store& store)
{
    const auto message
        = thingCalled(store, {ObjectKind::Message}, parser.positionalArguments().join(QLatin1Char(' ')));
    auto blanks = message ? blanksFrom(parser.values(QStringLiteral("fill"))) : message.error();
    if (!blanks)
        return blanks.error();
    return TextChoice{.message = *message, .language = invocation.language, .blanks = *std::move(blanks)};
}

Result<QStringList> namesFrom(
    const Invocation& invocation, const QCommandLineParser& parser, const Store& store)
{
    QStringList names;
    for (const QString& word : parser.values(QStringLiteral("to"))) {
        const auto contact = thingCalled(store, {ObjectKind::Contact}, word);
        const auto row = contact ? store.objects().row(*contact) : Result<ObjectRow>(contact.error());
        if (!row)
            return row.error();
        names.append(row->title.in(invocation.language));
    }
    return names;
}

ExitCode tell(const Invocation& invocation, const PreparedText& text, bool said)
{
    invocation.console.line(text.words);
    invocation.console.line(lengthOf(text.length));
    if (!text.open.isEmpty())
        invocation.console.line(QStringLiteral("NOT FILLED: %1").arg(text.open.join(QStringLiteral(", "))));
    invocation.console.document({{QStringLiteral("words"), text.words},
        {QStringLiteral("open"), QJsonArray::fromStringList(text.open)},
        {QStringLiteral("letters"), text.length.letters}, {QStringLiteral("messages"), text.length.messages},
        {QStringLiteral("said"), said}});
    return ExitCode::Done;
}

/// The text as it goes out; with --sent it is said that it did.
ExitCode write(const Invocation& invocation, const QCommandLineParser& parser, Handbook& handbook)
{
    const auto incident
        = incidentCalled(invocation, handbook.store(), parser.value(QStringLiteral("incident")));
    const bool isSent = parser.isSet(QStringLiteral("sent")) || parser.isSet(QStringLiteral("given-out"));
    if (!incident && (isSent || parser.isSet(QStringLiteral("incident"))))
        return invocation.console.fail(incident.error());
    const auto choice = choiceFrom(invocation, parser, handbook.store());
    const auto names = choice ? namesFrom(invocation, parser, handbook.store()) : choice.error();
    const auto text = names ? textFor(handbook.store(), incident ? *incident : ObjectId(), *choice)
                            : Result<PreparedText>(names.error());
    if (!text)
        return invocation.console.fail(text.error());
    if (!isSent)
        return tell(invocation, *text, false);
    const auto draft = sendText(handbook.store(), *incident,
        {.id = randomId<ObjectId>(),
            .choice = *choice,
            .state = parser.isSet(QStringLiteral("sent")) ? MessageState::Sent : MessageState::GivenOut,
            .names = *names});
    const auto done = draft ? handbook.act({*draft}) : Result<Commit>(draft.error());
    if (!done)
        return invocation.console.fail(done.error());
    return tell(invocation, *text, true);
}

/// A text by the beginning of its id: it did not go out after all.
ExitCode takeBack(const Invocation& invocation, const QCommandLineParser& parser, Handbook& handbook)
{
    const auto incident
        = incidentCalled(invocation, handbook.store(), parser.value(QStringLiteral("incident")));
    const auto sent = incident ? handbook.store().messages().sentIn(*incident)
                               : Result<std::vector<SentMessage>>(incident.error());
    if (!sent)
        return invocation.console.fail(sent.error());
    const QString id = parser.value(QStringLiteral("not-sent")).toLower();
    const auto found = std::find_if(
        sent->cbegin(), sent->cend(), [&](const SentMessage& one) { return one.id.hex().startsWith(id); });
    if (id.isEmpty() || found == sent->cend())
        return invocation.console.fail(Error{Errc::NotFound, "no text that went out has that id"});
    const auto draft = textNotSent(*incident, found->id, parser.positionalArguments().join(QLatin1Char(' ')));
    if (const auto done = handbook.act({draft}); !done)
        return invocation.console.fail(done.error());
    return listAll(invocation, handbook.store(), incident);
}

} // namespace

ExitCode sendMessage(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("message")))
        return *ended;
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    if (parser.isSet(QStringLiteral("not-sent")))
        return takeBack(invocation, parser, *handbook);
    if (!parser.positionalArguments().isEmpty())
        return write(invocation, parser, *handbook);
    return listAll(invocation, handbook->store(),
        incidentCalled(invocation, handbook->store(), parser.value(QStringLiteral("incident"))));
}

} // namespace uitwijk::cli
