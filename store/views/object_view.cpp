// SPDX-License-Identifier: Apache-2.0
#include "store/views/object_view.h"

#include "sql/queries.sql.h"
#include "store/sqlite/query.h"
#include "store/views/object_rows.h"

#include <QCborArray>

namespace uitwijk {

namespace {

/// Columns: field, value, author, seq, idx, ms, counter, person.
void addHead(const Query& row, ObjectRecord& record)
{
    FieldHead head{.value = QCborValue::fromCbor(row.blob(1)),
        .op
        = {.author = row.id<AuthorId>(2), .seq = quint64(row.integer(3)), .index = quint32(row.integer(4))},
        .at = {.ms = row.integer(5), .counter = quint16(row.integer(6))},
        .person = row.id<ObjectId>(7)};
    record.fields[Field(row.integer(0))].push_back(std::move(head));
}

} // namespace

QCborValue ObjectRecord::value(Field field) const
{
    const auto it = fields.constFind(field);
    return it == fields.cend() || it->empty() ? QCborValue() : it->front().value;
}

ObjectId ObjectRecord::reference(Field field) const
{
    return ObjectId::fromBytes(value(field).toByteArray()).value_or(ObjectId());
}

std::vector<ObjectId> ObjectRecord::references(Field field) const
{
    return idsIn(value(field));
}

std::vector<ObjectId> idsIn(const QCborValue& value)
{
    std::vector<ObjectId> ids;
    for (const QCborValue item : value.toArray()) {
        if (const auto named = ObjectId::fromBytes(item.toByteArray()))
            ids.push_back(*named);
    }
    return ids;
}

std::vector<Text> answersIn(const ObjectRecord& step)
{
    std::vector<Text> answers;
    for (const QCborValue item : step.value(Field::Answers).toArray())
        answers.push_back(Text::fromCbor(item));
    return answers;
}

Result<std::vector<ObjectRow>> ObjectView::ofKind(ObjectKind kind, const ObjectChoice& wanted) const
{
    Query rows(m_connection, sql::objects_of_kind, qint64(kind));
    return objectRows(rows, wanted);
}

Result<std::vector<ObjectRow>> ObjectView::ofKindEver(ObjectKind kind) const
{
    Query rows(m_connection, sql::objects_of_kind_ever, qint64(kind));
    return objectRows(rows);
}

Result<std::vector<ObjectRow>> ObjectView::children(const ObjectId& parent) const
{
    Query rows(m_connection, sql::objects_under, parent);
    return objectRows(rows);
}

Result<ObjectRow> ObjectView::row(const ObjectId& id) const
{
    Query rows(m_connection, sql::object_row, id);
    auto found = objectRows(rows);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{Errc::NotFound, "no such object"};
    return std::move(found->front());
}

Result<std::map<ObjectId, ShownValue>> ObjectView::valuesOf(ObjectKind kind, Field field) const
{
    std::map<ObjectId, ShownValue> values;
    Query rows(m_connection, sql::values_of_kind, qint64(field), qint64(kind));
    while (rows.next())
        values[rows.id<ObjectId>(0)]
            = {.parent = rows.id<ObjectId>(1), .value = QCborValue::fromCbor(rows.blob(2))};
    if (auto status = rows.status(); !status)
        return status.error();
    return values;
}

Result<std::map<ObjectId, std::vector<QCborValue>>> ObjectView::valuesUnder(
    ObjectKind kind, Field field) const
{
    std::map<ObjectId, std::vector<QCborValue>> values;
    Query rows(m_connection, sql::values_under, qint64(field), qint64(kind));
    while (rows.next())
        values[rows.id<ObjectId>(0)].push_back(QCborValue::fromCbor(rows.blob(1)));
    if (auto status = rows.status(); !status)
        return status.error();
    return values;
}

Result<ObjectRecord> ObjectView::record(const ObjectId& id) const
{
    ObjectRecord record{.id = id, .kind = ObjectKind::Document, .fields = {}};
    Query rows(m_connection, sql::register_of, id);
    while (rows.next())
        addHead(rows, record);
    if (auto status = rows.status(); !status)
        return status.error();
    if (record.fields.isEmpty())
        return Error{Errc::NotFound, "no such object"};
    record.kind = ObjectKind(record.value(Field::Kind).toInteger());
    return record;
}

Result<std::vector<ObjectRecord>> ObjectView::records(ObjectKind kind) const
{
    std::vector<ObjectRecord> all;
    Query rows(m_connection, sql::registers_of_kind, qint64(kind));
    while (rows.next()) {
        const auto id = rows.id<ObjectId>(8);
        if (all.empty() || all.back().id != id)
            all.push_back({.id = id, .kind = kind, .fields = {}});
        addHead(rows, all.back());
    }
    if (auto status = rows.status(); !status)
        return status.error();
    return all;
}

Result<std::vector<ObjectId>> ObjectView::withString(Field field, const QString& value) const
{
    std::vector<ObjectId> ids;
    Query rows(m_connection, sql::objects_with_value, qint64(field), QCborValue(value).toCbor());
    while (rows.next())
        ids.push_back(rows.id<ObjectId>(0));
    if (auto status = rows.status(); !status)
        return status.error();
    return ids;
}

} // namespace uitwijk
