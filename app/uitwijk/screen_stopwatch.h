// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QElapsedTimer>

class QQuickWindow;

namespace uitwijk {

/// Measures what a person waits for on the way to a screen: from the touch until a frame was shown with all
/// that the screen reads from the handbook. One at a time. Belongs to the UI thread.
class ScreenStopwatch : public QObject {
public:
    ScreenStopwatch(QQuickWindow& window, Session& session);

    void time(const std::function<void()>& touch, std::function<void(double ms)> then);

private:
    void askAgain();
    void showFrame();

    QQuickWindow& m_window;
    Session& m_session;
    QElapsedTimer m_running;
    std::function<void(double ms)> m_then;
    int m_asked = 0;
    int m_busyLanes = 0; ///< that have still to answer
};

} // namespace uitwijk
