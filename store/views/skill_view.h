// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/views/contact_view.h"

namespace uitwijk {

class Connection;

/// Somebody who can do it.
struct SkilledPerson {
    ObjectId id;
    Text name;
    Text subtitle;
    bool isOwn = false; ///< of our own people
    std::vector<PhoneEntry> phones; ///< without private ones, in the order to try
};

/// A skill or a certificate, and who has it: our own people first.
struct SkillRow {
    Text skill;
    std::vector<SkilledPerson> people;
};

/// Who can stand in for whom.
class SkillView {
public:
    explicit SkillView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// The skills that a question asks for in any of their languages; all of them for an empty question. By
    /// name in `language`.
    Result<std::vector<SkillRow>> askedFor(const QString& question, const QString& language) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
