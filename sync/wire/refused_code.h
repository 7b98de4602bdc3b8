// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "sync/wire/messages.h"

namespace uitwijk {

/// How a bundle that met this error is refused to the other side.
[[nodiscard]] constexpr Refused::Code refusedCode(Errc error)
{
    switch (error) {
    case Errc::TooLarge:
        return Refused::Code::TooLarge;
    case Errc::TooNew:
        return Refused::Code::TooNew;
    case Errc::NotAllowed:
        return Refused::Code::NotAllowed;
    case Errc::Gap:
        return Refused::Code::Gap;
    case Errc::Forked:
        return Refused::Code::Fork;
    case Errc::Forged:
        return Refused::Code::Forged;
    case Errc::Quota:
        return Refused::Code::Quota;
    default:
        return Refused::Code::Malformed;
    }
}

} // namespace uitwijk
