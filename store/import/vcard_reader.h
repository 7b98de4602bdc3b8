// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/contacts_csv_reader.h"

namespace uitwijk {

/// Contacts of a vCard file, one a card, 2.1 to 4.0. Photos, sounds and keys are left out with a warning;
/// every other property that has no field is kept under its name. Malformed: no card in it.
[[nodiscard]] Result<ImportedContacts> readVcards(ByteView bytes, const ReadOptions& options = {});

} // namespace uitwijk
