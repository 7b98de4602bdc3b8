// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

#include <cerrno>
#include <string_view>
#include <system_error>

namespace uitwijk {

/// What the system's reason for a failure (errno) means to a caller.
inline Errc meaningOfSystemError(int error)
{
    switch (error) {
    case ENOENT:
        return Errc::NotFound;
    case EEXIST:
        return Errc::Exists;
    case ENOTDIR:
    case EISDIR:
    case ELOOP:
        return Errc::Malformed;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Errc::Full;
    case EROFS:
    case EACCES:
    case EPERM:
        return Errc::ReadOnly;
    default:
        return Errc::Io;
    }
}

/// The failure that errno has just told of. `doing` goes to the log and names no path.
inline Error systemError(std::string_view doing)
{
    const int error = errno;
    return Error{
        meaningOfSystemError(error), std::string(doing) + ": " + std::generic_category().message(error)};
}

} // namespace uitwijk
