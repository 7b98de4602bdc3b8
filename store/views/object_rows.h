// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite/query.h"
#include "store/views/object_view.h"

namespace uitwijk {

/// The words of a Text column.
inline Text textIn(const Query& row, int column)
{
    return Text::fromCbor(QCborValue::fromCbor(row.blob(column)));
}

/// Columns: id, kind, parent, title, subtitle, group, disputed.
inline ObjectRow objectRow(const Query& row)
{
    return {.id = row.id<ObjectId>(0),
        .kind = ObjectKind(row.integer(1)),
        .parent = row.id<ObjectId>(2),
        .title = textIn(row, 3),
        .subtitle = textIn(row, 4),
        .group = row.text(5),
        .disputed = row.integer(6) != 0};
}

inline Result<std::vector<ObjectRow>> objectRows(Query& rows, const ObjectChoice& wanted = {})
{
    std::vector<ObjectRow> all;
    while (rows.next()) {
        if (!wanted || wanted(rows.id<ObjectId>(0), rows.text(5)))
            all.push_back(objectRow(rows));
    }
    if (auto status = rows.status(); !status)
        return status.error();
    return all;
}

} // namespace uitwijk
