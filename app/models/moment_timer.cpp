// SPDX-License-Identifier: Apache-2.0
#include "app/models/moment_timer.h"

#include <QDateTime>

#include <algorithm>

namespace uitwijk {

namespace {

constexpr qint64 kLongest = 20'000; // ms; a timer stands still while the device sleeps

} // namespace

MomentTimer::MomentTimer(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &MomentTimer::look);
}

void MomentTimer::waitFor(qint64 moment)
{
    m_timer.stop();
    m_moment = moment;
    if (moment > 0)
        m_timer.start(int(std::clamp<qint64>(moment - QDateTime::currentMSecsSinceEpoch(), 1, kLongest)));
}

void MomentTimer::look()
{
    if (QDateTime::currentMSecsSinceEpoch() < m_moment)
        return waitFor(m_moment);
    m_moment = 0;
    emit came();
}

} // namespace uitwijk
