// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Names of Store::setting(): facts of this device that are no part of the plan.
namespace uitwijk::settings {

inline const QString kPerson = QStringLiteral("person"); ///< hex id of the contact who acts at this device
inline const QString kRelay = QStringLiteral("relay"); ///< the relay's address, wss://… or ws://…
inline const QString kSecondRelay
    = QStringLiteral("relay-2"); ///< of another one that does not depend on the first; empty: there is none
inline const QString kSecondLastMet = QStringLiteral("last-met-2"); ///< kLastMet of the second relay
inline const QString kLastMet
    = QStringLiteral("last-met"); ///< milliseconds since 1970 of the last complete sync
inline const QString kKeySince
    = QStringLiteral("key-since"); ///< milliseconds since 1970 of the last renewal of the database key
inline const QString kCarriedPrefix
    = QStringLiteral("carried."); ///< and a device's hex id: when it made the newest file that came from it
inline const QString kMetPrefix
    = QStringLiteral("met."); ///< and a device's hex id: when it was last met on the local network
inline const QString kNearby = QStringLiteral(
    "nearby"); ///< "on" or "off": whether others can meet this device nearby; empty: nobody said

} // namespace uitwijk::settings
