// SPDX-License-Identifier: Apache-2.0
#include "app/models/openings_model.h"

#include "app/models/spoken.h"
#include "store/views/opening_view.h"

namespace uitwijk {

OpeningsModel::OpeningsModel(QObject* parent)
    : LiveModel({"by", "at", "reason", "incidentTitle"}, Topics(Topic::Status) | Topic::Incidents, parent)
{
}

void OpeningsModel::setSubjectId(const QString& subject)
{
    if (m_subject == subject)
        return;
    m_subject = subject;
    emit subjectIdChanged();
    again();
}

LiveModel::Query OpeningsModel::query() const
{
    return [subject = idFrom(m_subject), language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        const auto openings = store.openings().of(subject);
        if (!openings)
            return openings.error();
        DisplayRows rows;
        rows.reserve(openings->size());
        for (const OpeningRow& row : *openings) {
            const OpId& op = row.opening.op;
            rows.push_back({QStringLiteral("%1-%2-%3").arg(op.author.hex()).arg(op.seq).arg(op.index),
                {row.byName.in(language), spokenTime(row.opening.at, language), row.opening.reason,
                    row.incidentTitle.in(language)}});
        }
        return rows;
    };
}

} // namespace uitwijk
