// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/log/event_log.h"
#include "store/views/evidence_view.h"

namespace uitwijk {

/// A photo or a voice note, made on the spot.
struct NewEvidence {
    ObjectId evidence; ///< a new random id
    Bytes octets; ///< evidenceFaultOf() found none
    QString caption = {};
    ObjectId about = {}; ///< an asset, a site, a step, a task …; null: the incident as a whole
    qint64 madeAt = 0; ///< ms since 1970-01-01 UTC; 0: now
};
[[nodiscard]] OpDraft bring(const ObjectId& incident, const NewEvidence& evidence);
/// It stays in the log, and is shown no more: a wrong picture, somebody who is to be seen in it.
[[nodiscard]] OpDraft takeBack(const ObjectId& incident, const EvidenceRow& evidence, const QString& reason);

} // namespace uitwijk
