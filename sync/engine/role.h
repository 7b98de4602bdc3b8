// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "sync/wire/control.h"

#include <optional>
#include <vector>

namespace uitwijk {

/// What a member may do (security.md 1.6). Numbers are the wire format; the relay learns only the rights.
enum class Role : int {
    Admin = 1,
    Editor = 2,
    Approver = 3,
    Coordinator = 4,
    Responder = 5,
    Reader = 6,
    Kiosk = 7
};

[[nodiscard]] Rights rightsOf(Role role);
/// The spaces whose keys a role is given.
[[nodiscard]] std::vector<SpaceNumber> spacesOf(Role role);

/// The secret part of a genesis or admission: who uses the device, and as what.
struct Appointment {
    Role role = Role::Reader;
    ObjectId person; ///< a contact
    qint64 since = 0; ///< milliseconds since 1970 by the sponsor's clock; 0: not said
    bool operator==(const Appointment&) const = default;
};

[[nodiscard]] Bytes encodeAppointment(const Appointment& appointment);
/// Malformed if it is not in its form, TooNew for a role that this version does not know.
Result<Appointment> decodeAppointment(ByteView secretPart);

} // namespace uitwijk
