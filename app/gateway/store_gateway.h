// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/when_finished.h"
#include "app/handbook/handbook.h"
#include "app/handbook/reach.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <chrono>
#include <memory>

namespace uitwijk {

/// The only door between the UI thread and an open handbook: one lane that reads, one that writes, each with
/// a Store of its own. A caller goes on on its own thread with answer(), and not at all when it has gone by
/// then.
class StoreGateway : public QObject {
    Q_OBJECT

public:
    /// `reader` is a second Store on the file of `handbook`.
    StoreGateway(Handbook handbook, Store reader);
    /// Waits for what is under way, and closes both.
    ~StoreGateway() override;

    /// Runs `query(const Store&)` on the read lane.
    template <typename Query>
    auto read(Query query)
    {
        return QtConcurrent::run(&m_readLane,
            [this, query = std::move(query)]() mutable { return query(std::as_const(m_reader)); });
    }

    /// Runs `command(Store&)`, which returns Result<Commit>, on the write lane; tells committed() when it
    /// succeeded.
    template <typename Command>
    QFuture<Result<Commit>> write(Command command)
    {
        return change([command = std::move(command)](Handbook& handbook) mutable -> Result<Commit> {
            return command(handbook.store());
        });
    }

    /// As write(), for what needs more of the handbook than its store.
    template <typename Command>
    QFuture<Result<Commit>> change(Command command)
    {
        return QtConcurrent::run(&m_writeLane, [this, command = std::move(command)]() mutable {
            Result<Commit> commit = command(m_handbook);
            if (commit)
                tell(*commit);
            return commit;
        });
    }

    /// Runs `command(Store&)` on the write lane, for what changes no view.
    template <typename Command>
    auto run(Command command)
    {
        return QtConcurrent::run(&m_writeLane,
            [this, command = std::move(command)]() mutable { return command(m_handbook.store()); });
    }

    /// Runs `command(Handbook&)` on the write lane, for what tells its commits itself with tell().
    template <typename Command>
    auto runOnHandbook(Command command)
    {
        return QtConcurrent::run(
            &m_writeLane, [this, command = std::move(command)]() mutable { return command(m_handbook); });
    }

    /// How far the copies of others go, read on by whoever shows it: on the read lane only.
    [[nodiscard]] const std::shared_ptr<Reach>& reach() const { return m_reach; }

    /// Opens what reads anew: a Store knows from its opening to whom it belongs, so after joining.
    QFuture<Result<void>> reopenReader();

    /// From the write lane only. A commit that changed nothing is not told.
    void tell(const Commit& commit);

    /// Goes on here, on the UI thread, with `next(answer)`, and not at all when `who` has gone by then.
    /// What was asked of a gateway that has gone is not answered any more.
    template <typename Answer, typename Who, typename Next>
    void answer(QFuture<Answer> future, Who* who, Next next)
    {
        whenFinished(std::move(future), this,
            [guard = QPointer<Who>(who), next = std::move(next)](Answer value) mutable {
                if (guard)
                    next(std::move(value));
            });
    }

signals:
    /// Once for each transaction; emitted on the write lane, so receivers get it queued.
    void committed(const uitwijk::Commit& commit);

private:
    Handbook m_handbook;
    Store m_reader;
    std::shared_ptr<Reach> m_reach = std::make_shared<Reach>();
    std::chrono::steady_clock::time_point m_anchored = std::chrono::steady_clock::now();
    QThreadPool m_writeLane;
    QThreadPool m_readLane;
};

} // namespace uitwijk

Q_DECLARE_METATYPE(uitwijk::Commit)
