// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixed_clock.h"
#include "tests/support/postgres_server.h"
#include "tests/support/string_makers.h"

#include "sync/relay/mailbox_postgres.h"
#include "sync/relay/mailbox_sqlite.h"

#include "store/crypto/digest.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <thread>

using namespace uitwijk;

namespace {

using Outcome = Appended::Outcome;

/// A way to open the same empty store, now and again.
struct Engine {
    std::function<std::unique_ptr<Mailbox>()> open;
};

MailboxBundle bundleAfter(const MailboxBundle& before, const Bytes& text, quint8 kind = 2)
{
    return {.author = before.author,
        .seq = before.seq + 1,
        .kind = kind,
        .prev = before.hash,
        .hash = blake2b256("uwk1.test", before.author.bytes(), text),
        .envelope = text};
}

MailboxBundle firstOf(char author)
{
    MailboxBundle none;
    none.author = *AuthorId::fromBytes(Bytes(16, author));
    return none;
}

struct Filled {
    PlanId plan = randomId<PlanId>();
    Digest genesis = randomId<Digest>();
    MailboxBundle a1 = bundleAfter(firstOf('a'), "a one", 1);
    MailboxBundle a2 = bundleAfter(a1, "a two");
    MailboxBundle b1 = bundleAfter(firstOf('b'), "b one");
    MailboxBundle a3 = bundleAfter(a2, "a three", 1);

    void into(Mailbox& mailbox) const
    {
        REQUIRE(mailbox.begin());
        REQUIRE(mailbox.createPlan(plan, genesis));
        for (const MailboxBundle* bundle : {&a1, &a2, &b1, &a3})
            REQUIRE(mailbox.append(plan, *bundle)->outcome == Outcome::Stored);
        REQUIRE(mailbox.commit() == CommitOutcome::Durable);
    }
};

std::vector<Bytes> texts(const Result<std::vector<MailboxBundle>>& bundles)
{
    REQUIRE(bundles);
    std::vector<Bytes> found;
    for (const MailboxBundle& bundle : *bundles)
        found.push_back(bundle.envelope);
    return found;
}

void keepsWhatWasCommitted(const Engine& engine)
{
    const Filled filled;
    auto mailbox = engine.open();
    filled.into(*mailbox);
    const Incarnation incarnation = mailbox->incarnation();
    CHECK_FALSE(incarnation.isNull());
    mailbox = engine.open();
    CHECK(mailbox->incarnation() == incarnation);
    REQUIRE(mailbox->begin());
    const auto plan = *mailbox->plan(filled.plan);
    REQUIRE(plan);
    CHECK(plan->genesis == filled.genesis);
    CHECK(plan->head == 4);
    CHECK(plan->floor == 0);
    CHECK(plan->bytesUsed == 22);
    CHECK(plan->bytesAllowed == 1'000);
    CHECK(*mailbox->planWithAlias(planAliasOf(filled.plan)) == filled.plan);
    CHECK_FALSE(*mailbox->planWithAlias(randomId<PlanAlias>()));
    CHECK_FALSE(*mailbox->plan(randomId<PlanId>()));
    CHECK_FALSE(*mailbox->claim(randomId<PlanId>()));
    CHECK(mailbox->heads({filled.plan, randomId<PlanId>()})->size() == 1);
    CHECK(mailbox->heads({filled.plan})->at(filled.plan) == 4);
    const auto logs = *mailbox->logs(filled.plan);
    REQUIRE(logs.size() == 2);
    CHECK(logs.front().author == filled.a1.author);
    CHECK(logs.front().seq == 3);
    CHECK(logs.front().hash == filled.a3.hash);
    const auto found = *mailbox->find(filled.plan, filled.b1.author, 1);
    REQUIRE(found);
    CHECK(found->position == 3);
    CHECK(found->hash == filled.b1.hash);
    CHECK(found->kind == 2);
    CHECK_FALSE(*mailbox->find(filled.plan, filled.b1.author, 2));
    CHECK(texts(mailbox->controls(filled.plan, 0)) == std::vector<Bytes>{"a one", "a three"});
    CHECK(texts(mailbox->controls(filled.plan, 1)) == std::vector<Bytes>{"a three"});
    mailbox->rollBack();
    CHECK(mailbox->check());
}

void tellsOneAppendFromAnother(const Engine& engine)
{
    const Filled filled;
    const auto mailbox = engine.open();
    filled.into(*mailbox);
    REQUIRE(mailbox->begin());
    const auto outcome = [&](const MailboxBundle& bundle) { return *mailbox->append(filled.plan, bundle); };
    CHECK(outcome(filled.a3).outcome == Outcome::Duplicate);
    CHECK(outcome(filled.a3).position == 4);
    CHECK(outcome(filled.a1).outcome == Outcome::Duplicate);
    CHECK(outcome(filled.a1).position == 1);
    CHECK(outcome(bundleAfter(filled.a1, "another a two")).outcome == Outcome::Conflict);
    CHECK(outcome(bundleAfter(filled.a2, "another a three")).outcome == Outcome::Conflict);
    const MailboxBundle a4 = bundleAfter(filled.a3, "a four");
    CHECK(outcome(bundleAfter(a4, "a five")).outcome == Outcome::Gap);
    CHECK(outcome(bundleAfter(a4, "a five")).lastSeq == 3);
    MailboxBundle unchained = a4;
    unchained.prev = randomId<Digest>();
    CHECK(outcome(unchained).outcome == Outcome::Conflict);
    CHECK(outcome(bundleAfter(filled.a3, Bytes(1'000, 'x'))).outcome == Outcome::Quota);
    CHECK(mailbox->append(randomId<PlanId>(), a4)->outcome == Outcome::NoPlan);
    CHECK(outcome(a4).outcome == Outcome::Stored);
    CHECK(outcome(a4).outcome == Outcome::Duplicate);
    REQUIRE(mailbox->commit() == CommitOutcome::Durable);
    CHECK(mailbox->check());
}

void showsWhatIsLacking(const Engine& engine)
{
    const Filled filled;
    const auto mailbox = engine.open();
    filled.into(*mailbox);
    REQUIRE(mailbox->begin());
    const auto missing = [&](const KnownLogs& known, qsizetype bytes) {
        return texts(mailbox->missing(filled.plan, known, bytes));
    };
    CHECK(missing({}, 1'000) == std::vector<Bytes>{"a one", "a two", "b one", "a three"});
    CHECK(missing({}, 1) == std::vector<Bytes>{"a one"}); // always one
    CHECK(missing({}, 12) == std::vector<Bytes>{"a one", "a two"});
    CHECK(missing({{filled.a1.author, 2}}, 1'000) == std::vector<Bytes>{"b one", "a three"});
    CHECK(missing({{filled.a1.author, 3}, {filled.b1.author, 9}}, 1'000).empty());
    CHECK(missing({{filled.a1.author, 3}, {filled.b1.author, ~quint64(0)}}, 1'000).empty());
    REQUIRE(mailbox->append(filled.plan, bundleAfter(filled.b1, "b two")));
    CHECK(missing({{filled.a1.author, 3}, {filled.b1.author, 1}}, 1'000)
        == std::vector<Bytes>{"b two"}); // before the commit, in the same transaction
    mailbox->rollBack();
    REQUIRE(mailbox->begin());
    CHECK(missing({{filled.a1.author, 3}, {filled.b1.author, 1}}, 1'000).empty());
    CHECK((*mailbox->plan(filled.plan))->head == 4);
    CHECK(mailbox->commit() == CommitOutcome::Durable);
}

void promisesOneMoreThanOthers(const Engine& engine)
{
    const auto mailbox = engine.open();
    Filled filled;
    filled.into(*mailbox);
    CHECK_FALSE(*mailbox->ownAllowance(filled.plan));
    REQUIRE(mailbox->begin());
    REQUIRE(mailbox->setOwnAllowance(filled.plan, 5'000));
    REQUIRE(mailbox->commit() == CommitOutcome::Durable);
    CHECK(*mailbox->ownAllowance(filled.plan) == 5'000);
    CHECK((*engine.open()->plan(filled.plan))->bytesAllowed == 5'000);
    REQUIRE(mailbox->begin());
    REQUIRE(mailbox->setOwnAllowance(filled.plan, std::nullopt));
    REQUIRE(mailbox->commit() == CommitOutcome::Durable);
    CHECK_FALSE(*mailbox->ownAllowance(filled.plan));
    CHECK((*engine.open()->plan(filled.plan))->bytesAllowed == 1'000);
}

void everyMailboxKeepsTheContract(const Engine& engine)
{
    keepsWhatWasCommitted(engine);
    tellsOneAppendFromAnother(engine);
    showsWhatIsLacking(engine);
    promisesOneMoreThanOthers(engine);
}

} // namespace

TEST_CASE("a mailbox in SQLite keeps what every mailbox promises")
{
    const SystemClock clock;
    QTemporaryDir folder;
    everyMailboxKeepsTheContract({[&] {
        auto mailbox = MailboxSqlite::open(folder.path(), {.bytesAllowed = 1'000, .clock = clock});
        REQUIRE(mailbox);
        return std::unique_ptr<Mailbox>(std::move(*mailbox));
    }});
}

TEST_CASE("a mailbox in PostgreSQL keeps what every mailbox promises, and several share it")
{
    if (const QString reason = PostgresServer::whyNot(); !reason.isEmpty())
        SKIP(reason.toStdString());
    const SystemClock clock;
    PostgresServer server;
    REQUIRE(server.make());
    REQUIRE(server.start());
    const auto open = [&] {
        auto mailbox = MailboxPostgres::open(server.conninfo(), {.bytesAllowed = 1'000, .clock = clock});
        REQUIRE(mailbox);
        return std::unique_ptr<Mailbox>(std::move(*mailbox));
    };
    everyMailboxKeepsTheContract({open});

    const Filled filled;
    const auto one = open();
    const auto other = open();
    filled.into(*one);
    CHECK(one->incarnation() == other->incarnation());

    // Who claims first appends first, and the other then sees it.
    REQUIRE(one->begin());
    REQUIRE(one->claim(filled.plan));
    REQUIRE(one->append(filled.plan, bundleAfter(filled.a3, "a four")));
    REQUIRE(other->begin());
    CHECK((*other->plan(filled.plan))->head == 4);
    REQUIRE(one->commit() == CommitOutcome::Durable);
    REQUIRE(*other->claim(filled.plan));
    CHECK((*other->claim(filled.plan))->head == 5);
    CHECK(other->append(filled.plan, bundleAfter(filled.a3, "a four"))->outcome == Outcome::Duplicate);
    CHECK(other->append(filled.plan, bundleAfter(filled.b1, "b two"))->position == 6);

    // A lost session with a transaction open: certainly nothing of it is there, and begin() finds the server
    // again.
    CHECK(server.stop());
    CHECK(other->commit() == CommitOutcome::Unknown);
    CHECK_FALSE(other->begin());
    REQUIRE(server.start());
    REQUIRE(other->begin());
    CHECK((*other->plan(filled.plan))->head == 5);
    CHECK(other->append(filled.plan, bundleAfter(filled.b1, "b two"))->position == 6);
    CHECK(other->commit() == CommitOutcome::Durable);
    CHECK(other->check());

    // Two that make the same plan at once: one does, the other is told to try again.
    const Filled same;
    const auto late = open();
    REQUIRE(late->begin());
    REQUIRE(late->createPlan(same.plan, same.genesis));
    REQUIRE(late->append(same.plan, same.a1));
    same.into(*other);
    CHECK(late->commit() == CommitOutcome::Retry);
}

TEST_CASE("a COMMIT of which nobody says what became of it is unknown, and a duplicate the next time")
{
    if (const QString reason = PostgresServer::whyNot(); !reason.isEmpty())
        SKIP(reason.toStdString());
    const SystemClock clock;
    PostgresServer server;
    REQUIRE(server.make());
    REQUIRE(server.start());
    auto mailbox = MailboxPostgres::open(server.conninfo(), {.bytesAllowed = 1'000, .clock = clock});
    REQUIRE(mailbox);
    Mailbox& store = **mailbox;
    CHECK_FALSE((*mailbox)->hasStandby());
    const Filled filled;
    filled.into(store);
    const auto append = [&](const MailboxBundle& bundle) {
        REQUIRE(store.begin());
        REQUIRE(store.claim(filled.plan));
        return store.append(filled.plan, bundle)->outcome;
    };
    const MailboxBundle b2 = bundleAfter(filled.b1, "b two");
    const MailboxBundle b3 = bundleAfter(b2, "b three");

    // A standby that never comes, and somebody who cancels the wait: COMMIT succeeds, with a warning.
    server.ask("ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
    server.ask("SELECT pg_reload_conf()");
    REQUIRE(PostgresServer::within(
        5'000, [&] { return server.ask("SHOW synchronous_standby_names") == "nobody"; }));
    REQUIRE(append(b2) == Outcome::Stored);
    std::thread canceller([&] {
        PostgresServer::within(4'000, [&] {
            return server.ask("SELECT pg_cancel_backend(pid)::text FROM pg_stat_activity WHERE wait_event = "
                              "'SyncRep'")
                == "true";
        });
    });
    CHECK(store.commit() == CommitOutcome::Unknown);
    canceller.join();

    // Nobody cancels: the wait has an end of its own.
    REQUIRE(append(b2) == Outcome::Duplicate);
    REQUIRE(store.append(filled.plan, b3)->outcome == Outcome::Stored);
    QElapsedTimer time;
    time.start();
    CHECK(store.commit() == CommitOutcome::Unknown);
    CHECK(time.elapsed() >= PgConnection::kDeadline.count());
    CHECK(time.elapsed() < 3 * PgConnection::kDeadline.count());

    server.ask("ALTER SYSTEM SET synchronous_standby_names = ''");
    server.ask("SELECT pg_reload_conf()");
    REQUIRE(PostgresServer::within(10'000, [&] {
        return store.begin() && store.claim(filled.plan)
            && store.append(filled.plan, b3)->outcome == Outcome::Duplicate;
    }));
    CHECK(store.commit() == CommitOutcome::Durable);
    CHECK(store.check());
}
