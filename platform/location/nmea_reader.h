// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/location.h"
#include "store/base/bytes.h"

#include <QDateTime>
#include <QNmeaPositionInfoSource>

namespace uitwijk {

/// Reads what a receiver says, line by line, with Qt's parser: any talker (GP, GN, GL …), only with the right
/// checksum. Puts together what sentences of one moment know: the date of one, the accuracy of another.
class NmeaReader {
public:
    NmeaReader();

    /// Any piece of what was sent; `received` as in Fix. True when a line in it brought a fix.
    bool take(ByteView piece, std::optional<qint64> received);
    /// What is left without a line's end.
    bool finish(std::optional<qint64> received);
    [[nodiscard]] const std::optional<Fix>& fix() const { return m_fix; } ///< the last one
    [[nodiscard]] const NmeaTally& tally() const { return m_tally; }

private:
    /// Opens Qt's parser to us.
    class Parser : public QNmeaPositionInfoSource {
    public:
        Parser();
        using QNmeaPositionInfoSource::parsePosInfoFromNmeaData;
    };

    bool takeLine(const Bytes& line, std::optional<qint64> received);
    void takeFix(const QGeoPositionInfo& info, bool isShortYear, std::optional<qint64> received);
    [[nodiscard]] std::optional<qint64> momentOf(const QGeoPositionInfo& info, bool isShortYear);

    Parser m_parser;
    Bytes m_rest;
    QDate m_date; ///< the last one that was told
    QTime m_time; ///< the last one that was told
    QTime m_accuracyTime;
    double m_accuracy = 0;
    std::optional<Fix> m_fix;
    NmeaTally m_tally;
};

} // namespace uitwijk
