// SPDX-License-Identifier: Apache-2.0
#include "store/domain/plan_check.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

constexpr qint64 kToday = 20'000;

ObjectId id(unsigned char number)
{
    ObjectId made;
    made.octets.fill(number);
    return made;
}

PlanPart part(unsigned char number, ObjectKind kind, unsigned char parent = 0)
{
    return {.id = id(number),
        .kind = kind,
        .parent = parent == 0 ? ObjectId() : id(parent),
        .title = Text(QStringLiteral("Part %1").arg(number)),
        .group = {}};
}

/// Who can be rung, with a number confirmed a month ago.
PlanPart person(unsigned char number, const char* group = "staff", unsigned char caller = 0)
{
    PlanPart made = part(number, ObjectKind::Contact, caller);
    made.group = QString::fromLatin1(group);
    made.numbers = 1;
    made.verifiedOn = kToday - 30;
    return made;
}

PlanPart naming(PlanPart part, std::vector<ObjectId> names)
{
    part.names = std::move(names);
    return part;
}

PlanPart gone(PlanPart part)
{
    part.archived = true;
    return part;
}

PlanPart onlyIf(PlanPart step, unsigned char asks, int answer)
{
    step.onlyIf = OnlyIf{.step = id(asks), .answer = answer};
    return step;
}

PlanPart asking(PlanPart step, int answers)
{
    step.answers = answers;
    return step;
}

/// The flaws found, each with the number of the part that has it.
std::vector<std::pair<PlanFlaw, int>> flaws(const std::vector<PlanPart>& parts)
{
    std::vector<std::pair<PlanFlaw, int>> told;
    for (const PlanFinding& finding : checkPlan(parts, kToday))
        told.emplace_back(finding.flaw, int(finding.object.octets.front()));
    return told;
}

using Flaws = std::vector<std::pair<PlanFlaw, int>>;

} // namespace

TEST_CASE("a step that names somebody who left is told, with the list and the name")
{
    const std::vector<PlanPart> parts{gone(person(1)), part(2, ObjectKind::Checklist),
        naming(part(3, ObjectKind::Step, 2), {id(1)}), naming(part(4, ObjectKind::Step, 2), {id(9)})};

    const auto findings = checkPlan(parts, kToday);

    REQUIRE(findings.size() == 2);
    CHECK(findings[0].flaw == PlanFlaw::NamesWhatIsGone);
    CHECK(findings[0].object == id(3));
    CHECK(findings[0].listId == id(2));
    CHECK(findings[0].list == Text(QStringLiteral("Part 2")));
    CHECK(findings[0].other == Text(QStringLiteral("Part 1")));
    CHECK(findings[1].object == id(4));
    CHECK(findings[1].other.isEmpty()); // nobody here knows what that was
}

TEST_CASE("what was taken away is not checked itself, nor the steps of a list that was")
{
    CHECK(flaws({gone(naming(part(1, ObjectKind::Scenario), {id(9)})), gone(part(2, ObjectKind::Checklist)),
                    naming(part(3, ObjectKind::Step, 2), {id(9)})})
              .empty());
}

TEST_CASE("whom the plan calls has a number, a caller, and is not called in a ring")
{
    PlanPart mute = person(2, "supplier", 1);
    mute.numbers = 0;
    PlanPart nobodyNeeds = person(3, "supplier");
    nobodyNeeds.numbers = 0;

    CHECK(flaws({person(1), mute, nobodyNeeds}) == Flaws{{PlanFlaw::NoNumber, 2}});
    CHECK(flaws({gone(person(1)), person(2, "staff", 1)}) == Flaws{{PlanFlaw::CallerIsGone, 2}});
    CHECK(flaws({person(1, "staff", 2), person(2, "staff", 1), person(3, "staff", 2)})
        == Flaws{{PlanFlaw::CallsInARing, 1},
            {PlanFlaw::CallsInARing, 2}}); // the third hangs on it, and is told by them
}

TEST_CASE("whoever is in the crisis team has somebody next in line who is still there")
{
    PlanPart leader = person(1, "crisis-team");
    leader.deputies = leader.names = {id(2)};

    CHECK(flaws({leader, person(2)}).empty());
    CHECK(flaws({leader, gone(person(2))}) == Flaws{{PlanFlaw::NamesWhatIsGone, 1}, {PlanFlaw::NoDeputy, 1}});
    CHECK(flaws({person(1, "crisis-team")}) == Flaws{{PlanFlaw::NoDeputy, 1}});
}

TEST_CASE("a number on which the plan leans was confirmed within a year")
{
    const auto confirmed = [](PlanPart part, std::optional<qint64> on) {
        part.verifiedOn = on;
        return part;
    };
    const PlanPart named = naming(part(9, ObjectKind::Scenario), {id(1), id(8)});
    const std::vector<PlanPart> list{part(8, ObjectKind::Checklist), part(7, ObjectKind::Step, 8), named};
    const auto with = [&](const PlanPart& contact) {
        std::vector<PlanPart> all = list;
        all.push_back(contact);
        return flaws(all);
    };

    CHECK(with(confirmed(person(1), kToday - kNumberHoldsDays)).empty());
    CHECK(with(confirmed(person(1), kToday - kNumberHoldsDays - 1)) == Flaws{{PlanFlaw::NotConfirmed, 1}});
    CHECK(with(confirmed(person(1), std::nullopt)) == Flaws{{PlanFlaw::NotConfirmed, 1}});
    CHECK(flaws({person(1), confirmed(person(2), std::nullopt)}).empty()); // nothing leans on the second
}

TEST_CASE("a list has steps, and no more than nine")
{
    std::vector<PlanPart> parts{part(1, ObjectKind::Checklist)};
    CHECK(flaws(parts) == Flaws{{PlanFlaw::NoSteps, 1}});

    for (unsigned char step = 2; step < 2 + kMostSteps; ++step)
        parts.push_back(part(step, ObjectKind::Step, 1));
    parts.push_back(part(100, ObjectKind::Step, 2)); // below a step: no item of its own
    CHECK(flaws(parts).empty());

    parts.push_back(part(101, ObjectKind::Step, 1));
    const auto findings = checkPlan(parts, kToday);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].flaw == PlanFlaw::TooManySteps);
    CHECK(findings[0].number == kMostSteps + 1);
}

TEST_CASE("a step comes up only after an answer that can be given")
{
    const auto list = [](PlanPart asks, PlanPart depends) {
        return flaws({part(1, ObjectKind::Checklist), std::move(asks), std::move(depends)});
    };
    const PlanPart question = asking(part(2, ObjectKind::Step, 1), 2);

    CHECK(list(question, onlyIf(part(3, ObjectKind::Step, 1), 2, 1)).empty());
    CHECK(list(question, onlyIf(part(3, ObjectKind::Step, 1), 2, 2)) == Flaws{{PlanFlaw::CannotComeUp, 3}});
    CHECK(list(part(2, ObjectKind::Step, 1), onlyIf(part(3, ObjectKind::Step, 1), 2, 0))
        == Flaws{{PlanFlaw::CannotComeUp, 3}});
    CHECK(list(gone(question), onlyIf(part(3, ObjectKind::Step, 1), 2, 0))
        == Flaws{{PlanFlaw::CannotComeUp, 3}});
    CHECK(list(onlyIf(question, 3, 0), onlyIf(asking(part(3, ObjectKind::Step, 1), 2), 2, 0))
        == Flaws{{PlanFlaw::CannotComeUp, 2}, {PlanFlaw::CannotComeUp, 3}}); // each waits for the other
}

TEST_CASE("a scenario opens a list, itself or by one of its variants")
{
    const PlanPart list = part(1, ObjectKind::Checklist);
    const PlanPart step = part(2, ObjectKind::Step, 1);

    CHECK(flaws({list, step, part(3, ObjectKind::Scenario)}) == Flaws{{PlanFlaw::NoLists, 3}});
    CHECK(flaws({list, step, naming(part(3, ObjectKind::Scenario), {id(1)})}).empty());
    CHECK(
        flaws({list, step, part(3, ObjectKind::Scenario), naming(part(4, ObjectKind::Scenario, 3), {id(1)})})
            .empty());
}

TEST_CASE("services that wait for each other are told, each of them")
{
    const auto needs = [](unsigned char number, std::vector<ObjectId> others) {
        PlanPart made = naming(part(number, ObjectKind::Service), others);
        made.dependsOn = std::move(others);
        return made;
    };

    CHECK(flaws({needs(1, {id(2)}), needs(2, {id(3)}), needs(3, {})}).empty());
    CHECK(flaws({needs(1, {id(2)}), needs(2, {id(3)}), needs(3, {id(2)})})
        == Flaws{{PlanFlaw::WaitsForItself, 2}, {PlanFlaw::WaitsForItself, 3}});
}

TEST_CASE("what was to be looked at again is told when the day has passed, after what would fail tonight")
{
    PlanPart plan = part(1, ObjectKind::Document);
    plan.reviewBy = kToday;
    CHECK(flaws({plan}).empty());

    plan.reviewBy = kToday - 1;
    const auto findings = checkPlan({plan, part(2, ObjectKind::Checklist)}, kToday);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].flaw == PlanFlaw::NoSteps);
    CHECK(isGrave(findings[0].flaw));
    CHECK(findings[1].flaw == PlanFlaw::ReviewOverdue);
    CHECK_FALSE(isGrave(findings[1].flaw));
    CHECK(findings[1].number == kToday - 1);
}
