// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/words.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QJsonObject>

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

} // namespace

ExitCode showObject(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("show")))
        return *ended;
    if (parser.positionalArguments().size() != 1)
        return misused(
            invocation, commandNamed("show"), QStringLiteral("show takes one id; list and search show them"));
    const auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const Store& store = handbook->store();
    const auto id = objectCalled(store, parser.positionalArguments().value(0));
    if (!id)
        return invocation.console.fail(id.error());
    const auto record = store.objects().record(*id);
    if (!record)
        return invocation.console.fail(record.error());
    QJsonObject fields;
    invocation.console.line(QStringLiteral("%1  %2").arg(id->hex(), wordFor(record->kind)));
    for (auto it = record->fields.cbegin(); it != record->fields.cend(); ++it) {
        if (it.key() == Field::Kind || it.key() == Field::Order)
            continue;
        QJsonArray values;
        for (const FieldHead& head : *it) {
            const QString text = readable(store, head.value, invocation.language);
            values.append(text);
            invocation.console.line(
                QStringLiteral("  %1: %2%3")
                    .arg(wordFor(it.key()), text,
                        values.size() > 1 ? QStringLiteral("  (also entered)") : QString()));
        }
        fields.insert(
            wordFor(it.key()), values.size() == 1 ? QJsonValue(values.first()) : QJsonValue(values));
    }
    invocation.console.document({{QStringLiteral("id"), id->hex()},
        {QStringLiteral("kind"), wordFor(record->kind)}, {QStringLiteral("fields"), fields}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
