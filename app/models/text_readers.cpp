// SPDX-License-Identifier: Apache-2.0
#include "app/models/text_readers.h"

#include "app/models/sealed_parts.h"
#include "app/models/spoken.h"
#include "app/qml_types.h"
#include "app/session.h"

#include <algorithm>

namespace uitwijk {

namespace {

constexpr std::size_t kFoundAtMost = 8;

bool isMobile(const PhoneEntry& phone)
{
    return phone.label == u"mobile" || phone.label == u"cell";
}

/// Where a text message reaches somebody: the mobile number, else the first one. Private ones are not used,
/// unless they are open.
QString numberOf(const std::vector<PhoneEntry>& phones, bool isOpen)
{
    QString first;
    for (const PhoneEntry& phone : phones) {
        if (phone.isPrivate && !isOpen)
            continue;
        if (isMobile(phone))
            return phone.raw;
        if (first.isEmpty())
            first = phone.raw;
    }
    return first;
}

} // namespace

TextReaders::TextReaders(QObject* parent)
    : LiveObject(Topic::Objects, parent)
    , m_groups({"group", "count", "picked"})
    , m_found({"contactId", "name", "number"})
    , m_people({"contactId", "name", "number"})
{
}

void TextReaders::setAimed(const QString& contactId)
{
    if (m_aimed == contactId)
        return;
    m_picked.removeAll(m_aimed);
    m_aimed = contactId;
    if (!contactId.isEmpty() && !m_picked.contains(contactId))
        m_picked.append(contactId);
    emit aimedChanged();
    again();
}

void TextReaders::setWords(const QString& words)
{
    if (m_words == words)
        return;
    m_words = words;
    emit wordsChanged();
    show();
}

QStringList TextReaders::numbers() const
{
    QStringList numbers;
    for (const Reader& reader : m_readers) {
        if ((m_pickedGroups.contains(reader.group) || m_picked.contains(reader.id))
            && !numbers.contains(reader.raw))
            numbers.append(reader.raw);
    }
    return numbers;
}

QStringList TextReaders::names() const
{
    QStringList names;
    for (auto it = m_pickedGroups.cbegin(); it != m_pickedGroups.cend(); ++it)
        names.append(QStringLiteral("%1 (%2)").arg(it.value()).arg(sizeOf(it.key())));
    for (const Reader& reader : m_readers) {
        if (m_picked.contains(reader.id) && !m_pickedGroups.contains(reader.group))
            names.append(reader.name);
    }
    return names;
}

void TextReaders::pickGroup(const QString& group, const QString& title)
{
    if (m_pickedGroups.remove(group) == 0)
        m_pickedGroups.insert(group, title);
    show();
}

void TextReaders::pick(const QString& contactId)
{
    if (m_picked.removeAll(contactId) == 0)
        m_picked.append(contactId);
    show();
}

int TextReaders::sizeOf(const QString& group) const
{
    return int(std::count_if(
        m_readers.begin(), m_readers.end(), [&](const Reader& reader) { return reader.group == group; }));
}

void TextReaders::start()
{
    m_query.ask(
        [language = LiveQuery::language(), aimed = idFrom(m_aimed),
            person = SessionSingleton::instance->person()](
            const Store& store) -> Result<std::vector<Reader>> {
            const auto rows = store.contacts().tree();
            const auto phones = rows ? store.contacts().phones() : rows.error();
            if (!phones)
                return phones.error();
            std::vector<Reader> readers;
            for (const ContactRow& row : *rows) {
                const auto entries = phones->find(row.id);
                if (entries == phones->end())
                    continue;
                const auto isOpen = row.id == aimed ? isOpenHere(store, row.id, person) : Result<bool>(false);
                if (!isOpen)
                    return isOpen.error();
                if (const QString number = numberOf(entries->second, *isOpen); !number.isEmpty())
                    readers.push_back({idText(row.id), row.name.in(language), row.group, number});
            }
            return readers;
        },
        [this](std::vector<Reader> readers) {
            m_readers = std::move(readers);
            show();
        });
}

void TextReaders::show()
{
    DisplayRows groups;
    DisplayRows found;
    DisplayRows people;
    const QString letters = m_words.trimmed();
    for (const Reader& reader : m_readers) {
        const bool isKnown = std::any_of(
            groups.begin(), groups.end(), [&](const DisplayRow& row) { return row.key == reader.group; });
        if (!isKnown)
            groups.push_back(
                {reader.group, {reader.group, sizeOf(reader.group), m_pickedGroups.contains(reader.group)}});
        const DisplayRow row{reader.id, {reader.id, reader.name, spokenNumber(reader.raw)}};
        if (m_picked.contains(reader.id))
            people.push_back(row);
        else if (!letters.isEmpty() && found.size() < kFoundAtMost
            && reader.name.contains(letters, Qt::CaseInsensitive))
            found.push_back(row);
    }
    m_groups.show(std::move(groups));
    m_found.show(std::move(found));
    m_people.show(std::move(people));
    emit chosen();
}

} // namespace uitwijk
