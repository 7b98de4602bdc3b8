// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

namespace uitwijk {

/// Everybody who can be called: as the tree (who calls whom), or as a directory by group.
class ContactTreeModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool directory READ isDirectory WRITE setDirectory NOTIFY directoryChanged FINAL)

public:
    explicit ContactTreeModel(QObject* parent = nullptr);
    [[nodiscard]] bool isDirectory() const { return m_directory; }
    void setDirectory(bool directory);

signals:
    void directoryChanged();

protected:
    [[nodiscard]] Query query() const override;

private:
    bool m_directory = false;
};

} // namespace uitwijk
