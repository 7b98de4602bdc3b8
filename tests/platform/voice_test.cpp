// SPDX-License-Identifier: Apache-2.0
#include "platform/voice/opus_voice.h"
#include "store/domain/evidence.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <random>

using namespace uitwijk;

namespace {

constexpr double kTurn = 6.283185307179586;

/// A voice of one pitch.
Speech tone(double seconds, double pitch, int rate = Microphone::kRate)
{
    Speech speech{.rate = rate, .samples = {}};
    for (int i = 0; i < int(seconds * rate); ++i)
        speech.samples.push_back(qint16(8000 * std::sin(kTurn * pitch * i / rate)));
    return speech;
}

/// How strong one pitch is in it, of 1.
double strength(const Speech& speech, double pitch)
{
    double sine = 0;
    double cosine = 0;
    double all = 0;
    for (std::size_t i = 0; i < speech.samples.size(); ++i) {
        const double sample = speech.samples[i];
        sine += sample * std::sin(kTurn * pitch * double(i) / speech.rate);
        cosine += sample * std::cos(kTurn * pitch * double(i) / speech.rate);
        all += sample * sample;
    }
    return 2 * (sine * sine + cosine * cosine) / (all * double(speech.samples.size()));
}

} // namespace

TEST_CASE("what is said is heard again, as long as it was and some 1.3 kB a second")
{
    for (const int rate : {8000, 16000, 48000}) {
        const auto packed = packVoice(tone(5, 440, rate));
        REQUIRE(packed);
        CHECK(packed->size() < 8'000);
        const auto heard = unpackVoice(*packed);
        REQUIRE(heard);
        CHECK(heard->rate == 48'000);
        CHECK(std::abs(heard->seconds() - 5) < 0.05);
        CHECK(strength(*heard, 440) > 0.8);
        CHECK(strength(*heard, 620) < 0.1);
    }
}

TEST_CASE("the longest voice note is one value of the log, whatever is heard in it")
{
    Speech noise{.rate = Microphone::kRate, .samples = {}};
    std::mt19937 random(4711);
    for (int i = 0; i < kLongestVoiceSeconds * noise.rate; ++i)
        noise.samples.push_back(qint16(random()));
    const auto packed = packVoice(noise);
    REQUIRE(packed);
    CHECK(packed->size() <= kMaxEvidenceBytes);
    CHECK(evidenceFaultOf(*packed) == EvidenceFault::None);
}

TEST_CASE("a voice note tells nothing of the device on which it was spoken")
{
    const auto packed = packVoice(tone(1, 300));
    REQUIRE(packed);
    CHECK_FALSE(packed->contains("DATE"));
    CHECK_FALSE(packed->toLower().contains("qt"));
    CHECK_FALSE(packed->contains("TITLE"));
}

TEST_CASE("silence of no length and a speech without end are refused in words")
{
    CHECK(packVoice({.rate = Microphone::kRate, .samples = {}}).error().code == Errc::Malformed);
    CHECK(packVoice({.rate = 44, .samples = {1, 2, 3}}).error().code == Errc::Malformed);
    CHECK(packVoice(tone(kLongestVoiceSeconds + 1, 300, 8000)).error().code == Errc::TooLarge);
    CHECK(packVoice(tone(kLongestVoiceSeconds, 300, 8000)));
}

TEST_CASE("what is damaged, cut off or no voice at all is said so, and nothing worse happens")
{
    const Bytes whole = *packVoice(tone(2, 440));
    CHECK(unpackVoice({}).error().code == Errc::Malformed);
    CHECK(unpackVoice("RIFF of something else").error().code == Errc::Malformed);
    CHECK(unpackVoice(ByteView(whole).first(60)).error().code == Errc::Malformed);
    CHECK(unpackVoice(Bytes(5 * 1024 * 1024, 'O')).error().code == Errc::TooLarge);
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); at += 7) {
        Bytes altered = whole;
        altered[at] = char(altered[at] ^ 0x55);
        refused += unpackVoice(altered) ? 0 : 1;
    }
    CHECK(refused > 0);
}
