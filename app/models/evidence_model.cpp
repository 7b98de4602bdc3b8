// SPDX-License-Identifier: Apache-2.0
#include "app/models/evidence_model.h"

#include "store/views/evidence_view.h"

namespace uitwijk {

EvidenceModel::EvidenceModel(QObject* parent)
    : IncidentListModel({"evidenceId", "media", "caption", "about", "at", "person", "kept"},
        Topics(Topic::Status) | Topic::Objects, parent)
{
}

LiveModel::Query EvidenceModel::query() const
{
    return [incident = incident(), about = idFrom(m_about), language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        const auto evidence = store.evidence().of(incident);
        if (!evidence)
            return evidence.error();
        DisplayRows rows;
        for (const EvidenceRow& row : *evidence) {
            const EvidenceWord& first = row.fold.first;
            if (!about.isNull() && first.about != about)
                continue;
            const Hlc at = first.madeAt > 0 ? Hlc{.ms = first.madeAt} : first.at;
            rows.push_back({idText(row.id),
                {idText(row.id), int(first.media), first.caption, row.aboutName.in(language),
                    spokenTime(at, language), row.byName.in(language), row.fold.isKept}});
        }
        return rows;
    };
}

} // namespace uitwijk
