// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
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
    // A watcher, because QFuture::then(context) of Qt 6.4 asserts when its context goes meanwhile.
    auto* watcher = new QFutureWatcher<Shared>(who);
    QObject::connect(watcher, &QFutureWatcher<Shared>::finished, who, [watcher, next]() mutable {
        const Shared answer = watcher->result();
        watcher->deleteLater();
        next(std::move(*answer));
    });
    watcher->setFuture(
        QtConcurrent::run([work = std::move(work)]() mutable { return std::make_shared<Answer>(work()); }));
}

} // namespace uitwijk
