// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/store_gateway.h"

#include "tests/app/app_device.h"

#include <QTemporaryDir>
#include <QThread>

#include <set>

using namespace uitwijk;

namespace {

/// Of a reader, what thread it is on and what it sees.
struct Seen {
    QThread* thread = nullptr;
    std::size_t incidents = 0;
};

/// Many questions at once, as a board asks them.
std::vector<Seen> askMany(StoreGateway& gateway)
{
    std::vector<QFuture<Seen>> asked;
    for (int question = 0; question < 20; ++question)
        asked.push_back(gateway.read([](const Store& store) {
            const auto incidents = store.incidents().all();
            return Seen{.thread = QThread::currentThread(), .incidents = incidents ? incidents->size() : 0};
        }));
    std::vector<Seen> seen;
    for (const QFuture<Seen>& answer : asked)
        seen.push_back(answer.result());
    return seen;
}

std::set<QThread*> threadsOf(const std::vector<Seen>& seen)
{
    std::set<QThread*> threads;
    for (const Seen& one : seen)
        threads.insert(one.thread);
    return threads;
}

} // namespace

TEST_CASE("many questions are read by two, who both know at once what was written before")
{
    const QTemporaryDir folder;
    const MadeHandbook made(folder.filePath(QStringLiteral("handbook")));
    AppDevice device(made.folder);
    device.use();
    device.unlock();
    StoreGateway& gateway = *device.session().gateway();
    const auto one = gateway.read([](const Store&) { return QThread::currentThread(); }).result();
    CHECK(gateway.read([](const Store&) { return QThread::currentThread(); }).result() == one);

    std::vector<Seen> seen;
    REQUIRE(soon([&] { return threadsOf(seen = askMany(gateway)).size() == 2; }));
    CHECK_FALSE(threadsOf(seen).contains(QThread::currentThread()));

    for (std::size_t incidents = 1; incidents <= 3; ++incidents) {
        device.declare(made.plan.scenario);
        for (const Seen& each : askMany(gateway))
            REQUIRE(each.incidents == incidents);
    }
}
