// SPDX-License-Identifier: Apache-2.0
#include "tests/proof/proof.h"

#include "store/crypto/sodium_init.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace uitwijk;

namespace {

struct Proof {
    const char* name;
    int (*run)(const ProofRun&);
    std::int64_t shortRounds;
    std::int64_t longRounds;
};

constexpr std::array kProofs{
    Proof{"power", provePowerCuts, 250, 250'000},
    Proof{"disk-errors", proveDiskErrors, 100, 1'000'000},
    Proof{"memory", proveScarceMemory, 100, 1'000'000},
    Proof{"authority", proveAuthority, 400, 1'000'000},
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(
        QStringLiteral("name"), QStringLiteral("power, disk-errors, memory, authority"));
    options.addOption({QStringLiteral("long"), QStringLiteral("the long form")});
    options.addOption({QStringLiteral("seed"), QStringLiteral("chance to begin with"),
        QStringLiteral("number"), QStringLiteral("1")});
    options.addOption({QStringLiteral("rounds"), QStringLiteral("how many"), QStringLiteral("number")});
    options.addHelpOption();
    options.process(application);
    if (options.positionalArguments().size() != 1 || !initialiseCrypto())
        options.showHelp(2);
    for (const Proof& proof : kProofs) {
        if (options.positionalArguments().front() != QLatin1String(proof.name))
            continue;
        ProofRun run{.seed = options.value(QStringLiteral("seed")).toULongLong(),
            .rounds = options.isSet(QStringLiteral("long")) ? proof.longRounds : proof.shortRounds};
        if (options.isSet(QStringLiteral("rounds")))
            run.rounds = options.value(QStringLiteral("rounds")).toLongLong();
        return proof.run(run);
    }
    options.showHelp(2);
}
