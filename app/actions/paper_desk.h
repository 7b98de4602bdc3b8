// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/desk.h"

namespace uitwijk {

/// Saves what is made from the log of an incident as Markdown, to be handed over or kept.
class PaperDesk : public uitwijk::Desk {
    Q_OBJECT
    QML_ELEMENT

public:
    using Desk::Desk;

    Q_INVOKABLE void saveReview(const QString& incidentId, const QUrl& file);
    Q_INVOKABLE void saveHandover(const QString& incidentId, const QUrl& file);
};

} // namespace uitwijk
