// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/private_memory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace uitwijk {

Result<void> keepMemoryPrivate()
{
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        return Error{Errc::Unsupported, "core dumps cannot be forbidden"};
#ifndef __SANITIZE_ADDRESS__ // the leak checker of an instrumented build looks into itself
    if (prctl(PR_SET_DUMPABLE, 0) != 0)
        return Error{Errc::Unsupported, "the memory of this process cannot be closed to others"};
#endif
    return {};
}

} // namespace uitwijk
