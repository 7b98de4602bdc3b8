// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/here.h"
#include "store/domain/roll_call.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// One person of a roll call.
struct RollCallRow {
    ObjectId id; ///< a contact, or a visitor
    Text name;
    Text subtitle; ///< role, organisation
    QString group; ///< ContactGroup; "visitor" for who is no contact
    PersonFold fold;
    Text saidBy; ///< name of fold.shown's warden
    std::optional<HereMark> here = {}; ///< where they said themselves that they are
};

struct RollCall {
    std::vector<RollCallRow> people; ///< visitors last
    PeopleGate gate;
};

/// Who has been seen in an incident: everybody of the organisation (crisis team and staff), and visitors that
/// a warden wrote down. Merged from what all wardens said, whatever order it came in.
class RollCallView {
public:
    explicit RollCallView(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<RollCall> of(const ObjectId& incident) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
