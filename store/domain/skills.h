// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace uitwijk {

/// Which of some skills a question asks for, as places in `skills`: those that share most of its words, by
/// their first letters, without case and accents. "Who may switch the generator?" finds "May start and switch
/// the generator". An empty question asks for all; one that shares nothing for none.
[[nodiscard]] std::vector<std::size_t> skillsAskedFor(
    const QString& question, const std::vector<QString>& skills);

} // namespace uitwijk
