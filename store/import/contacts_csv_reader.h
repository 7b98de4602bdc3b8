// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/import/contact_columns.h"
#include "store/import/csv_reader.h"

namespace uitwijk {

/// What a person may know better than the file says.
struct ReadOptions {
    QByteArray codec = {}; ///< empty = found out
    QString region = {}; ///< ISO 3166 alpha-2, for phone numbers; empty = none is verified
    QChar separator = {}; ///< of a CSV; null = found out
    ContactColumns columns = {}; ///< of a CSV; empty = found out
};

/// A contact table before its rows are read: what a preview shows so that columns can be set right.
struct ContactTable {
    CsvTable table = {};
    ContactColumns columns = {};
    bool hasHeader = true;
    QByteArray codec = {};
    bool codecCertain = true;
    bool damaged = false;
};

[[nodiscard]] ContactTable readContactTable(ByteView bytes, const ReadOptions& options = {});

/// Contacts of a CSV, one a row. Unsupported: no column names or reaches anybody.
[[nodiscard]] Result<ImportedContacts> readContactsCsv(ByteView bytes, const ReadOptions& options = {});

/// Marks which numbers can be dialled, and warns of those that cannot. Does nothing without a region.
void verifyPhones(ImportedContacts& contacts, const QString& region);

} // namespace uitwijk
