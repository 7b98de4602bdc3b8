// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/contact_columns.h"

namespace uitwijk {

/// One row as a contact. Every cell ends up in it: what has no field is kept under its header.
[[nodiscard]] ImportedContact contactOfRow(const ContactColumns& columns, const QStringList& row);

} // namespace uitwijk
