// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

#include <QString>

#include <functional>

namespace uitwijk {

/// Who announces itself on the local network, and where it can be called.
struct Neighbour {
    QString name; ///< as it was announced
    QString host; ///< an address, with the network interface where it needs one
    quint16 port = 0;
};

/// What a device listens on, and so what it can be found by.
enum class IpVersions { Four, Six, Both };

/// Finding other devices on the local network and being found, from watch() until stop() and at no other
/// time. What is announced is a name, a port and the addresses of this device: nothing else of the machine,
/// its own name least of all. Belongs to the thread that asks, which must run an event loop; destroying it
/// takes back what was announced.
class Neighbourhood {
public:
    using Seen = std::function<void(const Neighbour&)>;
    using Gone = std::function<void(const QString& name)>;

    Neighbourhood() = default;
    virtual ~Neighbourhood() = default;
    Neighbourhood(const Neighbourhood&) = delete;
    Neighbourhood& operator=(const Neighbourhood&) = delete;

    /// Tells who is there and who comes, perhaps this device too, and whom it hears no more: never before it
    /// returns. Unsupported: this system does not let us.
    virtual Result<void> watch(Seen seen, Gone gone) = 0;
    /// Announces this name, which begins with a letter or digit and has at most 63 of them, instead of what
    /// was announced before. Nothing while it does not watch. Port 0: announces nothing any more.
    virtual void announce(const QString& name, quint16 port, IpVersions versions) = 0;
    virtual void stop() = 0;
};

} // namespace uitwijk
