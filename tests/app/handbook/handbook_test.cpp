// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/handbook.h"

#include "app/handbook/exporting.h"
#include "app/handbook/importing.h"
#include "app/handbook/joining.h"
#include "app/handbook/verification.h"
#include "store/acts/acts.h"
#include "store/crypto/sodium_init.h"
#include "sync/engine/replica.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

const QString kPassphrase = QStringLiteral("four calm words here");

/// A folder with a new handbook in it. The weakest cost there is: these tests are not about guessing.
struct Office {
    QTemporaryDir folder;
    FixedClock clock;
    Handbook handbook;
    QString sheet;

    Office()
        : Office(found())
    {
    }
    NewHandbook wanted(const QString& name) const { return wantedIn(folder.path(), name); }

private:
    struct Made {
        QTemporaryDir folder;
        Handbook::Founded founded;
    };
    static NewHandbook wantedIn(const QString& path, const QString& name)
    {
        return {.folder = path + QLatin1Char('/') + name,
            .organisation = QStringLiteral("Vlierhaven"),
            .person = QStringLiteral("Marijke Oudewater"),
            .passphrase = kPassphrase,
            .cost = kWeakestCost};
    }
    static Made found()
    {
        REQUIRE(initialiseCrypto());
        static const FixedClock clock;
        QTemporaryDir folder;
        auto founded = Handbook::create(wantedIn(folder.path(), QStringLiteral("first")), clock);
        REQUIRE(founded);
        return {.folder = std::move(folder), .founded = *std::move(founded)};
    }
    explicit Office(Made made)
        : folder(std::move(made.folder))
        , handbook(std::move(made.founded.handbook))
        , sheet(made.founded.recovery.text())
    {
    }
};

} // namespace

TEST_CASE("a new handbook opens with its passphrase and with its sheet, and with nothing else")
{
    const Office office;
    const QString path = office.folder.path() + QStringLiteral("/first");
    CHECK(Handbook::open(path, kPassphrase, office.clock).has_value());
    CHECK(Handbook::open(path, QStringLiteral("four wrong words here"), office.clock).error().code
        == Errc::WrongKey);
    const auto sheet = RecoverySheet::fromText(office.sheet);
    REQUIRE(sheet);
    CHECK(Handbook::open(path, *sheet, office.clock).has_value());
    CHECK(Handbook::open(path, RecoverySheet::generate(), office.clock).error().code == Errc::WrongKey);
    CHECK(
        Handbook::create(office.wanted(QStringLiteral("first")), office.clock).error().code == Errc::Exists);
}

TEST_CASE("the sheet in the safe holds the root key of the handbook")
{
    Office office;
    const auto sheet = RecoverySheet::fromText(office.sheet);
    REQUIRE(sheet);
    const auto replica = Replica::open(office.handbook.store());
    REQUIRE(replica);
    CHECK(sheet->rootKey()->publicKey() == replica->membership().genesis().root);
}

TEST_CASE("a joined device opens with the organisation's sheet too, and its person acts by name")
{
    Office office;
    REQUIRE(office.handbook.addSample());
    auto wanted = office.wanted(QStringLiteral("second"));
    const auto request = beginJoining(wanted, office.clock);
    REQUIRE(request);
    const auto welcome = admitDevice(office.handbook, *request,
        {.name = QStringLiteral("Karim Peeters"), .role = Role::Responder, .relay = {}});
    REQUIRE(welcome);
    {
        auto second = Handbook::open(wanted.folder, kPassphrase, office.clock);
        REQUIRE(second);
        CHECK(second->act({}).error().code == Errc::NotAllowed);
        const auto digits = finishJoining(*second, welcome->file);
        REQUIRE(digits);
        CHECK(*digits == welcome->digits);
        const auto person = second->person();
        REQUIRE(person);
        CHECK(second->store().contacts().card(*person)->name.in({}) == QStringLiteral("Karim Peeters"));
        CHECK(*second->store().stateDigest() == *office.handbook.store().stateDigest());
    }
    CHECK(Handbook::open(wanted.folder, *RecoverySheet::fromText(office.sheet), office.clock).has_value());
}

TEST_CASE("a copy that was not let in can be abandoned; one that was stays")
{
    Office office;
    const auto wanted = office.wanted(QStringLiteral("second"));
    Bytes first;
    {
        auto asking = prepareToJoin(wanted, office.clock);
        REQUIRE(asking);
        first = joinRequest(*asking)->file;
        REQUIRE(QDir(wanted.folder).mkpath(QStringLiteral("brought/of a stick")));
        const auto abandoned = abandonJoining(*std::move(asking));
        REQUIRE(abandoned);
    }
    CHECK(QDir(wanted.folder).isEmpty());
    auto again = prepareToJoin(wanted, office.clock);
    REQUIRE(again);
    CHECK(joinRequest(*again)->file != first);
    CHECK(abandonJoining(std::move(office.handbook)).error().code == Errc::NotAllowed);
    CHECK(Handbook::isIn(office.folder.path() + QStringLiteral("/first")));
}

TEST_CASE("the sample is a whole handbook: it can be declared, searched, exported and verified")
{
    Office office;
    REQUIRE(office.handbook.addSample());
    const Store& store = office.handbook.store();
    const auto scenarios = store.objects().ofKind(ObjectKind::Scenario);
    REQUIRE(scenarios);
    REQUIRE(scenarios->size() >= 5);
    const auto acts = declare(store,
        {.incident = randomId<ObjectId>(), .scenario = scenarios->front().id, .title = {}, .answers = {}});
    REQUIRE(acts);
    REQUIRE(office.handbook.act(*acts));
    CHECK(store.incidents().all()->front().steps > 20);
    CHECK_FALSE(store.search().find(QStringLiteral("verzek"))->empty());
    const auto markdown = planAsMarkdown(store, QStringLiteral("nl"));
    REQUIRE(markdown);
    CHECK(markdown->contains(QStringLiteral("- [ ] ")));
    const auto verified = verifyCopy(office.handbook);
    REQUIRE(verified);
    CHECK(verified->problems.isEmpty());
    CHECK(verified->devices == 1);
    CHECK(verified->entries == 1);
}

TEST_CASE("a contact table comes in once, and goes out without running as a formula")
{
    Office office;
    const QString path = office.folder.path() + QStringLiteral("/people.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Voornaam;Achternaam;Mobiel;E-mail\nIlse;=Vermaas;020 555 01 21;ilse@example.org\n");
    file.close();
    const auto plan = office.handbook.plan();
    REQUIRE(plan);
    const auto first = prepareImport(office.handbook.store(), *plan, path, QStringLiteral("NL"));
    REQUIRE(first);
    CHECK(first->preview.count(ImportChange::Added) >= 1);
    REQUIRE(confirmImport(office.handbook, *first));
    const auto before = *office.handbook.store().stateDigest();
    const auto again = prepareImport(office.handbook.store(), *plan, path, QStringLiteral("NL"));
    REQUIRE(again);
    CHECK(importWrites(again->preview).empty());
    REQUIRE(confirmImport(office.handbook, *again));
    CHECK(*office.handbook.store().stateDigest() == before);
    const auto csv = contactsAsCsv(office.handbook.store(), QStringLiteral("nl"));
    REQUIRE(csv);
    CHECK(csv->contains(QStringLiteral("020 555 01 21")));
    CHECK_FALSE(csv->contains(QStringLiteral("\"=")));
}

TEST_CASE("a file that is no plan and no contacts is refused and changes nothing")
{
    Office office;
    const QString path = office.folder.path() + QStringLiteral("/picture.md");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(Bytes::fromHex("89504e470d0a1a0a0000000d49484452") + Bytes(200, '\1'));
    file.close();
    const auto before = *office.handbook.store().stateDigest();
    const auto refused = prepareImport(office.handbook.store(), *office.handbook.plan(), path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::Unsupported);
    CHECK(prepareImport(office.handbook.store(), *office.handbook.plan(), path + QStringLiteral(".gone"))
              .error()
              .code
        == Errc::NotFound);
    CHECK(*office.handbook.store().stateDigest() == before);
}
