// SPDX-License-Identifier: Apache-2.0
#include "app/models/display_model.h"

#include <algorithm>
#include <unordered_set>

namespace uitwijk {

DisplayModel::DisplayModel(QList<QByteArray> roles, QObject* parent)
    : QAbstractListModel(parent)
    , m_roles(std::move(roles))
{
}

QVariant DisplayModel::data(const QModelIndex& index, int role) const
{
    const qsizetype column = role - Qt::UserRole;
    if (!index.isValid() || index.row() >= count() || column < 0 || column >= m_roles.size())
        return {};
    return m_rows[std::size_t(index.row())].values.value(column);
}

QHash<int, QByteArray> DisplayModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + int(i), m_roles[i]);
    return names;
}

void DisplayModel::show(DisplayRows target)
{
    const int before = count();
    if (m_rows.empty() || target.empty()) {
        replaceAll(std::move(target));
    } else {
        eraseMissing(target);
        for (std::size_t i = 0; i < target.size(); ++i)
            bring(i, std::move(target[i]));
    }
    if (before != count())
        emit countChanged();
}

void DisplayModel::replaceAll(DisplayRows target)
{
    if (m_rows.empty() && target.empty())
        return;
    beginResetModel();
    m_rows = std::move(target);
    endResetModel();
}

void DisplayModel::eraseMissing(const DisplayRows& target)
{
    std::unordered_set<QString> wanted;
    for (const DisplayRow& row : target)
        wanted.insert(row.key);
    for (int i = count() - 1; i >= 0; --i) {
        if (wanted.contains(m_rows[std::size_t(i)].key))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
}

/// Makes row `at` show `row`; everything before it is in its place already.
void DisplayModel::bring(std::size_t at, DisplayRow row)
{
    const auto from = m_rows.begin() + std::ptrdiff_t(at);
    const auto old
        = std::find_if(from, m_rows.end(), [&row](const DisplayRow& other) { return other.key == row.key; });
    const int place = int(at);
    if (old == m_rows.end()) {
        beginInsertRows({}, place, place);
        m_rows.insert(from, std::move(row));
        endInsertRows();
        return;
    }
    if (old != from) {
        const int oldPlace = int(old - m_rows.begin());
        beginMoveRows({}, oldPlace, oldPlace, {}, place);
        std::rotate(from, old, old + 1);
        endMoveRows();
    }
    if (m_rows[at] != row) {
        m_rows[at] = std::move(row);
        emit dataChanged(index(place), index(place));
    }
}

} // namespace uitwijk
