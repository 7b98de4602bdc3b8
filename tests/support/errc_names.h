// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

#include <QString>

#include <array>

namespace uitwijk {

/// The name of an Errc as test data spells it.
inline QString errcName(Errc code)
{
    static const std::array names{"NotFound", "Exists", "WrongKey", "Corrupt", "Forged", "Forked", "Gap",
        "TooNew", "TooLarge", "Quota", "Malformed", "Locked", "NotAllowed", "Full", "ReadOnly", "Io",
        "OutOfMemory", "Unreachable", "Unsupported"};
    return QString::fromLatin1(names.at(std::size_t(code)));
}

} // namespace uitwijk
