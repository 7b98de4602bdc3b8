// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/import_ops.h"
#include "store/store.h"

#include <QHash>

namespace uitwijk {

/// What a handbook holds, as an import asks for it: read kind by kind when first asked, and kept, so that
/// what one file would change can be put on top for the next. Must not outlive its store.
class KnownObjects final : public ExistingContent {
public:
    explicit KnownObjects(const Store& store)
        : m_store(store)
    {
    }

    [[nodiscard]] std::vector<ExistingObject> ofKind(ObjectKind kind) const override;
    /// What was read so far only.
    [[nodiscard]] QString titleOf(const ObjectId& id) const;
    /// Whether all that was asked for could be read: what was not is no ground to call anything new.
    [[nodiscard]] const Result<void>& status() const { return m_status; }
    /// As if the preview had been imported. Nothing is written.
    void carryOut(const ImportPreview& preview, const ImportDecision& decision);

private:
    struct Shelf {
        std::vector<ExistingObject> objects;
        QHash<ObjectId, std::size_t> places;
    };
    Shelf& shelf(ObjectKind kind) const;

    const Store& m_store;
    mutable QMap<ObjectKind, Shelf> m_shelves;
    mutable Result<void> m_status;
};

} // namespace uitwijk
