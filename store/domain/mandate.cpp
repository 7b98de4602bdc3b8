// SPDX-License-Identifier: Apache-2.0
#include "store/domain/mandate.h"

#include <algorithm>

namespace uitwijk {

std::vector<ObjectId> successionOf(
    const std::vector<ObjectId>& named, const std::map<ObjectId, std::vector<ObjectId>>& deputies)
{
    std::vector<ObjectId> line;
    const auto add = [&](const ObjectId& id) {
        if (!id.isNull() && std::find(line.begin(), line.end(), id) == line.end())
            line.push_back(id);
    };
    for (const ObjectId& id : named)
        add(id);
    for (const ObjectId& id : named) {
        const auto found = deputies.find(id);
        if (found == deputies.end())
            continue;
        for (const ObjectId& deputy : found->second)
            add(deputy);
    }
    return line;
}

DeclareTurn turnOf(const Mandate& mandate, const ObjectId& me, qint64 asked, qint64 now)
{
    DeclareTurn turn;
    const std::vector<ObjectId>& line = mandate.line;
    if (line.empty())
        return turn;
    const qint64 passed = std::max<qint64>(0, now - asked);
    const auto turns = std::size_t(mandate.within > 0 ? passed / mandate.within : 0);
    const auto mine = std::size_t(std::find(line.begin(), line.end(), me) - line.begin());
    turn.named = mine < line.size();
    turn.usedUp = turns >= line.size();
    turn.may = turn.usedUp || (turn.named && mine <= turns);
    turn.whose = line[std::min(turns, line.size() - 1)];
    if (turns + 1 < line.size())
        turn.next = line[turns + 1];
    if (!turn.usedUp)
        turn.nextAt = asked + qint64(turns + 1) * mandate.within;
    return turn;
}

} // namespace uitwijk
