// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"
#include "store/domain/plan_check.h"

namespace uitwijk {

/// What is to be put right in the handbook, by what is wrong, the gravest first. Of a step the list is
/// opened.
class PlanCheckModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int grave READ grave NOTIFY counted FINAL)
    Q_PROPERTY(int weak READ weak NOTIFY counted FINAL)

public:
    /// What is wrong: PlanFlaw.
    enum Flaw {
        NamesWhatIsGone = int(PlanFlaw::NamesWhatIsGone),
        NoNumber = int(PlanFlaw::NoNumber),
        CallerIsGone = int(PlanFlaw::CallerIsGone),
        CallsInARing = int(PlanFlaw::CallsInARing),
        NoSteps = int(PlanFlaw::NoSteps),
        CannotComeUp = int(PlanFlaw::CannotComeUp),
        NoLists = int(PlanFlaw::NoLists),
        WaitsForItself = int(PlanFlaw::WaitsForItself),
        NoDeputy = int(PlanFlaw::NoDeputy),
        NotConfirmed = int(PlanFlaw::NotConfirmed),
        TooManySteps = int(PlanFlaw::TooManySteps),
        ReviewOverdue = int(PlanFlaw::ReviewOverdue)
    };
    Q_ENUM(Flaw)

    explicit PlanCheckModel(QObject* parent = nullptr);
    [[nodiscard]] int grave() const { return m_grave; } ///< would let people down tonight
    [[nodiscard]] int weak() const { return count() - m_grave; }

signals:
    void counted();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    int m_grave = 0;
};

} // namespace uitwijk
