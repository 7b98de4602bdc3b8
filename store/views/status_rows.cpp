// SPDX-License-Identifier: Apache-2.0
#include "store/views/status_rows.h"

#include "sql/queries.sql.h"
#include "store/views/object_rows.h"

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

Result<std::vector<StatusRow>> statusesOf(Connection& connection, const ObjectId& incident, StatusKind kind)
{
    std::vector<StatusRow> all;
    Query rows(connection, sql::status_of_kind, incident, int(kind));
    while (rows.next())
        all.push_back(statusRow(rows));
    if (auto status = rows.status(); !status)
        return status.error();
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
