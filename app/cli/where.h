// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "platform/ports/location.h"

#include <QJsonObject>

namespace uitwijk::cli {

/// Asks the receiver that `nmea` names (open_location.h), and waits for a good fix or for what is wrong.
[[nodiscard]] LocationReport askWhere(const QString& nmea);

/// The words of the command line for what a fix is worth and for what is wrong. Stable: scripts read them.
[[nodiscard]] QString wordFor(FixTrust trust);
[[nodiscard]] QString wordFor(LocationTrouble trouble);

/// One line on the fix: where, how exact, how old, and what is wrong with it; and what came broken.
void tellFix(const Console& console, const LocationReport& report, const JudgedFix& fix);
[[nodiscard]] QJsonObject fixItem(const LocationReport& report, const JudgedFix& fix);

} // namespace uitwijk::cli
