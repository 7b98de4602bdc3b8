// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/recovery_order.h"
#include "store/store.h"

namespace uitwijk {

/// What somebody found out of a service, or of an asset that services need.
struct ServiceReport {
    ObjectId service;
    ServiceState state = ServiceState::Down;
    std::optional<qint64> since = {}; ///< since when it is so, ms since 1970-01-01 UTC. Nothing = not said
    QString words = {};
};
/// The draft of it. The start of an outage that is known stays with it until somebody says another: its
/// clocks run on through a workaround, and what it lasted is known when it is over. NotFound when the
/// handbook has no such service or asset.
Result<OpDraft> reportService(const Store& store, const ObjectId& incident, const ServiceReport& report);

} // namespace uitwijk
