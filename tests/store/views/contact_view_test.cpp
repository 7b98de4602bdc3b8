// SPDX-License-Identifier: Apache-2.0
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

QStringList drawn(const Copy& copy)
{
    const auto rows = copy.store.contacts().tree();
    REQUIRE(rows);
    QStringList lines;
    for (const ContactRow& row : *rows)
        lines.append(QString(row.depth, QLatin1Char('>')) + row.name.in({}));
    return lines;
}

} // namespace

TEST_CASE("the contact tree reads depth first, siblings in their order")
{
    Copy copy;
    SmallPlan plan(0, 0);
    const auto chair = plan.addContact(QStringLiteral("A chair"), QStringLiteral("+31 20 555 01 01"));
    const auto it = plan.addContact(QStringLiteral("C it"), QStringLiteral("+31 20 555 01 02"), chair);
    plan.addContact(QStringLiteral("B facility"), QStringLiteral("+31 20 555 01 03"), chair);
    plan.addContact(QStringLiteral("D provider"), QStringLiteral("+31 20 555 01 04"), it);
    copy.append(plan.drafts);
    CHECK(drawn(copy)
        == QStringList{QStringLiteral("A chair"), QStringLiteral(">B facility"), QStringLiteral(">C it"),
            QStringLiteral(">>D provider")});
    CHECK(copy.store.contacts().card(chair)->calls.size() == 2);
}

TEST_CASE("people who call each other in a circle, and those whose caller left, are still shown")
{
    Copy copy;
    SmallPlan plan(0, 0);
    const auto one = plan.addContact(QStringLiteral("One"), QStringLiteral("+31 20 555 01 01"));
    const auto two = plan.addContact(QStringLiteral("Two"), QStringLiteral("+31 20 555 01 02"), one);
    plan.set(one, Field::Parent, two.bytes());
    const auto gone = plan.addContact(QStringLiteral("Gone"), QStringLiteral("+31 20 555 01 03"));
    plan.addContact(QStringLiteral("Left behind"), QStringLiteral("+31 20 555 01 04"), gone);
    plan.set(gone, Field::Archived, true);
    copy.append(plan.drafts);
    const QStringList lines = drawn(copy);
    CHECK(lines.size() == 3);
    CHECK(lines.contains(QStringLiteral("Left behind")));
    CHECK(lines.contains(QStringLiteral("One")));
}

TEST_CASE("a card shows the numbers in the order to try them, as they were entered")
{
    Copy copy;
    SmallPlan plan(0, 0);
    const auto contact = plan.addContact(QStringLiteral("Insurer"), QStringLiteral("0800 555 (01) 23"));
    plan.set(contact, Field::Phones,
        QCborArray{QCborMap{{1, QStringLiteral("claims")}, {2, QStringLiteral("+31 (20) 555-01.23")}},
            QCborMap{{1, QStringLiteral("home")}, {2, QStringLiteral("020 5550124 tst. 2")}, {3, true}}});
    plan.set(contact, Field::References,
        QCborArray{QCborMap{{1, QStringLiteral("policy")}, {2, QStringLiteral("P-77 01")}}});
    copy.append(plan.drafts);
    const auto card = copy.store.contacts().card(contact);
    REQUIRE(card);
    REQUIRE(card->phones.size() == 2);
    CHECK(card->phones[0].raw == QStringLiteral("+31 (20) 555-01.23"));
    CHECK(card->phones[1].isPrivate);
    CHECK(card->references.front().value == QStringLiteral("P-77 01"));
    CHECK(copy.store.contacts().named(QStringLiteral("Insurer")).has_value());
    CHECK(copy.store.contacts().named(QStringLiteral("Nobody")).error().code == Errc::NotFound);
}
