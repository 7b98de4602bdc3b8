// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/acts/acts.h"

#include <QStringList>

namespace uitwijk {

/// A step of a checklist as somebody wrote it, in one language.
struct StepEdit {
    ObjectId checklist = {}; ///< of a new step
    ObjectId step = {}; ///< a new random id: one more, the last of its list
    QString language = {}; ///< whose words these are; those in other languages stay
    QString title = {};
    QString howTo = {};
    QString role = {}; ///< who does it; empty: not said
    QStringList answers = {}; ///< empty: it does not ask
    std::optional<OnlyIf> onlyIf = {};
    int waitMinutes = 0;
    int repeatMinutes = 0;
    bool vital = false;
};

/// What makes the step so, and nothing that is so already. Steps that apply only for an answer which stands
/// elsewhere now follow it; where that answer is gone they apply always, so that nothing is hidden by
/// mistake. Malformed: the step has no words, or asks with one answer.
[[nodiscard]] Result<std::vector<OpDraft>> editStep(const Store& store, const StepEdit& edit);
/// The step is taken off its list: a list that is started later has it no more.
[[nodiscard]] Result<std::vector<OpDraft>> takeAwayStep(const Store& store, const ObjectId& step);

/// All steps of a checklist in the order in which it is read, those below a step behind it.
[[nodiscard]] Result<std::vector<ObjectId>> stepsOf(const ObjectView& objects, const ObjectId& checklist);

/// The list that a step stands in, however deep; null when it stands in none.
[[nodiscard]] Result<ObjectId> checklistOf(const ObjectView& objects, const ObjectId& step);

} // namespace uitwijk
