// SPDX-License-Identifier: Apache-2.0
#include "tests/relay/load/load.h"

#include "store/crypto/sodium_init.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdio>

#include <sys/resource.h>

using namespace uitwijk;

namespace {

struct Part {
    const char* name;
    bool (*measure)(const Load& load);
    const char* what;
};

constexpr std::array kParts{
    Part{"full-disk", measureFullDisk, "uploads until the disk is full, and reading then"},
    Part{"held", measureHeld, "5,000 open connections that say nothing, for two minutes"},
    Part{"stream", measureStream, "200 bundles of 4 KiB a second for a minute, until the others have them"},
    Part{"crisis", measureCrisis, "5 handbooks of 100 devices that each write every five seconds"},
    Part{"storm", measureStorm, "10,000 devices that come back within a minute, 100 bundles behind"},
    Part{"hostile", measureHostile, "1,000 readers that do not read and a million malformed frames"},
    Part{"kills", measureKills, "500 times kill -9 during uploads"},
};

int printUsage()
{
    std::printf("usage: uitwijk_relay_load [--short] [--postgres] [NAME...]\n\n");
    for (const Part& part : kParts)
        std::printf("  %-10s %s\n", part.name, part.what);
    std::printf("\n  --short     a handful of everything, to see that it works\n"
                "  --postgres  the relay on a PostgreSQL with a synchronous standby, started for it\n");
    return 2;
}

bool isKnown(const QString& name)
{
    return std::any_of(
        kParts.begin(), kParts.end(), [&name](const Part& part) { return name == QLatin1String(part.name); });
}

/// Ten thousand sockets here, and as many in the relay, which inherits this.
void allowManyFiles()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList names = QCoreApplication::arguments().mid(1);
    const Load load{.isShort = names.removeAll(QStringLiteral("--short")) > 0,
        .isOnPostgres = names.removeAll(QStringLiteral("--postgres")) > 0,
        .relayProgram = QStringLiteral(UITWIJK_RELAY_PROGRAM)};
    if (!std::all_of(names.cbegin(), names.cend(), isKnown))
        return printUsage();
    if (!initialiseCrypto())
        return 1;
    allowManyFiles();
    bool isWell = true;
    for (const Part& part : kParts) {
        if (!names.isEmpty() && !names.contains(QLatin1String(part.name)))
            continue;
        const bool did = part.measure(load);
        if (!did)
            std::fprintf(stderr, "%s: something was lost, or somebody was not served\n", part.name);
        isWell = isWell && did;
    }
    return isWell ? 0 : 1;
}
