// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/unit_plans.h"
#include "app/models/live_model.h"

namespace uitwijk {

/// Which unit of the organisation has which kind of plan. Each cell is "BCP:2": the kind, and how it stands.
class UnitPlansModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int gaps READ gaps NOTIFY counted FINAL)
    Q_PROPERTY(int overdue READ overdue NOTIFY counted FINAL)

public:
    /// How it stands with one kind of plan in one unit.
    enum Stand {
        Missing = int(UnitPlanStand::Missing),
        OfTheWhole = int(UnitPlanStand::OfTheWhole),
        Own = int(UnitPlanStand::Own),
        Overdue = int(UnitPlanStand::Overdue)
    };
    Q_ENUM(Stand)

    explicit UnitPlansModel(QObject* parent = nullptr);
    [[nodiscard]] int gaps() const { return m_gaps; } ///< cells without a plan of their own or of the whole
    [[nodiscard]] int overdue() const { return m_overdue; } ///< cells whose plan is to be looked at again

signals:
    void counted();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    int m_gaps = 0;
    int m_overdue = 0;
};

} // namespace uitwijk
