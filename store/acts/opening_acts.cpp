// SPDX-License-Identifier: Apache-2.0
#include "store/acts/opening_acts.h"

#include "store/acts/status_act.h"

namespace uitwijk {

Result<OpDraft> openSealed(
    const Store& store, const ObjectId& incident, const ObjectId& subject, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Errc::Malformed, "an opening wants its reason"};
    const auto row = store.objects().row(subject);
    if (!row)
        return row.error();
    if (row->kind != ObjectKind::Contact && row->kind != ObjectKind::Asset)
        return Error{Errc::NotFound, "nothing of it is sealed"};
    return status(incident.isNull() ? subject : incident,
        {.kind = StatusKind::Opening, .subject = subject, .words = reason.trimmed()});
}

} // namespace uitwijk
