// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace uitwijk {

/// The plan as one Markdown text in the reader's language: documents with their sections, checklists with
/// boxes to tick, places, assets, services, lines and measures, contacts. Nothing sealed is in it.
Result<QString> planAsMarkdown(const Store& store, const QString& language);

/// The contacts as CSV (RFC 4180, UTF-8, one number a column in the order to try). Cells that a spreadsheet
/// would take for a formula begin with an apostrophe. Private numbers stay out.
Result<QString> contactsAsCsv(const Store& store, const QString& language);

} // namespace uitwijk
