// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/roll_answers.h"

#include "store/acts/acts.h"

#include <algorithm>

namespace uitwijk {

Result<std::vector<MessageAnswer>> readRollAnswers(const Store& store, const QString& pasted)
{
    const auto contacts = store.contacts().phones();
    if (!contacts)
        return contacts.error();
    std::vector<KnownNumber> numbers;
    for (const auto& [contact, phones] : *contacts) {
        for (const PhoneEntry& phone : phones)
            numbers.push_back({.person = contact, .number = phone.raw});
    }
    return readMessageAnswers(pasted, numbers);
}

OpDraft sightedByMessage(const ObjectId& incident, const ObjectId& person, const MessageAnswer& answer)
{
    const QString words = QStringLiteral("SMS: %1").arg(answer.line);
    return sighted(incident, {.person = person, .state = answer.state, .place = words});
}

bool belongsTo(const Store& store, const ObjectId& contact, const ObjectId& unitOrSite)
{
    const auto names = [](const std::vector<ObjectId>& ids, const ObjectId& id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    const auto person = store.objects().record(contact);
    if (person && person->reference(Field::Site) == unitOrSite)
        return true;
    if (person && names(person->references(Field::Links), unitOrSite))
        return true;
    const auto unit = store.objects().record(unitOrSite);
    return unit
        && (unit->reference(Field::Owner) == contact || names(unit->references(Field::Links), contact));
}

} // namespace uitwijk
