// SPDX-License-Identifier: Apache-2.0
#include "store/views/opening_view.h"

#include "sql/queries.sql.h"
#include "store/views/incident_view.h"
#include "store/views/object_rows.h"
#include "store/views/status_rows.h"

#include <algorithm>

namespace uitwijk {

namespace {

OpeningRow openingRow(const Query& row, const ObjectId& subject)
{
    const ObjectId said = row.id<ObjectId>(0);
    const QCborMap content = QCborValue::fromCbor(row.blob(8)).toMap();
    return {.opening = {.op = {.author = row.id<AuthorId>(1),
                            .seq = quint64(row.integer(2)),
                            .index = quint32(row.integer(3))},
                .at = {.ms = row.integer(4), .counter = quint16(row.integer(5))},
                .by = row.id<ObjectId>(6),
                .reason = wordsIn(content),
                .incident = said == subject ? ObjectId() : said},
        .byName = textIn(row, 7),
        .incidentTitle = {}};
}

} // namespace

Result<std::vector<OpeningRow>> OpeningView::of(const ObjectId& subject) const
{
    std::vector<OpeningRow> all;
    {
        Query rows(m_connection, sql::status_of_subject, subject, int(StatusKind::Opening));
        while (rows.next())
            all.push_back(openingRow(rows, subject));
        if (auto status = rows.status(); !status)
            return status.error();
    }
    for (OpeningRow& row : all) {
        if (row.opening.incident.isNull())
            continue;
        if (const auto incident = IncidentView(m_connection).incident(row.opening.incident)) {
            row.opening.running = incident->running;
            row.incidentTitle = incident->title;
        }
    }
    std::reverse(all.begin(), all.end());
    return all;
}

Result<bool> OpeningView::isOpen(const ObjectId& subject, const ObjectId& person, qint64 now) const
{
    const auto rows = of(subject);
    if (!rows)
        return rows.error();
    std::vector<Opening> openings;
    openings.reserve(rows->size());
    for (const OpeningRow& row : *rows)
        openings.push_back(row.opening);
    return isOpenFor(person, openings, now);
}

} // namespace uitwijk
