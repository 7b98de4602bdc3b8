// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

namespace uitwijk {

/// Keeps photos and voice notes with an incident, and takes them back. On a failure: TooLarge, Malformed (it
/// can be neither shown nor heard).
class EvidenceActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT

public:
    using Action::Action;

    /// `aboutId` empty: of the incident as a whole; `madeAt` 0: now.
    Q_INVOKABLE void bring(const QString& incidentId, const QString& aboutId, const QByteArray& octets,
        const QString& caption, double madeAt);
    Q_INVOKABLE void takeBack(const QString& incidentId, const QString& evidenceId, const QString& reason);
};

} // namespace uitwijk
