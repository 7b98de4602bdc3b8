// SPDX-License-Identifier: Apache-2.0
#include "tests/store/sample/sample_reading.h"
#include "tests/support/string_makers.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

using Record = SampleReading::Record;

std::vector<Record> inGroup(const char* group)
{
    std::vector<Record> found;
    for (const Record& contact : sample().of(ObjectKind::Contact)) {
        if (contact.string(Field::ContactGroup) == QLatin1String(group))
            found.push_back(contact);
    }
    return found;
}

} // namespace

TEST_CASE("some sixty contacts, and every group that a call may need")
{
    CHECK(sample().of(ObjectKind::Contact).size() >= 60);
    for (const char* group : {"crisis-team", "staff", "supplier", "authority", "insurer", "landlord",
             "utility", "internet", "customer", "emergency"}) {
        INFO(group);
        CHECK_FALSE(inGroup(group).empty());
    }
}

TEST_CASE("everybody in the crisis team has a role, and every role a deputy in the team")
{
    int leads = 0;
    for (const Record& member : inGroup("crisis-team")) {
        INFO(member.key.toStdString());
        CHECK(member.has(Field::TeamRole));
        const auto deputies = sample().linked(member, Field::Deputies);
        REQUIRE_FALSE(deputies.empty());
        CHECK(deputies.front().key != member.key);
        CHECK(deputies.front().string(Field::ContactGroup).size() > 0);
        if (!member.key.endsWith(QStringLiteral(".deputy"))) {
            ++leads;
            CHECK(deputies.front().string(Field::ContactGroup) == QStringLiteral("crisis-team"));
        }
    }
    CHECK(leads >= 8);
}

TEST_CASE("every contact has a number, an owner, and a day on which it was confirmed")
{
    for (const Record& contact : sample().of(ObjectKind::Contact)) {
        INFO(contact.key.toStdString());
        CHECK_FALSE(contact.list(Field::Phones).isEmpty());
        CHECK(contact.has(Field::Owner));
        CHECK(contact.number(Field::VerifiedOn) <= kToday);
        CHECK(contact.has(Field::ReviewBy));
    }
}

TEST_CASE("no two contacts share a number")
{
    QHash<QString, QString> owners;
    for (const Record& contact : sample().of(ObjectKind::Contact)) {
        for (const QCborValue phone : contact.list(Field::Phones)) {
            const QString number = phone.toMap().value(2).toString();
            INFO(contact.key.toStdString() << " and " << owners.value(number).toStdString());
            CHECK_FALSE(owners.contains(number));
            owners.insert(number, contact.key);
        }
    }
}

TEST_CASE("only numbers at home are private, and nobody is reached by those alone")
{
    int closed = 0;
    for (const Record& contact : sample().of(ObjectKind::Contact)) {
        INFO(contact.key.toStdString());
        CHECK_FALSE(contact.list(Field::Phones).at(0).toMap().value(3).toBool());
        for (const QCborValue phone : contact.list(Field::Phones)) {
            const QCborMap map = phone.toMap();
            CHECK(map.value(3).toBool() == (map.value(1).toString() == QStringLiteral("home")));
            closed += map.value(3).toBool() ? 1 : 0;
        }
    }
    CHECK(closed > 0);
}

TEST_CASE("the contact tree has one root and reaches everybody without a circle")
{
    int roots = 0;
    QHash<QString, int> calls;
    for (const Record& contact : sample().of(ObjectKind::Contact)) {
        INFO(contact.key.toStdString());
        Record at = contact;
        int hops = 0;
        while (at.has(Field::Parent) && hops < 10) {
            at = sample().at(at.fields.value(Field::Parent));
            CHECK(at.kind == ObjectKind::Contact);
            ++hops;
        }
        CHECK(hops <= 5);
        CHECK(at.key == QStringLiteral("contact.chair"));
        roots += contact.has(Field::Parent) ? 0 : 1;
        const QString group = contact.string(Field::ContactGroup);
        const bool own = group == QStringLiteral("crisis-team") || group == QStringLiteral("staff");
        if (own && contact.has(Field::Parent))
            ++calls[sample().at(contact.fields.value(Field::Parent)).key];
    }
    CHECK(roots == 1);
    for (auto it = calls.cbegin(); it != calls.cend(); ++it) {
        INFO(it.key().toStdString());
        CHECK(*it <= 7);
    }
}

TEST_CASE("a third party's card says who we are to them and what to say")
{
    for (const char* group : {"supplier", "insurer", "landlord", "utility", "internet", "customer"}) {
        for (const Record& party : inGroup(group)) {
            INFO(party.key.toStdString());
            CHECK(party.has(Field::WhatToSay));
            CHECK_FALSE(party.list(Field::References).isEmpty());
            CHECK(party.has(Field::Availability));
        }
    }
    for (const char* group : {"authority", "emergency"}) {
        for (const Record& party : inGroup(group))
            CHECK(party.has(Field::WhatToSay));
    }
}

TEST_CASE("two people or more for each skill that a checklist counts on")
{
    for (const char* skill :
        {"May start and switch the generator", "Restoring back-ups", "Core network, routing",
            "First aid, AED", "Second signature for payments", "Badge for the data centre"}) {
        int people = 0;
        for (const Record& contact : sample().of(ObjectKind::Contact)) {
            for (const QCborValue value : contact.list(Field::Skills))
                people += Text::fromCbor(value).in(QStringLiteral("en")) == QLatin1String(skill) ? 1 : 0;
        }
        INFO(skill);
        CHECK(people >= 2);
    }
}
