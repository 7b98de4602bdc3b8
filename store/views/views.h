// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/log/commit.h"
#include "store/views/numbers.h"

#include <vector>

class QCborMap;

namespace uitwijk {

class Query;

/// Where an op stands: its author's number and its place in the log.
struct OpPlace {
    qint64 aid = 0;
    quint64 seq = 0;
    quint32 index = 0;
};

/// All tables that are made from the log. Applies one op after the other, in causal order, inside the log's
/// transaction.
class Views {
public:
    explicit Views(Connection& connection);

    /// Ops of a kind that this version does not know, and ops whose value has not the shape of their kind,
    /// change nothing.
    Result<void> apply(const OpPlace& place, const Op& op, Commit& commit);
    /// Brings lists and search up to date with the objects that the commit changed. Once per transaction,
    /// after apply().
    Result<void> settle(const Commit& commit);
    /// The heads that a new op like this one replaces, sorted: of its field, its step, or its subject.
    Result<std::vector<OpId>> heads(const Op& op);
    /// True when the run has a step with that ordinal.
    Result<bool> hasStep(const ObjectId& run, quint32 ordinal);

    Numbers& numbers() { return m_numbers; }
    Result<void> clear();

private:
    Result<void> applySet(const OpPlace& place, const Op& op, Commit& commit);
    Result<void> applyDeclare(const OpPlace& place, const Op& op, Commit& commit);
    Result<void> applyStartRun(const Op& op, Commit& commit);
    Result<void> applyTick(const OpPlace& place, const Op& op, Commit& commit);
    Result<void> applyStatus(const OpPlace& place, const Op& op, Commit& commit);
    Result<void> keepOctets(const OpPlace& place, qint64 subject, QCborMap& content);
    Result<void> applyEntry(const OpPlace& place, const Op& op, Commit& commit);
    Result<void> settleObject(const ObjectId& id);
    Result<std::vector<OpId>> headsIn(Query& found);

    Connection& m_connection;
    Numbers m_numbers;
};

} // namespace uitwijk
