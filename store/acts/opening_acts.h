// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace uitwijk {

/// Opens what is sealed of a contact, an asset or a site, in the name of whoever appends it. In an incident,
/// which may be one that is told in another; where none runs (null) it is kept with the thing itself.
/// Malformed: no reason. NotFound: there is none.
Result<OpDraft> openSealed(
    const Store& store, const ObjectId& incident, const ObjectId& subject, const QString& reason);

} // namespace uitwijk
