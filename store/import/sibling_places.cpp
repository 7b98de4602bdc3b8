// SPDX-License-Identifier: Apache-2.0
#include "store/import/sibling_places.h"

#include "store/domain/fractional_index.h"

#include <algorithm>
#include <vector>

namespace uitwijk {
namespace {

// The longest run of indexes whose places already rise.
std::vector<qsizetype> rising(const QStringList& current)
{
    std::vector<qsizetype> ends; // ends[n]: where the best run of n + 1 ends
    std::vector<qsizetype> before(std::size_t(current.size()), -1);
    for (qsizetype i = 0; i < current.size(); ++i) {
        if (current[i].isEmpty())
            continue;
        const auto at = std::lower_bound(ends.begin(), ends.end(), i,
            [&](qsizetype end, qsizetype index) { return current[end] < current[index]; });
        before[std::size_t(i)] = at == ends.begin() ? -1 : *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<qsizetype> run;
    for (qsizetype i = ends.empty() ? -1 : ends.back(); i >= 0; i = before[std::size_t(i)])
        run.push_back(i);
    std::reverse(run.begin(), run.end());
    return run;
}

} // namespace

QStringList settledPlaces(const QStringList& current)
{
    QStringList places = current;
    std::vector<qsizetype> kept = rising(current);
    kept.push_back(current.size());
    qsizetype start = 0;
    for (const qsizetype next : kept) {
        const QString before = start > 0 ? places[start - 1] : QString();
        const QString after = next < current.size() ? places[next] : QString();
        const std::vector<QString> between = placesBetween(before, after, int(next - start));
        std::copy(between.begin(), between.end(), places.begin() + start);
        start = next + 1;
    }
    return places;
}

} // namespace uitwijk
