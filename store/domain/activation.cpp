// SPDX-License-Identifier: Apache-2.0
#include "store/domain/activation.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace uitwijk {

namespace {

constexpr std::array kKinds{"CM", "ERP", "BCP", "DRP", "CCP", "BRP"};

std::size_t placeOf(const QString& kind)
{
    const auto* const found = std::find_if(
        kKinds.begin(), kKinds.end(), [&](const char* known) { return kind == QLatin1String(known); });
    return std::size_t(found - kKinds.begin());
}

auto rank(const PlanListPlace& place)
{
    const int ofUnit = place.unit.isNull() ? 0 : place.unitHit ? 1 : 2;
    const int forMe = place.mine && !place.elsewhere ? 0 : place.mine ? 1 : place.elsewhere ? 3 : 2;
    return std::tuple(placeOf(place.kind), ofUnit, place.unit, forMe, place.running ? 0 : 1);
}

} // namespace

UnitFold foldUnit(const std::vector<UnitWord>& heads)
{
    UnitFold fold;
    for (const UnitWord& head : heads) {
        fold.disputed = fold.disputed || head.hit != heads.front().hit;
        if (!fold.shown
            || std::tie(fold.shown->hit, fold.shown->at, fold.shown->op)
                < std::tie(head.hit, head.at, head.op))
            fold.shown = head;
    }
    fold.hit = fold.shown && fold.shown->hit;
    return fold;
}

bool standsBefore(const PlanListPlace& left, const PlanListPlace& right)
{
    return rank(left) < rank(right);
}

bool offersResumption(int everDown, int toRestore)
{
    return everDown > 0 && toRestore == 0;
}

} // namespace uitwijk
