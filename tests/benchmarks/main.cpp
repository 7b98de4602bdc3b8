// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/benchmarks.h"

#include "store/crypto/sodium_init.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace uitwijk;

namespace {

struct Benchmark {
    const char* name;
    void (*measure)(Stage&);
    const char* what;
};

constexpr std::array kBenchmarks{
    Benchmark{"tick", measureTick, "a tick until durable, against a bare transaction"},
    Benchmark{"search", measureSearch, "each keystroke in 10,000 records, against the bare index"},
    Benchmark{"open", measureOpen, "opening and the contact tree, against a bare connection"},
    Benchmark{"size", measureSize, "the whole handbook on disk, against its words"},
    Benchmark{
        "start", measureStart, "process start to readable contacts, and memory, against an empty window"},
    Benchmark{"night", measureNight, "every screen after a busy night, against the same before it"},
    Benchmark{"meetings", measureMeetings, "W1, W2 and W3 of the other systems, and a live tick"},
};

constexpr Sizes kTiny{.lists = 4,
    .stepsEach = 5,
    .contacts = 10,
    .records = 60,
    .devices = 3,
    .ticks = 6,
    .rounds = 2,
    .runs = 2,
    .lines = 10,
    .calls = 5,
    .repetitions = 1};

int printUsage()
{
    std::printf("usage: uitwijk_bench [--tiny] [NAME...]\n\n");
    for (const Benchmark& benchmark : kBenchmarks)
        std::printf("  %-10s %s\n", benchmark.name, benchmark.what);
    std::printf("\n  --tiny     a handful of everything, to see that it works\n");
    return 2;
}

bool isKnown(const QString& name)
{
    return std::any_of(kBenchmarks.begin(), kBenchmarks.end(),
        [&name](const Benchmark& benchmark) { return name == QLatin1String(benchmark.name); });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList names = QCoreApplication::arguments().mid(1);
    const bool isTiny = names.removeAll(QStringLiteral("--tiny")) > 0;
    if (!std::all_of(names.cbegin(), names.cend(), isKnown))
        return printUsage();
    must(initialiseCrypto());
    Stage stage(isTiny ? kTiny : Sizes{});
    for (const Benchmark& benchmark : kBenchmarks) {
        if (names.isEmpty() || names.contains(QLatin1String(benchmark.name)))
            benchmark.measure(stage);
    }
    return 0;
}
