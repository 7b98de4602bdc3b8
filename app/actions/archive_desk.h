// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/desk.h"

namespace uitwijk {

/// Saves the whole log of an incident as one signed file.
class ArchiveDesk : public uitwijk::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int entries READ entries NOTIFY changed FINAL)

public:
    using Desk::Desk;

    [[nodiscard]] int entries() const { return m_entries; } ///< in the file that was saved last
    Q_INVOKABLE void save(const QString& incidentId, const QUrl& file);

private:
    int m_entries = 0;
};

} // namespace uitwijk
