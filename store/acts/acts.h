// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/criteria.h"
#include "store/domain/field_write.h"
#include "store/store.h"

namespace uitwijk {

/// What a person can do in an incident, as drafts for EventLog::append. Nothing here writes; each fails with
/// NotFound when what it names is not in this copy.

struct Declaration {
    ObjectId incident; ///< a new random id
    std::optional<ObjectId> scenario; ///< nothing = "something else"
    Text title; ///< empty: the scenario's
    bool exercise = false;
    std::vector<CriterionAnswer> answers;
    ObjectId variant = {}; ///< of the scenario; null: not known yet
    ObjectId unnamed = {}; ///< who declares without being named for that; null: who does, is
    ObjectId toBeRung = {}; ///< by them; null: nobody
};

/// The incident and one run that pins the checklists of the scenario that its variant needs (all, while that
/// is not known), and those of the criteria answered with yes, step by step as they are now.
Result<std::vector<OpDraft>> declare(const Store& store, const Declaration& declaration);

/// One more checklist for a running incident. The run's id follows from incident, checklist and steps, so
/// that two devices that start the same list apart share it when they meet.
Result<std::vector<OpDraft>> startChecklist(
    const Store& store, const ObjectId& incident, const ObjectId& checklist);
/// The same for those of `checklists` that do not run in the event yet.
Result<std::vector<OpDraft>> startMissing(
    const Store& store, const ObjectId& incident, const std::vector<ObjectId>& checklists);
[[nodiscard]] ObjectId runOf(
    const ObjectId& incident, const ObjectId& checklist, const std::vector<ObjectId>& steps);

[[nodiscard]] OpDraft tick(const ObjectId& run, quint32 ordinal, StepState state, const QString& note = {});
/// The step is put off until a time, ms since 1970-01-01 UTC.
[[nodiscard]] OpDraft putOff(const ObjectId& run, quint32 ordinal, qint64 until, const QString& note = {});
/// A step that asks is done, with its answer: its place among the step's answers, from 0.
[[nodiscard]] OpDraft answerStep(const ObjectId& run, quint32 ordinal, int answer, const QString& note = {});
[[nodiscard]] OpDraft note(
    const ObjectId& incident, const QString& words, const std::optional<OpId>& corrects = {});
/// What a warden found out of a person of the roll call. `place` may be empty; a visitor's `name` is said
/// once.
struct Sighting {
    ObjectId person; ///< a contact; a new random id for a visitor
    Whereabouts state = Whereabouts::Seen;
    QString place = {};
    QString name = {};
};
[[nodiscard]] OpDraft sighted(const ObjectId& incident, const Sighting& sighting);
/// The answer to "Is everybody accounted for?". An override wants its reason.
[[nodiscard]] OpDraft answerPeople(const ObjectId& incident, PeopleAnswer answer, const QString& reason = {});

[[nodiscard]] OpDraft standDown(const ObjectId& incident);
[[nodiscard]] std::vector<OpDraft> drafts(const std::vector<FieldWrite>& writes);

} // namespace uitwijk
