// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/call_tree.h"
#include "store/domain/text.h"
#include "store/views/contact_view.h"

#include <map>

namespace uitwijk {

class Connection;

/// One contact of the running tree, with what is needed to ring them.
struct CallRow {
    CallDuty duty;
    ContactRow contact; ///< depth as in the contact tree
    std::vector<PhoneEntry> phones; ///< in the order to try
    Text caller; ///< name of duty.caller
    Text saidBy; ///< name of who said what holds
};

struct Calls {
    std::vector<CallRow> rows; ///< in the order of the tree
    CallCoverage coverage;

    /// Whom `person` has to ring, first things first.
    [[nodiscard]] std::vector<CallRow> of(const ObjectId& person) const;
};

/// Whom one is to ring, and at what time it is.
struct CallsAsked {
    ObjectId incident;
    ObjectId person; ///< who looks: takes part, or they would not look
    qint64 now = 0; ///< ms since 1970-01-01 UTC
};

/// The contact tree as it runs in an incident: everybody of the organisation (crisis team and staff), and
/// whoever else was rung. Others are called where a checklist says so.
class CallTreeView {
public:
    explicit CallTreeView(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<Calls> of(const CallsAsked& asked) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
