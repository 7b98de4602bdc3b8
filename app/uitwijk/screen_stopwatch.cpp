// SPDX-License-Identifier: Apache-2.0
#include "app/uitwijk/screen_stopwatch.h"

#include <QQuickWindow>

namespace uitwijk {
namespace {

// What a screen reads may make it read more.
constexpr int kRounds = 4;

} // namespace

ScreenStopwatch::ScreenStopwatch(QQuickWindow& window, Session& session)
    : m_window(window)
    , m_session(session)
{
}

void ScreenStopwatch::time(const std::function<void()>& touch, std::function<void(double ms)> then)
{
    m_then = std::move(then);
    m_asked = 0;
    m_running.start();
    touch();
    askAgain();
}

void ScreenStopwatch::askAgain()
{
    StoreGateway* gateway = m_session.gateway();
    if (!gateway || m_asked++ == kRounds) {
        showFrame();
        return;
    }
    for (QFuture<bool>& lane : gateway->ahead()) {
        ++m_busyLanes;
        gateway->answer(std::move(lane), this, [this](bool) {
            if (--m_busyLanes == 0)
                askAgain();
        });
    }
}

void ScreenStopwatch::showFrame()
{
    connect(
        &m_window, &QQuickWindow::frameSwapped, this,
        [this] { std::exchange(m_then, {})(double(m_running.nsecsElapsed()) / 1e6); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_window.update();
}

} // namespace uitwijk
