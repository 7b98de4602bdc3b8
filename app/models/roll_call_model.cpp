// SPDX-License-Identifier: Apache-2.0
#include "app/models/roll_call_model.h"

#include "app/handbook/roll_answers.h"

#include <QCollator>

#include <algorithm>

namespace uitwijk {

namespace {

DisplayRow shownRow(const RollCallRow& person, const QString& language)
{
    const auto& word = person.fold.shown;
    return {idText(person.id),
        {idText(person.id), person.name.in(language), person.subtitle.in(language), person.group,
            int(person.fold.state), person.fold.disputed, word ? word->place : QString(),
            person.saidBy.in(language), word ? spokenTime(word->at, language) : QString(),
            person.here ? geoUri(person.here->place) : QString(),
            person.here ? spokenTime({.ms = person.here->fixedAt}, language) : QString()}};
}

/// As a warden looks for a name; visitors last.
std::vector<RollCallRow> byName(std::vector<RollCallRow> people, const QString& language)
{
    const QCollator collator{QLocale(language)};
    const auto isVisitor = [](const RollCallRow& row) { return row.group == u"visitor"; };
    std::stable_sort(people.begin(), people.end(), [&](const RollCallRow& left, const RollCallRow& right) {
        if (isVisitor(left) != isVisitor(right))
            return isVisitor(right);
        return collator.compare(left.name.in(language), right.name.in(language)) < 0;
    });
    return people;
}

} // namespace

RollCallModel::RollCallModel(QObject* parent)
    : IncidentListModel({"personId", "name", "detail", "group", "whereabouts", "disputed", "place", "saidBy",
                            "saidAt", "geo", "geoAt"},
        Topics(Topic::Status) | Topic::Objects, parent)
{
}

LiveModel::Query RollCallModel::query() const
{
    return [incident = incident(), missingOnly = m_missingOnly, part = idFrom(m_part),
               language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
        const auto call = store.rollCalls().of(incident);
        if (!call)
            return call.error();
        DisplayRows rows;
        for (const RollCallRow& person : byName(call->people, language)) {
            const bool isAsked = part.isNull() || belongsTo(store, person.id, part);
            if (isAsked && (!missingOnly || !isAccountedFor(person.fold.state)))
                rows.push_back(shownRow(person, language));
        }
        return rows;
    };
}

} // namespace uitwijk
