// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/relay/load/load_device.h"
#include "tests/support/wire_world.h"

#include <deque>
#include <memory>
#include <vector>

namespace uitwijk {

/// A handbook of devices with keys, rights and logs, and a line to a relay for each.
class LoadHandbook {
public:
    /// At most 255 handbooks, by their `number`. `from`: the loopback address that all call from.
    LoadHandbook(LoadLoop& loop, int number, int devices, const char* from = "127.0.0.1");

    /// Brings it to a relay that does not know it, by the first device, which hangs up then.
    [[nodiscard]] bool found(quint16 port);
    [[nodiscard]] LoadDevice& device(int index) { return m_devices[std::size_t(index)]; }
    [[nodiscard]] int devices() const { return int(m_devices.size()); }

    /// What everybody had when the handbook was founded.
    [[nodiscard]] Vector founding() const { return m_founding; }
    /// A new bundle by a device, of nearly `octets` in all; what is in it matters to nobody here.
    [[nodiscard]] Envelope write(int device, qsizetype octets);

private:
    LoadLoop& m_loop;
    WireWorld m_world;
    std::vector<Envelope> m_controls;
    Vector m_founding;
    std::deque<LoadDevice> m_devices;
};

/// As many handbooks, founded on a relay. Empty when one could not be.
[[nodiscard]] std::deque<LoadHandbook> foundHandbooks(
    LoadLoop& loop, quint16 port, int handbooks, int devicesEach);

[[nodiscard]] Bundles oneBundle(const Envelope& envelope);

} // namespace uitwijk
