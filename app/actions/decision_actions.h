// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

namespace uitwijk {

/// Takes decisions, and says what came of them.
class DecisionActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString picture MEMBER m_picture NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString judgement MEMBER m_judgement NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString decision MEMBER m_decision NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString ownerId MEMBER m_owner NOTIFY draftChanged FINAL)
    Q_PROPERTY(int minutes MEMBER m_minutes NOTIFY draftChanged
            FINAL) ///< until its effect is to be looked at; 0: not

public:
    using Action::Action;

    /// Takes the decision that the properties hold.
    Q_INVOKABLE void decide(const QString& incidentId);
    /// `state` = DecisionState; to be looked at again after `minutes`.
    Q_INVOKABLE void check(
        const QString& incidentId, const QString& decisionId, int state, const QString& effect);

signals:
    void draftChanged();

private:
    QString m_picture;
    QString m_judgement;
    QString m_decision;
    QString m_owner;
    int m_minutes = 0;
};

} // namespace uitwijk
