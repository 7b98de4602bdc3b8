// SPDX-License-Identifier: Apache-2.0
#include "app/cli/named.h"

#include "store/store.h"
#include "sync/engine/replica.h"

namespace uitwijk::cli {

Result<ObjectId> thingCalled(const Store& store, const std::vector<ObjectKind>& kinds, const QString& text)
{
    std::vector<ObjectId> exact;
    std::vector<ObjectId> like;
    for (const ObjectKind kind : kinds) {
        const auto rows = store.objects().ofKind(kind);
        if (!rows)
            return rows.error();
        for (const ObjectRow& row : *rows) {
            const QStringList titles = row.title.all().values();
            if (titles.contains(text, Qt::CaseInsensitive))
                exact.push_back(row.id);
            if (!titles.filter(text, Qt::CaseInsensitive).isEmpty()
                || row.id.hex().startsWith(text.toLower()))
                like.push_back(row.id);
        }
    }
    const std::vector<ObjectId>& found = exact.empty() ? like : exact;
    if (found.size() == 1)
        return found.front();
    return Error{Errc::NotFound,
        found.empty() ? "nobody and nothing has that name"
                      : "more than one has that name; give more of it, or its id"};
}

Result<AuthorId> deviceCalled(const Replica& replica, const QString& text)
{
    std::vector<AuthorId> found;
    for (const Device& device : replica.membership().devices()) {
        if (!text.isEmpty() && device.author.hex().startsWith(text.toLower()))
            found.push_back(device.author);
    }
    if (found.size() != 1)
        return Error{Errc::NotFound, "no one device begins with that; list devices shows them"};
    return found.front();
}

} // namespace uitwijk::cli
