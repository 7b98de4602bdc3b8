// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

namespace uitwijk {

/// The objects of one kind, or those below one object.
class ObjectListModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY sourceChanged FINAL)
    Q_PROPERTY(bool topOnly READ topOnly WRITE setTopOnly NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString parentId READ parentId WRITE setParentId NOTIFY sourceChanged FINAL)

public:
    explicit ObjectListModel(QObject* parent = nullptr);
    [[nodiscard]] int kind() const { return m_kind; } ///< ObjectKind; 0 = children of parentId
    [[nodiscard]] QString parentId() const { return m_parent; }
    [[nodiscard]] bool topOnly() const { return m_topOnly; } ///< of a kind, those that stand below nothing
    void setTopOnly(bool topOnly);
    void setKind(int kind);
    void setParentId(const QString& parent);

signals:
    void sourceChanged();

protected:
    [[nodiscard]] Query query() const override;

private:
    int m_kind = 0;
    bool m_topOnly = false;
    QString m_parent;
};

} // namespace uitwijk
