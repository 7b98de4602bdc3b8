// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/relay/mailbox_sqlite.h"
#include "sync/relay/relay.h"

#include "tests/support/string_makers.h"
#include "tests/support/wire_world.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <unistd.h>

namespace uitwijk {

inline constexpr Rights kWriter{.mayWrite = true, .mayControl = false};

/// The rules of a relay on a real store, without a network.
struct RelayBench {
    explicit RelayBench(QuotaPolicy policy = {}, RegistrationPolicy registration = {})
        : quota(policy, folder.path().toStdString())
        , mailbox(*MailboxSqlite::open(folder.path(), {.bytesAllowed = policy.hardLimit(), .clock = clock}))
        , relay({.mailbox = *mailbox, .quota = quota, .metrics = metrics, .log = log, .clock = clock},
              std::move(registration))
    {
    }

    QTemporaryDir folder;
    SystemClock clock;
    Metrics metrics;
    RelayLog log{::open("/dev/null", O_WRONLY | O_CLOEXEC)};
    Quota quota;
    std::unique_ptr<MailboxSqlite> mailbox;
    Relay relay;
};

/// A device at one end of a session, and the transaction around each of its messages.
struct Caller {
    explicit Caller(RelayBench& on, Bytes token = {})
        : bench(on)
    {
        session.registrationToken = std::move(token);
        const RelayReply greeting = bench.relay.greet(session);
        challenge = std::get<Challenge>(greeting.messages.at(0));
    }

    RelayReply say(const Message& message)
    {
        REQUIRE(bench.mailbox->begin());
        auto reply = bench.relay.handle(session, message);
        REQUIRE(reply);
        REQUIRE(bench.mailbox->commit() == CommitOutcome::Durable);
        return *reply;
    }
    RelayReply hello(
        const PlanId& plan, const SigningKey& key, const FrontierTag& log = randomId<FrontierTag>())
    {
        Hello hello{.plan = planAliasOf(plan), .log = log};
        prove(hello, key, challenge.nonce, session.channel);
        return say(hello);
    }
    RelayReply bring(const std::vector<Envelope>& envelopes)
    {
        Bundles bundles;
        for (const Envelope& envelope : envelopes)
            bundles.envelopes.push_back(envelope.bytes());
        return say(bundles);
    }
    Bundles more()
    {
        REQUIRE(bench.mailbox->begin());
        auto reply = bench.relay.more(session);
        bench.mailbox->rollBack();
        REQUIRE(reply);
        return reply->messages.empty() ? Bundles{} : std::get<Bundles>(reply->messages.front());
    }

    RelayBench& bench;
    RelaySession session;
    Challenge challenge;
};

template <typename Kind>
std::vector<Kind> all(const RelayReply& reply)
{
    std::vector<Kind> found;
    for (const Message& message : reply.messages)
        if (const auto* one = std::get_if<Kind>(&message))
            found.push_back(*one);
    return found;
}

inline Refused::Code refusalIn(const RelayReply& reply)
{
    const auto refusals = all<Refused>(reply);
    REQUIRE(refusals.size() == 1);
    return refusals.front().code;
}

/// A relay that has a plan of three devices, and its founder connected.
struct FoundedBench : RelayBench {
    explicit FoundedBench(QuotaPolicy policy = {})
        : RelayBench(policy)
    {
        caller.hello(world.plan(), world.author(0).sign);
        const RelayReply reply = caller.bring(world.found(3));
        REQUIRE(all<Refused>(reply).empty());
        REQUIRE(all<Ack>(reply).size() == 1);
    }
    WireWorld world;
    Caller caller{*this};
};

} // namespace uitwijk
