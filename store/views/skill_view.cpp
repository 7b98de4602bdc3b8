// SPDX-License-Identifier: Apache-2.0
#include "store/views/skill_view.h"

#include "store/domain/contact_group.h"
#include "store/domain/skills.h"

#include <QCborArray>

#include <algorithm>
#include <map>

namespace uitwijk {

namespace {

SkilledPerson personOf(const ObjectRow& row, const ContactCard& card)
{
    SkilledPerson person{.id = row.id,
        .name = row.title,
        .subtitle = row.subtitle,
        .isOwn = isOwnPeople(row.group),
        .phones = {}};
    for (const PhoneEntry& phone : card.phones) {
        if (!phone.isPrivate)
            person.phones.push_back(phone);
    }
    return person;
}

/// Every skill once, whoever has it, by how it is written.
Result<std::vector<SkillRow>> allSkills(Connection& connection)
{
    const ObjectView objects(connection);
    const auto rows = objects.ofKind(ObjectKind::Contact);
    const auto values = rows ? objects.valuesOf(ObjectKind::Contact, Field::Skills) : rows.error();
    if (!values)
        return values.error();
    std::map<QByteArray, SkillRow> skills;
    for (const ObjectRow& row : *rows) {
        const auto found = values->find(row.id);
        const QCborArray written = found == values->end() ? QCborArray() : found->second.value.toArray();
        if (written.isEmpty())
            continue;
        const auto card = ContactView(connection).card(row.id);
        if (!card)
            return card.error();
        for (const auto& value : written) {
            const QCborValue skill = value;
            SkillRow& known = skills[skill.toCbor()];
            known.skill = Text::fromCbor(skill);
            known.people.push_back(personOf(row, *card));
        }
    }
    std::vector<SkillRow> all;
    all.reserve(skills.size());
    for (auto& [form, skill] : skills) {
        std::stable_sort(skill.people.begin(), skill.people.end(),
            [](const SkilledPerson& left, const SkilledPerson& right) { return left.isOwn && !right.isOwn; });
        all.push_back(std::move(skill));
    }
    return all;
}

} // namespace

Result<std::vector<SkillRow>> SkillView::askedFor(const QString& question, const QString& language) const
{
    auto all = allSkills(m_connection);
    if (!all)
        return all.error();
    std::stable_sort(all->begin(), all->end(), [&](const SkillRow& left, const SkillRow& right) {
        return left.skill.in(language).localeAwareCompare(right.skill.in(language)) < 0;
    });
    std::vector<QString> words;
    words.reserve(all->size());
    for (const SkillRow& row : *all)
        words.push_back(row.skill.all().values().join(QLatin1Char(' ')));
    std::vector<SkillRow> asked;
    for (const std::size_t place : skillsAskedFor(question, words))
        asked.push_back(std::move((*all)[place]));
    return asked;
}

} // namespace uitwijk
