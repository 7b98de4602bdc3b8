// SPDX-License-Identifier: Apache-2.0
#include "store/domain/task.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

ObjectId person(unsigned char name)
{
    ObjectId id;
    id.octets.fill(name);
    return id;
}

TaskWord word(TaskState state, unsigned char device, unsigned char who, qint64 due)
{
    TaskWord made;
    made.op.author.octets.fill(device);
    made.op.seq = 1;
    made.state = state;
    made.at.ms = device;
    made.who = who ? person(who) : ObjectId();
    made.due = due;
    return made;
}

} // namespace

TEST_CASE("a task is whose it was said to be, and due when it was said to be")
{
    const TaskFold fold = foldTask({word(TaskState::Open, 1, 7, 1000)});
    CHECK(fold.who == std::vector{person(7)});
    CHECK(fold.isDue(1000));
    CHECK_FALSE(fold.isDue(999));
    CHECK_FALSE(foldTask({word(TaskState::Done, 1, 7, 1000)}).isDue(2000));
}

TEST_CASE("a task that one calls done and another has given away is not done, and is everybody's")
{
    std::vector<TaskWord> heads{word(TaskState::Done, 3, 7, 2000), word(TaskState::Open, 1, 8, 1000),
        word(TaskState::Dropped, 2, 7, 0)};
    const auto before = [](const auto& left, const auto& right) { return left.op < right.op; };
    std::sort(heads.begin(), heads.end(), before);
    do {
        const TaskFold fold = foldTask(heads);
        CHECK(fold.state == TaskState::Open);
        CHECK(fold.disputed);
        CHECK(fold.who == std::vector{person(7), person(8)});
        CHECK(fold.due == 1000);
    } while (std::next_permutation(heads.begin(), heads.end(), before));
}

TEST_CASE("two who both called it done agree")
{
    const TaskFold fold = foldTask({word(TaskState::Done, 1, 7, 5), word(TaskState::Done, 2, 7, 5)});
    CHECK(isSettled(fold.state));
    CHECK_FALSE(fold.disputed);
}
