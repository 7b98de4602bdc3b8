// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/lane.h"

#include <catch2/catch_test_macros.hpp>

#include <QSemaphore>
#include <QThread>

using namespace uitwijk;

TEST_CASE("what somebody waits for is done on the lane too, after what was asked before it")
{
    Lane lane;
    QSemaphore goOn;
    bool isFirstDone = false;
    const auto first = lane.run([&] {
        goOn.acquire();
        isFirstDone = true;
        return QThread::currentThread();
    });
    const auto second = lane.run([&] { return std::pair(isFirstDone, QThread::currentThread()); });
    CHECK(lane.ahead() == 2);

    const std::unique_ptr<QThread> later(QThread::create([&] {
        QThread::msleep(50); // by then somebody waits
        goOn.release();
    }));
    later->start();
    const auto [wasFirstDone, thread] = second.result();
    later->wait();

    CHECK(wasFirstDone);
    CHECK(thread == first.result());
    CHECK(thread != QThread::currentThread());
    lane.finish();
    CHECK(lane.ahead() == 0);
}

TEST_CASE("a lane that goes does first what was asked of it")
{
    int done = 0;
    {
        Lane lane;
        for (int i = 0; i < 100; ++i)
            lane.run([&done] { return ++done; });
    }
    CHECK(done == 100);
}
