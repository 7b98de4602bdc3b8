// SPDX-License-Identifier: Apache-2.0
#include "app/actions/import_writing.h"

namespace uitwijk {

ImportWriting::ImportWriting(const std::vector<PendingImport>& previews, const ImportDecision& decision)
{
    constexpr std::size_t kSlice
        = 500; // a tap beside the import waits for the lane no longer than this takes
    for (const PendingImport& pending : previews) {
        bool isNew = true; // a source begins a slice: its last write says that it is whole
        ObjectId last;
        for (FieldWrite& write : importWrites(pending.preview, decision)) {
            if (isNew || (m_slices.back().size() >= kSlice && write.object != last))
                m_slices.emplace_back();
            isNew = false;
            last = write.object;
            m_slices.back().push_back(std::move(write));
        }
    }
}

} // namespace uitwijk
