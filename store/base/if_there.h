// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

#include <optional>

namespace uitwijk {

/// Nothing where it was not found. Any other failure stays one: what could not be read is not taken for what
/// is not there.
template <typename T>
Result<std::optional<T>> ifThere(Result<T> found)
{
    if (found)
        return std::optional<T>(*std::move(found));
    if (found.error().code == Errc::NotFound)
        return std::optional<T>();
    return std::move(found).error();
}

} // namespace uitwijk
