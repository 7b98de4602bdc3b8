// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/situation_report.h"

namespace uitwijk {

/// The words around the facts of a report, in the language of the app.
[[nodiscard]] ReportWords reportWords();

} // namespace uitwijk
