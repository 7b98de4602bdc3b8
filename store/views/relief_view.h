// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/relief.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// One person of the team, and whether they are on.
struct ReliefRow {
    ObjectId person;
    Text name;
    Text subtitle; ///< role, organisation
    ReliefFold fold;
    Text otherName; ///< of fold.other
    Text saidBy; ///< name of fold.shown's person; empty where nobody said so
};

/// Who is on in an incident and since when: the crisis team, whoever did something, and whoever was spoken
/// of.
class ReliefView {
public:
    explicit ReliefView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Who is on, by when a relief is due; then the others as the handbook orders them. `now`: ms since
    /// 1970-01-01 UTC.
    Result<std::vector<ReliefRow>> of(const ObjectId& incident, qint64 now) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
