// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/failure.h"
#include "app/gateway/store_gateway.h"
#include "app/handbook/importing.h"

#include <atomic>
#include <functional>

namespace uitwijk {

/// The writes of a confirmed import, in slices that each keep one thing whole: all of them are handed to the
/// write lane at once, so that they are carried out whoever asked has gone or not. After a failure nothing
/// more is written.
class ImportWriting {
public:
    ImportWriting(const std::vector<PendingImport>& previews, const ImportDecision& decision);

    [[nodiscard]] int slices() const { return int(m_slices.size()); }
    /// Tells `who` after each slice, on the UI thread, while it is there.
    template <typename Who>
    void start(StoreGateway& gateway, Who* who, const std::function<void(failure::Code)>& next)
    {
        const auto failed
            = std::make_shared<std::atomic<bool>>(false); // the lane is one thread after another
        for (std::vector<FieldWrite>& slice : m_slices) {
            auto written = gateway.change([slice = std::move(slice), failed](Handbook& handbook) {
                if (*failed)
                    return Result<Commit>(Error{Errc::Io, "an earlier part failed"});
                auto commit = handbook.write(slice);
                *failed = !commit;
                return commit;
            });
            gateway.answer(written, who, [next](const Result<Commit>& commit) {
                next(commit ? failure::None : failure::of(commit.error().code));
            });
        }
    }

private:
    std::vector<std::vector<FieldWrite>> m_slices;
};

} // namespace uitwijk
