// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace uitwijk {

/// Opens what is sealed of a contact or an asset, in the name of whoever appends it. In an incident, which
/// may be one that is told in another; where none runs (null) it is kept with the thing itself. Malformed: no
/// reason. NotFound: no such contact or asset.
Result<OpDraft> openSealed(
    const Store& store, const ObjectId& incident, const ObjectId& subject, const QString& reason);

} // namespace uitwijk
