// SPDX-License-Identifier: Apache-2.0
#include "app/models/contact_tree_model.h"

#include "app/models/spoken.h"

namespace uitwijk {
namespace {

/// Those who help first come first; what has no place here comes last.
qsizetype rank(const QString& group)
{
    static const QStringList order{QStringLiteral("emergency"), QStringLiteral("crisis-team"),
        QStringLiteral("staff"), QStringLiteral("supplier"), QStringLiteral("internet"),
        QStringLiteral("utility"), QStringLiteral("landlord"), QStringLiteral("insurer"),
        QStringLiteral("authority"), QStringLiteral("customer")};
    const qsizetype place = order.indexOf(group);
    return place < 0 ? order.size() : place;
}

} // namespace

ContactTreeModel::ContactTreeModel(QObject* parent)
    : LiveModel(
        {"contactId", "name", "subtitle", "phone", "group", "depth", "disputed"}, Topic::Objects, parent)
{
}

void ContactTreeModel::setDirectory(bool directory)
{
    if (m_directory == directory)
        return;
    m_directory = directory;
    emit directoryChanged();
    again();
}

LiveModel::Query ContactTreeModel::query() const
{
    return [directory = m_directory, language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        auto tree = store.contacts().tree();
        if (!tree)
            return std::move(tree).error();
        if (directory) {
            std::stable_sort(
                tree->begin(), tree->end(), [&language](const ContactRow& left, const ContactRow& right) {
                    const qsizetype l = rank(left.group);
                    const qsizetype r = rank(right.group);
                    return l != r
                        ? l < r
                        : QString::localeAwareCompare(left.name.in(language), right.name.in(language)) < 0;
                });
        }
        DisplayRows rows;
        rows.reserve(tree->size());
        for (const ContactRow& row : *tree)
            rows.push_back({idText(row.id),
                {idText(row.id), row.name.in(language), row.subtitle.in(language), spokenNumber(row.phone),
                    row.group, directory ? 0 : row.depth, row.disputed}});
        return rows;
    };
}

} // namespace uitwijk
