// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/finding.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// One thing that was learned from an incident.
struct FindingRow {
    ObjectId id;
    ObjectId incident; ///< that tells of it
    Text incidentTitle;
    bool exercise = false; ///< it was learned in an exercise, and is to be done all the same
    FindingFold fold;
    std::vector<Text> ownerNames; ///< in the order of fold.owners
    Text about; ///< title of fold.made's object; empty where there is none
    Text madeBy;
    Text saidBy; ///< name of fold.shown's person
};

/// What was learned from incidents and exercises, and what came of it.
class FindingView {
public:
    explicit FindingView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// What is to be done first, by when it is due; then what is settled.
    Result<std::vector<FindingRow>> of(const ObjectId& incident) const;
    /// What is not settled yet, of all incidents and exercises, by when it is due.
    Result<std::vector<FindingRow>> open() const;
    Result<FindingRow> finding(const ObjectId& incident, const ObjectId& id) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
