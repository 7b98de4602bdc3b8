// SPDX-License-Identifier: Apache-2.0
#include "store/domain/op.h"
#include "tests/store/sample/sample_reading.h"
#include "tests/support/string_makers.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

using Record = SampleReading::Record;

constexpr int kLongestStep = 90; ///< read at arm's length: three lines on a phone

std::vector<Record> listsOf(const Record& scenario)
{
    std::vector<Record> lists;
    for (const Record& linked : sample().linked(scenario, Field::Links)) {
        if (linked.kind == ObjectKind::Checklist)
            lists.push_back(linked);
    }
    return lists;
}

/// The step is about people, in words that stand in it.
bool speaksOfPeople(const Record& step)
{
    const QString words = step.title().toLower();
    for (const char* word : {"people", "person", "anybody", "anyone", "somebody", "everybody", "everyone",
             "nobody", "who ", "hurt", "danger", "staff", "care ", "safe", "harm", "rested"}) {
        if (words.contains(QLatin1String(word)))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a dozen checklists or more, each of five to nine steps")
{
    const auto checklists = sample().of(ObjectKind::Checklist);
    CHECK(checklists.size() >= 12);
    for (const Record& checklist : checklists) {
        INFO(checklist.key.toStdString());
        const auto steps = sample().childrenOf(checklist, ObjectKind::Step);
        CHECK(steps.size() >= 5);
        CHECK(steps.size() <= 9);
    }
}

TEST_CASE("a step fits on the screen and ends without a full stop")
{
    for (const Record& step : sample().of(ObjectKind::Step)) {
        const auto words = step.text(Field::Title).all();
        for (auto it = words.cbegin(); it != words.cend(); ++it) {
            INFO(step.key.toStdString() << ' ' << it->toStdString());
            CHECK(it->size() <= kLongestStep);
            CHECK_FALSE(it->endsWith(u'.'));
        }
    }
}

TEST_CASE("each checklist says how it is read, how long it takes, who does it and which steps are vital")
{
    for (const Record& checklist : sample().of(ObjectKind::Checklist)) {
        INFO(checklist.key.toStdString());
        const QString method = checklist.string(Field::Method);
        CHECK((method == QStringLiteral("read-do") || method == QStringLiteral("do-confirm")));
        CHECK(checklist.number(Field::Minutes) > 0);
        CHECK(checklist.has(Field::Role));
        const QString phase = checklist.string(Field::Phase);
        CHECK((phase == QStringLiteral("notify") || phase == QStringLiteral("recover")
            || phase == QStringLiteral("return")));
        std::size_t vital = 0;
        const auto steps = sample().childrenOf(checklist, ObjectKind::Step);
        for (const Record& step : steps)
            vital += step.fields.value(Field::Vital).toBool() ? 1 : 0;
        CHECK(vital >= 1);
        CHECK(vital <= 6);
        CHECK(sample().at(checklist.fields.value(Field::Parent)).kind == ObjectKind::Document);
    }
}

TEST_CASE("people come first in every checklist")
{
    // What is asked first in these is a protection of people by its nature: vest and list, standing in sight,
    // words.
    const QSet<QString> ownFirstStep{
        QStringLiteral("checklist.evacuate"), QStringLiteral("checklist.rollcall")};
    for (const Record& checklist : sample().of(ObjectKind::Checklist)) {
        if (ownFirstStep.contains(checklist.key))
            continue;
        const Record first = sample().childrenOf(checklist, ObjectKind::Step).front();
        INFO(checklist.key.toStdString() << ": " << first.title().toStdString());
        CHECK(speaksOfPeople(first));
        CHECK(first.fields.value(Field::Vital).toBool());
    }
}

TEST_CASE("six scenarios by effect, each from safety of people to the return to normal")
{
    QStringList effects;
    for (const Record& scenario : sample().of(ObjectKind::Scenario)) {
        INFO(scenario.key.toStdString());
        if (scenario.has(Field::Parent))
            continue;
        effects << scenario.string(Field::Effect);
        const auto lists = listsOf(scenario);
        REQUIRE(lists.size() >= 3);
        CHECK(lists.front().string(Field::Phase) == QStringLiteral("notify"));
        CHECK(speaksOfPeople(sample().childrenOf(lists.front(), ObjectKind::Step).front()));
        CHECK(lists.back().string(Field::Phase) == QStringLiteral("return"));
        bool recovers = false;
        for (const Record& list : lists)
            recovers = recovers || list.string(Field::Phase) == QStringLiteral("recover");
        CHECK(recovers);
        CHECK(scenario.has(Field::Covers));
        CHECK(scenario.has(Field::Prevention));
    }
    CHECK(effects
        == QStringList{QStringLiteral("fire"), QStringLiteral("building"), QStringLiteral("utilities"),
            QStringLiteral("it"), QStringLiteral("cyber"), QStringLiteral("people")});
}

TEST_CASE("every checklist is reached from a scenario, or is a unit's own")
{
    QSet<QString> reached;
    for (const Record& scenario : sample().of(ObjectKind::Scenario)) {
        for (const Record& list : listsOf(scenario))
            reached.insert(list.key);
    }
    for (const Record& checklist : sample().of(ObjectKind::Checklist)) {
        INFO(checklist.key.toStdString());
        const Record& plan = sample().at(checklist.fields.value(Field::Parent));
        const auto spokenOf = sample().linked(plan, Field::Links);
        CHECK((reached.contains(checklist.key)
            || (!spokenOf.empty() && spokenOf.front().kind == ObjectKind::Unit)));
    }
}

TEST_CASE("six common questions, half of them technical, each with its threshold and what a yes raises to")
{
    int common = 0;
    int technical = 0;
    int crisis = 0;
    for (const Record& criterion : sample().of(ObjectKind::Criterion)) {
        INFO(criterion.key.toStdString());
        CHECK(criterion.has(Field::Threshold));
        CHECK(criterion.title().endsWith(u'?'));
        const auto raises = Verdict(criterion.number(Field::Raises));
        CHECK((raises == Verdict::MajorIncident || raises == Verdict::Crisis));
        if (criterion.has(Field::Parent))
            continue;
        ++common;
        technical += criterion.fields.value(Field::Criteria).toBool() ? 1 : 0;
        crisis += raises == Verdict::Crisis ? 1 : 0;
    }
    CHECK(common == 6);
    CHECK(technical == 3);
    CHECK(crisis >= 1);
    CHECK(crisis < common);
}

TEST_CASE("the variants short and long, data centre, leak and too few people open their own list")
{
    for (const char* variant : {"criterion.building.long", "criterion.it.datacentre", "criterion.cyber.leak",
             "criterion.people.minimum", "criterion.utilities.long"}) {
        const Record& criterion = sample().at(variant);
        INFO(variant);
        REQUIRE(criterion.has(Field::Parent));
        const Record& scenario = sample().at(criterion.fields.value(Field::Parent));
        CHECK(scenario.kind == ObjectKind::Scenario);
        QStringList keys;
        for (const Record& list : listsOf(scenario))
            keys << list.key;
        for (const Record& opened : sample().linked(criterion, Field::Links)) {
            INFO(opened.key.toStdString());
            CHECK((keys.contains(opened.key)
                || opened.fields.value(Field::Parent) == criterion.fields.value(Field::Parent)));
        }
        CHECK_FALSE(criterion.list(Field::Links).isEmpty());
    }
}

TEST_CASE("what applies for one answer only names a step before it in its list that has that answer")
{
    int branches = 0;
    int timed = 0;
    for (const Record& checklist : sample().of(ObjectKind::Checklist)) {
        const auto steps = sample().childrenOf(checklist, ObjectKind::Step);
        QStringList before;
        for (const Record& step : steps) {
            INFO(step.key.toStdString());
            timed += step.has(Field::Wait) || step.has(Field::Repeat) ? 1 : 0;
            if (step.has(Field::OnlyIf)) {
                ++branches;
                const QCborArray onlyIf = step.list(Field::OnlyIf);
                const Record& asking = sample().at(onlyIf.at(0));
                CHECK(before.contains(asking.key));
                CHECK(onlyIf.at(1).toInteger() < asking.list(Field::Answers).size());
            }
            if (step.has(Field::Answers))
                CHECK(step.list(Field::Answers).size() >= 2);
            before << step.key;
        }
    }
    CHECK(branches >= 6);
    CHECK(timed >= 3);
}

TEST_CASE(
    "every form that an incident can take has its variant, with its own lists among the scenario's (B6)")
{
    QMap<QString, QStringList> variants;
    for (const Record& variant : sample().of(ObjectKind::Scenario)) {
        if (!variant.has(Field::Parent))
            continue;
        INFO(variant.key.toStdString());
        const Record& scenario = sample().at(variant.fields.value(Field::Parent));
        CHECK(scenario.kind == ObjectKind::Scenario);
        CHECK_FALSE(scenario.has(Field::Parent));
        CHECK(variant.has(Field::Holds));
        CHECK_FALSE(variant.has(Field::Effect)); // the tile's
        QStringList ofScenario;
        for (const Record& list : listsOf(scenario))
            ofScenario << list.key;
        const auto own = listsOf(variant);
        CHECK_FALSE(own.empty());
        for (const Record& list : own) {
            INFO(list.key.toStdString());
            CHECK(ofScenario.contains(list.key));
        }
        variants[scenario.string(Field::Effect)] << variant.key.section(u'.', -1);
    }
    const auto of = [&](const char* effect) { return variants.value(QLatin1String(effect)).join(u' '); };
    CHECK(of("building") == QStringLiteral("short long"));
    CHECK(of("utilities") == QStringLiteral("power water"));
    CHECK(of("it") == QStringLiteral("internal datacentre several"));
    CHECK(of("cyber") == QStringLiteral("ransom flood leak fraud"));
    CHECK(of("people") == QStringLiteral("missing ill"));
}
