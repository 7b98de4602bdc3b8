// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "store/views/finding_view.h"

#include <QJsonArray>

namespace uitwijk::cli {

/// Prints findings, a line each, and gives them for the document.
[[nodiscard]] QJsonArray showFindings(const Invocation& invocation, const std::vector<FindingRow>& findings);

} // namespace uitwijk::cli
