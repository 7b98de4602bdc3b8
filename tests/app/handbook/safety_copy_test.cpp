// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/safety_copy.h"

#include "app/handbook/handbook.h"
#include "store/acts/acts.h"
#include "store/crypto/sodium_init.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

/// A sample handbook, and where it lies.
struct Sample {
    QTemporaryDir parent;
    QString folder = parent.path() + QStringLiteral("/handbook");
    FixedClock clock;
    Handbook handbook = found();

    Handbook found()
    {
        REQUIRE(initialiseCrypto());
        auto founded = Handbook::create({.folder = folder,
                                            .organisation = QStringLiteral("Vlierhaven"),
                                            .person = QStringLiteral("Marijke Oudewater"),
                                            .passphrase = u"four calm words here",
                                            .cost = kWeakestCost},
            clock);
        REQUIRE(founded);
        REQUIRE(founded->handbook.addSample());
        return std::move(founded->handbook);
    }
    QString path(const char* name) const { return folder + u'/' + QString::fromLatin1(name); }
    static QByteArray octets(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

QString wordsOf(const SafetyCopy& copy, const QString& language)
{
    QString words;
    for (const SafetyCopy::Card& card : copy.cards)
        words += card.title.in(language) + u'\n' + card.body.in(language) + u'\n';
    return words;
}

} // namespace

TEST_CASE("whoever holds the device reads what saves lives without its passphrase")
{
    const Sample sample;
    const auto copy = readSafetyCopy(sample.folder);
    REQUIRE(copy);
    REQUIRE(copy->cards.size() >= 5);
    CHECK(copy->cards.front().title.in(QStringLiteral("en")) == QStringLiteral("Fire or smoke"));
    CHECK(copy->cards.front().title.in(QStringLiteral("nl")) == QStringLiteral("Brand of rook"));
    CHECK(wordsOf(*copy, QStringLiteral("nl")).contains(QStringLiteral("112")));
    CHECK(copy->asOf == sample.handbook.store().log().latest().ms);
}

TEST_CASE("the cards before the lock name nobody, and no file shows them in plain")
{
    const Sample sample;
    const auto copy = readSafetyCopy(sample.folder);
    const auto contacts = sample.handbook.store().objects().ofKind(ObjectKind::Contact);
    REQUIRE((copy && contacts));
    const QString words = wordsOf(*copy, QStringLiteral("en")) + wordsOf(*copy, QStringLiteral("nl"));
    for (const ObjectRow& contact : *contacts) {
        if (contact.group == u"crisis-team" || contact.group == u"staff")
            CHECK_FALSE(words.contains(contact.title.in(QStringLiteral("en"))));
    }
    CHECK_FALSE(Sample::octets(sample.path("public.copy")).contains("112"));
    CHECK((QFile(sample.path("public.copy")).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("an edited card is the one that is shown before the lock")
{
    Sample sample;
    const auto cards = sample.handbook.store().objects().ofKind(ObjectKind::SafetyCard);
    REQUIRE(cards);
    const FieldWrite edit{cards->front().id, Field::Title, QStringLiteral("Fire, smoke or a burning smell")};
    REQUIRE(sample.handbook.act(drafts({edit})));
    REQUIRE(sample.handbook.refreshSafetyCopy());
    CHECK(readSafetyCopy(sample.folder)->cards.front().title.in(QStringLiteral("en"))
        == QStringLiteral("Fire, smoke or a burning smell"));
}

TEST_CASE("damaged cards are never shown, and are made again from the handbook")
{
    const Sample sample;
    const auto before = readSafetyCopy(sample.folder);
    REQUIRE(before);
    QByteArray octets = Sample::octets(sample.path("public.copy"));
    octets[octets.size() / 2] = char(octets[octets.size() / 2] ^ 1);
    QFile file(sample.path("public.copy"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(octets);
    file.close();
    CHECK(readSafetyCopy(sample.folder).error().code == Errc::Corrupt);
    REQUIRE(sample.handbook.refreshSafetyCopy());
    CHECK(*readSafetyCopy(sample.folder) == *before);

    REQUIRE(QFile::remove(sample.path("public.key")));
    CHECK(readSafetyCopy(sample.folder).error().code == Errc::NotFound);
    REQUIRE(sample.handbook.refreshSafetyCopy());
    CHECK(*readSafetyCopy(sample.folder) == *before);
}
