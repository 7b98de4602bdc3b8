// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/membership.h"

namespace uitwijk {

/// Applies in the order given, coming back to what had to wait, as a device does with what arrives.
inline Membership folded(std::vector<Envelope> bundles)
{
    Membership membership;
    for (bool moved = true; moved;) {
        moved = false;
        for (auto next = bundles.begin(); next != bundles.end();) {
            const auto applied = membership.apply(*next);
            moved = moved || applied.has_value();
            next = applied || applied.error().code != Errc::Gap ? bundles.erase(next) : next + 1;
        }
    }
    return membership;
}

/// What two replicas must agree on.
inline bool agree(const Membership& one, const Membership& other)
{
    if (one.frontier() != other.frontier() || one.cuts() != other.cuts() || one.devices() != other.devices())
        return false;
    for (const Device& device : one.devices()) {
        const AuthorId& author = device.author;
        if (one.rightsOf(author) != other.rightsOf(author) || one.isActive(author) != other.isActive(author)
            || *one.appointmentOf(author) != *other.appointmentOf(author)
            || one.mayRead(author, kSealedSpace) != other.mayRead(author, kSealedSpace))
            return false;
    }
    return true;
}

} // namespace uitwijk
