// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace uitwijk {

/// Goes on with `next(answer)` on the thread of `context`, which is the caller's, once `future` has finished:
/// always later, never before this returns, and not at all when `context` has gone by then. Takes the answer
/// out of the future.
///
/// Instead of QFuture::then(context, …), of which three things were found in Qt 6.4: it asserts when its
/// context goes meanwhile; it calls at once, in the middle of whatever asked, when the future has finished
/// just before; and when the future finishes while then() runs, what follows runs once more with nothing in
/// it, which is a crash.
template <typename Answer, typename Next>
void whenFinished(QFuture<Answer> future, QObject* context, Next next)
{
    auto* watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, next = std::move(next)]() mutable {
            watcher->deleteLater();
            next(watcher->future().takeResult());
        });
    watcher->setFuture(std::move(future));
}

} // namespace uitwijk
