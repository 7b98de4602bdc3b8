// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op_codec.h"

#include <QHash>

#include <map>
#include <vector>

namespace uitwijk {

/// Puts the bundles of a log into a causal order: each after all that it knew of and that is folded too. They
/// lie in the order in which they came. That is causal for those that could be read then; those that could
/// not were stored without a look at what they need.
class FoldingOrder {
public:
    struct Bundle {
        AuthorId author;
        quint64 seq = 0;
        Payload payload;
    };
    /// This one will be given. Of each author in the order of its log, and all before the first is given.
    void expect(const AuthorId& author, quint64 seq);
    /// What can be folded now, in this order: the bundle and what waited for it, or nothing, and it waits.
    [[nodiscard]] std::vector<Bundle> give(Bundle bundle);
    /// What still waits when all were given. Nobody honest writes two that need each other; whoever they are,
    /// every copy folds them alike.
    [[nodiscard]] std::vector<Bundle> rest();

private:
    struct Log {
        std::vector<quint64> seqs;
        std::size_t folded = 0;
    };
    using Waiting = std::map<std::pair<AuthorId, quint64>, Payload>;
    [[nodiscard]] bool isFoldedTo(const AuthorId& author, quint64 seq) const;
    [[nodiscard]] bool isNext(const AuthorId& author, quint64 seq, const Payload& payload) const;
    [[nodiscard]] Waiting::iterator nextWaiting();

    QHash<AuthorId, Log> m_logs;
    Waiting m_waiting;
};

} // namespace uitwijk
