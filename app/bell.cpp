// SPDX-License-Identifier: Apache-2.0
#include "app/bell.h"

namespace uitwijk {

namespace {

constexpr int kBetween = 3000; // ms
constexpr int kTimes = 20;

} // namespace

Bell::Bell(AlarmSound& sound, QObject* parent)
    : QObject(parent)
    , m_sound(sound)
{
    m_again.setInterval(kBetween);
    connect(&m_again, &QTimer::timeout, this, &Bell::soundOnce);
}

void Bell::ring(bool aloud)
{
    if (!aloud)
        return;
    m_left = kTimes;
    m_again.start();
    soundOnce();
    emit changed();
}

void Bell::silence()
{
    m_again.stop();
    m_sound.stop();
    m_left = 0;
    emit changed();
}

void Bell::soundOnce()
{
    m_sound.sound();
    if (--m_left > 0)
        return;
    m_again.stop();
    emit changed();
}

} // namespace uitwijk
