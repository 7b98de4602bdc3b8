// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"
#include "sync/engine/enrolment.h"

namespace uitwijk {

// How a second device comes to hold the handbook, by file: request, admission, welcome.

/// A new, empty copy with its own lock, and its request. In a folder that asked before: the same request
/// again.
Result<Bytes> beginJoining(const NewHandbook& wanted, const Clock& clock);

/// Who is let in.
struct Newcomer {
    QString name; ///< of a contact; made when nobody is called so
    Role role = Role::Responder;
    QString relay; ///< empty: this device's own
};

/// Lets the device in that made `request`. Errors as of admit().
Result<Welcome> admitDevice(Handbook& handbook, const Bytes& request, const Newcomer& newcomer);

/// Takes the welcome; afterwards this copy holds everything, and the organisation's recovery sheet opens it.
/// Gives the six digits that the sponsor must see too.
Result<QString> finishJoining(Handbook& handbook, const Bytes& welcome, QStringView passphrase);

} // namespace uitwijk
