// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/log/event_log.h"

#include <optional>

namespace uitwijk {

/// How a subject stands in an incident, as somebody says it: what becomes an op of kind Status. Each thing
/// that people can say so has an act of its own with what it needs; they all end here.
struct StatusAct {
    StatusKind kind = StatusKind::Person;
    ObjectId subject;
    int state = 0;
    QString words = {}; ///< this and whatever else is empty is left out
    QString name = {};
    std::optional<qint64> at = {}; ///< ms since 1970-01-01 UTC
    std::optional<qint64> until = {}; ///< ms since 1970-01-01 UTC
    ObjectId who = {};
    ObjectId object = {};
    QString picture = {};
    QString judgement = {};
    Bytes octets = {};
};
[[nodiscard]] OpDraft status(const ObjectId& incident, const StatusAct& act);

} // namespace uitwijk
