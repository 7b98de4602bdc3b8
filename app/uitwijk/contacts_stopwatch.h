// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QElapsedTimer>

class QQuickWindow;

namespace uitwijk {

/// Measures what a person in need waits for: from the start of the process until the contacts are on the
/// screen, without the time that the passphrase takes on purpose. Says it on standard output and ends the
/// program.
class ContactsStopwatch : public QObject {
public:
    ContactsStopwatch(QQuickWindow& window, const Session& session);

private:
    void look();

    QQuickWindow& m_window;
    const Session& m_session;
    bool m_asked = false;
};

/// Milliseconds since the kernel started this process.
[[nodiscard]] qint64 sinceProcessStart();

} // namespace uitwijk
