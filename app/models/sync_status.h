// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_object.h"
#include "store/log/event_log.h"

namespace uitwijk {

/// What was written here and is not known to be on any other copy's disk: on a relay's, or a device's. And
/// how fresh this copy is.
class SyncStatus : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int waiting READ waiting NOTIFY shown FINAL)
    Q_PROPERTY(QString newest READ newest NOTIFY shown FINAL)
    Q_PROPERTY(int daysOld READ daysOld NOTIFY shown FINAL)

public:
    explicit SyncStatus(QObject* parent = nullptr);
    /// Changes. Those that are on their way together count as one; nothing is 0 before it was acknowledged.
    [[nodiscard]] int waiting() const { return int(m_waiting.ops + m_waiting.bundles); }
    /// When the newest change in this copy was written, in the reader's way of writing times; empty: there is
    /// none.
    [[nodiscard]] QString newest() const;
    [[nodiscard]] int daysOld() const; ///< whole days since then; 0 when it is in the future

signals:
    void shown();

protected:
    void start() override;

private:
    Waiting m_waiting;
    Hlc m_newest;
};

} // namespace uitwijk
