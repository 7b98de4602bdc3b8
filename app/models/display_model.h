// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace uitwijk {

/// One row as it is shown: a value for each role, and a key that stays with the thing that it shows.
struct DisplayRow {
    QString key;
    QVariantList values;
    bool operator==(const DisplayRow&) const = default;
};
using DisplayRows = std::vector<DisplayRow>;

/// Rows to show. New rows replace old ones with the fewest changes, so that a view keeps its place, its focus
/// and its screen reader.
class DisplayModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by what shows it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    explicit DisplayModel(QList<QByteArray> roles, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const DisplayRows& rows() const { return m_rows; }
    void show(DisplayRows target);

signals:
    void countChanged();

private:
    void replaceAll(DisplayRows target);
    void eraseMissing(const DisplayRows& target);
    void bring(std::size_t at, DisplayRow row);

    QList<QByteArray> m_roles;
    DisplayRows m_rows;
};

} // namespace uitwijk
