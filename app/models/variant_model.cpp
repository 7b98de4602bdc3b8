// SPDX-License-Identifier: Apache-2.0
#include "app/models/variant_model.h"

#include "store/views/variant_view.h"

#include <algorithm>

namespace uitwijk {

namespace {

enum Column { VariantId, ScenarioId, ScenarioTitle, Title, Holds, Chosen, Disputed };

bool stands(const ChosenVariant& choice, const ObjectId& variant)
{
    const std::vector<ObjectId>& standing = choice.fold.standing;
    return std::find(standing.begin(), standing.end(), variant) != standing.end();
}

} // namespace

VariantModel::VariantModel(QObject* parent)
    : IncidentListModel({"variantId", "scenarioId", "scenarioTitle", "title", "holds", "chosen", "disputed"},
        Topics(Topic::Incidents) | Topic::Status | Topic::Objects, parent)
{
}

LiveModel::Query VariantModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            DisplayRows rows;
            if (incident.isNull())
                return rows;
            const auto choices = store.variants().chosen(incident);
            if (!choices)
                return choices.error();
            for (const ChosenVariant& choice : *choices) {
                for (const VariantRow& variant : choice.variants)
                    rows.push_back({idText(variant.id),
                        {idText(variant.id), idText(choice.scenario), choice.scenarioTitle.in(language),
                            variant.title.in(language), variant.holds.in(language),
                            stands(choice, variant.id), choice.fold.disputed}});
            }
            return rows;
        };
}

void VariantModel::shown()
{
    QStringList chosen;
    QStringList holds;
    m_disputed = false;
    for (const DisplayRow& row : rows()) {
        m_disputed = m_disputed || row.values.at(Disputed).toBool();
        if (!row.values.at(Chosen).toBool())
            continue;
        chosen << row.values.at(Title).toString();
        holds << row.values.at(Holds).toString();
    }
    m_chosen = chosen.join(QStringLiteral(" / "));
    m_holds = holds.size() == 1 ? holds.front() : QString();
    emit told();
}

} // namespace uitwijk
