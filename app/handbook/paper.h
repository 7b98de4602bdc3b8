// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"
#include "sync/engine/replica.h"

#include <QStringList>

namespace uitwijk {

/// The recovery sheet on `papers`: the whole one, or two of three in any order. Malformed with what is wrong
/// in Error::detail (one of three, the same twice, which groups); WrongKey: two that do not belong together.
Result<RecoverySheet> sheetOn(const QStringList& papers);

/// Opens with whatever lies in the safe: the recovery sheet, two of three, or the words of an envelope
/// (envelope.h), which open for reading. Errors as of sheetOn() and of opening.
Result<Handbook> openWithPaper(const QString& folder, const QStringList& papers, const Clock& clock);

/// Makes this device an administrator by the sheet that the handbook was founded with, as
/// Replica::recover(): for when no other administrator is left, or none is to be trusted.
Result<Commit> takeOver(Handbook& handbook, const RecoverySheet& sheet);

} // namespace uitwijk
