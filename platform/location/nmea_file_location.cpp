// SPDX-License-Identifier: Apache-2.0
#include "platform/location/nmea_file_location.h"

#include "platform/location/nmea_reader.h"

#include <QFile>
#include <QStringDecoder>
#include <QTimer>

namespace uitwijk {

namespace {

constexpr qint64 kMostBytes = 64 << 20;

bool hasUtf16Mark(const Bytes& begin)
{
    return begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff");
}

} // namespace

LocationReport NmeaFileLocation::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {.trouble = LocationTrouble::Unreachable};
    const Bytes all = file.read(kMostBytes);
    if (all.startsWith("\x1f\x8b") || all.startsWith("PK"))
        return {.trouble = LocationTrouble::Compressed};
    NmeaReader reader;
    if (hasUtf16Mark(all)) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder(all);
        reader.take(text.toLatin1(), std::nullopt);
    } else {
        reader.take(all, std::nullopt);
    }
    reader.finish(std::nullopt);
    const NmeaTally& tally = reader.tally();
    LocationTrouble trouble = LocationTrouble::None;
    if (!reader.fix())
        trouble = tally.sentences > 0 ? LocationTrouble::NoFix : LocationTrouble::NotNmea;
    return {.fix = reader.fix(), .trouble = trouble, .tally = tally};
}

void NmeaFileLocation::watch(Told told)
{
    m_waiting = std::make_unique<QObject>();
    QTimer::singleShot(0, m_waiting.get(), [this, told = std::move(told)] { told(read()); });
}

void NmeaFileLocation::stop()
{
    m_waiting.reset();
}

} // namespace uitwijk
