// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exit_code.h"

namespace uitwijk::cli {

ExitCode exitCodeOf(Errc code)
{
    switch (code) {
    case Errc::WrongKey:
    case Errc::Locked:
        return ExitCode::WrongKey;
    case Errc::Corrupt:
    case Errc::Forged:
    case Errc::Forked:
        return ExitCode::Damaged;
    case Errc::Unreachable:
        return ExitCode::Unreachable;
    case Errc::NotAllowed:
        return ExitCode::NotAllowed;
    case Errc::TooNew:
        return ExitCode::Newer;
    default:
        return ExitCode::Failed;
    }
}

const char* adviceFor(Errc code)
{
    switch (code) {
    case Errc::NotFound:
        return "not found; check the name, or list what there is";
    case Errc::Exists:
        return "something is already there and was left alone; choose another folder or file";
    case Errc::WrongKey:
        return "wrong passphrase, or the first page is damaged; nothing was changed, try again or use the "
               "recovery sheet";
    case Errc::Corrupt:
        return "damaged; nothing was changed, keep this copy and fetch a good one from another device";
    case Errc::Forged:
        return "a signature or an authority does not hold; it was not taken in";
    case Errc::Forked:
        return "one device has written two different histories; both are kept, give that device a new key";
    case Errc::Gap:
        return "something that must come first is missing; sync again or bring the earlier file";
    case Errc::TooNew:
        return "written by a newer version; it is kept, install the newer version to read it";
    case Errc::TooLarge:
        return "larger than the limit; split it";
    case Errc::Quota:
        return "the other side has no room left; ask who runs the relay to raise the quota";
    case Errc::Malformed:
        return "not what it should be; check that it is the right file";
    case Errc::Locked:
        return "in use by another program; close it and try again";
    case Errc::NotAllowed:
        return "this device or role may not do that; ask an admin";
    case Errc::Full:
        return "no space left on this device; free some, nothing was lost";
    case Errc::ReadOnly:
        return "the place cannot be written to; choose another folder or change its permissions";
    case Errc::OutOfMemory:
        return "not enough memory to unlock; close other programs and try again";
    case Errc::Unreachable:
        return "nobody answered; what waits is kept and goes with the next sync";
    case Errc::Unsupported:
        return "not supported here";
    case Errc::Io:
        break;
    }
    return "the disk or the system failed; nothing was lost, try again";
}

} // namespace uitwijk::cli
