// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exit_code.h"

#include <array>

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

namespace {

struct Advice {
    Errc code;
    const char* text;
};

// What is not here is a failure of the disk or the system.
constexpr std::array kAdvice{
    Advice{Errc::NotFound, "not found; check the name, or list what there is"},
    Advice{Errc::Exists, "something is already there and was left alone; choose another folder or file"},
    Advice{Errc::WrongKey,
        "wrong passphrase, or the first page is damaged; nothing was changed, try again or use the "
        "recovery sheet"},
    Advice{Errc::Corrupt,
        "damaged; nothing was changed, keep this copy and fetch a good one from another device"},
    Advice{Errc::Forged, "a signature or an authority does not hold; it was not taken in"},
    Advice{Errc::Forked,
        "one device has written two different histories; both are kept, give that device a new key"},
    Advice{Errc::Gap, "something that must come first is missing; sync again or bring the earlier file"},
    Advice{Errc::TooNew, "written by a newer version; it is kept, install the newer version to read it"},
    Advice{Errc::TooLarge, "larger than the limit; split it"},
    Advice{Errc::Quota, "the other side has no room left; ask who runs the relay to raise the quota"},
    Advice{Errc::Malformed, "not what it should be; check that it is the right file"},
    Advice{Errc::Locked, "locked for now; wait or close the other program, and try again"},
    Advice{Errc::NotAllowed, "this device or role may not do that; ask an admin"},
    Advice{Errc::Full, "no space left on this device; free some, nothing was lost"},
    Advice{Errc::ReadOnly, "the place cannot be written to; choose another folder or change its permissions"},
    Advice{Errc::OutOfMemory, "not enough memory to unlock; close other programs and try again"},
    Advice{Errc::Unreachable, "nobody answered; what waits is kept and goes with the next sync"},
    Advice{Errc::Unsupported, "not supported here"},
};

} // namespace

const char* adviceFor(Errc code)
{
    for (const Advice& advice : kAdvice) {
        if (advice.code == code)
            return advice.text;
    }
    return "the disk or the system failed; nothing was lost, try again";
}

} // namespace uitwijk::cli
