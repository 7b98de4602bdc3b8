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

/// Everything that was ever said of the subjects of one kind in one incident, by subject, then by op.
Result<std::vector<StatusRow>> statusesOf(Connection& connection, const ObjectId& incident, StatusKind kind);

/// Reads of a content what is there; nothing, an empty string or null otherwise.
[[nodiscard]] QString wordsIn(const QCborMap& content, StatusKey key = StatusKey::Words);
[[nodiscard]] qint64 numberIn(const QCborMap& content, StatusKey key);
[[nodiscard]] ObjectId idIn(const QCborMap& content, StatusKey key);

} // namespace uitwijk
