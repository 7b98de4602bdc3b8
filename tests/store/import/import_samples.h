// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <QString>
#include <QStringList>

namespace uitwijk {

/// The octets of a file in tests/data/import.
[[nodiscard]] Bytes importSample(const QString& name);

/// The names of all files there, those of folders included.
[[nodiscard]] QStringList importSampleNames();

[[nodiscard]] Bytes fileContent(const QString& path);

} // namespace uitwijk
