// SPDX-License-Identifier: Apache-2.0
#include "tests/support/two_devices.h"

#include <random>

using namespace uitwijk;

namespace {

constexpr int kDevices = 4;

/// Devices that write into a few objects and meet by chance over lines that break at any frame.
struct Crowd {
    std::mt19937 random;
    std::vector<std::unique_ptr<Pocket>> devices;
    std::vector<ObjectId> objects;

    explicit Crowd(unsigned seed)
        : random(seed)
    {
        for (int i = 0; i < 5; ++i)
            objects.push_back(randomId<ObjectId>());
        for (int i = 0; i < kDevices; ++i) {
            devices.push_back(std::make_unique<Pocket>());
            devices.back()->clock.advance(std::chrono::hours(below(20000)) - std::chrono::hours(10000));
            if (i == 0)
                devices.back()->found();
            else
                devices.back()->join(*devices.front());
        }
    }
    int below(int limit) { return int(random() % unsigned(limit)); }
    Pocket& any() { return *devices[std::size_t(below(kDevices))]; }
    void step()
    {
        Pocket& one = any();
        if (below(3) > 0) {
            one.write(objects[std::size_t(below(int(objects.size())))], QString::number(below(100000)));
            return;
        }
        Pocket& two = any();
        if (&one == &two)
            return;
        Line line(one, two);
        int left = below(14);
        line.carries = [&left](Bytes&) { return left-- > 0; };
        (void)line.run();
    }
    void meetAll()
    {
        for (int round = 0; round < 2; ++round) {
            for (int i = 1; i < kDevices; ++i)
                meet(*devices.front(), *devices[std::size_t(i)]);
        }
    }
};

} // namespace

TEST_CASE("whatever was written, whoever met whom and wherever lines broke, all copies end the same")
{
    for (unsigned seed = 1; seed <= 5; ++seed) {
        INFO("seed " << seed);
        Crowd crowd(seed);
        for (int i = 0; i < 60; ++i)
            crowd.step();
        crowd.meetAll();
        const Bytes expected = crowd.devices.front()->state();
        for (const auto& device : crowd.devices) {
            CHECK(device->state() == expected);
            CHECK(device->store.log().waiting()->bundles == 0);
            REQUIRE(device->store.log().rebuildViews());
            CHECK(device->state() == expected);
        }
    }
}
