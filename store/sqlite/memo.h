// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <QHashFunctions>

#include <any>
#include <unordered_map>

namespace uitwijk {

/// Tells states of a database apart: another one after every commit, of this connection or of another.
struct Revision {
    qint64 others = 0;
    qint64 own = 0;

    friend bool operator==(const Revision&, const Revision&) = default;
};

/// What was worked out of a database and costs much to work out again. Good for one revision: with the next
/// all of it is forgotten. Same thread as its connection.
class Memo {
public:
    /// Forgets everything unless it was kept at this revision.
    void comeTo(const Revision& revision);
    /// Nothing when none of this type is kept under the key.
    template <typename Value>
    [[nodiscard]] const Value* find(const Bytes& key) const
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? nullptr : std::any_cast<Value>(&found->second);
    }
    template <typename Value>
    void keep(const Bytes& key, const Value& value)
    {
        m_values.insert_or_assign(key, value);
    }

private:
    Revision m_revision;
    std::unordered_map<Bytes, std::any> m_values;
};

} // namespace uitwijk
