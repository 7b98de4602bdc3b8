// SPDX-License-Identifier: Apache-2.0
#include "platform/location/nmea_reader.h"

namespace uitwijk {

namespace {

constexpr qsizetype kLongestLine = 1024; // the standard allows 82
constexpr int kFirstShortYear = 2080; // what Qt makes of "80": the first receivers began in 1980
constexpr double kRangeError = 5.1; // metres of a receiver in the open, as Qt's documentation has it
constexpr int kHalfDay = 12 * 3600;

enum class LineKind { Sentence, Broken, Foreign };

/// NMEA 0183: "$", the sentence, "*" and the exclusive or of what is between.
LineKind kindOf(ByteView line)
{
    if (line.size() < 6 || line.front() != '$')
        return LineKind::Foreign;
    const qsizetype star = line.indexOf('*');
    if (star < 0 || star + 3 > line.size())
        return LineKind::Broken;
    unsigned sum = 0;
    for (const char octet : line.sliced(1, star - 1))
        sum ^= static_cast<unsigned char>(octet);
    bool isHex = false;
    const unsigned said = line.sliced(star + 1, 2).toByteArray().toUInt(&isHex, 16);
    return isHex && said == sum ? LineKind::Sentence : LineKind::Broken;
}

/// A position, and whether there is one: what an import or a person looks at too.
bool tellsPosition(ByteView line)
{
    const ByteView kind = line.sliced(3, 3);
    return kind == "GGA" || kind == "RMC" || kind == "GLL";
}

} // namespace

NmeaReader::Parser::Parser()
    : QNmeaPositionInfoSource(RealTimeMode)
{
    setUserEquivalentRangeError(kRangeError);
}

NmeaReader::NmeaReader() = default;

bool NmeaReader::take(ByteView piece, std::optional<qint64> received)
{
    bool hasFix = false;
    m_rest += piece;
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        hasFix = takeLine(m_rest.sliced(from, end - from).trimmed(), received) || hasFix;
        from = end + 1;
    }
    m_rest.remove(0, from);
    if (m_rest.size() > kLongestLine) {
        m_rest.clear(); // whatever sends this is no receiver
        ++m_tally.foreign;
    }
    return hasFix;
}

bool NmeaReader::finish(std::optional<qint64> received)
{
    const Bytes line = m_rest.trimmed();
    m_rest.clear();
    return takeLine(line, received);
}

bool NmeaReader::takeLine(const Bytes& line, std::optional<qint64> received)
{
    if (line.isEmpty())
        return false;
    const LineKind kind = kindOf(line);
    m_tally.foreign += kind == LineKind::Foreign ? 1 : 0;
    m_tally.broken += kind == LineKind::Broken ? 1 : 0;
    if (kind != LineKind::Sentence || line.size() > kLongestLine)
        return false;
    ++m_tally.sentences;
    QGeoPositionInfo info;
    bool hasFix = false;
    if (!m_parser.parsePosInfoFromNmeaData(line.constData(), int(line.size()), &info, &hasFix))
        return false;
    if (info.timestamp().date().isValid() && !tellsPosition(line))
        m_date = info.timestamp().date(); // a sentence of time alone
    if (!tellsPosition(line))
        return false;
    if (!hasFix || info.coordinate().type() == QGeoCoordinate::InvalidCoordinate) {
        ++m_tally.withoutFix;
        return false;
    }
    takeFix(info, line.sliced(3, 3) == "RMC", received);
    return true;
}

std::optional<qint64> NmeaReader::momentOf(const QGeoPositionInfo& info, bool isShortYear)
{
    const QTime time = info.timestamp().time();
    QDate date = info.timestamp().date();
    if (date.isValid() && isShortYear && date.year() >= kFirstShortYear)
        date = date.addYears(-100);
    if (!date.isValid() && m_date.isValid() && time.isValid()) {
        // Past midnight the date of the sentence before is yesterday's.
        const bool isNextDay = m_time.isValid() && time.secsTo(m_time) > kHalfDay;
        date = isNextDay ? m_date.addDays(1) : m_date;
    }
    if (!time.isValid())
        return std::nullopt;
    m_time = time;
    if (!date.isValid())
        return std::nullopt;
    m_date = date;
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

void NmeaReader::takeFix(const QGeoPositionInfo& info, bool isShortYear, std::optional<qint64> received)
{
    Fix fix{
        .position = {.latitude = info.coordinate().latitude(), .longitude = info.coordinate().longitude()},
        .at = momentOf(info, isShortYear),
        .received = received};
    m_tally.withoutDate += fix.at ? 0 : 1;
    if (fix.at && m_fix && m_fix->at && *fix.at < *m_fix->at)
        ++m_tally.backwards;
    if (info.hasAttribute(QGeoPositionInfo::HorizontalAccuracy)) {
        m_accuracy = info.attribute(QGeoPositionInfo::HorizontalAccuracy);
        m_accuracyTime = info.timestamp().time();
    }
    if (m_accuracyTime.isValid() && m_accuracyTime == info.timestamp().time())
        fix.accuracy = m_accuracy;
    m_fix = fix;
}

} // namespace uitwijk
