// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/measurement.h"
#include "tests/relay/load/callers.h"
#include "tests/relay/load/load.h"
#include "tests/relay/load/measured_relay.h"
#include "tests/relay/load/steady_writers.h"

namespace uitwijk {

bool measureStream(const Load& load)
{
    const int count = load.isShort ? 4 : 40;
    const int each = load.isShort ? 3 : 5;
    const double seconds = load.isShort ? 2 : 60;
    const double rate = load.isShort ? 20 : 200;
    LoadLoop loop;
    MeasuredRelay relay(load);
    if (!relay.start())
        return false;
    auto handbooks = foundHandbooks(loop, relay.port(), count, each);
    if (handbooks.empty() || callAll(loop, handbooks, relay.port(), 0) != count * each)
        return false;
    SteadyWriters writers(loop, handbooks);
    const double cpu = relay.cpuSeconds();
    const Stopwatch time;
    writers.writeFor(seconds, rate, 4'096);
    const double achieved = double(writers.written()) / (time.ms() / 1'000);
    const double relayCpu = (relay.cpuSeconds() - cpu) / (time.ms() / 1'000);
    const bool isSettled = writers.settle(30);
    Line line;
    line.add("name", "stream").add("postgres", load.isOnPostgres).add("seconds", seconds, 0);
    line.add("bundles_per_s", achieved, 1).add("octets_each", writers.octets() / writers.written());
    line.add("listeners", each - 1).add("deliveries", qint64(writers.delays().size()));
    line.add("p50_ms", percentile(writers.delays(), 0.5), 1);
    line.add("p99_ms", percentile(writers.delays(), 0.99), 1).add("target_ms", 250);
    line.add("max_ms", percentile(writers.delays(), 1), 1);
    line.add("ack_p99_ms", percentile(writers.acknowledgements(), 0.99), 1);
    line.add("relay_cpu_percent", relayCpu * 100, 1).add("relay_mb", relay.residentMb(), 1).print();
    return isSettled && writers.refused() == 0;
}

} // namespace uitwijk
