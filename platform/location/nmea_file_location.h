// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/location.h"

#include <QObject>

#include <memory>

namespace uitwijk {

/// What a receiver wrote into a file, read to its end at once: the last fix in it, with the age that it has.
/// Knows UTF-16 by its mark.
class NmeaFileLocation : public Location {
public:
    explicit NmeaFileLocation(QString path)
        : m_path(std::move(path))
    {
    }

    void watch(Told told) override;
    void stop() override;
    /// What watch() tells.
    [[nodiscard]] LocationReport read() const;

private:
    QString m_path;
    std::unique_ptr<QObject> m_waiting;
};

} // namespace uitwijk
