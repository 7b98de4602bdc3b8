// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace uitwijk {

/// The folder that UITWIJK_REAL_DATA names; skips the test case, visibly, when it names none.
[[nodiscard]] QString realDataFolder();

/// The paths of all files below it whose names end in `suffix`, sorted; of all files when it is empty.
[[nodiscard]] QStringList realFiles(const QString& below, const QString& suffix);

} // namespace uitwijk
