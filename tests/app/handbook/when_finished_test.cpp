// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/when_finished.h"

#include "app/handbook/lane.h"
#include "tests/support/soon.h"

#include <QCoreApplication>
#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

TEST_CASE("an answer that is there at once is given after the question, not in the middle of it")
{
    QObject screen;
    int told = 0;

    whenFinished(QtFuture::makeReadyFuture(7), &screen, [&](int answer) { told = answer; });

    CHECK(told == 0);
    CHECK(soon([&] { return told == 7; }));
}

TEST_CASE("an answer that comes while one begins to wait for it is given once")
{
    QObject screen;
    Lane lane;
    constexpr int kQuestions = 2'000;
    std::vector<int> answers(kQuestions, 0);

    for (int i = 0; i < kQuestions; ++i) {
        const QFuture<int> question = lane.run([i] { return i; });
        while (!question.isFinished())
            QThread::yieldCurrentThread();
        // The lane has said that it is done and is still telling whoever waits.
        whenFinished(question, &screen, [&](int answer) { ++answers[std::size_t(answer)]; });
        QCoreApplication::processEvents();
    }

    CHECK(soon([&] { return answers.back() == 1; }));
    CHECK(answers == std::vector<int>(kQuestions, 1));
}

TEST_CASE("nobody is answered who has gone")
{
    auto screen = std::make_unique<QObject>();
    QPromise<int> question;
    question.start();
    bool told = false;
    whenFinished(question.future(), screen.get(), [&](int) { told = true; });

    question.addResult(1);
    question.finish();
    screen.reset();
    QCoreApplication::processEvents();

    CHECK_FALSE(told);
}
