// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/domain/op.h"

#include <QString>

namespace uitwijk {

/// A telephone number in groups as it is spoken: "+31 20 555 01 42". What is no number stays as it is.
[[nodiscard]] QString spokenNumber(const QString& raw);

/// "22:04" today, "21 Nov 22:04" on another day, in the order of `language`.
[[nodiscard]] QString spokenTime(const Hlc& at, const QString& language);

/// Whole days since `ms`, milliseconds since 1970; 0 when that is 0 (not known) or in the future.
[[nodiscard]] int wholeDaysSince(qint64 ms);

/// An id as QML carries it; the null id is an empty string.
[[nodiscard]] QString idText(const ObjectId& id);
[[nodiscard]] ObjectId idFrom(const QString& text);

} // namespace uitwijk
