// SPDX-License-Identifier: Apache-2.0
#include "store/domain/here.h"

#include <algorithm>
#include <tuple>

namespace uitwijk {

std::optional<HereMark> lastHere(const std::vector<HereMark>& heads)
{
    const auto last
        = std::max_element(heads.begin(), heads.end(), [](const HereMark& left, const HereMark& right) {
              return std::tie(left.fixedAt, left.at, left.op) < std::tie(right.fixedAt, right.at, right.op);
          });
    return last == heads.end() ? std::nullopt : std::optional(*last);
}

} // namespace uitwijk
