// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "app/uitwijk/start_options.h"

namespace uitwijk {

/// A sample handbook to be made: where, and what opens it.
struct SampleStart {
    QString folder;
    QString passphrase;

    /// A folder of its own under the user's data, unless one was given.
    static SampleStart choose(const StartOptions& options);
    /// Makes and opens it in `session`, and says on standard output where it is and what opens it.
    void begin(Session& session) const;
    /// Nobody needs the recovery words of a sample: it opens on its first page instead of on them.
    static void openAtOnce(Session& session);
};

} // namespace uitwijk
