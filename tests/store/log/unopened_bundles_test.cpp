// SPDX-License-Identifier: Apache-2.0
#include "tests/support/running.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

TEST_CASE("a bundle that could not be opened when it came falls into its place later")
{
    Copy first;
    Copy second;
    Running running(first);
    first.append({tick(running.run, 0, StepState::Blocked)});
    first.seal();
    first.append({tick(running.run, 0, StepState::Done)});
    first.seal();
    auto segments = *first.store.log().after(*first.store.log().self(), 0, 1 << 20);
    const Bytes payload = segments[0].payload;
    segments[0].payload.clear();
    segments[1].prev = segments[0].hash;
    REQUIRE(second.store.log().receive(segments));
    CHECK(second.store.log().unopened()->size() == 1);
    REQUIRE(second.store.log().open({{.author = segments[0].author, .seq = 1, .payload = payload}}));
    CHECK(second.store.log().unopened()->empty());
    CHECK(first.state() == second.state());
}

TEST_CASE("bundles that were stored unread, whatever came first, are read once all is here that they replace")
{
    Copy first;
    Copy second;
    Copy third;
    Running running(first);
    first.seal();
    third.pull(first);
    first.append({tick(running.run, 0, StepState::Blocked)});
    first.seal();
    second.pull(first);
    second.append({tick(running.run, 0, StepState::Done)});
    second.seal();
    const auto unread = [](Segment segment) {
        segment.payload.clear();
        return segment;
    };
    const auto payloadOf = [](const Segment& segment) {
        return OpenedBundle{.author = segment.author, .seq = segment.seq, .payload = segment.payload};
    };
    Segment blocked = first.store.log().after(*first.store.log().self(), 1, 1 << 20)->front();
    blocked.prev = third.store.log().headOf(blocked.author)->head;
    const Segment done = second.store.log().after(*second.store.log().self(), 0, 1 << 20)->front();

    REQUIRE(third.store.log().receive({unread(done)}));
    REQUIRE(third.store.log().open({payloadOf(done)}));
    CHECK(third.store.log().unopened()->size() == 1);
    CHECK(foldOf(third, running.run, 0).state == StepState::ToDo);

    REQUIRE(third.store.log().receive({unread(blocked)}));
    REQUIRE(third.store.log().open({payloadOf(done), payloadOf(blocked)}));
    CHECK(third.store.log().unopened()->empty());
    CHECK(foldOf(third, running.run, 0).state == StepState::Done);
    CHECK_FALSE(foldOf(third, running.run, 0).disputed);
    CHECK(third.state() == second.state());
    REQUIRE(third.store.log().rebuildViews());
    CHECK(third.state() == second.state());
}
