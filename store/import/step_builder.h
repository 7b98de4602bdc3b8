// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/markdown_tree.h"

namespace uitwijk {

/// The items of a list as steps, nested lists as sub-steps; lettered lines (`a.` after a hard break) and
/// boxed lines within an item become sub-steps too.
[[nodiscard]] std::vector<ImportedStep> stepsOfList(cmark_node* list);

/// The boxed lines of a run of paragraphs, wrapped lines joined.
[[nodiscard]] std::vector<ImportedStep> stepsOfBoxes(const std::vector<cmark_node*>& paragraphs);

/// A table that is a checklist: one row, one step.
struct StepTable {
    bool boxes = false; ///< cells hold ☐
    bool status = false; ///< a column waits for a date, a name or a tick
    QString header = {};
    std::vector<ImportedStep> steps = {};
};
[[nodiscard]] StepTable stepsOfTable(cmark_node* table);

/// ☐ and its like at the start of a line, without its box; nothing when there is none.
[[nodiscard]] std::optional<QString> afterBox(const QString& line);

/// Whether any step came from a box: `[ ]`, `[x]` or ☐.
[[nodiscard]] bool hasBoxes(cmark_node* list);

/// Number of steps with all below them.
[[nodiscard]] int countSteps(const std::vector<ImportedStep>& steps);

} // namespace uitwijk
