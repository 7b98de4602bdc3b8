// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"
#include "app/handbook/lane.h"
#include "app/handbook/reach.h"
#include "app/handbook/when_finished.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

namespace uitwijk {

/// The only door between the UI thread and an open handbook: one lane that writes and two that read, each
/// with a Store of its own. What is asked to be read is read by the lane that has less to do, so that a board
/// of twenty questions has its answers in half the time; two answers need not come in the order of their
/// questions. A caller goes on on its own thread with answer(), and not at all when it has gone by then.
class StoreGateway : public QObject {
    Q_OBJECT

public:
    /// `reader` is a second Store on the file of `handbook`.
    StoreGateway(Handbook handbook, Store reader);
    /// Waits for what is under way, and closes both.
    ~StoreGateway() override;

    /// Runs `query(const Store&)` on a lane that reads. From the UI thread.
    template <typename Query>
    auto read(Query query)
    {
        Reader& reader = lessBusy();
        return reader.lane.run(
            [&reader, query = std::move(query)]() mutable { return query(std::as_const(*reader.store)); });
    }

    /// One for each lane: it has finished when the lane has done what it was asked before.
    std::vector<QFuture<bool>> ahead();

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
        return m_writeLane.run([this, command = std::move(command)]() mutable {
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
        return m_writeLane.run(
            [this, command = std::move(command)]() mutable { return command(m_handbook.store()); });
    }

    /// Runs `command(Handbook&)` on the write lane, for what tells its commits itself with tell().
    template <typename Command>
    auto runOnHandbook(Command command)
    {
        return m_writeLane.run(
            [this, command = std::move(command)]() mutable { return command(m_handbook); });
    }

    /// How far the copies of others go, read on by whoever shows it.
    [[nodiscard]] const std::shared_ptr<GrowingReach>& reach() const { return m_reach; }

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
    struct Reader {
        std::optional<Store> store; ///< of its lane alone, once it is open
        std::atomic<bool> isOpen = false;
        Lane lane; ///< last: ends before what it uses
    };
    Reader& lessBusy();
    Result<void> open(Reader& reader) const;

    Handbook m_handbook;
    std::shared_ptr<GrowingReach> m_reach = std::make_shared<GrowingReach>();
    std::chrono::steady_clock::time_point m_anchored = std::chrono::steady_clock::now();
    std::array<Reader, 2> m_readers; ///< the second is opened when the first has much to do
    bool m_isSecondAsked = false;
    Lane m_writeLane;
};

} // namespace uitwijk

Q_DECLARE_METATYPE(uitwijk::Commit)
