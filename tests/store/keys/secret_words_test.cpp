// SPDX-License-Identifier: Apache-2.0
#include "store/keys/secret_words.h"

#include "store/keys/key_slots.h"
#include "store/keys/passphrase_strength.h"
#include "tests/support/string_makers.h"

#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

TEST_CASE("words by chance are many, spelled plainly, and on the lists")
{
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("nl")}) {
        QSet<QString> seen;
        for (int round = 0; round < 2000; ++round) {
            const QStringList words = secretWords(kEnvelopeWords, language).split(u' ');
            REQUIRE(words.size() == kEnvelopeWords);
            for (const QString& word : words) {
                CHECK((word.size() >= 4 && word.size() <= 8 && word == word.toLower() && isSecretWord(word)));
                seen.insert(word);
            }
        }
        CHECK(seen.size() == 1024); // 16,000 draws miss one of 1024 once in 6,000 runs
    }
    CHECK_FALSE(isSecretWord(u"xyzzy"));
    CHECK(looksLikeEnvelopeWords(secretWords(kEnvelopeWords, QStringLiteral("nl"))));
    CHECK_FALSE(looksLikeEnvelopeWords(RecoverySheet::generate().text()));
}

TEST_CASE("a meter is not taken in by what people do to look strong")
{
    for (const QStringView weak : {u"welkom", u"Welkom2024!", u"password123", u"1234567890", u"qwertyuiop",
             u"aaaaaaaaaaaaaaa", u"vis vis vis vis vis vis", u"Amsterdam2026", u"geheim geheim"})
        CHECK(strengthOf(weak) == Strength::Weak);
    CHECK(strengthOf(u"drie groene boten") == Strength::Fair);
    for (const QStringView strong :
        {u"four small green boats", u"paard accu nietje juist", u"x7Kq9-Lm2p-4wRz-T8vd"})
        CHECK(strengthOf(strong) == Strength::Strong);
    CHECK(strengthOf(u"  ") == Strength::Empty);
    for (int round = 0; round < 200; ++round)
        CHECK(strengthOf(secretWords(kProposedWords, QStringLiteral("nl"))) == Strength::Strong);
}

TEST_CASE("the words of an envelope open, however they are written, until there is another envelope")
{
    const QTemporaryDir folder;
    const RecoverySheet sheet = RecoverySheet::generate();
    auto created = KeySlots::create(folder.path(),
        {.passphrase = u"maan roos vis vuur", .cost = kWeakestCost, .recoveryKey = sheet.publicKey()});
    REQUIRE(created);
    const SecretBytes& key = created->databaseKey;
    CHECK_FALSE(created->keySlots.hasEnvelope());
    CHECK(created->keySlots.unlockWithEnvelope(u"berg zee").error().code == Errc::NotFound);
    const QString words = secretWords(kEnvelopeWords, QStringLiteral("en"));
    REQUIRE(created->keySlots.setEnvelope(key, words, kWeakestCost));

    KeySlots opened = *KeySlots::open(folder.path());
    CHECK(opened.generation() == 2);
    CHECK(*opened.unlockWithEnvelope(words) == key);
    CHECK(*opened.unlockWithEnvelope(QStringLiteral("  ") + words.toUpper()) == key);
    CHECK(
        opened.unlock(words).error().code == Errc::WrongKey); // an envelope is no passphrase, nor the reverse
    CHECK(opened.unlockWithEnvelope(u"maan roos vis vuur").error().code == Errc::WrongKey);
    CHECK(*opened.unlock(u"maan roos vis vuur") == key);
    CHECK(*opened.unlock(sheet) == key);
    CHECK(opened.setEnvelope(key, u" ", kWeakestCost).error().code == Errc::Malformed);

    const QString next = secretWords(kEnvelopeWords, QStringLiteral("nl"));
    REQUIRE(opened.setEnvelope(key, next, kWeakestCost));
    CHECK(opened.unlockWithEnvelope(words).error().code == Errc::WrongKey);
    CHECK(*opened.unlockWithEnvelope(next) == key);
    REQUIRE(opened.changePassphrase(u"maan roos vis vuur", u"berg zee", kWeakestCost));
    CHECK(*KeySlots::open(folder.path())->unlockWithEnvelope(next) == key);
}

TEST_CASE("a slot that is put in another's place opens nothing")
{
    const QTemporaryDir folder;
    auto created = KeySlots::create(folder.path(),
        {.passphrase = u"maan roos vis vuur",
            .cost = kWeakestCost,
            .recoveryKey = RecoverySheet::generate().publicKey()});
    REQUIRE(created);
    REQUIRE(created->keySlots.setEnvelope(created->databaseKey, u"berg zee", kWeakestCost));
    KeySlotsFile file = readKeySlots(folder.path())->file;
    REQUIRE(file.entries.size() == 3);
    std::swap(file.entries[0].body, file.entries[2].body);
    REQUIRE(writeKeySlots(folder.path(), file));
    const auto swapped = KeySlots::open(folder.path());
    CHECK(swapped->unlock(u"berg zee").error().code == Errc::WrongKey);
    CHECK(swapped->unlockWithEnvelope(u"maan roos vis vuur").error().code == Errc::WrongKey);
}
