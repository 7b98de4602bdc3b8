// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace uitwijk {

/// Where one device's copy of a handbook lies in its folder.
inline QString databasePath(const QString& folder)
{
    return folder + QStringLiteral("/protected.db");
}

} // namespace uitwijk
