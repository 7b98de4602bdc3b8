// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/when_finished.h"

#include <QtConcurrentRun>

#include <memory>

namespace uitwijk {

/// Runs `work()` on a thread of the program's pool, and goes on here, on the UI thread, with `next(answer)`,
/// and not at all when `who` has gone by then. For what needs no open handbook: whoever has one asks its
/// StoreGateway.
template <typename Work, typename Next>
void runOffThread(QObject* who, Work work, Next next)
{
    using Answer = std::invoke_result_t<Work>;
    using Shared = std::shared_ptr<Answer>; // a future copies its result, and some can only be moved
    whenFinished(
        QtConcurrent::run([work = std::move(work)]() mutable { return std::make_shared<Answer>(work()); }),
        who, [next = std::move(next)](Shared answer) mutable { next(std::move(*answer)); });
}

} // namespace uitwijk
