// SPDX-License-Identifier: Apache-2.0
#include "app/models/workplaces_model.h"

#include "store/views/workplace_view.h"

namespace uitwijk {

namespace {

/// An address on one line, as it is sent and spoken.
QString inOneLine(const QString& address)
{
    return address.split(u'\n', Qt::SkipEmptyParts).join(QStringLiteral(", "));
}

DisplayRow shownRow(const WorkplaceRow& site, const QString& language)
{
    QStringList names;
    for (const PlacedRow& person : site.people)
        names.append(person.name.in(language));
    return {idText(site.count.site),
        {idText(site.count.site), site.name.in(language), inOneLine(site.address), site.route.in(language),
            site.access.in(language), site.phones.value(0), site.count.seats.value_or(-1), site.count.taken(),
            site.count.free(), site.count.over(), site.count.disputed, names.join(QStringLiteral(", "))}};
}

} // namespace

WorkplacesModel::WorkplacesModel(QObject* parent)
    : IncidentListModel({"siteId", "name", "address", "route", "access", "phone", "seats", "taken", "free",
                            "over", "disputed", "people"},
        Topics(Topic::Status) | Topic::Objects, parent)
{
}

LiveModel::Query WorkplacesModel::query() const
{
    return [incident = incident(), only = idFrom(m_site), language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        const auto places = store.workplaces().of(incident);
        if (!places)
            return places.error();
        DisplayRows rows;
        for (const WorkplaceRow& site : places->sites) {
            if (only.isNull() || site.count.site == only)
                rows.push_back(shownRow(site, language));
        }
        return rows;
    };
}

} // namespace uitwijk
