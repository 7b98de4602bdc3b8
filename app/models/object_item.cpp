// SPDX-License-Identifier: Apache-2.0
#include "app/models/object_item.h"

#include "app/models/field_words.h"
#include "app/models/markdown_blocks.h"
#include "app/models/sealed_parts.h"
#include "app/models/spoken.h"
#include "app/qml_types.h"
#include "app/session.h"

#include <QCborArray>
#include <QCborMap>

namespace uitwijk {
namespace {

bool isReference(Field field)
{
    switch (field) {
    case Field::Owner:
    case Field::Links:
    case Field::Deputies:
    case Field::Supplier:
    case Field::Site:
    case Field::DependsOn:
        return true;
    default:
        return false;
    }
}

/// A row for each thing that the field names and this copy knows.
DisplayRows referencesOf(const Store& store, const ObjectRecord& record, Field field, const QString& language)
{
    DisplayRows rows;
    const bool isDisputed = record.fields.value(field).size() > 1;
    std::vector<ObjectId> named = record.references(field);
    if (named.empty())
        named = {record.reference(field)};
    for (const ObjectId& id : named) {
        const auto row = store.objects().row(id);
        if (!row)
            continue;
        rows.push_back({QString::number(int(field)) + id.hex(),
            {int(field), fieldName(field), row->title.in(language), idText(id), int(row->kind), isDisputed}});
    }
    return rows;
}

/// A licence, and numbers among which one is private.
bool hasSealed(Field field, const QCborValue& value)
{
    if (field == Field::Licence)
        return true;
    if (field != Field::Phones)
        return false;
    bool hasPrivate = false;
    for (const auto& phone : value.toArray())
        hasPrivate |= QCborValue(phone).toMap().value(3).toBool();
    return hasPrivate;
}

bool hasSealed(const ObjectRecord& record)
{
    bool isSealed = false;
    for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it)
        isSealed |= hasSealed(it.key(), record.value(it.key()));
    return isSealed;
}

DisplayRows factsOf(const Store& store, const ObjectRecord& record, bool isOpen, const QString& language)
{
    DisplayRows rows;
    for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it) {
        const QString label = fieldName(it.key());
        if (label.isEmpty())
            continue;
        if (isReference(it.key())) {
            const DisplayRows named = referencesOf(store, record, it.key(), language);
            rows.insert(rows.end(), named.begin(), named.end());
            continue;
        }
        QString words = fieldWords(it.key(), record.value(it.key()), language);
        if (!isOpen && hasSealed(it.key(), record.value(it.key())))
            words = sealedWords();
        if (it.key() == Field::Body || it.key() == Field::HowTo)
            words = plainWords(words);
        if (!words.isEmpty())
            rows.push_back({QString::number(int(it.key())),
                {int(it.key()), label, words, QString(), 0, it->size() > 1}});
    }
    return rows;
}

} // namespace

ObjectItem::ObjectItem(QObject* parent)
    : LiveObject(Topics(Topic::Objects) | Topic::Status | Topic::Incidents, parent)
    , m_facts({"field", "label", "value", "objectId", "kind", "disputed"})
    , m_parts({"objectId", "kind", "title", "subtitle"})
{
}

void ObjectItem::setObjectId(const QString& id)
{
    if (m_id == id)
        return;
    m_id = id;
    emit objectIdChanged();
    again();
}

Result<ObjectItem::Shown> ObjectItem::read(const Store& store, const Reading& reading)
{
    const auto& [id, person, language] = reading;
    const auto row = store.objects().row(id);
    const auto record = row ? store.objects().record(id) : Result<ObjectRecord>(row.error());
    const auto parts = record ? store.objects().children(id) : Result<std::vector<ObjectRow>>(record.error());
    if (!parts)
        return parts.error();
    const auto isOpen = hasSealed(*record) ? isOpenHere(store, id, person) : Result<bool>(true);
    if (!isOpen)
        return isOpen.error();
    Shown shown{
        .row = *row, .facts = factsOf(store, *record, *isOpen, language), .parts = {}, .isSealed = !*isOpen};
    for (const ObjectRow& part : *parts)
        shown.parts.push_back({part.id.hex(),
            {idText(part.id), int(part.kind), part.title.in(language), part.subtitle.in(language)}});
    return shown;
}

void ObjectItem::start()
{
    const Reading reading{.id = idFrom(m_id),
        .person = SessionSingleton::instance->person(),
        .language = LiveQuery::language()};
    m_query.ask([reading](const Store& store) { return read(store, reading); },
        [this](Shown shownNow) {
            m_language = LiveQuery::language();
            m_row = std::move(shownNow.row);
            m_isSealed = shownNow.isSealed;
            m_facts.show(std::move(shownNow.facts));
            m_parts.show(std::move(shownNow.parts));
            emit shown();
        });
}

} // namespace uitwijk
