// SPDX-License-Identifier: Apache-2.0
#include "store/import/import_object.h"
#include "store/import/phone_number.h"

#include <QCborArray>
#include <QCborMap>
#include <QHash>

#include <algorithm>

namespace uitwijk {
namespace {

QCborValue phonesValue(const std::vector<ImportedPhone>& phones)
{
    QCborArray array;
    for (const ImportedPhone& phone : phones)
        array.append(QCborMap{{1, phone.label}, {2, phone.raw}, {3, phone.isPrivate}});
    return array;
}

QString keyOf(const ImportedContact& contact)
{
    if (!contact.uid.isEmpty())
        return QStringLiteral("uid:") + contact.uid;
    if (!contact.emails.isEmpty())
        return QStringLiteral("mail:") + contact.emails.first().toLower();
    if (!contact.name.isEmpty() || contact.phones.empty())
        return QStringLiteral("name:") + contact.name.toLower() + QLatin1Char('|')
            + contact.organisation.toLower();
    return QStringLiteral("phone:") + contact.phones.front().raw;
}

ImportObject objectOf(const ImportedContact& contact)
{
    return {.kind = ObjectKind::Contact,
        .key = keyOf(contact),
        .ordered = false,
        .fields = {{Field::Title, contact.name}, {Field::Organisation, contact.organisation},
            {Field::JobTitle, contact.title}, {Field::Phones, phonesValue(contact.phones)},
            {Field::Emails, QCborArray::fromStringList(contact.emails)}, {Field::Address, contact.address},
            {Field::Note, contact.note}, {Field::References, extrasValue(contact.references)},
            {Field::Tags, QCborArray::fromStringList(contact.tags)},
            {Field::Unmapped, extrasValue(contact.unmapped)}}};
}

// Whoever is named as manager calls this contact; a circle of managers is nobody's tree.
void linkManagers(ImportSet& set, const std::vector<ImportedContact>& contacts, std::size_t first)
{
    QHash<QString, int> byName;
    for (std::size_t i = contacts.size(); i-- > 0;) {
        byName.insert(contacts[i].name.toLower(), int(first + i));
        byName.insert(contacts[i].uid.toLower(), int(first + i));
    }
    byName.remove(QString());
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        const int parent = byName.value(contacts[i].manager.toLower(), -1);
        int above = parent;
        while (above >= 0 && above != int(first + i))
            above = set.objects[std::size_t(above)].parent;
        if (above < 0 && parent >= 0) {
            set.objects[first + i].parent = parent;
        } else if (!contacts[i].manager.isEmpty()) {
            std::vector<ImportedExtra> extras = contacts[i].unmapped;
            extras.push_back({QStringLiteral("Manager"), contacts[i].manager});
            set.objects[first + i].fields.back().second = extrasValue(extras);
        }
    }
}

} // namespace

QCborValue extrasValue(const std::vector<ImportedExtra>& extras)
{
    QCborArray array;
    for (const ImportedExtra& extra : extras)
        array.append(QCborMap{{1, extra.name}, {2, extra.value}});
    return array;
}

void appendContacts(ImportSet& set, const std::vector<ImportedContact>& contacts)
{
    const std::size_t first = set.objects.size();
    QHash<QString, int> uses;
    for (const ImportedContact& contact : contacts) {
        ImportObject object = objectOf(contact);
        if (const int use = ++uses[object.key]; use > 1)
            object.key += QStringLiteral("#%1").arg(use);
        set.objects.push_back(std::move(object));
    }
    linkManagers(set, contacts, first);
}

ImportSet importObjects(const ImportedContacts& contacts)
{
    ImportSet set{.source = contacts.source, .warnings = contacts.warnings};
    appendContacts(set, contacts.contacts);
    return set;
}

} // namespace uitwijk
