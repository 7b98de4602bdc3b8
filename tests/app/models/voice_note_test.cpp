// SPDX-License-Identifier: Apache-2.0
#include "app/device_ports.h"
#include "app/models/voice_note.h"
#include "platform/linux/program_voice.h"
#include "platform/voice/opus_voice.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

using namespace uitwijk;

namespace {

/// A device whose microphone hears what lies in a file, and whose loudspeaker writes into another.
class Device {
public:
    explicit Device(double seconds, const QString& afterwards = QStringLiteral("exec sleep 60"))
        : m_microphone(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("cat \"$0\"; ") + afterwards, said()})
        , m_loudspeaker(
              QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("cat > \"$0\""), played()})
    {
        std::vector<qint16> samples(std::size_t(seconds * Microphone::kRate));
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = qint16(8000 * std::sin(0.17 * double(i)));
        QFile file(said());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(
            reinterpret_cast<const char*>(samples.data()), qint64(samples.size()) * qint64(sizeof(qint16)));
        DevicePorts::microphone = &m_microphone;
        DevicePorts::loudspeaker = &m_loudspeaker;
    }
    ~Device()
    {
        DevicePorts::microphone = nullptr;
        DevicePorts::loudspeaker = nullptr;
    }
    [[nodiscard]] QString said() const { return m_folder.filePath(QStringLiteral("said")); }
    [[nodiscard]] QString played() const { return m_folder.filePath(QStringLiteral("played")); }

private:
    QTemporaryDir m_folder;
    ProgramMicrophone m_microphone;
    ProgramLoudspeaker m_loudspeaker;
};

template <typename IsSo>
bool soon(VoiceNote& note, IsSo isSo)
{
    QSignalSpy changes(&note, &VoiceNote::changed);
    QSignalSpy heard(&note, &VoiceNote::heard);
    for (int i = 0; i < 200 && !isSo(); ++i)
        (void)changes.wait(50);
    return isSo();
}

bool becomes(VoiceNote& note, VoiceNote::State state)
{
    return soon(note, [&] { return note.state() == state; });
}

} // namespace

TEST_CASE("a sentence is recorded, heard again and kept in memory until somebody attaches it")
{
    const Device device(2.5);
    VoiceNote note;
    note.record();
    CHECK(note.state() == VoiceNote::Recording);
    REQUIRE(soon(note, [&] { return note.seconds() == 2; }));
    CHECK(note.level() > 0.4);
    CHECK(note.packed().isEmpty());
    note.stop();
    REQUIRE(becomes(note, VoiceNote::Kept));
    CHECK(note.trouble() == VoiceNote::NoTrouble);
    CHECK(note.seconds() == 2);
    const auto speech = unpackVoice(note.packed());
    REQUIRE(speech);
    CHECK(std::abs(speech->seconds() - 2.5) < 0.1);

    note.play();
    CHECK(note.state() == VoiceNote::Playing);
    REQUIRE(becomes(note, VoiceNote::Kept));
    CHECK(note.trouble() == VoiceNote::NoTrouble);
    CHECK(QFile(device.played()).size() == qint64(speech->samples.size() * sizeof(qint16)));

    VoiceNote other; // as whoever reads it
    other.open(note.packed());
    REQUIRE(becomes(other, VoiceNote::Kept));
    CHECK(other.seconds() == 2);

    note.discard();
    CHECK(note.state() == VoiceNote::Empty);
    CHECK(note.packed().isEmpty());
}

TEST_CASE("it ends by itself when it is as long as a voice note may be")
{
    const Device device(kLongestVoiceSeconds + 3);
    VoiceNote note;
    note.record();
    REQUIRE(becomes(note, VoiceNote::Kept));
    CHECK(note.seconds() == kLongestVoiceSeconds);
}

TEST_CASE("what was said before the microphone went away is kept")
{
    const Device device(1.2, QStringLiteral("exit 1"));
    VoiceNote note;
    note.record();
    REQUIRE(becomes(note, VoiceNote::Kept));
    CHECK(note.trouble() == VoiceNote::MicrophoneGone);
    CHECK(note.seconds() == 1);
}

TEST_CASE("a device that can neither hear nor speak says so")
{
    VoiceNote note;
    CHECK_FALSE(note.canRecord());
    CHECK_FALSE(note.canPlay());
    note.record();
    CHECK((note.state() == VoiceNote::Empty && note.trouble() == VoiceNote::NoMicrophone));

    const Device silent(0);
    note.record();
    note.stop();
    CHECK((note.state() == VoiceNote::Empty && note.trouble() == VoiceNote::NothingSaid));
    note.open("no voice at all");
    REQUIRE(soon(note, [&] { return note.trouble() == VoiceNote::Damaged; }));
    CHECK(note.state() == VoiceNote::Empty);
}
