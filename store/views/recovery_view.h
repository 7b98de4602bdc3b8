// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/activation.h"
#include "store/domain/field.h"
#include "store/domain/recovery_order.h"
#include "store/domain/text.h"

#include <QDate>

#include <map>

namespace uitwijk {

class Connection;
struct ObjectRecord;

/// What something is restored from, and who is rung for it.
struct RestoreSource {
    ObjectId asset;
    Text name;
    Text restoreFrom; ///< which back-up and how; may be empty
    std::optional<QDate> verifiedOn; ///< when somebody last proved that
    ObjectId supplier; ///< null where none is known; then the next two are empty
    Text supplierName;
    QString supplierPhone;
};

/// One service, or an asset that somebody spoke of.
struct RecoveryRow {
    RecoveryItem item;
    RecoveryPlace place;
    ObjectKind kind = ObjectKind::Service;
    Text name;
    Text minimumLevel;
    Text workaround;
    Text costSource;
    Text saidBy; ///< name of item.fold.shown's person
    std::vector<Text> waitsFor; ///< names of place.waitsFor
    Text hurriedBy; ///< name of place.hurriedBy
    std::vector<RestoreSource> sources; ///< its own and of the assets that it needs
};

struct Recovery {
    std::vector<RecoveryRow> rows; ///< in the order of recovery
    std::vector<std::vector<Text>> circles; ///< names of what needs itself by way of others
    int toRestore = 0;
    int disputed = 0;
};

/// Services and how they are in an incident, in the order in which they are restored: from the handbook and
/// from what everybody said, whatever order it came in.
class RecoveryView {
public:
    explicit RecoveryView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Of a null incident: what the handbook says, everything as usual.
    Result<Recovery> of(const ObjectId& incident) const;
    /// Services and assets that need `id` (a supplier, an asset, a service), as of() has them.
    Result<Recovery> without(const ObjectId& incident, const ObjectId& id) const;
    /// The units of which anybody said that the incident hits them, or does not.
    Result<std::map<ObjectId, UnitFold>> unitsHit(const ObjectId& incident) const;
    /// How one service or asset is. NotFound when it is neither.
    Result<ServiceFold> foldOf(const ObjectId& incident, const ObjectId& service) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
