// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QThread>

#include <functional>

namespace uitwijk {

/// Runs the event loop until `isTrue`, at most forty seconds; whether it became so.
inline bool soon(const std::function<bool()>& isTrue)
{
    const QDeadlineTimer deadline(std::chrono::seconds(40));
    QEventLoop loop;
    while (!isTrue()) {
        if (deadline.hasExpired())
            return false;
        if (!loop.processEvents())
            QThread::msleep(1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace uitwijk
