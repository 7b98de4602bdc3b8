// SPDX-License-Identifier: Apache-2.0
#include "app/models/contact_item.h"

#include "app/models/sealed_parts.h"
#include "app/models/spoken.h"
#include "app/qml_types.h"
#include "app/session.h"

#include <algorithm>

namespace uitwijk {
namespace {

DisplayRows displayed(const std::vector<ObjectRow>& objects, const QString& language)
{
    DisplayRows rows;
    for (const ObjectRow& row : objects)
        rows.push_back({idText(row.id), {idText(row.id), row.title.in(language), row.subtitle.in(language)}});
    return rows;
}

/// A private number that nobody opened here is neither shown nor dialled.
DisplayRows phonesOf(const ContactCard& card, bool isOpen)
{
    DisplayRows phones;
    for (const PhoneEntry& phone : card.phones) {
        const bool isSealed = phone.isPrivate && !isOpen;
        phones.push_back({QString::number(phones.size()),
            {phone.label, isSealed ? sealedWords() : spokenNumber(phone.raw),
                isSealed ? QString() : phone.raw, phone.isPrivate, isSealed}});
    }
    return phones;
}

} // namespace

ContactItem::ContactItem(QObject* parent)
    : LiveObject(Topics(Topic::Objects) | Topic::Status | Topic::Incidents, parent)
    , m_phones({"label", "number", "raw", "isPrivate", "sealed"})
    , m_references({"label", "value"})
    , m_deputies({"contactId", "name", "subtitle"})
    , m_calls({"contactId", "name", "subtitle"})
{
}

void ContactItem::setContactId(const QString& id)
{
    if (m_id == id)
        return;
    m_id = id;
    emit contactIdChanged();
    again();
}

QString ContactItem::description() const
{
    QStringList lines{m_card.teamRole.in(m_language), m_card.jobTitle.in(m_language), m_card.organisation};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int ContactItem::confirmedDaysAgo() const
{
    return m_card.verifiedOn ? int(qMax(qint64(0), m_card.verifiedOn->daysTo(QDate::currentDate()))) : -1;
}

void ContactItem::start()
{
    struct Read {
        ContactCard card;
        bool isOpen = false;
    };
    m_query.ask(
        [id = idFrom(m_id), person = SessionSingleton::instance->person()](
            const Store& store) -> Result<Read> {
            auto card = store.contacts().card(id);
            const auto isOpen = card ? isOpenHere(store, id, person) : card.error();
            if (!isOpen)
                return isOpen.error();
            return Read{.card = *std::move(card), .isOpen = *isOpen};
        },
        [this](Read read) { show(std::move(read.card), read.isOpen); });
}

void ContactItem::show(ContactCard card, bool isOpen)
{
    m_language = LiveQuery::language();
    m_card = std::move(card);
    m_isSealed = !isOpen
        && std::any_of(m_card.phones.begin(), m_card.phones.end(),
            [](const PhoneEntry& phone) { return phone.isPrivate; });
    m_phones.show(phonesOf(m_card, isOpen));
    DisplayRows references;
    for (const Reference& reference : m_card.references)
        references.push_back(
            {QString::number(references.size()), {reference.label.in(m_language), reference.value}});
    m_references.show(std::move(references));
    m_deputies.show(displayed(m_card.deputies, m_language));
    m_calls.show(displayed(m_card.calls, m_language));
    emit shown();
}

} // namespace uitwijk
