// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_object.h"

namespace uitwijk {

/// Recovery and workplaces of an incident in a line each, as the board shows them. Moments are ms since 1970,
/// 0 = none.
class RecoveryCheck : public uitwijk::IncidentObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int toRestore READ toRestore NOTIFY shown FINAL)
    Q_PROPERTY(int disputed READ disputed NOTIFY shown FINAL)
    Q_PROPERTY(QString next READ next NOTIFY shown FINAL)
    Q_PROPERTY(qreal rtoAt READ rtoAt NOTIFY shown FINAL)
    Q_PROPERTY(qreal mtpdAt READ mtpdAt NOTIFY shown FINAL)
    Q_PROPERTY(QString circles READ circles NOTIFY shown FINAL)
    Q_PROPERTY(int placed READ placed NOTIFY shown FINAL)
    Q_PROPERTY(int unplaced READ unplaced NOTIFY shown FINAL)
    Q_PROPERTY(int tooMany READ tooMany NOTIFY shown FINAL)
    Q_PROPERTY(int placesDisputed READ placesDisputed NOTIFY shown FINAL)

public:
    explicit RecoveryCheck(QObject* parent = nullptr);

    [[nodiscard]] int toRestore() const { return m_shown.toRestore; }
    [[nodiscard]] int disputed() const { return m_shown.disputed; }
    [[nodiscard]] QString next() const { return m_shown.next; } ///< its name; empty when nothing is to do
    [[nodiscard]] qreal rtoAt() const { return m_shown.rtoAt; }
    [[nodiscard]] qreal mtpdAt() const { return m_shown.mtpdAt; }
    /// What needs itself by way of others: a mistake in the handbook, in a line each.
    [[nodiscard]] QString circles() const { return m_shown.circles; }
    [[nodiscard]] int placed() const { return m_shown.placed; }
    [[nodiscard]] int unplaced() const { return m_shown.unplaced; }
    [[nodiscard]] int tooMany() const { return m_shown.tooMany; } ///< for whom there is no seat
    [[nodiscard]] int placesDisputed() const { return m_shown.placesDisputed; }

protected:
    void start() override;
    void forget() override { m_shown = {}; }

private:
    struct Shown {
        int toRestore = 0;
        int disputed = 0;
        QString next;
        qreal rtoAt = 0;
        qreal mtpdAt = 0;
        QString circles;
        int placed = 0;
        int unplaced = 0;
        int tooMany = 0;
        int placesDisputed = 0;
    };
    static Result<Shown> read(const Store& store, const ObjectId& incident, const QString& language);

    Shown m_shown;
};

} // namespace uitwijk
