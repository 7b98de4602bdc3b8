// SPDX-License-Identifier: Apache-2.0
#include "app/cli/where.h"

#include "app/cli/moment.h"
#include "platform/location/open_location.h"

#include <QDateTime>
#include <QEventLoop>
#include <QTimer>

#include <array>

namespace uitwijk::cli {

using namespace std::chrono_literals;

namespace {

constexpr auto kForBetter = 3s; // the sentence with the date comes a moment after the first one

/// For people, in the order of FixTrust.
constexpr std::array kWrong{"", "old: look how old before you go by it",
    "not exact: look how far off it may be", "its age is not known",
    "the receiver's date is 1024 weeks behind; put right",
    "WRONG DATE, not gone by: the receiver's clock or this device's is wrong", "TOO OLD to go by",
    "TOO COARSE to go by", "WRONG, not gone by: 0, 0 is what a receiver says that does not know",
    "WRONG, not gone by: no place on the earth", "NO FIX"};

/// For people, in the order of LocationTrouble.
constexpr std::array kTrouble{"", "this device has no receiver that answers; name one with --nmea",
    "the system does not allow asking", "the file or the port cannot be read", "no answer in time",
    "what came is not from a receiver", "a packed file; unpack it first",
    "the receiver does not know where it is; go outside"};

QString ageOf(qint64 ms)
{
    constexpr qint64 kMinute = 60'000;
    return std::abs(ms) < kMinute ? QStringLiteral("%1 s").arg(std::abs(ms) / 1000) : lengthOf(ms);
}

QString faults(const NmeaTally& tally)
{
    QStringList all;
    const std::array<std::pair<int, const char*>, 5> kinds{{{tally.broken, "broken"},
        {tally.foreign, "that are no sentence"}, {tally.withoutFix, "without a fix"},
        {tally.withoutDate, "without a date"}, {tally.backwards, "earlier than the one before"}}};
    for (const auto& [count, words] : kinds) {
        if (count > 0)
            all.append(QStringLiteral("%1 %2").arg(count).arg(QString::fromLatin1(words)));
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

LocationReport askWhere(const QString& nmea)
{
    LocationReport last;
    QEventLoop loop;
    QTimer enough;
    enough.setSingleShot(true);
    QObject::connect(&enough, &QTimer::timeout, &loop, &QEventLoop::quit);
    const auto location = openLocation(nmea);
    location->watch([&](const LocationReport& report) {
        last = report;
        const auto fix = judge(report.fix, QDateTime::currentMSecsSinceEpoch());
        if (report.trouble != LocationTrouble::None || fix.trust == FixTrust::Good)
            loop.quit();
        else if (!enough.isActive())
            enough.start(kForBetter);
    });
    loop.exec();
    location->stop();
    return last;
}

QString wordFor(FixTrust trust)
{
    static constexpr std::array kWords{"good", "old", "coarse", "no-time", "weeks-begun-again",
        "impossible-date", "too-old", "too-coarse", "nowhere", "off-earth", "none"};
    return QString::fromLatin1(kWords[std::size_t(trust)]);
}

QString wordFor(LocationTrouble trouble)
{
    static constexpr std::array kWords{
        "", "no-receiver", "not-allowed", "unreachable", "silent", "not-nmea", "compressed", "no-fix"};
    return QString::fromLatin1(kWords[std::size_t(trouble)]);
}

void tellFix(const Console& console, const LocationReport& report, const JudgedFix& fix)
{
    QStringList parts;
    if (fix.trust != FixTrust::None)
        parts.append(geoUri({.position = fix.position}));
    if (fix.accuracy)
        parts.append(QStringLiteral("within %1 m").arg(qRound64(*fix.accuracy)));
    if (fix.age)
        parts.append(*fix.age < 0 ? QStringLiteral("%1 ahead of this clock").arg(ageOf(*fix.age))
                                  : QStringLiteral("%1 old").arg(ageOf(*fix.age)));
    for (const char* words : {kWrong[std::size_t(fix.trust)], kTrouble[std::size_t(report.trouble)]}) {
        if (*words != 0)
            parts.append(QString::fromUtf8(words));
    }
    console.line(QStringLiteral("you are at: %1").arg(parts.join(QStringLiteral("; "))));
    if (const QString wrong = faults(report.tally); !wrong.isEmpty())
        console.line(QStringLiteral("of what the receiver said: %1").arg(wrong));
}

QJsonObject fixItem(const LocationReport& report, const JudgedFix& fix)
{
    QJsonObject item{{QStringLiteral("trust"), wordFor(fix.trust)},
        {QStringLiteral("usable"), fix.isUsable()}, {QStringLiteral("trouble"), wordFor(report.trouble)},
        {QStringLiteral("sentences"), report.tally.sentences},
        {QStringLiteral("broken"), report.tally.broken},
        {QStringLiteral("without-date"), report.tally.withoutDate}};
    if (fix.trust == FixTrust::None || fix.trust == FixTrust::OffEarth)
        return item;
    item.insert(QStringLiteral("latitude"), fix.position.latitude);
    item.insert(QStringLiteral("longitude"), fix.position.longitude);
    item.insert(QStringLiteral("accuracy"), fix.accuracy ? QJsonValue(*fix.accuracy) : QJsonValue());
    item.insert(QStringLiteral("at"), fix.at ? QJsonValue(timeOf(*fix.at)) : QJsonValue());
    item.insert(QStringLiteral("age-seconds"), fix.age ? QJsonValue(*fix.age / 1000) : QJsonValue());
    return item;
}

} // namespace uitwijk::cli
