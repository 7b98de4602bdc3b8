// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

namespace uitwijk {

/// The form in which the log keeps a payload: compressed where that is smaller. Its envelope, which is kept
/// beside it, is compressed too, but takes a key and a signature to read.
[[nodiscard]] Bytes keptForm(const Bytes& payload);

/// The reverse. Empty for empty.
[[nodiscard]] Bytes payloadIn(const Bytes& kept);

} // namespace uitwijk
