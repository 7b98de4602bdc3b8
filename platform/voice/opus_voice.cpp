// SPDX-License-Identifier: Apache-2.0
#include "platform/voice/opus_voice.h"

#include <opusenc.h>
#include <opusfile.h>

#include <algorithm>
#include <array>
#include <memory>

namespace uitwijk {

namespace {

constexpr int kBitsPerSecond = 10'000;
constexpr std::array kRates{8'000, 12'000, 16'000, 24'000, 48'000};
constexpr int kUnpackedRate = 48'000; // what opusfile gives, whatever was recorded
constexpr qsizetype kMostPacked = 4 * 1024 * 1024; // forty seconds at the highest rate that Opus has

using Encoder = std::unique_ptr<OggOpusEnc, decltype(&ope_encoder_destroy)>;
using Comments = std::unique_ptr<OggOpusComments, decltype(&ope_comments_destroy)>;
using File = std::unique_ptr<OggOpusFile, decltype(&op_free)>;

int append(void* whose, const unsigned char* octets, opus_int32 count)
{
    static_cast<Bytes*>(whose)->append(reinterpret_cast<const char*>(octets), count);
    return 0;
}

int leave(void*)
{
    return 0;
}

Error damaged()
{
    return {Errc::Malformed, "this is not a voice note, or it is damaged"};
}

Error tooLong()
{
    return {Errc::TooLarge, "a voice note lasts forty seconds at most"};
}

} // namespace

Result<Bytes> packVoice(const Speech& speech)
{
    if (std::find(kRates.begin(), kRates.end(), speech.rate) == kRates.end()) // libopusenc trusts us in this
        return Error{Errc::Malformed, "not a rate at which voices are recorded"};
    if (speech.samples.empty())
        return Error{Errc::Malformed, "nothing was said"};
    if (speech.seconds() > kLongestVoiceSeconds)
        return tooLong();
    Bytes packed;
    int error = OPE_OK;
    const OpusEncCallbacks callbacks{append, leave};
    const Comments comments(ope_comments_create(), ope_comments_destroy);
    const Encoder encoder(
        ope_encoder_create_callbacks(&callbacks, &packed, comments.get(), speech.rate, 1, 0, &error),
        ope_encoder_destroy);
    if (!encoder)
        return Error{Errc::Malformed, ope_strerror(error)};
    if ((error = ope_encoder_ctl(encoder.get(), OPUS_SET_BITRATE(kBitsPerSecond))) != OPE_OK
        || (error = ope_encoder_ctl(encoder.get(), OPUS_SET_VBR(0))) != OPE_OK
        || (error = ope_encoder_ctl(encoder.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE))) != OPE_OK
        || (error = ope_encoder_write(encoder.get(), speech.samples.data(), int(speech.samples.size())))
            != OPE_OK
        || (error = ope_encoder_drain(encoder.get())) != OPE_OK)
        return Error{Errc::Malformed, ope_strerror(error)};
    return packed;
}

Result<Speech> unpackVoice(ByteView packed)
{
    if (packed.size() > kMostPacked)
        return tooLong();
    int error = 0;
    const File file(op_open_memory(reinterpret_cast<const unsigned char*>(packed.data()),
                        std::size_t(packed.size()), &error),
        op_free);
    if (!file)
        return damaged();
    constexpr std::size_t kMost = std::size_t(kLongestVoiceSeconds) * kUnpackedRate;
    Speech speech{.rate = kUnpackedRate, .samples = {}};
    std::array<opus_int16, 2 * 5760> both; // what one packet holds at most
    for (;;) {
        const int count = op_read_stereo(file.get(), both.data(), int(both.size()));
        if (count == 0)
            break;
        if (count < 0) // a gap, too: nothing in a whole file has one
            return damaged();
        for (std::size_t at = 0; at < 2 * std::size_t(count); at += 2)
            speech.samples.push_back(qint16((both[at] + both[at + 1]) / 2));
        if (speech.samples.size() > kMost + kUnpackedRate)
            return tooLong();
    }
    return speech.samples.empty() ? Result<Speech>(damaged()) : speech;
}

} // namespace uitwijk
