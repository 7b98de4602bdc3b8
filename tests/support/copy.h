// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/digest.h"
#include "store/crypto/sodium_init.h"
#include "store/store.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace uitwijk {

/// One device's copy in a folder of its own, with a real encrypted database. Its bundles are sealed with
/// plain octets instead of an envelope: the store does not look inside one.
class Copy {
public:
    Copy()
        : m_key(SecretBytes::random(32))
        , store(make())
        , person(randomId<ObjectId>())
    {
        REQUIRE(store.log().setSelf(randomId<AuthorId>()));
    }

    /// Closes and opens again, as after a restart.
    void reopen()
    {
        {
            Store closing = std::move(store);
        }
        auto opened = Store::open(folder(), m_key, clock);
        REQUIRE(opened);
        store = *std::move(opened);
    }

    Commit append(const std::vector<OpDraft>& drafts)
    {
        auto commit = store.log().append(drafts, person);
        REQUIRE(commit);
        return *std::move(commit);
    }

    /// Seals everything that waits.
    void seal()
    {
        while (true) {
            const auto waiting = store.log().waitingSegments();
            REQUIRE(waiting);
            if (waiting->empty())
                return;
            const WaitingSegment& first = waiting->front();
            Segment segment{.author = *store.log().self(),
                .seq = first.seq,
                .space = first.space,
                .prev = first.prev,
                .hash = {},
                .envelope = {},
                .payload = {}};
            segment.payload = encodePayload(first.payload);
            segment.envelope = segment.author.bytes() + segment.prev.bytes() + segment.payload;
            segment.hash = blake2b256("uwk1.test", segment.envelope);
            REQUIRE(store.log().seal(segment));
        }
    }

    /// Takes over whatever `other` has sealed and this copy has not; what has to wait for another author's
    /// bundle is tried again behind it. Returns how many bundles were stored.
    int pull(Copy& other)
    {
        int stored = 0;
        bool moved = true;
        while (moved) {
            moved = false;
            const auto heads = other.store.log().vector();
            REQUIRE(heads);
            for (const LogHead& head : *heads) {
                const int more = pullFrom(other, head.author);
                stored += more;
                moved = moved || more > 0;
            }
        }
        return stored;
    }

    [[nodiscard]] Bytes state() const
    {
        const auto digest = store.stateDigest();
        REQUIRE(digest);
        return digest->bytes();
    }
    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/handbook"); }
    [[nodiscard]] const SecretBytes& key() const { return m_key; }

    FixedClock clock;

private:
    int pullFrom(Copy& other, const AuthorId& author)
    {
        const auto mine = store.log().headOf(author);
        REQUIRE(mine);
        auto segments = other.store.log().after(author, mine->seq, 1 << 20);
        REQUIRE(segments);
        int stored = 0;
        Digest prev = mine->head;
        for (Segment& segment : *segments) {
            segment.prev = prev;
            prev = segment.hash;
            const auto received = store.log().receive({segment});
            if (!received) {
                REQUIRE(received.error().code == Errc::Gap);
                break;
            }
            ++stored;
        }
        return stored;
    }

    Store make()
    {
        REQUIRE(initialiseCrypto());
        auto created = Store::create(folder(), m_key, clock);
        REQUIRE(created);
        return *std::move(created);
    }

    QTemporaryDir m_folder;
    SecretBytes m_key;

public:
    Store store;
    ObjectId person;
};

/// Two devices meet, and know the same afterwards.
inline void meet(Copy& one, Copy& other)
{
    one.seal();
    other.seal();
    one.pull(other);
    other.pull(one);
    REQUIRE(one.state() == other.state());
}

} // namespace uitwijk
