// SPDX-License-Identifier: Apache-2.0
#include "store/views/plan_check_view.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

constexpr qint64 kToday = 20'000;

/// What was found of one object.
std::vector<PlanFinding> foundOf(const Copy& copy, const ObjectId& object)
{
    const auto all = copy.store.planCheck().findings(kToday);
    REQUIRE(all);
    std::vector<PlanFinding> found;
    std::copy_if(all->begin(), all->end(), std::back_inserter(found),
        [&](const PlanFinding& finding) { return finding.object == object; });
    return found;
}

/// A list whose first step names a person of the crisis team.
struct Named {
    SmallPlan plan{1, 3};
    ObjectId step = plan.steps.front();
    ObjectId ines = plan.addContact(QStringLiteral("Ines Verhage"), QStringLiteral("+31 20 555 0111"));
    Copy front;
    Copy back;

    Named()
    {
        plan.set(ines, Field::VerifiedOn, kToday - 10);
        plan.set(step, Field::Links, QCborArray{ines.bytes()});
        front.append(plan.drafts);
        meet(front, back);
    }
    static void set(Copy& copy, const ObjectId& object, Field field, const QCborValue& value)
    {
        copy.append({{.kind = OpKind::Set, .object = object, .field = quint32(field), .value = value}});
    }
};

} // namespace

TEST_CASE("a plan whose step names somebody is in order until that person is taken away")
{
    Named town;
    CHECK(foundOf(town.front, town.step).empty());
    CHECK(foundOf(town.front, town.ines).empty());

    Named::set(town.back, town.ines, Field::Archived, true);
    meet(town.front, town.back);

    const auto found = foundOf(town.front, town.step);
    REQUIRE(found.size() == 1);
    CHECK(found[0].flaw == PlanFlaw::NamesWhatIsGone);
    CHECK(found[0].other == Text(QStringLiteral("Ines Verhage")));
    CHECK(found[0].listId == town.plan.checklists.front());
    CHECK(foundOf(town.front, town.ines).empty()); // who is gone needs no number
}

TEST_CASE(
    "of two who wrote a field apart, the plan is checked by what is shown, and says the same everywhere")
{
    Named town;
    Named::set(town.front, town.ines, Field::VerifiedOn, kToday - 400);
    Named::set(town.back, town.ines, Field::VerifiedOn, kToday - 1);
    meet(town.front, town.back);

    const auto record = town.front.store.objects().record(town.ines);
    REQUIRE(record);
    REQUIRE(record->fields.value(Field::VerifiedOn).size() == 2);
    const bool isOldShown = record->value(Field::VerifiedOn).toInteger() == kToday - 400;
    for (const Copy* copy : {&town.front, &town.back}) {
        const auto found = foundOf(*copy, town.ines);
        REQUIRE(found.size() == (isOldShown ? 1U : 0U));
        CHECK((found.empty() || found.front().flaw == PlanFlaw::NotConfirmed));
    }
}
