// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/views/object_view.h"

#include <optional>

namespace uitwijk {

/// What a field is called, in the reader's language; empty for one that no reader asks for.
[[nodiscard]] QString fieldName(Field field);

/// One value as it is read: numbers with their units, dates in the order of `language`, lists a line each.
/// Empty for references, which have names instead.
[[nodiscard]] QString fieldWords(Field field, const QCborValue& value, const QString& language);

/// "45 min", "4 h", "3 d".
[[nodiscard]] QString duration(qint64 minutes);

} // namespace uitwijk
