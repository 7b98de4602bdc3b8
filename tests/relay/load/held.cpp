// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/measurement.h"
#include "tests/relay/load/callers.h"
#include "tests/relay/load/load.h"
#include "tests/relay/load/measured_relay.h"

namespace uitwijk {
namespace {

/// Each handbook's second device writes; how many of the others were told.
int tellAll(LoadLoop& loop, std::deque<LoadHandbook>& handbooks)
{
    int told = 0;
    int wanted = 0;
    for (LoadHandbook& handbook : handbooks) {
        for (int index = 0; index < handbook.devices(); ++index) {
            if (index == 1)
                continue;
            ++wanted;
            handbook.device(index).onBundles
                = [&told](const Bundles& bundles) { told += int(bundles.envelopes.size()); };
        }
        handbook.device(1).say(oneBundle(handbook.write(1, 400)));
    }
    loop.runUntil([&] { return told == wanted; }, 60);
    return told;
}

} // namespace

bool measureHeld(const Load& load)
{
    const int count = load.isShort ? 2 : 50;
    const int each = load.isShort ? 10 : 100;
    LoadLoop loop;
    MeasuredRelay relay(load);
    if (!relay.start())
        return false;
    auto handbooks = foundHandbooks(loop, relay.port(), count, each);
    if (handbooks.empty())
        return false;
    loop.runFor(0.5);
    const double without = relay.residentMb();
    const Stopwatch coming;
    const int open = callAll(loop, handbooks, relay.port(), 0);
    const double comingMs = coming.ms();
    loop.runFor(0.5);
    const double with = relay.residentMb();
    const double cpu = relay.cpuSeconds();
    const double heldSeconds = load.isShort ? 1 : 120; // longer than a line without a sign of life may be
    loop.runFor(heldSeconds);
    const double idleCpu = (relay.cpuSeconds() - cpu) / heldSeconds;
    const Stopwatch telling;
    const int told = tellAll(loop, handbooks);
    Line line;
    line.add("name", "held").add("connections", open).add("coming_s", comingMs / 1'000);
    line.add("idle_mb", without).add("held_mb", with);
    line.add("kb_each", (with - without) * 1'024 / open).add("held_s", heldSeconds, 0);
    line.add("idle_cpu_percent", idleCpu * 100).add("told", told).add("telling_ms", telling.ms(), 0).print();
    return open == count * each && told == count * (each - 1);
}

} // namespace uitwijk
