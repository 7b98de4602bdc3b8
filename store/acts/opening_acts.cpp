// SPDX-License-Identifier: Apache-2.0
#include "store/acts/opening_acts.h"

#include "store/acts/status_act.h"

#include <algorithm>
#include <array>

namespace uitwijk {

Result<OpDraft> openSealed(
    const Store& store, const ObjectId& incident, const ObjectId& subject, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Errc::Malformed, "an opening wants its reason"};
    const auto row = store.objects().row(subject);
    if (!row)
        return row.error();
    constexpr std::array kSealable{ObjectKind::Contact, ObjectKind::Asset, ObjectKind::Site};
    if (std::find(kSealable.begin(), kSealable.end(), row->kind) == kSealable.end())
        return Error{Errc::NotFound, "nothing of it is sealed"};
    return status(incident.isNull() ? subject : incident,
        {.kind = StatusKind::Opening, .subject = subject, .words = reason.trimmed()});
}

} // namespace uitwijk
