// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_object.h"
#include "store/domain/call_tree.h"

namespace uitwijk {

/// "23 of 41 reached": how far the contact tree of an incident is, and how much of the rest is mine.
class CallProgress : public uitwijk::IncidentObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int people READ people NOTIFY shown FINAL)
    Q_PROPERTY(int reached READ reached NOTIFY shown FINAL)
    Q_PROPERTY(int refused READ refused NOTIFY shown FINAL)
    Q_PROPERTY(int unreachable READ unreachable NOTIFY shown FINAL)
    Q_PROPERTY(int mine READ mine NOTIFY shown FINAL)

public:
    explicit CallProgress(QObject* parent = nullptr);

    [[nodiscard]] int people() const { return m_known.coverage.people; }
    [[nodiscard]] int reached() const { return m_known.coverage.reached; }
    [[nodiscard]] int refused() const { return m_known.coverage.refused; }
    [[nodiscard]] int unreachable() const { return m_known.coverage.unreachable; }
    [[nodiscard]] int mine() const { return m_known.mine; } ///< whom I have to call, now or later

protected:
    void start() override;
    void forget() override { m_known = {}; }

private:
    struct Known {
        CallCoverage coverage;
        int mine = 0;
    };
    Known m_known;
};

} // namespace uitwijk
