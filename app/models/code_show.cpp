// SPDX-License-Identifier: Apache-2.0
#include "app/models/code_show.h"

#include "platform/codes/qr_code.h"

namespace uitwijk {

CodeShow::CodeShow(QObject* parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &CodeShow::step);
}

void CodeShow::setOctets(const QByteArray& octets)
{
    if (m_octets == octets)
        return;
    m_octets = octets;
    m_index = 0;
    m_sequence.reset();
    m_failure = failure::None;
    if (!octets.isEmpty()) {
        auto sequence = CodeSequence::of(octets);
        if (sequence)
            m_sequence = *std::move(sequence);
        else
            m_failure = failure::of(sequence.error().code);
    }
    keepTime();
    draw();
}

void CodeShow::setRunning(bool running)
{
    m_isRunning = running;
    keepTime();
    emit changed();
}

void CodeShow::setPace(int pace)
{
    m_pace = std::clamp(pace, kSlowest, kFastest);
    keepTime();
    emit changed();
}

int CodeShow::number() const
{
    return m_sequence ? int(m_index % quint32(m_sequence->blocks())) + 1 : 0;
}

int CodeShow::total() const
{
    return m_sequence ? int(m_sequence->blocks()) : 0;
}

int CodeShow::round() const
{
    return m_sequence ? int(m_index / quint32(m_sequence->blocks())) + 1 : 0;
}

void CodeShow::keepTime()
{
    if (m_isRunning && m_sequence && m_sequence->blocks() > 1)
        m_timer.start(1000 / m_pace);
    else
        m_timer.stop();
}

void CodeShow::step()
{
    m_index = quint64(m_index) < kMaxCodeIndex ? m_index + 1 : 0;
    draw();
}

void CodeShow::draw()
{
    m_dark.clear();
    if (m_sequence) {
        auto code = QrCode::of(m_sequence->code(m_index));
        if (code)
            m_dark = std::move(code->dark);
        else
            m_failure = failure::of(code.error().code);
    }
    emit changed();
}

} // namespace uitwijk
