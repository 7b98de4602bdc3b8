// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/program_voice.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace uitwijk;

namespace {

/// Lets events come until it is so, for ten seconds at most.
template <typename IsSo>
bool soon(IsSo isSo)
{
    QElapsedTimer since;
    since.start();
    while (!isSo() && since.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return isSo();
}

QStringList shell(const QString& words)
{
    return {QStringLiteral("-c"), words};
}

} // namespace

TEST_CASE("a recording program is heard until it is told to stop, samples in order and none torn")
{
    // An odd number of octets at a time, and then it goes on listening.
    ProgramMicrophone microphone(QStringLiteral("/bin/sh"),
        shell(QStringLiteral(
            "printf '\\001\\000\\002'; sleep 0.1; printf '\\000\\003\\000\\004'; exec sleep 60")));
    std::vector<qint16> heard;
    auto trouble = MicrophoneTrouble::None;
    microphone.listen(
        [&](std::span<const qint16> samples) { heard.insert(heard.end(), samples.begin(), samples.end()); },
        [&](MicrophoneTrouble why) { trouble = why; });
    CHECK(heard.empty());
    REQUIRE(soon([&] { return heard.size() == 3; }));
    CHECK(heard == std::vector<qint16>{1, 2, 3});
    microphone.stop();
    CHECK(trouble == MicrophoneTrouble::None);
}

TEST_CASE("a microphone that is not there, or goes away, says so once")
{
    for (const auto& [program, words, expected] :
        {std::tuple(QString(), QString(), MicrophoneTrouble::NotThere),
            std::tuple(QStringLiteral("/nowhere/recorder"), QString(), MicrophoneTrouble::NotThere),
            std::tuple(QStringLiteral("/bin/sh"), QStringLiteral("printf 'ab'; exit 1"),
                MicrophoneTrouble::Failed)}) {
        ProgramMicrophone microphone(program, shell(words));
        std::vector<MicrophoneTrouble> troubles;
        microphone.listen(
            [](std::span<const qint16>) {}, [&](MicrophoneTrouble why) { troubles.push_back(why); });
        CHECK(troubles.empty());
        CHECK(soon([&] { return !troubles.empty(); }));
        CHECK(troubles == std::vector<MicrophoneTrouble>{expected});
    }
}

TEST_CASE("a playing program is given the samples and their rate, and its end is told")
{
    const QTemporaryDir folder;
    const QString played = folder.filePath(QStringLiteral("played"));
    ProgramLoudspeaker loudspeaker(QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral("echo $1 > \"$0\" && cat >> \"$0\""), played,
            QStringLiteral("%1")});
    std::vector<bool> ends;
    loudspeaker.play(
        {.rate = 48'000, .samples = {0x4142, 0x4344}}, [&](bool isPlayed) { ends.push_back(isPlayed); });
    REQUIRE(soon([&] { return !ends.empty(); }));
    CHECK(ends == std::vector<bool>{true});
    QFile file(played);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "48000\nBADC");

    ProgramLoudspeaker missing(QStringLiteral("/nowhere/player"), {});
    missing.play({.rate = 48'000, .samples = {1}}, [&](bool isPlayed) { ends.push_back(isPlayed); });
    REQUIRE(soon([&] { return ends.size() == 2; }));
    CHECK_FALSE(ends.back());
}

TEST_CASE("nothing is told of what was stopped")
{
    ProgramLoudspeaker loudspeaker(QStringLiteral("/bin/sh"), shell(QStringLiteral("exec sleep 60")));
    bool isTold = false;
    loudspeaker.play({.rate = 48'000, .samples = {1}}, [&](bool) { isTold = true; });
    QCoreApplication::processEvents(); // it began
    loudspeaker.stop();
    QCoreApplication::processEvents();
    CHECK_FALSE(isTold);
}
