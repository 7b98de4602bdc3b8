// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/replica.h"

#include <QStringList>

namespace uitwijk {

// A device joins by file: it makes a request, a member with the right to admits it and makes a welcome, it
// accepts the welcome (FORMAT.md 7). Each of the two files has six digits, the same on both sides, or it was
// exchanged on its way: those of the request are compared before anybody is let in, those of the welcome
// before it is accepted.

/// A request to join, made by a store without a handbook. The keys stay in the store; asked again, it gives
/// the same request. Exists when the store belongs to a handbook already.
Result<Bytes> requestToJoin(Store& store);

/// The digits of a request. Malformed, or Forged when its device did not sign it. Takes a tenth of a second
/// and 64 MiB, as do those of a welcome.
Result<QString> requestDigits(ByteView request);
/// Whether the device that made the request is in the sponsor's handbook already. Errors as requestDigits().
Result<bool> isMember(const Replica& sponsor, ByteView request);

/// How a sponsor answers a request.
struct Admission {
    Appointment appointment;
    QStringList addresses; ///< of relays where the handbook is to be met
};

struct Welcome {
    Bytes file;
    QString digits;
    Commit commit;
};

/// Admits whoever made `request`, and makes the welcome: the membership and all that is known so far. Forged
/// or Malformed when the request is not in order, Exists when that device is a member already, NotAllowed
/// when this one may not admit, or the newcomer was removed: it may come back with new keys.
Result<Welcome> admit(Replica& sponsor, ByteView request, const Admission& admission);
/// Admits a device anew, as what it was, whose sponsor turned out to have been removed: its copy and its keys
/// stay. `now`: milliseconds since 1970. NotFound when it is not known, else as admit().
Result<Commit> admitAgain(Replica& sponsor, const AuthorId& device, qint64 now);
/// The welcome of a member that made `request` once more, for one that was lost: the same digits, and all
/// that is known by now. NotFound when that device is no member.
Result<Welcome> welcomeAgain(const Replica& sponsor, ByteView request, const QStringList& addresses);

/// The digits of a welcome that answers this store's request; nothing is stored. Malformed: no welcome at
/// all; Corrupt: a damaged one; NotAllowed: it admits another device, or answers another request; NotFound:
/// this store asked nobody.
Result<QString> welcomeDigits(const Store& store, ByteView welcome);

struct Joined {
    Replica replica;
    QString digits;
    QStringList addresses;
    Commit commit;
};

/// Makes this store, which asked to join, a copy of the handbook that `welcome` brings. Errors as
/// welcomeDigits(), or Forged when it does not hold together; nothing was stored then. May be done again
/// after it was interrupted.
Result<Joined> acceptWelcome(Store& store, ByteView welcome);

} // namespace uitwijk
