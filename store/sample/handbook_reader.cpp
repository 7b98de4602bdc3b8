// SPDX-License-Identifier: Apache-2.0
#include "store/sample/handbook_reader.h"

#include "store/domain/fractional_index.h"
#include "store/sample/value_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace uitwijk {

namespace {

/// One object as its file has it, with what follows from its place there.
struct Entry {
    QString file;
    QString key;
    QString parent;
    KindRule kind;
    QJsonObject members;
};

/// Who stands beside it: the other parts of its parent, or the other parentless ones of its kind.
QString familyOf(const Entry& entry)
{
    if (!entry.parent.isEmpty())
        return entry.parent;
    const QString parent = entry.members[QStringLiteral("parent")].toString();
    // Variants stand behind all scenarios in a list of both.
    if (entry.kind.kind == ObjectKind::Scenario)
        return entry.kind.prefix;
    return parent.isEmpty() ? entry.kind.prefix : parent;
}

const QString kKey = QStringLiteral("key");

Error malformedAt(const QString& where, const std::string& what)
{
    return Error{Errc::Malformed, where.toStdString() + ": " + what};
}

/// First pass: what objects and words there are. Second pass: what they say. References may lead to a later
/// file.
class Reader {
public:
    explicit Reader(const ReadingContext& context)
        : m_context(context)
    {
    }
    Result<void> collect(const HandbookFile& file);
    Result<std::vector<FieldWrite>> write();

private:
    Result<void> collectWords(const QString& file, const QJsonObject& words);
    Result<void> add(const Entry& entry);
    Result<void> addChildren(const Entry& parent);
    Result<void> writeEntry(const Entry& entry);
    Result<void> writePlace(const Entry& entry);
    void put(const Entry& entry, Field field, QCborValue value);

    const ReadingContext& m_context;
    HandbookNames m_names;
    std::vector<Entry> m_entries;
    std::vector<FieldWrite> m_writes;
    QHash<QString, QStringList> m_siblings; ///< keys by parent, or by kind for those that have none
};

Result<void> Reader::collect(const HandbookFile& file)
{
    if (file.name.endsWith(QStringLiteral(".svg"))) {
        m_names.drawings.insert(file.name, file.json);
        return {};
    }
    QJsonParseError error{};
    const QJsonObject root = QJsonDocument::fromJson(file.json.toByteArray(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return malformedAt(file.name, "not JSON at octet " + std::to_string(error.offset));
    if (root.keys() == QStringList{QStringLiteral("words")})
        return collectWords(file.name, root[QStringLiteral("words")].toObject());
    const auto kind = kindRule(root[QStringLiteral("kind")].toString());
    if (!kind || root.keys() != QStringList{QStringLiteral("kind"), QStringLiteral("objects")})
        return malformedAt(file.name, "a kind and objects are wanted, and nothing else");
    for (const QJsonValue object : root[QStringLiteral("objects")].toArray()) {
        const QString key = object[kKey].toString();
        if (!key.startsWith(kind->prefix + u'.'))
            return malformedAt(file.name, "key \"" + key.toStdString() + "\" does not begin with its kind");
        auto added = add({file.name, key, {}, *kind, object.toObject()});
        if (!added)
            return added;
    }
    return {};
}

Result<void> Reader::collectWords(const QString& file, const QJsonObject& words)
{
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (m_names.words.contains(it.key()))
            return malformedAt(file, "word \"" + it.key().toStdString() + "\" is there twice");
        m_names.words.insert(it.key(), it.value());
    }
    return {};
}

Result<void> Reader::add(const Entry& entry)
{
    if (m_names.objects.contains(entry.key))
        return malformedAt(entry.file, "key \"" + entry.key.toStdString() + "\" is there twice");
    m_names.objects.insert(entry.key, entry.kind.kind);
    m_entries.push_back(entry);
    m_siblings[familyOf(entry)] << entry.key;
    return addChildren(entry);
}

/// Parts have no key of their own in the file: they are named by their place, "checklist.evacuate/3".
Result<void> Reader::addChildren(const Entry& parent)
{
    if (parent.kind.children.isEmpty() || !parent.members.contains(parent.kind.children))
        return {};
    const QJsonArray parts = parent.members[parent.kind.children].toArray();
    if (parts.isEmpty())
        return malformedAt(parent.file, parent.key.toStdString() + " has an empty list of parts");
    int place = 0;
    for (const QJsonValue part : parts) {
        const QString key = parent.key + u'/' + QString::number(++place);
        if (part[kKey] != QJsonValue::Undefined)
            return malformedAt(parent.file, key.toStdString() + " may not have a key");
        auto added = add({parent.file, key, parent.key, *kindRule(parent.kind.childKind), part.toObject()});
        if (!added)
            return added;
    }
    return {};
}

Result<std::vector<FieldWrite>> Reader::write()
{
    for (const Entry& entry : m_entries) {
        auto written = writePlace(entry);
        if (written)
            written = writeEntry(entry);
        if (!written)
            return written.error();
    }
    return std::move(m_writes);
}

void Reader::put(const Entry& entry, Field field, QCborValue value)
{
    m_writes.push_back({m_context.idOf(entry.key.toUtf8()), field, std::move(value)});
}

Result<void> Reader::writePlace(const Entry& entry)
{
    const QStringList siblings = m_siblings.value(familyOf(entry));
    const auto places = placesBetween({}, {}, int(siblings.size()));
    put(entry, Field::Kind, int(entry.kind.kind));
    put(entry, Field::Order, places[std::size_t(siblings.indexOf(entry.key))]);
    if (!entry.parent.isEmpty())
        put(entry, Field::Parent, m_context.idOf(entry.parent.toUtf8()).bytes());
    return {};
}

Result<void> Reader::writeEntry(const Entry& entry)
{
    const ValueReader reader(m_names, m_context);
    if (!entry.members.contains(QStringLiteral("title")))
        return malformedAt(entry.file, entry.key.toStdString() + " has no title");
    for (auto it = entry.members.begin(); it != entry.members.end(); ++it) {
        if (it.key() == kKey || (!entry.kind.children.isEmpty() && it.key() == entry.kind.children))
            continue;
        const std::string where = entry.key.toStdString() + '.' + it.key().toStdString();
        const auto rule = fieldRule(it.key());
        if (!rule || (rule->field == Field::Parent && !entry.parent.isEmpty()))
            return malformedAt(entry.file, where + ": no such field here");
        auto value = reader.read(it.value(), *rule);
        if (!value)
            return malformedAt(entry.file, where + ": " + value.error().detail);
        put(entry, rule->field, std::move(*value));
    }
    return {};
}

} // namespace

Result<std::vector<FieldWrite>> readHandbook(
    const std::vector<HandbookFile>& files, const ReadingContext& context)
{
    Reader reader(context);
    for (const HandbookFile& file : files) {
        auto collected = reader.collect(file);
        if (!collected)
            return collected.error();
    }
    return reader.write();
}

} // namespace uitwijk
