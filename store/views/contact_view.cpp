// SPDX-License-Identifier: Apache-2.0
#include "store/views/contact_view.h"

#include "sql/queries.sql.h"
#include "store/views/object_rows.h"

#include <QCborArray>
#include <QCborMap>

#include <functional>

namespace uitwijk {

namespace {

struct NumberedRow {
    qint64 oid = 0;
    qint64 caller = 0;
    ContactRow row;
};

/// Depth first, so that one pass over the rows shows the tree. What hangs in a cycle is put at the top.
std::vector<ContactRow> asTree(std::vector<NumberedRow> rows)
{
    QHash<qint64, ObjectId> present;
    QHash<qint64, std::vector<std::size_t>> calledBy;
    for (const NumberedRow& row : rows)
        present.insert(row.oid, row.row.id);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].row.caller = present.value(rows[i].caller);
        calledBy[rows[i].row.caller.isNull() ? 0 : rows[i].caller].push_back(i);
    }
    std::vector<ContactRow> tree;
    std::vector<bool> placed(rows.size(), false);
    const std::function<void(std::size_t, int)> place = [&](std::size_t i, int depth) {
        if (placed[i])
            return;
        placed[i] = true;
        rows[i].row.depth = depth;
        tree.push_back(rows[i].row);
        for (const std::size_t called : calledBy.value(rows[i].oid))
            place(called, depth + 1);
    };
    for (const std::size_t top : calledBy.value(0))
        place(top, 0);
    for (std::size_t i = 0; i < rows.size(); ++i)
        place(i, 0);
    return tree;
}

std::vector<PhoneEntry> phonesIn(const QCborValue& value)
{
    std::vector<PhoneEntry> phones;
    for (const QCborValue item : value.toArray()) {
        const QCborMap phone = item.toMap();
        phones.push_back({.label = phone.value(1).toString(),
            .raw = phone.value(2).toString(),
            .isPrivate = phone.value(3).toBool()});
    }
    return phones;
}

void readNumbers(const ObjectRecord& record, ContactCard& card)
{
    card.phones = phonesIn(record.value(Field::Phones));
    for (const QCborValue item : record.value(Field::Emails).toArray())
        card.emails.append(item.toString());
    for (const QCborValue item : record.value(Field::References).toArray()) {
        const QCborMap reference = item.toMap();
        card.references.push_back(
            {.label = Text::fromCbor(reference.value(1)), .value = reference.value(2).toString()});
    }
    if (record.has(Field::VerifiedOn))
        card.verifiedOn = QDate(1970, 1, 1).addDays(record.value(Field::VerifiedOn).toInteger());
}

} // namespace

Result<std::vector<ContactRow>> ContactView::tree() const
{
    std::vector<NumberedRow> all;
    Query rows(m_connection, sql::contacts);
    while (rows.next()) {
        all.push_back({.oid = rows.integer(0),
            .caller = rows.integer(2),
            .row = {.id = rows.id<ObjectId>(1),
                .caller = {},
                .name = textIn(rows, 3),
                .subtitle = textIn(rows, 4),
                .group = rows.text(5),
                .phone = rows.text(6),
                .disputed = rows.integer(7) != 0}});
    }
    if (auto status = rows.status(); !status)
        return status.error();
    return asTree(std::move(all));
}

Result<ContactCard> ContactView::card(const ObjectId& id) const
{
    const ObjectView objects(m_connection);
    const auto record = objects.record(id);
    if (!record)
        return record.error();
    if (record->kind != ObjectKind::Contact)
        return Error{Errc::NotFound, "not a contact"};
    ContactCard card{.id = id,
        .name = record->text(Field::Title),
        .jobTitle = record->text(Field::JobTitle),
        .teamRole = record->text(Field::TeamRole),
        .organisation = record->string(Field::Organisation),
        .group = record->string(Field::ContactGroup),
        .phones = {},
        .emails = {},
        .address = record->string(Field::Address),
        .note = record->text(Field::Note),
        .whatToSay = record->text(Field::WhatToSay),
        .availability = record->text(Field::Availability),
        .references = {},
        .deputies = {},
        .calls = {},
        .caller = record->reference(Field::Parent),
        .verifiedOn = {}};
    readNumbers(*record, card);
    for (auto it = record->fields.cbegin(); it != record->fields.cend(); ++it)
        card.disputed = card.disputed || it->size() > 1;
    for (const ObjectId& deputy : record->references(Field::Deputies)) {
        if (auto row = objects.row(deputy))
            card.deputies.push_back(*std::move(row));
    }
    auto calls = objects.children(id);
    if (!calls)
        return calls.error();
    card.calls = *std::move(calls);
    return card;
}

Result<std::map<ObjectId, std::vector<PhoneEntry>>> ContactView::phones() const
{
    const auto values = ObjectView(m_connection).valuesOf(ObjectKind::Contact, Field::Phones);
    if (!values)
        return values.error();
    std::map<ObjectId, std::vector<PhoneEntry>> phones;
    for (const auto& [contact, shown] : *values)
        phones.emplace(contact, phonesIn(shown.value));
    return phones;
}

Result<ObjectId> ContactView::named(const QString& name) const
{
    const auto rows = ObjectView(m_connection).ofKind(ObjectKind::Contact);
    if (!rows)
        return rows.error();
    for (const ObjectRow& row : *rows) {
        if (row.title.all().values().contains(name))
            return row.id;
    }
    return Error{Errc::NotFound, "nobody of that name"};
}

} // namespace uitwijk
