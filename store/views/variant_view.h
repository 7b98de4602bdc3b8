// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/scenario_variant.h"
#include "store/domain/text.h"

#include <map>

namespace uitwijk {

class Connection;
struct StatusRow;

/// One variant of a scenario.
struct VariantRow {
    ObjectId id;
    Text title;
    Text holds; ///< when this one is it
    std::vector<ObjectId> lists;
};

/// Which variant of one scenario an incident is.
struct ChosenVariant {
    ObjectId incident; ///< the one that was declared of it, of several that are one event
    ObjectId scenario;
    Text scenarioTitle;
    std::vector<VariantRow> variants; ///< in the handbook's order; there is at least one
    VariantFold fold;
    Text saidBy; ///< name of fold.shown's person
};

[[nodiscard]] std::vector<VariantLists> listsOf(const std::vector<VariantRow>& variants);

using ListsByIncident = std::map<ObjectId, std::set<ObjectId>>;

/// Variants of scenarios, and which of them an incident is.
class VariantView {
public:
    explicit VariantView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// In the handbook's order; none is nothing bad.
    Result<std::vector<VariantRow>> of(const ObjectId& scenario) const;
    /// The scenario that this is a variant of; null when it is none.
    ObjectId scenarioOf(const ObjectId& variant) const;
    /// The variant that a "yes" to this criterion names; null when it names none.
    ObjectId namedBy(const ObjectId& criterion) const;
    /// An entry for each scenario with variants that one of the event's incidents was declared of.
    Result<std::vector<ChosenVariant>> chosen(const ObjectId& incident) const;
    /// The lists that need no work any more, of each incident of one event.
    Result<ListsByIncident> setAside(const std::vector<ObjectId>& event) const;

private:
    Result<std::vector<StatusRow>> wordsIn(const std::vector<ObjectId>& event) const;

    Connection& m_connection;
};

} // namespace uitwijk
