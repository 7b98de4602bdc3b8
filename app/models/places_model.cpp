// SPDX-License-Identifier: Apache-2.0
#include "app/models/places_model.h"

#include "app/handbook/places.h"
#include "app/models/spoken.h"

namespace uitwijk {

PlacesModel::PlacesModel(QObject* parent)
    : LiveModel({"siteId", "name", "use", "address", "metres", "bearing", "wind", "here", "drawings"},
        Topic::Objects, parent)
{
}

void PlacesModel::setFrom(OwnPlace* from)
{
    if (m_from == from)
        return;
    if (m_from)
        m_from->disconnect(this);
    m_from = from;
    if (from)
        connect(from, &OwnPlace::moved, this, [this] { again(); });
    emit fromChanged();
    again();
}

LiveModel::Query PlacesModel::query() const
{
    return [fix = m_from ? m_from->fix() : JudgedFix(), language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        const auto places = placesFrom(store, fix, language);
        if (!places)
            return places.error();
        DisplayRows rows;
        rows.reserve(places->size());
        for (const PlaceRow& place : *places)
            rows.push_back({idText(place.id),
                {idText(place.id), place.name.in(language), place.use, place.address,
                    place.way.metres.value_or(-1), place.way.bearing.value_or(-1),
                    place.way.bearing ? int(windOf(*place.way.bearing)) : -1, place.way.isHere,
                    place.drawings}});
        return rows;
    };
}

} // namespace uitwijk
