// SPDX-License-Identifier: Apache-2.0
#include "app/models/contact_item.h"

#include "app/models/spoken.h"

namespace uitwijk {
namespace {

DisplayRows displayed(const std::vector<ObjectRow>& objects, const QString& language)
{
    DisplayRows rows;
    for (const ObjectRow& row : objects)
        rows.push_back({idText(row.id), {idText(row.id), row.title.in(language), row.subtitle.in(language)}});
    return rows;
}

} // namespace

ContactItem::ContactItem(QObject* parent)
    : LiveObject(Topic::Objects, parent)
    , m_phones({"label", "number", "raw", "isPrivate"})
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
    m_query.ask([id = idFrom(m_id)](const Store& store) { return store.contacts().card(id); },
        [this](ContactCard card) { show(std::move(card)); });
}

void ContactItem::show(ContactCard card)
{
    m_language = LiveQuery::language();
    m_card = std::move(card);
    DisplayRows phones;
    for (const PhoneEntry& phone : m_card.phones)
        phones.push_back({QString::number(phones.size()),
            {phone.label, spokenNumber(phone.raw), phone.raw, phone.isPrivate}});
    m_phones.show(std::move(phones));
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
