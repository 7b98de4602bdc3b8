// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/benchmarks.h"

#include "store/sqlite/query.h"

namespace uitwijk {

namespace {

constexpr int kRepetitions = 15;
constexpr double kTargetMs = 50;

} // namespace

void measureOpen(Stage& stage)
{
    Holder& device = stage.handbook();
    const auto contacts = qint64(stage.plan().contacts.size());
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < kRepetitions * stage.sizes.repetitions; ++i) {
        {
            const Stopwatch opening;
            const auto store = must(Store::open(device.folder, device.key, *device.clock));
            if (qint64(must(store.contacts().tree()).size()) != contacts)
                must(Result<void>(Error{Errc::Corrupt, "contacts are missing"}));
            ours.push_back(opening.ms());
        }
        const Stopwatch opening;
        auto connection = must(Connection::openEncrypted(
            device.folder + QStringLiteral("/protected.db"), device.key.view(), OpenMode::ReadWrite));
        Query rows(connection, "SELECT oid, id, parent, title, phone FROM object WHERE kind = 6");
        must(rows.run());
        bare.push_back(opening.ms());
    }
    Line()
        .add("name", "open")
        .addFigure(median(ours), "ms", median(bare))
        .add("target_ms", kTargetMs, 0)
        .add("p95", percentile(ours, 0.95))
        .add("baseline_p95", percentile(bare, 0.95))
        .add("contacts", contacts)
        .print();
}

} // namespace uitwijk
