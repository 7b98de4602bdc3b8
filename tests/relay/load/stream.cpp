// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/measurement.h"
#include "tests/relay/load/callers.h"
#include "tests/relay/load/load.h"
#include "tests/relay/load/measured_relay.h"
#include "tests/relay/load/steady_writers.h"

namespace uitwijk {
namespace {

struct Stream {
    const char* name;
    int handbooks;
    int devicesEach; ///< all are connected, and write in turn
    double seconds;
    double bundlesPerSecond;
    qsizetype octetsEach;
};

void report(const Stream& stream, const SteadyWriters& writers, double achieved)
{
    Line line;
    line.add("name", stream.name).add("handbooks", stream.handbooks).add("devices_each", stream.devicesEach);
    line.add("seconds", stream.seconds, 0).add("bundles_per_s", achieved, 1);
    line.add("octets_each", writers.octets() / writers.written());
    line.add("deliveries", qint64(writers.delays().size()));
    line.add("p50_ms", percentile(writers.delays(), 0.5), 1);
    line.add("p99_ms", percentile(writers.delays(), 0.99), 1).add("target_ms", 250);
    line.add("max_ms", percentile(writers.delays(), 1), 1);
    line.add("ack_p99_ms", percentile(writers.acknowledgements(), 0.99), 1).print();
}

bool measure(const Load& load, const Stream& stream)
{
    LoadLoop loop;
    MeasuredRelay relay(load);
    if (!relay.start())
        return false;
    auto handbooks = foundHandbooks(loop, relay.port(), stream.handbooks, stream.devicesEach);
    if (handbooks.empty()
        || callAll(loop, handbooks, relay.port(), 0) != stream.handbooks * stream.devicesEach)
        return false;
    SteadyWriters writers(loop, handbooks);
    const double cpu = relay.cpuSeconds();
    const double stored = relay.storedMb();
    const Stopwatch time;
    writers.writeFor(stream.seconds, stream.bundlesPerSecond, stream.octetsEach);
    const double seconds = time.ms() / 1'000;
    const bool isSettled = writers.settle(30);
    report(stream, writers, double(writers.written()) / seconds);
    Line line;
    line.add("name", "relay").add("postgres", load.isOnPostgres);
    line.add("cpu_percent", (relay.cpuSeconds() - cpu) / seconds * 100, 1);
    line.add("cpu_us_a_delivery", (relay.cpuSeconds() - cpu) * 1e6 / double(writers.delays().size()), 1);
    line.add("resident_mb", relay.residentMb(), 1);
    line.add("stored_octets_each", (relay.storedMb() - stored) * 1'048'576 / double(writers.written()), 0);
    line.print();
    return isSettled && writers.refused() == 0;
}

} // namespace

bool measureStream(const Load& load)
{
    return measure(load,
        {.name = "stream",
            .handbooks = load.isShort ? 4 : 40,
            .devicesEach = load.isShort ? 3 : 5,
            .seconds = load.isShort ? 2.0 : 60.0,
            .bundlesPerSecond = load.isShort ? 20.0 : 200.0,
            .octetsEach = 4'096});
}

/// As often as product.md's devices write in a crisis: one bundle of a tick or two every five seconds each.
bool measureCrisis(const Load& load)
{
    const int count = load.isShort ? 2 : 5;
    const int each = load.isShort ? 10 : 100;
    return measure(load,
        {.name = "crisis",
            .handbooks = count,
            .devicesEach = each,
            .seconds = load.isShort ? 2.0 : 60.0,
            .bundlesPerSecond = 0.2 * count * each,
            .octetsEach = 300});
}

} // namespace uitwijk
