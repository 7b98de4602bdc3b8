// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

namespace uitwijk {

/// Incidents that have ended, or exercises: what each cost and what was learned. The latest first.
class PastModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool exercises READ isExercises WRITE setExercises NOTIFY exercisesChanged FINAL)

public:
    explicit PastModel(QObject* parent = nullptr);
    [[nodiscard]] bool isExercises() const { return m_exercises; }
    void setExercises(bool exercises);

signals:
    void exercisesChanged();

protected:
    [[nodiscard]] Query query() const override;

private:
    bool m_exercises = false;
};

} // namespace uitwijk
