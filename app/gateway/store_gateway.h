// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace uitwijk {

/// The only door between the UI thread and an open handbook: one lane that reads, one that writes, each with
/// a Store of its own. A caller goes on on its own thread with `.then(context, …)`, and not at all when the
/// context has gone.
class StoreGateway : public QObject {
    Q_OBJECT

public:
    StoreGateway(Store writer, Store reader);
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
        return QtConcurrent::run(&m_writeLane, [this, command = std::move(command)]() mutable {
            Result<Commit> commit = command(m_writer);
            if (commit)
                emit committed(*commit);
            return commit;
        });
    }

    /// Runs `command(Store&)` on the write lane, for what changes no view.
    template <typename Command>
    auto run(Command command)
    {
        return QtConcurrent::run(
            &m_writeLane, [this, command = std::move(command)]() mutable { return command(m_writer); });
    }

signals:
    /// Once for each transaction; emitted on the write lane, so receivers get it queued.
    void committed(const uitwijk::Commit& commit);

private:
    Store m_writer;
    Store m_reader;
    QThreadPool m_writeLane;
    QThreadPool m_readLane;
};

} // namespace uitwijk

Q_DECLARE_METATYPE(uitwijk::Commit)
