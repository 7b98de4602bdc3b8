// SPDX-License-Identifier: Apache-2.0
#include "app/models/skills_model.h"

#include "app/models/spoken.h"
#include "store/views/skill_view.h"

namespace uitwijk {

SkillsModel::SkillsModel(QObject* parent)
    : LiveModel({"skill", "contactId", "name", "subtitle", "spoken"}, Topic::Objects, parent)
{
}

void SkillsModel::setWords(const QString& words)
{
    if (m_words == words)
        return;
    m_words = words;
    emit wordsChanged();
    again();
}

LiveModel::Query SkillsModel::query() const
{
    return [words = m_words, language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
        const auto skills = store.skills().askedFor(words, language);
        if (!skills)
            return skills.error();
        DisplayRows rows;
        for (const SkillRow& skill : *skills) {
            const QString name = skill.skill.in(language);
            for (const SkilledPerson& person : skill.people)
                rows.push_back({name + idText(person.id),
                    {name, idText(person.id), person.name.in(language), person.subtitle.in(language),
                        person.phones.empty() ? QString() : spokenNumber(person.phones.front().raw)}});
        }
        return rows;
    };
}

} // namespace uitwijk
