// SPDX-License-Identifier: Apache-2.0
#include "tests/relay/load/callers.h"

#include "tests/benchmarks/measurement.h"

#include <algorithm>

namespace uitwijk {
namespace {

constexpr std::size_t kOnTheirWay = 200;
constexpr double kPatience = 120;

std::size_t countArrived(const std::vector<LoadDevice*>& devices, std::size_t called)
{
    return std::size_t(std::count_if(devices.begin(), devices.begin() + std::ptrdiff_t(called),
        [](const LoadDevice* device) { return device->isUpToDate() || device->isEnded(); }));
}

} // namespace

int callAll(LoadLoop& loop, std::deque<LoadHandbook>& handbooks, quint16 port, double seconds)
{
    std::vector<LoadDevice*> devices;
    std::vector<Vector> has;
    const int each = handbooks.front().devices();
    for (int index = 0; index < each; ++index) { // one of each handbook after the other
        for (LoadHandbook& handbook : handbooks) {
            devices.push_back(&handbook.device(index));
            has.push_back(handbook.founding());
        }
    }
    const Stopwatch since;
    for (std::size_t called = 0; called < devices.size();) {
        const double share = seconds > 0 ? since.ms() / 1'000 / seconds : 1;
        const std::size_t most = seconds > 0 ? devices.size() : countArrived(devices, called) + kOnTheirWay;
        const auto due = std::min({std::size_t(share * double(devices.size())) + 1, most, devices.size()});
        for (; called < due; ++called)
            devices[called]->call(port, has[called]);
        loop.runFor(0.005);
    }
    loop.runUntil([&] { return countArrived(devices, devices.size()) == devices.size(); }, kPatience);
    return int(std::count_if(devices.begin(), devices.end(),
        [](const LoadDevice* device) { return device->isUpToDate() && !device->isEnded(); }));
}

} // namespace uitwijk
