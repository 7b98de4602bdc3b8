// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// What must be undone before an incident is over, or was left when it ended.
class UndoListModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT

public:
    enum What { Measure, Forwarding, Task, Step };
    Q_ENUM(What)

    explicit UndoListModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] Query query() const override;
};

/// Incidents that have ended and left something to undo, latest first. An exercise leaves nothing.
class LeftBehindModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit LeftBehindModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] Query query() const override;
};

} // namespace uitwijk
