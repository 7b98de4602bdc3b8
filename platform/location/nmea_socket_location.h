// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/location.h"

#include <QString>

#include <memory>

namespace uitwijk {

/// A receiver that another program hands out over TCP: a phone beside this device, or gpsd's raw data.
class NmeaSocketLocation : public Location {
public:
    NmeaSocketLocation(QString host, quint16 port);
    ~NmeaSocketLocation() override;

    void watch(Told told) override;
    void stop() override;

private:
    struct Conversation;

    QString m_host;
    quint16 m_port;
    std::unique_ptr<Conversation> m_conversation;
};

} // namespace uitwijk
