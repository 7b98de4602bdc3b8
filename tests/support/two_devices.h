// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/sodium_init.h"
#include "sync/engine/enrolment.h"
#include "sync/engine/founding.h"
#include "sync/engine/sync_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <memory>

namespace uitwijk {

/// A device with its own folder, clock and real encrypted database, as it is in somebody's pocket.
struct Pocket {
    QTemporaryDir folder;
    FixedClock clock;
    SecretBytes key = SecretBytes::random(32);
    Store store = made();
    ObjectId person = randomId<ObjectId>();
    std::unique_ptr<Replica> replica;

    void found(const SigningKey& root = SigningKey::generate())
    {
        auto founded = foundHandbook(store, person, root);
        REQUIRE(founded);
        replica = std::make_unique<Replica>(*std::move(founded));
    }
    /// By file, as two people do it who sit beside each other.
    void join(Pocket& sponsor, Role role = Role::Editor)
    {
        const auto request = requestToJoin(store);
        REQUIRE(request);
        const auto welcome = admit(
            *sponsor.replica, *request, {.appointment = {.role = role, .person = person}, .addresses = {}});
        REQUIRE(welcome);
        auto joined = acceptWelcome(store, welcome->file);
        REQUIRE(joined);
        CHECK(joined->digits == welcome->digits);
        replica = std::make_unique<Replica>(std::move(joined->replica));
    }
    /// Closes the database and opens it again, as after a restart.
    void restart()
    {
        replica.reset();
        {
            const Store closed = std::move(store);
        }
        auto opened = Store::open(path(), key, clock);
        REQUIRE(opened);
        store = *std::move(opened);
        auto again = Replica::open(store);
        REQUIRE(again);
        replica = std::make_unique<Replica>(*std::move(again));
    }
    OpId write(const ObjectId& object, const QString& title)
    {
        const auto commit = store.log().append(
            {{.kind = OpKind::Set, .object = object, .field = quint32(Field::Title), .value = title}},
            person);
        REQUIRE(commit);
        return commit->appended.front();
    }
    [[nodiscard]] Bytes state() const
    {
        const auto digest = store.stateDigest();
        REQUIRE(digest);
        return digest->bytes();
    }
    [[nodiscard]] QString path() const { return folder.path() + QStringLiteral("/handbook"); }

private:
    Store made()
    {
        REQUIRE(initialiseCrypto());
        auto created = Store::create(path(), key, clock);
        REQUIRE(created);
        return *std::move(created);
    }
};

/// Two sessions and the line between them.
struct Line {
    SyncSession left;
    SyncSession right;
    qint64 octets = 0;
    int frames = 0;
    std::function<bool(Bytes&)> carries
        = [](Bytes&) { return true; }; ///< may change a frame; false: the line breaks

    Line(Pocket& a, Pocket& b)
        : left(*a.replica, a.clock, {.with = SyncSession::With::Device, .peerName = {}, .channel = {}})
        , right(*b.replica, b.clock, {.with = SyncSession::With::Device, .peerName = {}, .channel = {}})
    {
        left.start();
        right.start();
    }
    /// Until nobody has anything to say, or the line breaks, or somebody hangs up; the reason, if there is
    /// one.
    std::optional<Error> run()
    {
        for (bool moved = true; moved;) {
            moved = false;
            for (const auto& [from, to] : {std::pair(&left, &right), std::pair(&right, &left)}) {
                auto frame = from->takeOutput();
                if (!frame)
                    return frame.error();
                if (frame->isEmpty())
                    continue;
                moved = true;
                ++frames;
                octets += frame->size();
                if (!carries(*frame))
                    return Error{Errc::Unreachable, "the line broke"};
                const auto heard = to->receive(*frame);
                if (!heard)
                    return heard.error();
            }
        }
        return std::nullopt;
    }
};

/// Both meet and exchange all they have.
inline void meet(Pocket& a, Pocket& b)
{
    Line line(a, b);
    const auto broken = line.run();
    REQUIRE_FALSE(broken);
    CHECK(line.left.isSettled());
    CHECK(line.right.isSettled());
}

} // namespace uitwijk
