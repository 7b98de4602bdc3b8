// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"
#include "app/models/own_place.h"
#include "store/acts/here_acts.h"

namespace uitwijk {

/// "I am here", said by the person at this device. What will be written is shown first and is what is
/// written; without both steps nothing is.
class HereActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString uri READ uri NOTIFY preparedChanged FINAL)
    Q_PROPERTY(QString fixedAt READ fixedAt NOTIFY preparedChanged FINAL)
    Q_PROPERTY(bool prepared READ isPrepared NOTIFY preparedChanged FINAL)

public:
    using Action::Action;

    [[nodiscard]] bool isPrepared() const { return m_report.has_value(); }
    [[nodiscard]] QString uri() const; ///< "geo:52.37,4.9;u=9"
    [[nodiscard]] QString fixedAt() const; ///< "21:58"

    /// Takes what the device knows now, to be shown. Nothing where it is not to be gone by.
    Q_INVOKABLE void prepare(uitwijk::OwnPlace* place);
    Q_INVOKABLE void forget();
    /// Writes what was prepared.
    Q_INVOKABLE void confirm(const QString& incidentId);

signals:
    void preparedChanged();

private:
    std::optional<HereReport> m_report;
};

} // namespace uitwijk
