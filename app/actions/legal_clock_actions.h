// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

namespace uitwijk {

/// What a person says of a duty to report within a time.
class LegalClockActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT

public:
    using Action::Action;

    /// It counts from `moment`, milliseconds since 1970.
    Q_INVOKABLE void start(const QString& incidentId, const QString& clockId, double moment);
    /// It was reported now; `words` = the number of the report, may be empty. `due` = when its time would
    /// have been up, 0 when that is not known.
    Q_INVOKABLE void report(
        const QString& incidentId, const QString& clockId, double due, const QString& words);
    Q_INVOKABLE void dismiss(const QString& incidentId, const QString& clockId, const QString& reason);
    Q_INVOKABLE void takeBack(const QString& incidentId, const QString& clockId);

    /// The latest moment that has passed at which a clock showed "22:10"; 0 for what is no such time.
    [[nodiscard]] Q_INVOKABLE double momentOf(const QString& time) const;
    /// The time of day now, as momentOf() reads it.
    [[nodiscard]] Q_INVOKABLE QString timeNow() const;
};

} // namespace uitwijk
