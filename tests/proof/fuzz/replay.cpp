// SPDX-License-Identifier: Apache-2.0
// Every target on its corpus, as it is and changed by chance, with any compiler: uitwijk_fuzz_replay SOURCES
// [--target NAME] [--rounds N] [--seed N].
#include "store/crypto/sodium_init.h"
#include "tests/proof/fuzz/fuzz_targets.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>
#include <random>
#include <vector>

using namespace uitwijk;

namespace {

std::vector<Bytes> seedsIn(const QString& folder)
{
    std::vector<Bytes> seeds{Bytes()};
    const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            seeds.push_back(file.readAll());
    }
    return seeds;
}

/// A few flips, cuts, repetitions and pieces of another seed.
Bytes changed(const std::vector<Bytes>& seeds, std::mt19937_64& random)
{
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % std::uint64_t(limit)); };
    Bytes octets = seeds[std::size_t(below(qsizetype(seeds.size())))];
    for (auto change = below(6); change >= 0; --change) {
        const qsizetype at = below(octets.size() + 1);
        switch (random() % 5) {
        case 0:
            octets.insert(at, char(random()));
            break;
        case 1:
            octets.remove(at, 1 + below(8));
            break;
        case 2:
            octets.insert(at, octets.mid(below(octets.size() + 1), below(64)));
            break;
        case 3: {
            const Bytes& other = seeds[std::size_t(below(qsizetype(seeds.size())))];
            octets.insert(at, other.mid(below(other.size() + 1), below(256)));
            break;
        }
        default:
            if (at < octets.size())
                octets[at] = char(octets[at] ^ (1 << random() % 8));
        }
    }
    return octets;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(QStringLiteral("sources"), QStringLiteral("the project's folder"));
    options.addOption({QStringLiteral("target"), QStringLiteral("this one alone"), QStringLiteral("name")});
    options.addOption({QStringLiteral("rounds"), QStringLiteral("changed inputs of each target"),
        QStringLiteral("number"), QStringLiteral("400")});
    options.addOption({QStringLiteral("seed"), QStringLiteral("chance to begin with"),
        QStringLiteral("number"), QStringLiteral("1")});
    options.addHelpOption();
    options.process(application);
    if (options.positionalArguments().size() != 1 || !initialiseCrypto())
        options.showHelp(2);
    const QString only = options.value(QStringLiteral("target"));
    const auto rounds = options.value(QStringLiteral("rounds")).toLongLong();
    for (const FuzzTarget& target : fuzzTargets()) {
        if (!only.isEmpty() && only != QLatin1String(target.name))
            continue;
        QElapsedTimer time;
        time.start();
        const auto seeds
            = seedsIn(options.positionalArguments().front() + u'/' + QString::fromLatin1(target.seeds));
        std::mt19937_64 random(options.value(QStringLiteral("seed")).toULongLong());
        std::printf("%-9s %zu seeds, ", target.name, seeds.size() - 1);
        std::fflush(stdout);
        for (const Bytes& seed : seeds)
            target.read(seed);
        qint64 slowest = 0;
        for (qint64 round = 0; round < rounds; ++round) {
            const qint64 begun = time.elapsed();
            target.read(changed(seeds, random));
            slowest = std::max(slowest, time.elapsed() - begun);
        }
        std::printf("%lld changed, slowest %lld ms, %.1f s\n", (long long)rounds, (long long)slowest,
            double(time.elapsed()) / 1000);
        if (slowest > 1000)
            return 1;
    }
    return 0;
}
