// SPDX-License-Identifier: Apache-2.0
#include "app/cli/named.h"

#include "app/cli/command.h"

#include <algorithm>

namespace uitwijk::cli {

namespace {

bool isCalled(const ObjectRow& row, const QString& text)
{
    const QStringList titles = row.title.all().values();
    return std::any_of(titles.begin(), titles.end(),
        [&](const QString& title) { return title.compare(text, Qt::CaseInsensitive) == 0; });
}

bool mentions(const ObjectRow& row, const QString& text)
{
    const QStringList titles = row.title.all().values();
    return std::any_of(titles.begin(), titles.end(),
        [&](const QString& title) { return title.contains(text, Qt::CaseInsensitive); });
}

} // namespace

Result<ObjectId> thingCalled(const Store& store, const std::vector<ObjectKind>& kinds, const QString& text)
{
    std::vector<ObjectId> mentioned;
    for (const ObjectKind kind : kinds) {
        const auto rows = store.objects().ofKind(kind);
        if (!rows)
            return rows.error();
        for (const ObjectRow& row : *rows) {
            if (isCalled(row, text))
                return row.id;
            if (!text.isEmpty() && mentions(row, text))
                mentioned.push_back(row.id);
        }
    }
    if (mentioned.size() == 1)
        return mentioned.front();
    if (mentioned.size() > 1)
        return Error{Errc::NotFound, "more than one has that in its name; give more of it"};
    return objectCalled(store, text);
}

} // namespace uitwijk::cli
