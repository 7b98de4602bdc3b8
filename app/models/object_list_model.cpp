// SPDX-License-Identifier: Apache-2.0
#include "app/models/object_list_model.h"

#include "app/models/spoken.h"

namespace uitwijk {

ObjectListModel::ObjectListModel(QObject* parent)
    : LiveModel({"objectId", "kind", "title", "subtitle", "group", "disputed"}, Topic::Objects, parent)
{
}

void ObjectListModel::setKind(int kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    emit sourceChanged();
    again();
}

void ObjectListModel::setTopOnly(bool topOnly)
{
    if (m_topOnly == topOnly)
        return;
    m_topOnly = topOnly;
    emit sourceChanged();
    again();
}

void ObjectListModel::setParentId(const QString& parent)
{
    if (m_parent == parent)
        return;
    m_parent = parent;
    emit sourceChanged();
    again();
}

LiveModel::Query ObjectListModel::query() const
{
    return [kind = m_kind, topOnly = m_topOnly, parent = idFrom(m_parent), language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        auto objects = kind ? store.objects().ofKind(ObjectKind(kind)) : store.objects().children(parent);
        if (!objects)
            return std::move(objects).error();
        DisplayRows rows;
        rows.reserve(objects->size());
        for (const ObjectRow& row : *objects) {
            if (topOnly && !row.parent.isNull())
                continue;
            rows.push_back({idText(row.id),
                {idText(row.id), int(row.kind), row.title.in(language), row.subtitle.in(language), row.group,
                    row.disputed}});
        }
        return rows;
    };
}

} // namespace uitwijk
