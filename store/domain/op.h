// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/clock.h"
#include "store/base/id.h"
#include "store/domain/field.h"

#include <QCborValue>

#include <vector>

namespace uitwijk {

/// Hybrid logical clock: milliseconds since 1970 and a counter for what happened within one. Orders the
/// display and picks which of two concurrent heads is shown first; never decides what counts (sync.md 1.4).
struct Hlc {
    qint64 ms = 0;
    quint16 counter = 0;
    auto operator<=>(const Hlc&) const = default;
};

/// The name of one op: its place in its author's log. Known when the op is made, before its bundle is sealed.
struct OpId {
    AuthorId author;
    quint64 seq = 0;
    quint32 index = 0;
    auto operator<=>(const OpId&) const = default;
};

/// The closed list of things that can happen. Numbers are the wire format: never reused (sync/FORMAT.md
/// section 4).
enum class OpKind : quint16 {
    Set = 1, ///< object.field = value. Creates the object when its Kind field is set.
    Declare = 2, ///< object = a new incident; value: map of DeclareKey
    StartRun = 3, ///< object = a new run; value: map of RunKey. Pins its lists and their steps
    Tick
    = 4, ///< object = run, field = ordinal in the run's pinned list; value: StepState, or [StepState, note],
         ///< or with a third: until when it is put off, and a fourth: the answer to a step that asks
    // 5 is kept for a step added during a run
    Note = 6, ///< object = incident; value: text, or [text, op id of the entry that this corrects]
    StandDown = 7, ///< object = incident; value: null
    Status = 8, ///< how a subject stands in an incident. object = incident, field = StatusKind; value:
                ///< [subject id, map of StatusKey]. A register for each (incident, kind, subject)
};

/// What a Status speaks of.
enum class StatusKind : quint32 {
    Person = 1, ///< subject: a contact, or a new id for a visitor. Roll call
    People = 2, ///< subject: the incident. The answer to "Is everybody accounted for?"
    Call = 3, ///< subject: a contact of the contact tree. What came of ringing
    Forwarding = 4, ///< subject: a phone line
    Decision = 5, ///< subject: a new id
    Clock = 6, ///< subject: a Clock of the handbook
    Verdict = 7, ///< subject: the incident, escalated or de-escalated
    JoinedTo = 8, ///< subject: the incident, which is another one told twice
    Measure = 9, ///< subject: a Measure
    Task = 10, ///< subject: a new id
    Service = 11, ///< subject: a Service
    Workplace = 12, ///< subject: a contact. Where they work meanwhile
    Finding = 13, ///< subject: a new id. What is to be learned
    Opening = 14, ///< subject: a contact, an asset or a site, opened with a reason
    Message = 15, ///< subject: a new id. A text that was sent, to whom
    Relief = 16, ///< subject: a contact. On since when, relieved by whom
    Here = 17, ///< subject: a contact. Where a device found itself, said on request only
    Evidence = 18, ///< subject: a new id. A photo or a voice note
};

/// What a status says. Which of these a kind has stands in sync/FORMAT.md section 4.2.
enum class StatusKey : int {
    State = 1, ///< an enum of its kind
    Words = 2, ///< place, reason: what was said with it
    Name = 3, ///< of a subject that is no object of the handbook; said once, it stays
    At = 4, ///< the moment that it speaks of, ms since 1970-01-01 UTC
    Until = 5, ///< when to look again, or when it ends, ms since 1970-01-01 UTC
    Who = 6, ///< a contact: owner, or who does it
    Object = 7, ///< another object that it names
    Picture = 8, ///< what is known, of a decision
    Judgement = 9, ///< what that means, of a decision
    Octets = 10, ///< of evidence: the photo or voice note itself. Views keep them apart, and in their place
                 ///< [EvidenceMedia, how many]
};

/// Where a person is, as a warden found out.
enum class Whereabouts : int { NotSeen = 0, Seen = 1, NeedsHelp = 2, Away = 3 };

/// Overridden: the work goes on without an answer, for the reason given.
enum class PeopleAnswer : int { Open = 0, Accounted = 1, Overridden = 2 };

enum class DeclareKey : int { Scenario = 1, Title = 2, Exercise = 3, Verdict = 4, Reasons = 5 };
enum class RunKey : int {
    Incident = 1,
    Lists = 2
}; ///< Lists: [[checklist id, [step id …]] …]; ordinals count through all lists

enum class Verdict : int { Incident = 1, MajorIncident = 2, Crisis = 3 };

/// What a person says of a step (product.md D3).
enum class StepState : int {
    ToDo = 0,
    Doing = 1,
    Done = 2,
    Deferred = 3,
    Blocked = 4,
    Overridden = 5,
    NotApplicable = 6
};

/// Who may read: each bundle is sealed for one space.
enum class Space : quint8 { Public = 1, Team = 2, Sealed = 3 };

/// One thing that happened, as it is written into a bundle. A value.
struct Op {
    OpKind kind = OpKind::Set;
    quint8 version = 1;
    bool must = false; ///< a version that does not know `kind` must not show `object` as current
    Hlc at;
    ObjectId person; ///< who: a Contact. Null where nobody in particular acted (an import)
    ObjectId object;
    quint32 field = 0; ///< Field for Set, ordinal for Tick, otherwise 0
    std::vector<OpId> pred; ///< the heads of other authors that this replaces, sorted; its author's own goes
                            ///< without saying
    QCborValue value;
};

} // namespace uitwijk
