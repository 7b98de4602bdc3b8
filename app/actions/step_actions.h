// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

namespace uitwijk {

/// What the person who keeps the plan does with the steps of a list: its properties are the words of the one
/// that is written.
class StepActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title MEMBER m_title FINAL)
    Q_PROPERTY(QString howTo MEMBER m_howTo FINAL)
    Q_PROPERTY(QString role MEMBER m_role FINAL)
    Q_PROPERTY(QString answers MEMBER m_answers FINAL)
    Q_PROPERTY(QString condition MEMBER m_condition FINAL)
    Q_PROPERTY(int wait MEMBER m_wait FINAL)
    Q_PROPERTY(int repeat MEMBER m_repeat FINAL)
    Q_PROPERTY(bool vital MEMBER m_vital FINAL)

public:
    using Action::Action;

    /// An empty step: one more, the last of its list.
    Q_INVOKABLE void write(const QString& checklistId, const QString& stepId);
    /// One earlier (-1) or one later (1) among the steps beside it.
    Q_INVOKABLE void move(const QString& stepId, int by);
    Q_INVOKABLE void takeAway(const QString& stepId);

private:
    QString m_title;
    QString m_howTo;
    QString m_role;
    QString m_answers; ///< a line each
    QString m_condition; ///< as StepForm has it
    int m_wait = 0;
    int m_repeat = 0;
    bool m_vital = false;
};

} // namespace uitwijk
