// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <optional>
#include <set>
#include <vector>

namespace uitwijk {

/// One word on which variant of its scenario an incident is: the office for an hour, or for a month.
struct VariantWord {
    OpId op;
    ObjectId variant; ///< null: not known yet
    Hlc at;
    ObjectId by;
    bool head = true; ///< nobody has replaced it
};

/// Which variant an incident is.
struct VariantFold {
    bool disputed = false; ///< people chose different ones, and neither knew of the other
    std::optional<VariantWord> shown; ///< nothing: nobody spoke of it
    std::vector<ObjectId> standing; ///< all that somebody says it is, the shown one first; empty: not known
};

/// The variant of one incident: a pure function of all words, in any order. A variant is shown before "not
/// known yet", then the later word; the others stand beside it, with their lists, until somebody chooses.
[[nodiscard]] VariantFold foldVariant(const std::vector<VariantWord>& words);

/// A variant and the checklists that it links.
struct VariantLists {
    ObjectId variant;
    std::vector<ObjectId> lists;
};

/// The lists that an incident begins with, in the order of the scenario's: without those of other variants
/// alone, and with those that only the chosen one has behind them. As long as no variant is known, all.
[[nodiscard]] std::vector<ObjectId> listsToBeginWith(const std::vector<ObjectId>& ofScenario,
    const std::vector<VariantLists>& variants, const ObjectId& chosen);

/// The lists that need no work any more because the incident turned out to be another variant: those of
/// variants that stood before and stand no longer, unless one that stands has them too. Before anything was
/// known all stood. Nothing is set aside while none stands.
[[nodiscard]] std::set<ObjectId> listsSetAside(
    const std::vector<VariantWord>& words, const std::vector<VariantLists>& variants);

} // namespace uitwijk
