// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/benchmarks.h"

#include "store/acts/acts.h"
#include "store/sqlite/query.h"
#include "store/sqlite/transaction.h"

namespace uitwijk {

namespace {

constexpr int kRounds = 150;
constexpr double kTarget = 1.5;

/// One row of about the size of a tick, on disk when this returns.
void bareTransaction(Connection& connection, const Bytes& row)
{
    auto transaction = must(Transaction::begin(connection));
    must(Query(connection, "INSERT INTO bare (words) VALUES (:words)", row).run());
    must(transaction.commit());
}

Connection bareDatabase(Stage& stage)
{
    const SecretBytes key = SecretBytes::random(32);
    auto connection = must(
        Connection::openEncrypted(stage.folder(QStringLiteral("bare.db")), key.view(), OpenMode::CreateNew));
    must(connection.execute("CREATE TABLE bare (place INTEGER PRIMARY KEY, words BLOB NOT NULL) STRICT"));
    return connection;
}

} // namespace

void measureTick(Stage& stage)
{
    Holder& device = stage.handbook();
    const auto& runs = stage.runs();
    Connection bare = bareDatabase(stage);
    const Bytes row(64, 't');
    std::vector<double> ours;
    std::vector<double> theirs;
    Span ourCpu;
    Span theirCpu;
    const int rounds = std::min(kRounds * stage.sizes.repetitions, stage.sizes.steps());
    for (int i = 0; i < rounds; ++i) {
        const StepPlace place = placeOf(std::size_t(i) * 7 % std::size_t(stage.sizes.steps()), stage.sizes);
        device.clock->advance(std::chrono::seconds(1));
        const Stopwatch ticking;
        must(device.store->log().append(
            {tick(runs[place.run], place.ordinal, StepState::Done)}, device.person));
        ours.push_back(ticking.ms());
        ourCpu.cpu += ticking.span().cpu;
        const Stopwatch inserting;
        bareTransaction(bare, row);
        theirs.push_back(inserting.ms());
        theirCpu.cpu += inserting.span().cpu;
    }
    Line()
        .add("name", "tick")
        .addFigure(median(ours), "ms", median(theirs))
        .add("target", kTarget, 1)
        .add("p95", percentile(ours, 0.95))
        .add("baseline_p95", percentile(theirs, 0.95))
        .add("cpu", ourCpu.cpu / rounds)
        .add("baseline_cpu", theirCpu.cpu / rounds)
        .add("n", rounds)
        .print();
}

} // namespace uitwijk
