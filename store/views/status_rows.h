// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/op.h"
#include "store/domain/text.h"

#include <QCborMap>

#include <vector>

namespace uitwijk {

class Connection;

/// One Status op as the views keep it: who said what of a subject, when, and whether it still stands.
struct StatusRow {
    ObjectId subject;
    OpId op;
    Hlc at;
    ObjectId by;
    Text byName;
    QCborMap content; ///< map of StatusKey
    bool isHead = true; ///< nobody has replaced it
};

/// Everything that was ever said of the subjects of one kind in one incident, by subject, then by op. Of
/// incidents that are one event (JoinedView) what was said in any of them, with the incident that it is told
/// in for subject where an incident speaks of itself.
Result<std::vector<StatusRow>> statusesOf(Connection& connection, const ObjectId& incident, StatusKind kind);
/// The same of this one declared incident alone.
Result<std::vector<StatusRow>> statusesOfOne(
    Connection& connection, const ObjectId& incident, StatusKind kind);

/// Reads of a content what is there; nothing, an empty string or null otherwise.
[[nodiscard]] QString wordsIn(const QCborMap& content, StatusKey key = StatusKey::Words);
[[nodiscard]] qint64 numberIn(const QCborMap& content, StatusKey key);
[[nodiscard]] ObjectId idIn(const QCborMap& content, StatusKey key);

} // namespace uitwijk
