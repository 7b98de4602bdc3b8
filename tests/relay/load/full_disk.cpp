// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/measurement.h"
#include "tests/relay/load/callers.h"
#include "tests/relay/load/load.h"
#include "tests/relay/load/measured_relay.h"
#include "tests/support/private_disk.h"

#include <cstdio>

namespace uitwijk {
namespace {

constexpr int kDiskKib = 24 * 1'024;
constexpr int kMostBundles = 2'000;
constexpr qsizetype kOctetsEach = 32 * 1'024;

/// Brings bundles until the relay refuses one; how many it kept.
int fill(LoadLoop& loop, LoadHandbook& handbook, quint16 port, std::optional<Refused>& refusal)
{
    LoadDevice& writer = handbook.device(0);
    int kept = 0;
    writer.onAck = [&kept](const Ack&) { ++kept; };
    writer.onRefused = [&refusal](const Refused& refused) { refusal = refused; };
    writer.call(port, handbook.founding());
    loop.runUntil([&] { return writer.isUpToDate(); }, 10);
    for (int said = 0; said < kMostBundles && !refusal; ++said) {
        writer.say(oneBundle(handbook.write(0, kOctetsEach)));
        loop.runUntil([&] { return kept > said || refusal || writer.isEnded(); }, 10);
    }
    writer.onAck = {};
    writer.onRefused = {};
    return kept;
}

bool fillAndRead(const Load& load, const PrivateDisk& disk)
{
    LoadLoop loop;
    MeasuredRelay relay(
        load, disk.filePath(QStringLiteral("relay")), {QStringLiteral("--disk-reserve-mb=8")});
    if (!relay.start())
        return false;
    LoadHandbook handbook(loop, 1, 2);
    std::optional<Refused> refusal;
    const int kept = handbook.found(relay.port()) ? fill(loop, handbook, relay.port(), refusal) : 0;
    int read = 0;
    LoadDevice& reader = handbook.device(1);
    reader.onBundles = [&read](const Bundles& bundles) { read += int(bundles.envelopes.size()); };
    reader.call(relay.port(), handbook.founding());
    loop.runUntil([&] { return reader.isUpToDate(); }, 20);
    const bool isInWords = refusal && refusal->code == Refused::Code::Quota && refusal->retrySeconds > 0;
    Line line;
    line.add("name", "full_disk").add("disk_mb", kDiskKib / 1'024).add("kept", kept).add("read", read);
    line.add("refused_as_quota", isInWords).print();
    return kept > 0 && read == kept && isInWords;
}

} // namespace

bool measureFullDisk(const Load& load)
{
    const int result
        = PrivateDisk::run(kDiskKib, [&load](const PrivateDisk& disk) { return fillAndRead(load, disk); });
    if (result == PrivateDisk::kNotPossibleHere)
        std::fprintf(stderr, "full_disk: no disk can be made here\n");
    return result == 0 || result == PrivateDisk::kNotPossibleHere;
}

} // namespace uitwijk
