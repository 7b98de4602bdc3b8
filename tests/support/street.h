// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/neighbourhood.h"

#include <QTimer>

#include <algorithm>
#include <map>
#include <vector>

namespace uitwijk {

class StreetNeighbourhood;

/// A local network on which announcements come through at once, between the devices of one test. Belongs to
/// the test's thread.
struct Street {
    std::vector<StreetNeighbourhood*> houses;
    std::map<QString, Neighbour> announced; ///< by name
};

/// The neighbourhood as one device of a street hears it.
class StreetNeighbourhood final : public Neighbourhood {
public:
    explicit StreetNeighbourhood(Street& street)
        : m_street(street)
    {
    }
    ~StreetNeighbourhood() override { stop(); }

    Result<void> watch(Seen seen, Gone gone) override
    {
        m_seen = std::move(seen);
        m_gone = std::move(gone);
        m_street.houses.push_back(this);
        for (const auto& [name, neighbour] : m_street.announced)
            hear(neighbour);
        return {};
    }
    void announce(const QString& name, quint16 port, IpVersions) override
    {
        withdraw();
        if (port == 0)
            return;
        m_name = name;
        shout({.name = name, .host = QStringLiteral("127.0.0.1"), .port = port});
    }
    void stop() override
    {
        withdraw();
        std::erase(m_street.houses, this);
        m_seen = {};
    }
    /// As somebody else on the network could, too.
    void shout(const Neighbour& neighbour)
    {
        m_street.announced[neighbour.name] = neighbour;
        for (StreetNeighbourhood* house : m_street.houses)
            house->hear(neighbour);
    }

private:
    void withdraw()
    {
        if (m_street.announced.erase(m_name) == 0)
            return;
        for (StreetNeighbourhood* house : m_street.houses)
            QTimer::singleShot(0, &house->m_life, [house, name = m_name] { house->m_gone(name); });
    }
    void hear(const Neighbour& neighbour)
    {
        QTimer::singleShot(0, &m_life, [this, neighbour] {
            if (m_seen)
                m_seen(neighbour);
        });
    }

    Street& m_street;
    QString m_name;
    Seen m_seen;
    Gone m_gone;
    QObject m_life; ///< nothing is told once it has gone
};

} // namespace uitwijk
