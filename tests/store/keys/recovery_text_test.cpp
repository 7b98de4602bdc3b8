// SPDX-License-Identifier: Apache-2.0
#include "store/keys/recovery_text.h"

#include "store/keys/recovery_sheet.h"
#include "tests/support/string_makers.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

const SecretBytes& aSecret()
{
    static const SecretBytes secret = SecretBytes::copyOf(
        Bytes::fromHex("000102030405060708090a0b0c0d0e0ff0e1d2c3b4a5968778695a4b3c2d1eff"));
    return secret;
}

QString aText()
{
    return recoveryTextOf(aSecret());
}

bool givesTheSecret(const QString& text)
{
    const auto secret = secretFromRecoveryText(text);
    return secret && *secret == aSecret();
}

std::vector<int> wrongWith(int group, int place, QChar letter)
{
    QString text = aText();
    text[group * 6 + place] = letter;
    return wrongRecoveryGroups(text);
}

} // namespace

TEST_CASE("a recovery text is fourteen groups of five and comes back as the secret it was")
{
    CHECK(aText().split(QLatin1Char(' ')).size() == kRecoveryGroups);
    CHECK(aText().size() == 14 * 5 + 13);
    CHECK(givesTheSecret(aText()));
    for (int i = 0; i < 20; ++i) {
        const SecretBytes secret = SecretBytes::random(32);
        const auto again = secretFromRecoveryText(recoveryTextOf(secret));
        REQUIRE(again);
        CHECK(*again == secret);
    }
}

TEST_CASE("sheets that are printed stay readable: the text of this secret never changes")
{
    CHECK(aText()
        == QStringLiteral(
            "0400N 20G3F 0G2GR C1R82 1450E P30DN 1R7ZD 1REJQ RETAZ B5M7B F1MNY MJSWK 5MFFG ZSNAB"));
}

TEST_CASE("what people make of a text when they copy it is understood")
{
    const QString text = aText();
    CHECK(givesTheSecret(text.toLower()));
    CHECK(givesTheSecret(QString(text).remove(QLatin1Char(' '))));
    CHECK(givesTheSecret(QString(text).replace(QLatin1Char(' '), QLatin1Char('-'))));
    CHECK(givesTheSecret(QString(text).replace(QLatin1Char(' '), QStringLiteral(" – "))));
    CHECK(givesTheSecret(QString(text).replace(QLatin1Char(' '), QStringLiteral("\r\n"))));
    CHECK(givesTheSecret(QStringLiteral("\n\t ") + text + QStringLiteral(" .")));
    CHECK(givesTheSecret(QString(text).replace(QLatin1Char('0'), QLatin1Char('O'))));
    CHECK(givesTheSecret(QString(text).replace(QLatin1Char('0'), QLatin1Char('o'))));
    CHECK(givesTheSecret(QString(text).replace(QLatin1Char('1'), QLatin1Char('l'))));
    CHECK(givesTheSecret(QString(text).replace(QLatin1Char('1'), QLatin1Char('I'))));
    QString regrouped = QString(text).remove(QLatin1Char(' '));
    for (qsizetype i = 4; i < regrouped.size(); i += 5)
        regrouped.insert(i, QLatin1Char(' '));
    CHECK(givesTheSecret(regrouped));
}

TEST_CASE("every single wrong letter is found, in its group")
{
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ?");
    for (int group = 0; group < kRecoveryGroups; ++group) {
        for (int place = 0; place < kRecoveryGroupSize; ++place) {
            for (const QChar letter : alphabet) {
                if (letter == aText()[group * 6 + place])
                    continue;
                const auto wrong = wrongWith(group, place, letter);
                INFO("group " << group + 1 << " place " << place);
                REQUIRE_FALSE(wrong.empty());
                if (letter != QLatin1Char('?')) // which ends a group
                    REQUIRE(wrong == std::vector<int>{group + 1});
            }
        }
    }
}

TEST_CASE("letters and groups that changed places are found")
{
    for (int group = 0; group < kRecoveryGroups; ++group) {
        for (int place = 0; place + 1 < kRecoveryGroupSize; ++place) {
            QString text = aText();
            const int at = group * 6 + place;
            if (text[at] == text[at + 1])
                continue;
            text.replace(at, 2, QString(text[at + 1]) + text[at]);
            REQUIRE(wrongRecoveryGroups(text) == std::vector<int>{group + 1});
        }
    }
    QStringList groups = aText().split(QLatin1Char(' '));
    groups.swapItemsAt(3, 9);
    CHECK(wrongRecoveryGroups(groups.join(QLatin1Char(' '))) == std::vector<int>{4, 10});
}

TEST_CASE("a letter too few or too many is found in its group")
{
    QString text = aText();
    text.remove(6 * 4 + 2, 1);
    CHECK(wrongRecoveryGroups(text) == std::vector<int>{5});
    text = aText();
    text.insert(6 * 7 + 1, QLatin1Char('X'));
    CHECK(wrongRecoveryGroups(text) == std::vector<int>{8});
}

TEST_CASE("while it is being typed, the groups still to come are the wrong ones")
{
    CHECK(wrongRecoveryGroups(aText().first(6 * 12)) == std::vector<int>{13, 14});
    CHECK(wrongRecoveryGroups({}).size() == kRecoveryGroups);
    CHECK(wrongRecoveryGroups(aText() + QStringLiteral(" 12345")) == std::vector<int>{15});
}

TEST_CASE("an error names the groups and none of the letters")
{
    QString text = aText();
    text[0] = text[0] == QLatin1Char('X') ? QLatin1Char('Y') : QLatin1Char('X');
    text[6 * 13] = text[6 * 13] == QLatin1Char('X') ? QLatin1Char('Y') : QLatin1Char('X');
    const auto secret = secretFromRecoveryText(text);
    REQUIRE_FALSE(secret);
    CHECK(secret.error().code == Errc::Malformed);
    CHECK(secret.error().detail == "recovery text, wrong groups: 1 14");
    CHECK(secretFromRecoveryText(u"").error().code == Errc::Malformed);
    CHECK(secretFromRecoveryText(u"☎ ☎ ☎").error().code == Errc::Malformed);
    CHECK(secretFromRecoveryText(QString(100'000, QLatin1Char('A'))).error().code == Errc::Malformed);
}

TEST_CASE("a sheet that was typed in again opens what was sealed to it, and only that")
{
    const RecoverySheet sheet = RecoverySheet::generate();
    const auto sealed = seal(sheet.publicKey(), aSecret().view());
    REQUIRE(sealed);
    const auto typed = RecoverySheet::fromText(sheet.text().toLower());
    REQUIRE(typed);
    CHECK(typed->publicKey() == sheet.publicKey());
    CHECK(*typed->open(*sealed) == aSecret());
    CHECK(RecoverySheet::generate().open(*sealed).error().code == Errc::WrongKey);
    CHECK(RecoverySheet::fromText(u"nonsense").error().code == Errc::Malformed);
}
