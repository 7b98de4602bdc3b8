// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/finding.h"
#include "store/log/event_log.h"
#include "store/views/finding_view.h"

namespace uitwijk {

/// Something to be learned from an incident.
struct Finding {
    ObjectId id; ///< a new random id
    QString finding;
    bool well = false; ///< it went well: to be kept
    QString fact = {}; ///< the line of the log that it comes from; this and what follows may be empty
    qint64 factAt = 0; ///< when that happened, ms since 1970-01-01 UTC
    ObjectId about = {}; ///< what of the handbook it is about
    ObjectId owner = {};
    qint64 due = 0; ///< ms since 1970-01-01 UTC
};
[[nodiscard]] OpDraft find(const ObjectId& incident, const Finding& finding);

/// How far it is with a finding; what is not said stays as it was.
struct FindingReport {
    FindingState state = FindingState::Open;
    QString note = {};
    ObjectId owner = {};
    qint64 due = 0;
};
[[nodiscard]] OpDraft report(const FindingRow& finding, const FindingReport& report);

} // namespace uitwijk
