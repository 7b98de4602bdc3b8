// SPDX-License-Identifier: Apache-2.0
#include "store/views/status_rows.h"

#include "sql/queries.sql.h"
#include "store/views/joined_view.h"
#include "store/views/object_rows.h"

#include <algorithm>
#include <tuple>

namespace uitwijk {

namespace {

StatusRow statusRow(const Query& row)
{
    return {.subject = row.id<ObjectId>(0),
        .op
        = {.author = row.id<AuthorId>(1), .seq = quint64(row.integer(2)), .index = quint32(row.integer(3))},
        .at = {.ms = row.integer(4), .counter = quint16(row.integer(5))},
        .by = row.id<ObjectId>(6),
        .byName = textIn(row, 7),
        .content = QCborValue::fromCbor(row.blob(8)).toMap(),
        .isHead = row.integer(9) != 0};
}

} // namespace

Result<std::vector<StatusRow>> statusesOfOne(
    Connection& connection, const ObjectId& incident, StatusKind kind)
{
    std::vector<StatusRow> all;
    Query rows(connection, sql::status_of_kind, incident, int(kind));
    while (rows.next())
        all.push_back(statusRow(rows));
    if (auto status = rows.status(); !status)
        return status.error();
    return all;
}

Result<std::vector<StatusRow>> statusesOf(Connection& connection, const ObjectId& incident, StatusKind kind)
{
    const auto joined = JoinedView(connection).all();
    if (!joined)
        return joined.error();
    const std::vector<ObjectId> event = joined->eventOf(incident);
    std::vector<StatusRow> all;
    for (const ObjectId& one : event) {
        const auto rows = statusesOfOne(connection, one, kind);
        if (!rows)
            return rows.error();
        for (StatusRow row : *rows) {
            if (row.subject == one)
                row.subject = event.front();
            all.push_back(std::move(row));
        }
    }
    if (event.size() > 1)
        std::stable_sort(all.begin(), all.end(), [](const StatusRow& left, const StatusRow& right) {
            return std::tie(left.subject, left.op) < std::tie(right.subject, right.op);
        });
    return all;
}

QString wordsIn(const QCborMap& content, StatusKey key)
{
    return content.value(int(key)).toString();
}

qint64 numberIn(const QCborMap& content, StatusKey key)
{
    return content.value(int(key)).toInteger();
}

ObjectId idIn(const QCborMap& content, StatusKey key)
{
    return ObjectId::fromBytes(content.value(int(key)).toByteArray()).value_or(ObjectId());
}

} // namespace uitwijk
