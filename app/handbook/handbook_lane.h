// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"

#include <QObject>

#include <functional>
#include <memory>

namespace uitwijk {

/// The way to an open handbook for whoever speaks with other devices: in the app its write lane, in the
/// command line the program's only thread. Belongs to the thread that asks, which has an event loop.
class HandbookLane : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Runs `work(Handbook&)`, which returns a Result, where the handbook is, tells what it changed as
    /// `commitOf(value)`, and goes on here with `next(result)`: never before this returns, and not at all
    /// when `who` has gone by then.
    template <typename Work, typename CommitOf, typename Next>
    void ask(QObject* who, Work work, CommitOf commitOf, Next next)
    {
        using Answer = std::invoke_result_t<Work, Handbook&>;
        auto answer = std::make_shared<std::optional<Answer>>();
        run(
            who,
            [answer, work = std::move(work), commitOf = std::move(commitOf)](Handbook& handbook) mutable {
                answer->emplace(work(handbook));
                return **answer ? commitOf(***answer) : Commit();
            },
            [answer, next = std::move(next)]() mutable { next(std::move(**answer)); });
    }

signals:
    /// Something was written, by whomever. Not while somebody waits for an answer of ask().
    void committed(const uitwijk::Commit& commit);

protected:
    virtual void run(QObject* who, std::function<Commit(Handbook&)> work, std::function<void()> next) = 0;
};

} // namespace uitwijk
