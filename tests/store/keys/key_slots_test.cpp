// SPDX-License-Identifier: Apache-2.0
#include "store/keys/key_slots.h"

#include "store/files/atomic_file.h"
#include "tests/support/private_disk.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace uitwijk;

namespace {

KeySlots::Protection protectedBy(QStringView passphrase, const RecoverySheet& sheet)
{
    return {.passphrase = passphrase, .cost = kWeakestCost, .recoveryKey = sheet.publicKey()};
}

/// A folder with slots for "maan roos vis vuur" and a sheet.
struct Handbook {
    QTemporaryDir folder;
    RecoverySheet sheet = RecoverySheet::generate();
    SecretBytes databaseKey;

    Handbook()
    {
        auto created = KeySlots::create(folder.path(), protectedBy(u"maan roos vis vuur", sheet));
        REQUIRE(created);
        databaseKey = std::move(created->databaseKey);
    }
    [[nodiscard]] KeySlots opened() const
    {
        auto keySlots = KeySlots::open(folder.path());
        REQUIRE(keySlots);
        return std::move(*keySlots);
    }
    [[nodiscard]] QString copy(char which) const
    {
        return folder.filePath(QStringLiteral("keyslots.v1.") + QLatin1Char(which));
    }
    [[nodiscard]] Bytes files() const { return *readFile(copy('a'), 65536) + *readFile(copy('b'), 65536); }
    [[nodiscard]] KeySlotsFile file() const { return readKeySlots(folder.path())->file; }
    void rewrite(const KeySlotsFile& changed) const { REQUIRE(*writeKeySlots(folder.path(), changed)); }
};

bool gives(const Result<SecretBytes>& unlocked, const SecretBytes& key)
{
    return unlocked && *unlocked == key;
}

} // namespace

TEST_CASE("the passphrase opens, the sheet opens, and nothing else does")
{
    const Handbook handbook;
    CHECK(handbook.databaseKey.size() == 32);
    const KeySlots keySlots = handbook.opened();
    CHECK(keySlots.isWhole());
    CHECK(gives(keySlots.unlock(u"maan roos vis vuur"), handbook.databaseKey));
    CHECK(gives(keySlots.unlock(handbook.sheet), handbook.databaseKey));
    CHECK(keySlots.unlock(u"maan roos vis vuu").error().code == Errc::WrongKey);
    CHECK(keySlots.unlock(u"").error().code == Errc::Malformed);
    CHECK(keySlots.unlock(RecoverySheet::generate()).error().code == Errc::WrongKey);
    CHECK(*keySlots.passphraseCost() == kWeakestCost);
    CHECK(*keySlots.recoveryKey() == handbook.sheet.publicKey());
}

TEST_CASE("every handbook has a key of its own, and no file shows it")
{
    const Handbook one;
    const Handbook other;
    CHECK_FALSE(one.databaseKey == other.databaseKey);
    CHECK_FALSE(one.files().contains(one.databaseKey.view().toByteArray()));
    struct stat status { };
    REQUIRE(stat(one.copy('a').toUtf8().constData(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0600);
}

TEST_CASE("slots are made once; whatever is there already stays")
{
    const Handbook handbook;
    const Bytes before = handbook.files();
    const auto protection = protectedBy(u"other words", handbook.sheet);
    CHECK(KeySlots::create(handbook.folder.path(), protection).error().code == Errc::Exists);
    CHECK(handbook.files() == before);
    REQUIRE(replaceFile(handbook.copy('a'), "damaged"));
    REQUIRE(replaceFile(handbook.copy('b'), "damaged"));
    CHECK(KeySlots::create(handbook.folder.path(), protection).error().code == Errc::Exists);
}

TEST_CASE("slots that would not protect are not made")
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("new"));
    const RecoverySheet sheet = RecoverySheet::generate();
    CHECK(KeySlots::create(folder, protectedBy(u"  ", sheet)).error().code == Errc::Malformed);
    CHECK(KeySlots::create(folder, {.passphrase = u"words", .cost = kWeakestCost, .recoveryKey = {}})
              .error()
              .code
        == Errc::Malformed);
    CHECK(KeySlots::create(
              folder, {.passphrase = u"words", .cost = {1024, 1}, .recoveryKey = sheet.publicKey()})
              .error()
              .code
        == Errc::Corrupt);
    CHECK(KeySlots::open(folder).error().code == Errc::NotFound);
    CHECK(QDir(parent.path()).isEmpty());
    CHECK(KeySlots::create(folder, protectedBy(u"words", sheet)));
}

TEST_CASE("a new passphrase replaces the old one and leaves the key and the sheet")
{
    const Handbook handbook;
    KeySlots keySlots = handbook.opened();
    REQUIRE(keySlots.changePassphrase(u"maan roos vis vuur", u"berg zee", {33 * 1024, 2}));
    const KeySlots again = handbook.opened();
    for (const KeySlots* either : {static_cast<const KeySlots*>(&keySlots), &again}) {
        CHECK(gives(either->unlock(u"berg zee"), handbook.databaseKey));
        CHECK(either->unlock(u"maan roos vis vuur").error().code == Errc::WrongKey);
        CHECK(gives(either->unlock(handbook.sheet), handbook.databaseKey));
        CHECK(*either->passphraseCost() == PassphraseCost{33 * 1024, 2});
    }
    for (const char copy : {'a', 'b'}) { // the old passphrase has not stayed behind in one of them
        REQUIRE(QFile::remove(handbook.copy(copy == 'a' ? 'b' : 'a')));
        CHECK(handbook.opened().unlock(u"maan roos vis vuur").error().code == Errc::WrongKey);
        REQUIRE(keySlots.repair());
    }
}

TEST_CASE("who does not know the passphrase does not change it")
{
    const Handbook handbook;
    const Bytes before = handbook.files();
    KeySlots keySlots = handbook.opened();
    CHECK(keySlots.changePassphrase(u"wrong", u"new", kWeakestCost).error().code == Errc::WrongKey);
    CHECK(keySlots.changePassphrase(RecoverySheet::generate(), u"new", kWeakestCost).error().code
        == Errc::WrongKey);
    CHECK(
        keySlots.changePassphrase(u"maan roos vis vuur", u" ", kWeakestCost).error().code == Errc::Malformed);
    CHECK(keySlots.changeRecoveryKey(u"wrong", handbook.sheet.publicKey()).error().code == Errc::WrongKey);
    CHECK(handbook.files() == before);
    CHECK(gives(keySlots.unlock(u"maan roos vis vuur"), handbook.databaseKey));
}

TEST_CASE("a forgotten passphrase is replaced with the sheet, and a lost sheet with the passphrase")
{
    const Handbook handbook;
    KeySlots keySlots = handbook.opened();
    REQUIRE(keySlots.changePassphrase(handbook.sheet, u"berg zee", kWeakestCost));
    CHECK(gives(keySlots.unlock(u"berg zee"), handbook.databaseKey));
    const RecoverySheet next = RecoverySheet::generate();
    REQUIRE(keySlots.changeRecoveryKey(u"berg zee", next.publicKey()));
    CHECK(gives(handbook.opened().unlock(next), handbook.databaseKey));
    CHECK(handbook.opened().unlock(handbook.sheet).error().code == Errc::WrongKey);
}

TEST_CASE("one damaged copy is survived and can be repaired; two are damage and stay as they are")
{
    const Handbook handbook;
    REQUIRE(replaceFile(handbook.copy('a'), "damaged"));
    KeySlots keySlots = handbook.opened();
    CHECK_FALSE(keySlots.isWhole());
    CHECK(gives(keySlots.unlock(u"maan roos vis vuur"), handbook.databaseKey));
    REQUIRE(keySlots.repair());
    CHECK(keySlots.isWhole());
    CHECK(handbook.opened().isWhole());

    REQUIRE(replaceFile(handbook.copy('a'), "damaged"));
    REQUIRE(replaceFile(handbook.copy('b'), "damaged, too"));
    CHECK(KeySlots::open(handbook.folder.path()).error().code == Errc::Corrupt);
    CHECK(handbook.files() == Bytes("damageddamaged, too"));
}

TEST_CASE("a power cut between the two copies leaves the new passphrase, or the old one")
{
    const Handbook handbook;
    const Bytes old = *readFile(handbook.copy('b'), 65536);
    KeySlots keySlots = handbook.opened();
    REQUIRE(keySlots.changePassphrase(u"maan roos vis vuur", u"berg zee", kWeakestCost));
    REQUIRE(replaceFile(handbook.copy('b'), old));
    KeySlots after = handbook.opened();
    CHECK(gives(after.unlock(u"berg zee"), handbook.databaseKey));
    CHECK_FALSE(after.isWhole());
}

TEST_CASE("a slot that was tampered with opens nothing and costs nothing")
{
    const Handbook handbook;
    const KeySlotsFile sound = handbook.file();
    for (const qsizetype at : {7, 8, 24, 48, 95}) { // passes, salt, nonce, ciphertext, tag
        KeySlotsFile tampered = sound;
        tampered.entries[0].body[at] = char(tampered.entries[0].body[at] ^ 2);
        handbook.rewrite(tampered);
        INFO("octet " << at);
        CHECK(handbook.opened().unlock(u"maan roos vis vuur").error().code == Errc::WrongKey);
        CHECK(gives(handbook.opened().unlock(handbook.sheet), handbook.databaseKey));
    }
    REQUIRE(
        QFile::remove(handbook.folder.filePath(QStringLiteral("attempts.v1")))); // or it would have to wait
    for (const qsizetype at : {0, 4}) { // gigabytes of memory, millions of passes
        KeySlotsFile tampered = sound;
        tampered.entries[0].body[at] = char(0x7f);
        handbook.rewrite(tampered);
        CHECK(handbook.opened().unlock(u"maan roos vis vuur").error().code == Errc::Corrupt);
    }
    KeySlotsFile cut = sound;
    cut.entries[0].body.chop(1);
    handbook.rewrite(cut);
    CHECK(KeySlots::open(handbook.folder.path()).error().code == Errc::Corrupt);
}

TEST_CASE("slots of kinds that are still to come are kept")
{
    const Handbook handbook;
    KeySlotsFile file = handbook.file();
    const KeySlot unknown{1, Bytes("pin and hardware")};
    file.entries.insert(file.entries.begin(), unknown);
    handbook.rewrite(file);
    KeySlots keySlots = handbook.opened();
    REQUIRE(keySlots.changePassphrase(u"maan roos vis vuur", u"berg zee", kWeakestCost));
    CHECK(handbook.file().entries.front() == unknown);
    CHECK(handbook.file().entries.size() == 3);
    CHECK(gives(handbook.opened().unlock(u"berg zee"), handbook.databaseKey));
}

TEST_CASE("a device without a slot of a kind says so")
{
    const Handbook handbook;
    KeySlotsFile file = handbook.file();
    file.entries.clear();
    handbook.rewrite(file);
    CHECK(handbook.opened().unlock(u"maan roos vis vuur").error().code == Errc::NotFound);
    CHECK(handbook.opened().unlock(handbook.sheet).error().code == Errc::NotFound);
    CHECK(handbook.opened().passphraseCost().error().code == Errc::NotFound);
    CHECK(handbook.opened().recoveryKey().error().code == Errc::NotFound);
}

TEST_CASE("on a disk that turned read-only the old passphrase goes on opening")
{
    const int outcome = PrivateDisk::run(256, [](const PrivateDisk& disk) {
        const QString folder = disk.filePath(QStringLiteral("handbook"));
        const RecoverySheet sheet = RecoverySheet::generate();
        auto created = KeySlots::create(folder, protectedBy(u"maan", sheet));
        if (!created || !disk.makeReadOnly())
            return false;
        const auto changed = created->keySlots.changePassphrase(u"maan", u"berg", kWeakestCost);
        auto again = KeySlots::open(folder);
        return !changed && changed.error().code == Errc::ReadOnly && again
            && gives(again->unlock(u"maan"), created->databaseKey)
            && gives(created->keySlots.unlock(u"maan"), created->databaseKey);
    });
    if (outcome == PrivateDisk::kNotPossibleHere)
        SKIP("this system lets us mount nothing");
    CHECK(outcome == 0);
}
