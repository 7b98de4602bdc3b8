// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/commands/finding_lines.h"
#include "app/cli/moment.h"
#include "app/cli/words.h"
#include "store/acts/opening_acts.h"
#include "store/views/opening_view.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace uitwijk::cli {

namespace {

/// A field's value for people: ids become titles, texts the reader's language.
QString readable(const Store& store, const QCborValue& value, const QString& language)
{
    if (value.isByteArray()) {
        const auto id = ObjectId::fromBytes(value.toByteArray());
        const auto row = id ? store.objects().row(*id) : Result<ObjectRow>(Error{Errc::NotFound, {}});
        return row ? row->title.in(language) : QString::fromLatin1(value.toByteArray().toHex().left(16));
    }
    if (value.isArray()) {
        QStringList parts;
        for (const QCborValue item : value.toArray())
            parts.append(readable(store, item, language));
        return parts.join(QStringLiteral("; "));
    }
    if (value.isMap() && !Text::fromCbor(value).isEmpty())
        return Text::fromCbor(value).in(language);
    if (value.isMap()) {
        QStringList parts;
        const QCborMap map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            parts.append(readable(store, it.value(), language));
        return parts.join(QStringLiteral(" "));
    }
    return value.toVariant().toString();
}

bool isPrivate(const QCborValue& phone)
{
    return phone.toMap().value(3).toBool();
}

/// The value without what is sealed in it.
QCborValue withoutSealed(Field field, const QCborValue& value)
{
    const QString sealed = QStringLiteral("SEALED: show it with --reason");
    if (field == Field::Licence)
        return sealed;
    if (field != Field::Phones)
        return value;
    QCborArray phones;
    for (const QCborValue phone : value.toArray()) {
        QCborMap shown = phone.toMap();
        if (isPrivate(phone))
            shown.insert(2, sealed);
        shown.remove(3);
        phones.append(shown);
    }
    return phones;
}

/// The incident in which something is opened: the one that was said, the one that runs, or none where none
/// does.
Result<ObjectId> incidentOf(
    const Invocation& invocation, const QCommandLineParser& parser, const Store& store)
{
    const QString said = parser.value(QStringLiteral("incident"));
    auto incident = incidentCalled(invocation, store, said);
    const auto all = store.incidents().all();
    if (incident || !said.isEmpty() || !all)
        return incident;
    const bool runs
        = std::any_of(all->begin(), all->end(), [](const IncidentRow& row) { return row.running; });
    return runs ? incident : Result<ObjectId>(ObjectId());
}

Result<void> openIt(
    const Invocation& invocation, const QCommandLineParser& parser, Handbook& handbook, const ObjectId& id)
{
    const QString reason = parser.value(QStringLiteral("reason"));
    const auto incident = incidentOf(invocation, parser, handbook.store());
    if (!incident)
        return incident.error();
    const auto draft = openSealed(handbook.store(), *incident, id, reason);
    const auto done = draft ? handbook.act({*draft}) : Result<Commit>(draft.error());
    if (!done)
        return done.error();
    invocation.console.line(!incident->isNull()
            ? QStringLiteral("opened; the reason is in the log")
            : QStringLiteral("opened; no incident runs, the reason is kept with it"));
    return {};
}

QJsonObject tellFields(
    const Invocation& invocation, const Store& store, const ObjectRecord& record, bool isOpen)
{
    QJsonObject fields;
    for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it) {
        if (it.key() == Field::Kind || it.key() == Field::Order)
            continue;
        QJsonArray values;
        for (const FieldHead& head : *it) {
            const QCborValue shown = isOpen ? head.value : withoutSealed(it.key(), head.value);
            const QString text = readable(store, shown, invocation.language);
            values.append(text);
            invocation.console.line(
                QStringLiteral("  %1: %2%3")
                    .arg(wordFor(it.key()), text,
                        values.size() > 1 ? QStringLiteral("  (also entered)") : QString()));
        }
        fields.insert(
            wordFor(it.key()), values.size() == 1 ? QJsonValue(values.first()) : QJsonValue(values));
    }
    return fields;
}

QJsonArray tellOpenings(const Invocation& invocation, const std::vector<OpeningRow>& openings)
{
    QJsonArray items;
    for (const OpeningRow& row : openings) {
        const QString by = row.byName.in(invocation.language);
        invocation.console.line(QStringLiteral("  opened: %1  %2  %3  %4")
                                    .arg(timeOf(row.opening.at), by, row.opening.reason,
                                        row.incidentTitle.in(invocation.language)));
        items.append(QJsonObject{{QStringLiteral("at"), timeOf(row.opening.at)}, {QStringLiteral("by"), by},
            {QStringLiteral("reason"), row.opening.reason}});
    }
    return items;
}

/// What incidents and exercises taught of it, as long as it is not settled.
Result<std::vector<FindingRow>> learnedOf(const Store& store, const ObjectId& id)
{
    auto findings = store.findings().open();
    if (!findings)
        return findings.error();
    std::erase_if(*findings,
        [&id](const FindingRow& row) { return row.fold.made->well || row.fold.made->about != id; });
    return findings;
}

} // namespace

ExitCode showObject(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("show")))
        return *ended;
    if (parser.positionalArguments().size() != 1)
        return misused(
            invocation, commandNamed("show"), QStringLiteral("show takes one id; list and search show them"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const Store& store = handbook->store();
    const auto id = objectCalled(store, parser.positionalArguments().value(0));
    if (!id)
        return invocation.console.fail(id.error());
    if (parser.isSet(QStringLiteral("reason"))) {
        if (const auto opened = openIt(invocation, parser, *handbook, *id); !opened)
            return invocation.console.fail(opened.error());
    }
    const auto record = store.objects().record(*id);
    const auto openings = store.openings().of(*id);
    const auto learned = learnedOf(store, *id);
    const auto person = handbook->person();
    const auto isOpen = person
        ? store.openings().isOpen(*id, *person, handbook->clock().now().time_since_epoch().count())
        : Result<bool>(false);
    if (!record || !openings || !isOpen || !learned)
        return invocation.console.fail(!record ? record.error()
                : !openings                    ? openings.error()
                : !learned                     ? learned.error()
                                               : isOpen.error());
    invocation.console.line(QStringLiteral("%1  %2").arg(id->hex(), wordFor(record->kind)));
    const QJsonObject fields = tellFields(invocation, store, *record, *isOpen);
    invocation.console.document({{QStringLiteral("id"), id->hex()},
        {QStringLiteral("kind"), wordFor(record->kind)}, {QStringLiteral("fields"), fields},
        {QStringLiteral("openings"), tellOpenings(invocation, *openings)},
        {QStringLiteral("learned"), showFindings(invocation, *learned)}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
