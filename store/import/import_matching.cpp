// SPDX-License-Identifier: Apache-2.0
#include "store/import/import_matching.h"

#include "store/domain/text.h"
#include "store/import/phone_number.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace uitwijk {
namespace {

ObjectId idIn(const ExistingObject& object, Field field)
{
    return ObjectId::fromBytes(object.fields.value(field).toByteArray()).value_or(ObjectId());
}

QString plainText(const QCborValue& value)
{
    const Text text = Text::fromCbor(value);
    return text.in(QStringLiteral("en")).simplified().toLower();
}

} // namespace

QStringList contactSigns(const QMap<Field, QCborValue>& fields, const QString& region)
{
    QStringList signs;
    const QString key = fields.value(Field::SourceKey).toString();
    if (key.startsWith(QStringLiteral("uid:")))
        signs.append(key);
    for (const auto& mail : fields.value(Field::Emails).toArray())
        signs.append(QStringLiteral("mail:") + mail.toString().toLower());
    for (const auto& phone : fields.value(Field::Phones).toArray()) {
        const QString number = comparablePhone(phone.toMap().value(2).toString(), region);
        // A switchboard's number is shared: the name must agree.
        if (!number.isEmpty())
            signs.append(
                QStringLiteral("phone:") + number + QLatin1Char('|') + plainText(fields.value(Field::Title)));
    }
    const QString name = plainText(fields.value(Field::Title));
    if (!name.isEmpty())
        signs.append(QStringLiteral("name:") + name + QLatin1Char('|')
            + fields.value(Field::Organisation).toString().simplified().toLower());
    return signs;
}

ImportMatching::ImportMatching(
    const ImportSet& set, const ExistingContent& existing, const ObjectId& source, QString region)
    : m_set(set)
    , m_source(source)
    , m_region(std::move(region))
    , m_matches(set.objects.size(), nullptr)
{
    for (const ObjectKind kind : {ObjectKind::Document, ObjectKind::Section, ObjectKind::Checklist,
             ObjectKind::Step, ObjectKind::Contact})
        m_existing.insert(kind, existing.ofKind(kind));
    for (auto it = m_existing.cbegin(); it != m_existing.cend(); ++it) {
        for (const ExistingObject& object : it.value()) {
            m_ids.insert(object.id);
            m_byId.insert(object.id, &object);
            if (idIn(object, Field::SourceOf) == m_source)
                m_children[{idIn(object, Field::Parent), int(it.key())}].push_back(&object);
        }
    }
    for (std::vector<const ExistingObject*>& siblings : m_children) {
        std::sort(siblings.begin(), siblings.end(), [](const ExistingObject* a, const ExistingObject* b) {
            const QString left = a->fields.value(Field::Order).toString();
            const QString right = b->fields.value(Field::Order).toString();
            return std::tie(left, a->id) < std::tie(right, b->id);
        });
    }
    matchFamilies();
    indexContacts();
    matchContacts();
}

// Parents first, so that a renamed section keeps its children.
void ImportMatching::matchFamilies()
{
    QMap<std::pair<int, int>, std::vector<std::size_t>> families;
    for (std::size_t i = 0; i < m_set.objects.size(); ++i) {
        const ImportObject& object = m_set.objects[i];
        if (object.kind != ObjectKind::Contact)
            families[{object.parent, int(object.kind)}].push_back(i);
    }
    for (auto it = families.cbegin(); it != families.cend(); ++it) {
        const int parent = it.key().first;
        const ExistingObject* above = parent >= 0 ? m_matches[std::size_t(parent)] : nullptr;
        if (parent < 0 || above)
            matchFamily(above ? above->id : ObjectId(), ObjectKind(it.key().second), it.value());
    }
}

// By name, then by position: an edited step is still the same step.
void ImportMatching::matchFamily(
    const ObjectId& parent, ObjectKind kind, const std::vector<std::size_t>& members)
{
    const std::vector<const ExistingObject*> siblings = m_children.value({parent, int(kind)});
    QHash<QString, const ExistingObject*> byKey;
    for (const ExistingObject* sibling : siblings)
        byKey.insert(sibling->fields.value(Field::SourceKey).toString(), sibling);
    for (const std::size_t index : members)
        take(index, byKey.value(m_set.objects[index].key));
    for (std::size_t place = 0; place < std::min(members.size(), siblings.size()); ++place) {
        if (!m_matches[members[place]] && !m_taken.contains(siblings[place]))
            take(members[place], siblings[place]);
    }
}

void ImportMatching::indexContacts()
{
    // What came from this source is found before what did not.
    for (const bool own : {true, false}) {
        for (const ExistingObject& contact : m_existing.value(ObjectKind::Contact)) {
            const ExistingObject* object = m_byId.value(contact.id);
            if ((idIn(contact, Field::SourceOf) == m_source) != own)
                continue;
            QStringList signs = contactSigns(contact.fields, m_region);
            if (own)
                signs.prepend(QStringLiteral("key:") + contact.fields.value(Field::SourceKey).toString());
            for (const QString& sign : signs) {
                if (!m_contacts.contains(sign))
                    m_contacts.insert(sign, object);
            }
        }
    }
}

void ImportMatching::matchContacts()
{
    for (std::size_t i = 0; i < m_set.objects.size(); ++i) {
        if (m_set.objects[i].kind == ObjectKind::Contact)
            take(i, m_contacts.value(QStringLiteral("key:") + m_set.objects[i].key));
    }
    for (std::size_t i = 0; i < m_set.objects.size(); ++i) {
        if (m_set.objects[i].kind == ObjectKind::Contact && !m_matches[i])
            take(i, contactFor(m_set.objects[i]));
    }
}

const ExistingObject* ImportMatching::contactFor(const ImportObject& object) const
{
    QMap<Field, QCborValue> fields{{Field::SourceKey, object.key}};
    for (const auto& [field, value] : object.fields)
        fields.insert(field, value);
    for (const QString& sign : contactSigns(fields, m_region)) {
        if (const ExistingObject* found = m_contacts.value(sign); found && !m_taken.contains(found))
            return found;
    }
    return nullptr;
}

void ImportMatching::take(std::size_t index, const ExistingObject* object)
{
    if (!object || m_taken.contains(object))
        return;
    m_taken.insert(object);
    m_matches[index] = object;
}

std::vector<std::pair<ObjectKind, const ExistingObject*>> ImportMatching::retired() const
{
    std::vector<std::pair<ObjectKind, const ExistingObject*>> left;
    for (auto it = m_existing.cbegin(); it != m_existing.cend(); ++it) {
        for (const ExistingObject& object : it.value()) {
            if (idIn(object, Field::SourceOf) == m_source && !m_taken.contains(m_byId.value(object.id)))
                left.emplace_back(it.key(), m_byId.value(object.id));
        }
    }
    return left;
}

} // namespace uitwijk
