// SPDX-License-Identifier: Apache-2.0
#include "app/models/own_place.h"

#include "app/device_ports.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace uitwijk {

using namespace std::chrono_literals;

OwnPlace::OwnPlace(QObject* parent)
    : QObject(parent)
{
    m_ageing.setInterval(5s);
    connect(&m_ageing, &QTimer::timeout, this, &OwnPlace::judgeAgain);
}

OwnPlace::~OwnPlace()
{
    if (m_asking)
        end();
}

void OwnPlace::setAsking(bool asking)
{
    if (m_asking == asking)
        return;
    m_asking = asking;
    if (asking)
        begin();
    else
        end();
    emit changed();
}

void OwnPlace::again()
{
    if (!m_asking)
        return;
    end();
    begin();
    emit changed();
}

void OwnPlace::begin()
{
    if (!DevicePorts::location)
        return take({.trouble = LocationTrouble::NoReceiver});
    m_waiting = true;
    m_ageing.start();
    DevicePorts::location->watch([this](const LocationReport& report) { take(report); });
}

void OwnPlace::end()
{
    m_waiting = false;
    m_ageing.stop();
    if (DevicePorts::location)
        DevicePorts::location->stop();
}

void OwnPlace::take(const LocationReport& report)
{
    m_waiting = false;
    m_report = report;
    judgeAgain();
    emit moved();
}

void OwnPlace::judgeAgain()
{
    const bool wasUsable = m_fix.isUsable();
    m_fix = judge(m_report.fix, QDateTime::currentMSecsSinceEpoch());
    emit changed();
    if (wasUsable != m_fix.isUsable())
        emit moved();
}

int OwnPlace::ageSeconds() const
{
    constexpr qint64 kMost = std::numeric_limits<int>::max();
    return m_fix.age ? int(std::clamp<qint64>(*m_fix.age / 1000, 0, kMost)) : -1;
}

int OwnPlace::accuracy() const
{
    return m_fix.accuracy ? int(std::lround(std::min(*m_fix.accuracy, 1e8))) : -1;
}

QString OwnPlace::saidAt() const
{
    return m_fix.at
        ? QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(*m_fix.at), QStringLiteral("yyyy-MM-dd HH:mm"))
        : QString();
}

} // namespace uitwijk
