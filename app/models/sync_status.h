// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_object.h"
#include "store/log/event_log.h"

namespace uitwijk {

/// What of this copy has not reached any other yet.
class SyncStatus : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int waitingOps READ waitingOps NOTIFY shown FINAL)
    Q_PROPERTY(int waitingBundles READ waitingBundles NOTIFY shown FINAL)

public:
    explicit SyncStatus(QObject* parent = nullptr);
    [[nodiscard]] int waitingOps() const { return int(m_waiting.ops); }
    [[nodiscard]] int waitingBundles() const { return int(m_waiting.bundles); }

signals:
    void shown();

protected:
    void start() override;

private:
    Waiting m_waiting;
};

} // namespace uitwijk
