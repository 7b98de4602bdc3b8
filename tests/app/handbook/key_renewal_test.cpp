// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/key_renewal.h"

#include "app/handbook/envelope.h"
#include "app/handbook/handbook.h"
#include "store/crypto/digest.h"
#include "store/files/atomic_file.h"
#include "store/renewed_store.h"
#include "tests/support/string_makers.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace uitwijk;

namespace {

const SystemClock systemClock;
constexpr QStringView kPassphrase = u"four calm words here";

struct Copy {
    QTemporaryDir place;
    QString folder = place.filePath(QStringLiteral("handbook"));
    std::optional<RecoverySheet> sheet;
    SecretBytes key; ///< of before any renewal
    Digest state;

    Copy()
    {
        auto founded = Handbook::create({.folder = folder,
                                            .organisation = QStringLiteral("Voorbeeld BV"),
                                            .person = QStringLiteral("Ilse Vermaas"),
                                            .passphrase = kPassphrase,
                                            .cost = kWeakestCost},
            systemClock);
        REQUIRE(founded);
        sheet.emplace(std::move(founded->recovery));
        key = SecretBytes::copyOf(founded->handbook.databaseKey().view());
        state = *founded->handbook.store().stateDigest();
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return folder + QLatin1Char('/') + QLatin1String(name);
    }
    [[nodiscard]] KeySlots ways() const
    {
        auto ways = Handbook::keySlots(folder);
        REQUIRE(ways);
        return *std::move(ways);
    }
    /// Everything is there and nothing of a renewal is left, whichever way one comes in.
    void checkWhole() const
    {
        {
            auto handbook = Handbook::open(folder, kPassphrase, systemClock);
            REQUIRE(handbook);
            CHECK(handbook->anchor() == AnchorFinding::Sound);
            CHECK(*handbook->store().stateDigest() == state);
            CHECK(handbook->store().integrityProblems()->isEmpty());
            handbook->moveAnchor();
        }
        const auto bySheet = Handbook::open(folder, *sheet, systemClock);
        REQUIRE(bySheet);
        CHECK(bySheet->anchor() == AnchorFinding::Sound);
        CHECK(ways().isWhole());
        CHECK(ways().formerKey(bySheet->databaseKey()).error().code == Errc::NotFound);
    }
    [[nodiscard]] bool isUnder(const SecretBytes& wanted) const
    {
        return Store::open(folder, wanted, systemClock).has_value();
    }
};

/// How far a renewal came before it was killed.
enum class Came { ToTheSlots, ToTheDatabase, ToTheAnchor };

SecretBytes renewUntil(const Copy& copy, Came end)
{
    auto next = SecretBytes::random(32);
    {
        auto renewed = RenewedStore::make(copy.folder, {copy.key, next});
        REQUIRE(renewed);
        REQUIRE(copy.ways().changeDatabaseKey(kPassphrase, {copy.key, next}));
        renewed->keep();
        if (end == Came::ToTheSlots)
            return next;
        REQUIRE(renewed->putInPlace());
    }
    if (end == Came::ToTheAnchor) {
        auto store = Store::open(copy.folder, next, systemClock);
        REQUIRE(store);
        moveAnchor(copy.folder, next, *store);
    }
    return next;
}

} // namespace

TEST_CASE("a renewed copy opens with the same passphrase and sheet, and the former key opens nothing")
{
    const Copy copy;
    {
        auto handbook = Handbook::open(copy.folder, kPassphrase, systemClock);
        REQUIRE(handbook);
        REQUIRE(makeEnvelope(*handbook, QStringLiteral("en")));
    }
    CHECK(copy.ways().hasEnvelope());
    const auto next = renewDatabaseKey(copy.folder, kPassphrase, systemClock);
    REQUIRE(next);
    CHECK(copy.isUnder(*next));
    CHECK_FALSE(copy.isUnder(copy.key));
    CHECK_FALSE(QFile::exists(copy.path("protected.db.renewed")));
    CHECK_FALSE(copy.ways().hasEnvelope());
    auto handbook = Handbook::open(copy.folder, kPassphrase, systemClock);
    REQUIRE(handbook);
    CHECK(handbook->anchor() == AnchorFinding::Sound);
    const std::vector<FieldWrite> writes{{randomId<ObjectId>(), Field::Title, QStringLiteral("Goes on")}};
    REQUIRE(handbook->write(writes));
}

TEST_CASE("a renewal that was cut short anywhere is ended by whoever opens the handbook next")
{
    const Copy copy;
    for (const Came end : {Came::ToTheSlots, Came::ToTheDatabase, Came::ToTheAnchor}) {
        const Copy killed;
        const SecretBytes next = renewUntil(killed, end);
        killed.checkWhole();
        CHECK(killed.isUnder(next));
        CHECK_FALSE(killed.isUnder(killed.key));
        REQUIRE(renewDatabaseKey(killed.folder, kPassphrase, systemClock));
        killed.checkWhole();
    }
    // Before the slots: nothing leads to what lies there.
    REQUIRE(replaceFile(copy.path("protected.db.renewed"), Bytes(5000, 'x')));
    copy.checkWhole();
    REQUIRE(renewDatabaseKey(copy.folder, kPassphrase, systemClock));
    copy.checkWhole();
}

TEST_CASE("without the copy that was made, or with a damaged one, the former key still opens")
{
    for (const bool gone : {true, false}) {
        const Copy copy;
        (void)renewUntil(copy, Came::ToTheSlots);
        const QString made = copy.path("protected.db.renewed");
        if (gone) {
            REQUIRE(QFile::remove(made));
        } else {
            auto octets = readFile(made, 1 << 26);
            REQUIRE(octets);
            (*octets)[octets->size() / 2] = char(~octets->at(octets->size() / 2));
            REQUIRE(replaceFile(made, *octets));
        }
        {
            auto handbook = Handbook::open(copy.folder, kPassphrase, systemClock);
            REQUIRE(handbook);
            CHECK(handbook->anchor() == AnchorFinding::Sound);
            CHECK(*handbook->store().stateDigest() == copy.state);
            CHECK(handbook->databaseKey() == copy.key);
        }
        REQUIRE(renewDatabaseKey(copy.folder, kPassphrase, systemClock));
        copy.checkWhole();
        CHECK_FALSE(copy.isUnder(copy.key));
    }
}

TEST_CASE("a handbook that is open, or a wrong passphrase, stops a renewal and nothing has changed")
{
    const Copy copy;
    {
        const auto reader = Store::open(copy.folder, copy.key, systemClock, Store::Access::Read);
        REQUIRE(reader);
        CHECK(renewDatabaseKey(copy.folder, kPassphrase, systemClock).error().code == Errc::Locked);
        CHECK(*reader->stateDigest() == copy.state);
    }
    CHECK(renewDatabaseKey(copy.folder, u"five wrong words", systemClock).error().code == Errc::WrongKey);
    copy.checkWhole();
    CHECK(copy.isUnder(copy.key));
    CHECK_FALSE(QFile::exists(copy.path("protected.db.renewed")));
}
