// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>

namespace uitwijk {

/// One thread that does one thing after the other, in the order in which they were asked. Nothing of it runs
/// anywhere else, not even when somebody waits for it: what QtConcurrent::run() put into a pool is run by
/// whoever waits for its future, on their thread, beside what the pool is doing.
class Lane {
public:
    Lane()
    {
        m_thread.setMaxThreadCount(1);
        m_thread.setExpiryTimeout(-1); // it stays one thread
    }
    /// Does what was asked of it first.
    ~Lane() { finish(); }
    Q_DISABLE_COPY_MOVE(Lane)

    /// Runs `work()`, which returns something, on the lane. From any thread.
    template <typename Work>
    auto run(Work work)
    {
        using Answer = std::invoke_result_t<Work&>;
        struct Job {
            QPromise<Answer> promise;
            Work work;
        };
        auto job = std::make_shared<Job>(Job{.promise = {}, .work = std::move(work)});
        QFuture<Answer> answer = job->promise.future();
        job->promise.start();
        ++m_ahead;
        m_thread.start([this, job = std::move(job)] {
            job->promise.addResult(job->work());
            --m_ahead;
            job->promise.finish();
        });
        return answer;
    }
    /// How much it has still to do.
    [[nodiscard]] int ahead() const { return m_ahead; }
    /// Waits until it has done all that was asked of it.
    void finish() { m_thread.waitForDone(); }

private:
    QThreadPool m_thread;
    std::atomic<int> m_ahead = 0;
};

} // namespace uitwijk
