// SPDX-License-Identifier: Apache-2.0
#include "app/uitwijk/head_start.h"

#include <QFontDatabase>
#include <QtConcurrentRun>

namespace uitwijk {

void prepareFastStart()
{
    // Most bindings run a few times in all: machine code for them, by default at the third time, never pays.
    constexpr const char* kThreshold = "QV4_JIT_CALL_THRESHOLD";
    if (!qEnvironmentVariableIsSet(kThreshold))
        qputenv(kThreshold, "50");
}

void readFontsAhead()
{
    (void)QtConcurrent::run([] { (void)QFontDatabase::families(); });
}

} // namespace uitwijk
