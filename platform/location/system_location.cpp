// SPDX-License-Identifier: Apache-2.0
#include "platform/location/system_location.h"

#include <QDateTime>
#include <QGeoPositionInfoSource>
#include <QTimer>

namespace uitwijk {

using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 20s; // a receiver that was off needs as long to find its satellites
constexpr int kInterval = 5000; // ms

Fix fixFrom(const QGeoPositionInfo& info)
{
    Fix fix{
        .position = {.latitude = info.coordinate().latitude(), .longitude = info.coordinate().longitude()},
        .received = QDateTime::currentMSecsSinceEpoch()};
    if (info.timestamp().isValid())
        fix.at = info.timestamp().toMSecsSinceEpoch();
    if (info.hasAttribute(QGeoPositionInfo::HorizontalAccuracy))
        fix.accuracy = info.attribute(QGeoPositionInfo::HorizontalAccuracy);
    return fix;
}

} // namespace

/// From watch() to stop().
struct SystemLocation::Conversation {
    Told told;
    std::optional<Fix> fix;
    QTimer patience;
    std::unique_ptr<QGeoPositionInfoSource> source;

    /// Later, so that whoever is told may stop us.
    void tell(LocationTrouble trouble)
    {
        const LocationReport report{.fix = fix, .trouble = trouble};
        QTimer::singleShot(0, &patience, [told = told, report] { told(report); });
    }
    void take(const QGeoPositionInfo& info)
    {
        if (info.coordinate().type() == QGeoCoordinate::InvalidCoordinate)
            return;
        fix = fixFrom(info);
        patience.stop();
        tell(LocationTrouble::None);
    }
    void complain(QGeoPositionInfoSource::Error error)
    {
        // A time-out comes between good updates too.
        if (error == QGeoPositionInfoSource::UpdateTimeoutError || error == QGeoPositionInfoSource::NoError)
            return;
        patience.stop();
        tell(error == QGeoPositionInfoSource::AccessError ? LocationTrouble::NotAllowed
                                                          : LocationTrouble::NoReceiver);
    }
    void begin()
    {
        source.reset(QGeoPositionInfoSource::createDefaultSource(nullptr));
        if (!source)
            return tell(LocationTrouble::NoReceiver);
        QObject::connect(source.get(), &QGeoPositionInfoSource::positionUpdated, &patience,
            [this](const QGeoPositionInfo& info) { take(info); });
        QObject::connect(source.get(), &QGeoPositionInfoSource::errorOccurred, &patience,
            [this](QGeoPositionInfoSource::Error error) { complain(error); });
        patience.start(kPatience);
        source->setUpdateInterval(kInterval);
        take(source->lastKnownPosition());
        source->startUpdates();
    }
};

SystemLocation::SystemLocation() = default;
SystemLocation::~SystemLocation() = default;

void SystemLocation::watch(Told told)
{
    m_conversation = std::make_unique<Conversation>();
    Conversation& now = *m_conversation;
    now.told = std::move(told);
    now.patience.setSingleShot(true);
    QObject::connect(
        &now.patience, &QTimer::timeout, &now.patience, [&now] { now.tell(LocationTrouble::Silent); });
    QTimer::singleShot(0, &now.patience, [&now] { now.begin(); });
}

void SystemLocation::stop()
{
    m_conversation.reset();
}

} // namespace uitwijk
