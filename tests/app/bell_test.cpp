// SPDX-License-Identifier: Apache-2.0
#include "app/bell.h"
#include "app/models/moment_timer.h"
#include "platform/linux/player_sound.h"
#include "tests/app/app_device.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace uitwijk;

namespace {

class CountedSound final : public AlarmSound {
public:
    int sounds = 0;
    int stops = 0;
    void sound() override { ++sounds; }
    void stop() override { ++stops; }
};

} // namespace

TEST_CASE("a bell sounds at once, and is silent from the moment it is silenced")
{
    CountedSound sound;
    Bell bell(sound);
    bell.ring(false);
    CHECK(sound.sounds == 0);
    CHECK_FALSE(bell.isRinging());
    bell.ring(true);
    CHECK(sound.sounds == 1);
    CHECK(bell.isRinging());
    bell.silence();
    CHECK(sound.stops == 1);
    CHECK_FALSE(bell.isRinging());
}

TEST_CASE("a moment of the wall clock is told when it comes, once, and not before")
{
    MomentTimer timer;
    const QSignalSpy came(&timer, &MomentTimer::came);
    constexpr qint64 kSoon = 150; // ms
    const qint64 moment = QDateTime::currentMSecsSinceEpoch() + kSoon;
    timer.waitFor(moment);
    REQUIRE(soon([&] { return !came.isEmpty(); }));
    CHECK(QDateTime::currentMSecsSinceEpoch() >= moment);
    timer.waitFor(moment); // over: at once
    REQUIRE(soon([&] { return came.size() == 2; }));
    timer.waitFor(QDateTime::currentMSecsSinceEpoch() + kSoon);
    timer.waitFor(0); // nothing is waited for any more
    CHECK_FALSE(QSignalSpy(&timer, &MomentTimer::came).wait(int(2 * kSoon)));
}

TEST_CASE("the tone is a sound file of a second or so that what plays it is given by its path")
{
    const QByteArray tone = alarmTone();
    CHECK(tone.startsWith("RIFF"));
    CHECK(tone.mid(8, 8) == "WAVEfmt ");
    CHECK(tone.size() > 2 * 22050);

    const QTemporaryDir folder;
    const QString heard = folder.filePath(QStringLiteral("heard.wav"));
    PlayerSound player(QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral("cp \"$1\" \"$0.part\" && mv \"$0.part\" \"$0\""), heard});
    player.sound();
    REQUIRE(soon([&] { return QFile::exists(heard); }));
    QFile file(heard);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == tone);
}

TEST_CASE("a device without anything that plays is silent, and nothing fails")
{
    PlayerSound missing(QStringLiteral("/nowhere/player"), {});
    missing.sound();
    missing.stop();
    PlayerSound none(QString(), {});
    none.sound();
    CHECK(QFile::exists(QStringLiteral("/bin/sh")));
}
