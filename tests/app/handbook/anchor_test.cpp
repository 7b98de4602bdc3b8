// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/anchor.h"

#include "app/handbook/handbook.h"
#include "store/crypto/digest.h"
#include "store/files/atomic_file.h"
#include "tests/support/string_makers.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

const SystemClock systemClock;

struct Copy {
    QTemporaryDir place;
    QString folder = place.filePath(QStringLiteral("handbook"));
    SecretBytes key;

    Copy()
    {
        auto founded = Handbook::create({.folder = folder,
                                            .organisation = QStringLiteral("Voorbeeld BV"),
                                            .person = QStringLiteral("Ilse Vermaas"),
                                            .passphrase = u"four calm words here",
                                            .cost = kWeakestCost},
            systemClock);
        REQUIRE(founded);
        key = SecretBytes::copyOf(founded->handbook.databaseKey().view());
    }
    [[nodiscard]] Handbook opened() const
    {
        auto handbook = Handbook::openWithKey(folder, SecretBytes::copyOf(key.view()), systemClock);
        REQUIRE(handbook);
        return *std::move(handbook);
    }
    [[nodiscard]] AnchorFinding finding() const { return opened().anchor(); }
    [[nodiscard]] QString path(const char* name) const
    {
        return folder + QLatin1Char('/') + QLatin1String(name);
    }
    [[nodiscard]] Bytes octets(const char* name) const { return *readFile(path(name), 1 << 26); }
    void put(const char* name, const Bytes& octets) const { REQUIRE(replaceFile(path(name), octets)); }
};

} // namespace

TEST_CASE("a copy that is opened again and again, also after kills, is sound")
{
    const Copy copy;
    for (int round = 0; round < 5; ++round) {
        CHECK(copy.finding() == AnchorFinding::Sound);
        const Bytes anchor = copy.octets("anchor.v1");
        { // killed after the database was written and before its anchor was
            auto handbook = copy.opened();
            handbook.moveAnchor();
        }
        copy.put("anchor.v1", anchor);
        CHECK(copy.finding() == AnchorFinding::Sound);
    }
}

TEST_CASE("a database that was put back is found, whatever was in between")
{
    const Copy copy;
    (void)copy.opened();
    const Bytes old = copy.octets("protected.db");
    SECTION("something was written")
    {
        REQUIRE(copy.opened().write({{randomId<ObjectId>(), Field::Title, QStringLiteral("x")}}));
    }
    SECTION("nothing was"){}(void)copy.opened();
    REQUIRE_FALSE(QFile::exists(copy.path("protected.db-wal")));
    const Bytes now = copy.octets("protected.db");
    copy.put("protected.db", old);
    auto opened = copy.opened();
    CHECK(opened.anchor() == AnchorFinding::RolledBack);
    CHECK(opened.isReadOnly());
    CHECK(opened.write({{randomId<ObjectId>(), Field::Title, QStringLiteral("x")}}).error().code
        == Errc::ReadOnly);
    opened.moveAnchor(); // does not make it true
    CHECK(copy.finding() == AnchorFinding::RolledBack);
    copy.put("protected.db", now);
    CHECK(copy.finding() == AnchorFinding::Sound);
}

TEST_CASE("every flipped bit and every cut of an anchor is found, and none of them is mended by itself")
{
    const Copy copy;
    const Bytes whole = copy.octets("anchor.v1");
    REQUIRE(whole.size() == 112);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        Bytes flipped = whole;
        flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
        copy.put("anchor.v1", flipped);
        CHECK(copy.finding() == AnchorFinding::Damaged);
        CHECK(copy.octets("anchor.v1") == flipped);
    }
    for (const qsizetype size : {0, 1, 80, 111}) {
        copy.put("anchor.v1", whole.first(size));
        CHECK(copy.finding() == AnchorFinding::Damaged);
    }
    copy.put("anchor.v1", whole);
    CHECK(copy.finding() == AnchorFinding::Sound);
    REQUIRE(QFile::remove(copy.path("anchor.v1")));
    CHECK(copy.finding() == AnchorFinding::Missing);
}

TEST_CASE("the anchor is as promised, octet for octet")
{
    const Copy copy;
    auto handbook = copy.opened();
    const Bytes anchor = copy.octets("anchor.v1");
    CHECK(anchor.startsWith(Bytes("UWKN\1\0\0\0", 8)));
    const QString said = *handbook.store().setting(QStringLiteral("anchor"));
    CHECK(anchor.sliced(8, 16).toHex() == said.section(u' ', 0, 0).toLatin1());
    CHECK(anchor.sliced(24, 8).toHex().toULongLong(nullptr, 16) == said.section(u' ', 1).toULongLong());
    const auto own = handbook.store().log().headOf(*handbook.store().log().self());
    REQUIRE(own);
    CHECK(anchor.sliced(32, 8).toHex().toULongLong(nullptr, 16) == own->seq);
    CHECK(anchor.sliced(40, 32) == own->head.bytes());
    CHECK(anchor.sliced(72, 8).toHex().toULongLong(nullptr, 16) == own->seq);
    const SecretBytes code = deriveKey(copy.key, "uwk1.anchor", {});
    CHECK(anchor.sliced(80) == keyedDigest(code, "uwk1.anchor", anchor.first(80)).bytes());
}

TEST_CASE("a copy that never had an anchor opens as before and has one from then on")
{
    const Copy copy;
    {
        auto store = Store::open(copy.folder, copy.key, systemClock);
        REQUIRE(store);
        REQUIRE(store->setSetting(QStringLiteral("anchor"), {}));
    }
    REQUIRE(QFile::remove(copy.path("anchor.v1")));
    CHECK(copy.finding() == AnchorFinding::Sound);
    CHECK(QFile::exists(copy.path("anchor.v1")));
    SECTION("and is not taken back to before that")
    {
        auto store = Store::open(copy.folder, copy.key, systemClock);
        REQUIRE(store);
        REQUIRE(store->setSetting(QStringLiteral("anchor"), {}));
        store = Error{Errc::NotFound, "closed"};
        CHECK(copy.finding() == AnchorFinding::RolledBack);
    }
}

TEST_CASE("what was put back is not accepted, what cannot be told may be")
{
    const Copy copy;
    auto store = Store::open(copy.folder, copy.key, systemClock);
    REQUIRE(store);
    for (const auto finding : {AnchorFinding::Sound, AnchorFinding::OtherDatabase, AnchorFinding::RolledBack})
        CHECK(acceptAsItIs(copy.folder, copy.key, *store, finding).error().code == Errc::NotAllowed);
    copy.put("anchor.v1", "nonsense");
    CHECK(acceptAsItIs(copy.folder, copy.key, *store, AnchorFinding::Damaged));
    CHECK(copy.finding() == AnchorFinding::Sound);
}
