// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace uitwijk {

/// How long to wait before a relay is tried again: twice as long after each failure, up to five minutes, and
/// never quite the same, so that a thousand devices do not come back in one second after a relay was away.
class BackOff {
public:
    explicit BackOff(quint32 seed = QRandomGenerator::global()->generate())
        : m_random(seed)
    {
    }
    /// After a failure. `atLeast`: what the other side asked for.
    std::chrono::milliseconds next(std::chrono::milliseconds atLeast = {});
    /// After a meeting that went well.
    void reset() { m_failures = 0; }

private:
    QRandomGenerator m_random;
    int m_failures = 0;
};

} // namespace uitwijk
