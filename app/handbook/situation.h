// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/situation_report.h"
#include "store/store.h"

namespace uitwijk {

/// Which incident, where, and for whom the facts are put into words.
struct SituationQuery {
    ObjectId incident;
    ObjectId site = {}; ///< null: the first one that the scenario names; else not known
    QString language = {};
    qint64 now = 0; ///< ms since 1970-01-01 UTC
};

/// What the log and the handbook know of an incident. NotFound: no such incident.
Result<SituationFacts> situationOf(const Store& store, const SituationQuery& query);

} // namespace uitwijk
