// SPDX-License-Identifier: Apache-2.0
#include "platform/location/nmea_file_location.h"
#include "tests/store/import/real_data.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>

#include <cmath>

using namespace uitwijk;

namespace {

LocationReport readTrack(const char* name)
{
    return NmeaFileLocation(
        realDataFolder() + QStringLiteral("/positions/gpsbabel/reference/track/") + QLatin1String(name))
        .read();
}

QString dayOf(const LocationReport& report)
{
    return report.fix && report.fix->at
        ? QDateTime::fromMSecsSinceEpoch(*report.fix->at, Qt::UTC).toString(Qt::ISODate)
        : QStringLiteral("none");
}

} // namespace

TEST_CASE("real: every file of positions is read to its end, and nothing in it is taken for today's place")
{
    int withFix = 0;
    const QStringList files = realFiles(QStringLiteral("positions"), {});
    for (const QString& file : files) {
        INFO(file.toStdString());
        const LocationReport report = NmeaFileLocation(file).read();
        withFix += report.fix ? 1 : 0;
        CHECK(report.fix.has_value() == (report.trouble == LocationTrouble::None));
        if (!report.fix)
            continue;
        const JudgedFix judged = judge(report.fix, QDateTime::currentMSecsSinceEpoch());
        CHECK(judged.trust != FixTrust::Good);
        CHECK(isOnEarth(report.fix->position));
        WARN(file.section(u'/', -1).toStdString()
            << ": " << report.tally.sentences << " sentences, " << report.tally.broken << " broken, "
            << report.tally.foreign << " foreign, " << report.tally.withoutFix << " without a fix, "
            << report.tally.withoutDate << " without a date, " << report.tally.backwards
            << " backwards, last " << dayOf(report).toStdString());
    }
    CHECK(files.size() >= 60);
    CHECK(withFix >= 10);
}

TEST_CASE("real: the same track in UTF-16, with either line end, gives the same fix and the same findings")
{
    const LocationReport plain = readTrack("nmea");
    REQUIRE(plain.fix);
    CHECK(std::abs(plain.fix->position.latitude - 42.53) < 0.01);
    CHECK(std::abs(plain.fix->position.longitude + 88.12) < 0.01);
    for (const char* name : {"nmea_utf16", "nmea_utf16_dos"}) {
        const LocationReport other = readTrack(name);
        REQUIRE(other.fix);
        CHECK(other.fix->position == plain.fix->position);
        CHECK(other.fix->at == plain.fix->at);
        CHECK(other.tally.sentences == plain.tally.sentences);
    }
}

TEST_CASE("real: tracks without a date, and those whose days run backwards, say so")
{
    const LocationReport undated = readTrack("adddate.nmea");
    CHECK(undated.tally.withoutDate > 0);
    CHECK(readTrack("nmea+ms.txt").tally.withoutDate > 0);
    CHECK(readTrack("nmeadatetime.nmea").tally.withoutDate == 3); // times that are none, the last one too
    CHECK(dayOf(readTrack("nmeadate.nmea")) == QStringLiteral("2002-12-31T23:59:59Z"));
    CHECK(readTrack("amod-nmea").tally.foreign >= 2);
}
