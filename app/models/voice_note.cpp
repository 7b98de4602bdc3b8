// SPDX-License-Identifier: Apache-2.0
#include "app/models/voice_note.h"

#include "app/device_ports.h"
#include "app/gateway/off_thread.h"
#include "platform/voice/opus_voice.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace uitwijk {

namespace {

constexpr double kLoudest = 32'768;

} // namespace

VoiceNote::VoiceNote(QObject* parent)
    : QObject(parent)
{
}

VoiceNote::~VoiceNote()
{
    if (m_state == Recording)
        DevicePorts::microphone->stop();
    if (m_state == Playing)
        DevicePorts::loudspeaker->stop();
}

bool VoiceNote::canRecord() const
{
    return DevicePorts::microphone != nullptr;
}

bool VoiceNote::canPlay() const
{
    return DevicePorts::loudspeaker != nullptr;
}

int VoiceNote::longest()
{
    return kLongestVoiceSeconds;
}

void VoiceNote::record()
{
    discard();
    if (!canRecord())
        return enter(Empty, NoMicrophone);
    m_speech.rate = Microphone::kRate;
    enter(Recording);
    DevicePorts::microphone->listen([this](std::span<const qint16> samples) { take(samples); },
        [this](MicrophoneTrouble trouble) { fail(trouble); });
}

void VoiceNote::stop()
{
    if (m_state == Recording) {
        DevicePorts::microphone->stop();
        if (m_state == Recording) // it was not full at last
            pack();
    } else if (m_state == Playing) {
        DevicePorts::loudspeaker->stop();
        enter(Kept);
    }
}

void VoiceNote::play()
{
    if (m_state != Kept)
        return;
    if (!canPlay())
        return enter(Kept, CannotPlay);
    enter(Playing);
    runOffThread(
        this, [packed = m_packed] { return unpackVoice(packed); },
        [this](const Result<Speech>& speech) {
            if (m_state != Playing)
                return;
            if (!speech)
                return enter(Kept, Damaged);
            DevicePorts::loudspeaker->play(
                *speech, [this](bool isPlayed) { enter(Kept, isPlayed ? NoTrouble : CannotPlay); });
        });
}

void VoiceNote::discard()
{
    if (m_state == Recording)
        DevicePorts::microphone->stop();
    if (m_state == Playing)
        DevicePorts::loudspeaker->stop();
    m_speech = {};
    m_packed.clear();
    m_length = 0;
    m_level = 0;
    enter(Empty);
    emit heard();
}

void VoiceNote::open(const QByteArray& packed)
{
    discard();
    if (packed.isEmpty())
        return;
    enter(Working);
    runOffThread(
        this, [packed] { return unpackVoice(packed); },
        [this, packed](const Result<Speech>& speech) {
            if (m_state != Working)
                return;
            if (!speech)
                return enter(Empty, Damaged);
            keep(packed, speech->seconds());
        });
}

void VoiceNote::take(std::span<const qint16> samples)
{
    constexpr auto kMost = std::size_t(kLongestVoiceSeconds) * Microphone::kRate;
    if (m_state != Recording)
        return;
    const std::size_t room = std::min(samples.size(), kMost - m_speech.samples.size());
    m_speech.samples.insert(m_speech.samples.end(), samples.begin(), samples.begin() + std::ptrdiff_t(room));
    int loudest = 0;
    for (const qint16 sample : samples)
        loudest = std::max(loudest, std::abs(int(sample)));
    m_length = m_speech.seconds();
    m_level = std::sqrt(loudest / kLoudest); // as loud as it seems
    emit heard();
    if (m_speech.samples.size() == kMost)
        QMetaObject::invokeMethod(this, &VoiceNote::stop, Qt::QueuedConnection);
}

/// What was said until then is kept.
void VoiceNote::fail(MicrophoneTrouble trouble)
{
    if (m_speech.samples.empty())
        return enter(Empty, trouble == MicrophoneTrouble::NotThere ? NoMicrophone : MicrophoneGone);
    pack();
    m_trouble = MicrophoneGone;
    emit changed();
}

void VoiceNote::pack()
{
    if (m_speech.samples.empty())
        return enter(Empty, NothingSaid);
    m_level = 0;
    enter(Working);
    runOffThread(
        this, [speech = std::exchange(m_speech, {})] { return packVoice(speech); },
        [this](const Result<Bytes>& packed) {
            if (m_state != Working)
                return;
            if (!packed)
                return enter(Empty, NothingSaid);
            keep(*packed, m_length);
        });
}

void VoiceNote::keep(const Bytes& packed, double seconds)
{
    m_packed = packed;
    m_length = seconds;
    enter(Kept, m_trouble);
    emit heard();
}

void VoiceNote::enter(State state, Trouble trouble)
{
    m_state = state;
    m_trouble = trouble;
    emit changed();
}

} // namespace uitwijk
