// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QPointer>

class QQuickWindow;

namespace uitwijk {

/// Measures what a person in need waits for: from the start of the process until the contacts are on the
/// screen, by way of the first screen behind the lock, without the time that the passphrase takes on purpose.
/// Says it on standard output and ends the program unless it `stays`.
class ContactsStopwatch : public QObject {
public:
    ContactsStopwatch(QQuickWindow& window, const Session& session, bool stays);

private:
    void look();

    QQuickWindow& m_window;
    const Session& m_session;
    QPointer<QObject> m_router;
    bool m_stays;
    bool m_asked = false;
    bool m_isInFrame = false; ///< the frame that is being made has the contacts
};

/// Milliseconds since the kernel started this process.
[[nodiscard]] qint64 sinceProcessStart();

} // namespace uitwijk
