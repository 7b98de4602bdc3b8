// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/direct_lane.h"

#include <QDir>
#include <QFileSystemWatcher>

namespace uitwijk {

using namespace std::chrono_literals;

DirectLane::DirectLane(Handbook& handbook)
    : m_handbook(handbook)
{
    m_written.setSingleShot(true);
    m_written.setInterval(200ms);
    connect(&m_written, &QTimer::timeout, this, [this] {
        Commit anything;
        anything.topics = Topics(Topic::Objects) | Topic::Members;
        emit committed(anything);
    });
    watchOthers();
}

/// Whoever writes into a database of this kind writes into the file beside it first.
void DirectLane::watchOthers()
{
    auto* watcher = new QFileSystemWatcher(this);
    watcher->addPath(QDir(m_handbook.folder()).filePath(QStringLiteral("protected.db-wal")));
    connect(watcher, &QFileSystemWatcher::fileChanged, &m_written, qOverload<>(&QTimer::start));
}

void DirectLane::run(QObject* who, std::function<Commit(Handbook&)> work, std::function<void()> next)
{
    QMetaObject::invokeMethod(
        who,
        [this, work = std::move(work), next = std::move(next)] {
            const Commit commit = work(m_handbook);
            next();
            if (commit.topics)
                emit committed(commit);
        },
        Qt::QueuedConnection);
}

} // namespace uitwijk
