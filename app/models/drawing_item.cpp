// SPDX-License-Identifier: Apache-2.0
#include "app/models/drawing_item.h"

#include "app/handbook/site_drawings.h"
#include "app/models/spoken.h"

namespace uitwijk {

void DrawingItem::setSiteId(const QString& site)
{
    if (m_site == site)
        return;
    m_site = site;
    emit sourceChanged();
    again();
}

void DrawingItem::setPlace(int place)
{
    if (m_place == place)
        return;
    m_place = place;
    emit sourceChanged();
    again();
}

void DrawingItem::start()
{
    m_query.ask(
        [site = idFrom(m_site), place = m_place](const Store& store) -> Result<Drawing> {
            const auto record = store.objects().record(site);
            if (!record)
                return record.error();
            auto drawings = drawingsOf(*record);
            if (place < 0 || std::size_t(place) >= drawings.size())
                return Error{Errc::NotFound, "no drawing there"};
            return std::move(drawings[std::size_t(place)]);
        },
        [this](Drawing drawing) {
            m_title = drawing.title.in(LiveQuery::language());
            m_fault = faultOf(drawing.octets);
            m_octets = m_fault == DrawingFault::None ? std::move(drawing.octets) : QByteArray();
            emit shown();
        });
}

} // namespace uitwijk
