// SPDX-License-Identifier: Apache-2.0
#include "store/domain/criteria.h"

#include <algorithm>

namespace uitwijk {

Judgement judge(const std::vector<CriterionAnswer>& answers)
{
    Judgement judgement;
    for (const CriterionAnswer& answer : answers) {
        if (answer.yes.value_or(false))
            judgement.verdict = std::max(judgement.verdict, answer.raises);
    }
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i].yes.value_or(false) && answers[i].raises == judgement.verdict
            && judgement.verdict != Verdict::Incident)
            judgement.because.push_back(i);
    }
    return judgement;
}

} // namespace uitwijk
