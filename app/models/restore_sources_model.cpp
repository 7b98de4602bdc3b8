// SPDX-License-Identifier: Apache-2.0
#include "app/models/restore_sources_model.h"

#include "store/views/recovery_view.h"

namespace uitwijk {

RestoreSourcesModel::RestoreSourcesModel(QObject* parent)
    : IncidentListModel({"assetId", "name", "restoreFrom", "daysAgo", "supplierId", "supplier", "phone"},
        Topic::Objects, parent)
{
}

LiveModel::Query RestoreSourcesModel::query() const
{
    return [incident = incident(), service = idFrom(m_service), language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        const auto recovery = store.recovery().of(incident);
        if (!recovery)
            return recovery.error();
        DisplayRows rows;
        for (const RecoveryRow& row : recovery->rows) {
            if (row.item.id != service)
                continue;
            for (const RestoreSource& source : row.sources)
                rows.push_back({idText(source.asset),
                    {idText(source.asset), source.name.in(language), source.restoreFrom.in(language),
                        source.verifiedOn ? int(source.verifiedOn->daysTo(QDate::currentDate())) : -1,
                        idText(source.supplier), source.supplierName.in(language), source.supplierPhone}});
        }
        return rows;
    };
}

} // namespace uitwijk
