// SPDX-License-Identifier: Apache-2.0
#include "app/models/person_finder.h"

#include "app/models/spoken.h"
#include "store/domain/contact_group.h"

namespace uitwijk {

namespace {

constexpr std::size_t kAtMost = 8; // more are no help: another letter is

} // namespace

PersonFinder::PersonFinder(QObject* parent)
    : LiveModel({"objectId", "title", "subtitle"}, Topic::Objects, parent)
{
}

void PersonFinder::setLetters(const QString& letters)
{
    if (m_letters == letters)
        return;
    m_letters = letters;
    emit lettersChanged();
    again();
}

LiveModel::Query PersonFinder::query() const
{
    return [letters = m_letters.trimmed(), language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        DisplayRows rows;
        if (letters.isEmpty())
            return rows;
        const auto contacts = store.objects().ofKind(ObjectKind::Contact);
        if (!contacts)
            return contacts.error();
        for (const ObjectRow& row : *contacts) {
            const QString name = row.title.in(language);
            if (!isOwnPeople(row.group) || !name.contains(letters, Qt::CaseInsensitive))
                continue;
            rows.push_back({idText(row.id), {idText(row.id), name, row.subtitle.in(language)}});
            if (rows.size() == kAtMost)
                break;
        }
        return rows;
    };
}

} // namespace uitwijk
