// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

namespace uitwijk {

/// Sets the SQLCipher library up for this process, once: its messages go to the logging category
/// "uitwijk.sqlite" as codes, without any text of the reader's. Unsupported if the library found at run time
/// is older than version 4 or was built to keep temporary tables in plain files.
Result<void> prepareSqliteLibrary();

} // namespace uitwijk
