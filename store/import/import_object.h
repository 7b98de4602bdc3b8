// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/field.h"
#include "store/import/imported.h"

#include <QCborValue>

#include <utility>

namespace uitwijk {

/// One object as a source wants it: what a preview compares with the handbook. An empty string or array
/// stands for a field that the source leaves open.
struct ImportObject {
    ObjectKind kind = ObjectKind::Document;
    QString key; ///< its name in the source, without its parent's; unique among its siblings
    int parent = -1; ///< index in the set, or none
    /// Applies only with this answer (second) to that step of the set (first, an index before this one).
    std::optional<std::pair<int, int>> onlyIf = {};
    bool ordered = true; ///< keeps its place among its siblings of the set
    std::vector<std::pair<Field, QCborValue>> fields = {};

    [[nodiscard]] QCborValue value(Field field) const
    {
        for (const auto& [name, content] : fields) {
            if (name == field)
                return content;
        }
        return {};
    }
};

/// All objects of one source, parents before their children unless they are contacts.
struct ImportSet {
    ImportSource source = {};
    std::vector<ImportObject> objects = {};
    std::vector<ImportWarning> warnings = {};
};

/// A plan with the lists that are chosen as checklists; its contacts are appended.
[[nodiscard]] ImportSet importObjects(const ImportedPlan& plan);
[[nodiscard]] ImportSet importObjects(const ImportedContacts& contacts);

/// Contacts and who calls whom, as far as the names in the source say so.
void appendContacts(ImportSet& set, const std::vector<ImportedContact>& contacts);

[[nodiscard]] QCborValue extrasValue(const std::vector<ImportedExtra>& extras);

} // namespace uitwijk
