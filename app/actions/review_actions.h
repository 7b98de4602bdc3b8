// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

namespace uitwijk {

/// Writes down what is to be learned from an incident, and what came of it. Times are ms since 1970-01-01
/// UTC, 0 for none.
class ReviewActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT
    // The line of the log that the next finding comes from, and what of the handbook that is about.
    Q_PROPERTY(QString fact MEMBER m_fact NOTIFY draftChanged FINAL)
    Q_PROPERTY(double factAt MEMBER m_factAt NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString aboutId MEMBER m_about NOTIFY draftChanged FINAL)

public:
    using Action::Action;

    Q_INVOKABLE void find(
        const QString& incidentId, const QString& finding, bool well, const QString& ownerId, double due);
    /// `state` = FindingState; whose it is and until when stays where nothing else is said.
    Q_INVOKABLE void report(const QString& incidentId, const QString& findingId, int state,
        const QString& note, const QString& ownerId, double due);

signals:
    void draftChanged();

private:
    QString m_fact;
    double m_factAt = 0;
    QString m_about;
};

} // namespace uitwijk
