// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"
#include "store/domain/text.h"

#include <optional>
#include <vector>

namespace uitwijk {

/// One agreed yes/no question and what the person on the spot answered; no answer = skipped.
struct CriterionAnswer {
    ObjectId criterion;
    Text question;
    Verdict raises = Verdict::MajorIncident; ///< what a "yes" leads to
    std::optional<bool> yes;
};

struct Judgement {
    Verdict verdict = Verdict::Incident;
    std::vector<std::size_t> because; ///< places of the answers that led to the verdict
};

/// Crisis, major incident or incident, and why: the highest level that any "yes" raises to (product.md B2).
[[nodiscard]] Judgement judge(const std::vector<CriterionAnswer>& answers);

} // namespace uitwijk
