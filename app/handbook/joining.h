// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"
#include "sync/engine/enrolment.h"

namespace uitwijk {

// How a second device comes to hold the handbook, by file: request, admission, welcome. Each file has six
// digits that two people compare aloud (sync/engine/enrolment.h).

/// A new, empty copy with its own lock that has asked to join. In a folder that asked before: the same copy.
Result<Handbook> prepareToJoin(const NewHandbook& wanted, const Clock& clock);
/// The same, closed again: its request.
Result<Bytes> beginJoining(const NewHandbook& wanted, const Clock& clock);

/// What a newcomer brings to somebody who may admit.
struct JoinRequest {
    Bytes file;
    QString digits;
    QString savedTo; ///< where it was written last; empty: nowhere yet
};

/// The request of a copy that asked: always the same. Exists when it belongs to a handbook already.
Result<JoinRequest> joinRequest(Handbook& handbook);

/// Writes it where the newcomer wants it, and remembers that. Errors as writeHandedFile().
Result<void> saveJoinRequest(Handbook& handbook, const JoinRequest& request, const QString& path);

/// Who is let in.
struct Newcomer {
    QString name; ///< of a contact; made when nobody is called so
    Role role = Role::Responder;
    QString relay; ///< empty: this device's own
    ObjectId person{}; ///< the contact itself, where it is known
};

/// Lets the device in that made `request`. Errors as of admit().
Result<Welcome> admitDevice(Handbook& handbook, const Bytes& request, const Newcomer& newcomer);
/// For a welcome that was lost: once more what admitDevice() gave, with what is new. NotFound when that
/// device was never let in.
Result<Welcome> welcomeAgain(Handbook& handbook, const Bytes& request);

/// Takes the welcome; afterwards this copy holds everything, and the organisation's recovery sheet opens it.
/// Gives the six digits that the sponsor must see too. A Store that was opened beside it must be opened anew.
Result<QString> finishJoining(Handbook& handbook, const Bytes& welcome);

/// Takes a copy off this device that asked to join and was not let in. NotAllowed when it belongs to a
/// handbook; it is left alone then.
Result<void> abandonJoining(Handbook handbook);

/// Takes off this device the copy of a handbook from which it was removed. NotAllowed for any other.
Result<void> eraseRemoved(Handbook handbook);
/// As eraseRemoved(), where an administrator has the copy erased: afterwards erasedAt() says so.
Result<void> eraseAsWished(Handbook handbook);
/// Whether an administrator, having removed this device, has its copy erased.
Result<bool> isToBeErased(Store& store);
/// When a copy in this folder was erased because an administrator wished it, in milliseconds since 1970;
/// nothing once another was made there.
std::optional<qint64> erasedAt(const QString& folder);

/// A file of somebody else, or for somebody else: requests and welcomes. NotFound, Malformed (no ordinary
/// file), TooLarge, Io.
Result<Bytes> readHandedFile(const QString& path);
/// All or nothing; readable for whoever may read the folder. ReadOnly, Full, Io.
Result<void> writeHandedFile(const QString& path, const Bytes& octets);

} // namespace uitwijk
