// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/checklist_flow.h"
#include "store/domain/text.h"
#include "store/domain/verdict.h"

#include <QCborMap>

#include <functional>

namespace uitwijk {

class Connection;

struct IncidentRow {
    ObjectId id;
    ObjectId scenario; ///< null: something else
    Text title;
    bool exercise = false;
    Verdict verdict = Verdict::Incident; ///< now
    VerdictFold judged; ///< where `verdict` comes from
    Text judgedBy; ///< name of judged.shown's person
    std::vector<Text> reasons; ///< of the declaration
    Hlc declaredAt;
    ObjectId declaredBy;
    Text declaredByName;
    bool running = true; ///< not stood down
    ObjectId toldIn; ///< the incident that is the same event and tells of it; null: it stands for itself
    bool joinDisputed = false; ///< somebody says that they are two events after all
    int steps = 0; ///< in all its lists that are not set aside, without those that do not apply
    int settled = 0;
    int disputed = 0;
};

/// One list of a run, with its progress.
struct RunListRow {
    ObjectId run;
    quint32 list = 0; ///< place in the run
    ObjectId checklist;
    Text title;
    quint32 firstOrdinal = 0;
    int steps = 0; ///< those that do not apply are left out
    int settled = 0; ///< done, overridden, not applicable
    int disputed = 0; ///< counted as not done
    int blocked = 0;
    int leftOut = 0; ///< do not apply, by what was answered
    qint64 nextDue = 0; ///< when the first alarm to come of its steps rings; 0: none is to come
    bool setAside = false; ///< of a variant that the incident turned out not to be: no work is expected in it
};

/// One step of a run.
struct RunStepRow {
    quint32 ordinal = 0;
    ObjectId step;
    Text title;
    Text howTo;
    Text role;
    bool vital = false;
    StepRule rule;
    std::vector<Text> answers; ///< what can be answered; empty: it does not ask
    Text dependsOn; ///< title of the step that it depends on, if any
    Text dependsAnswer; ///< the answer of that step with which it applies
    StepFold fold;
    StepStand stand; ///< at the moment of reading
    std::vector<StepMark> marks; ///< all of them, oldest first
    Text shownBy; ///< name of fold.shown's person
};

/// One line of an incident's log, automatic or typed.
struct JournalRow {
    enum class What { Declared, StoodDown, Tick, Note, Status };
    What what = What::Note;
    OpId op;
    Hlc at;
    ObjectId person;
    Text personName;
    Text subject; ///< title of the incident, the step or what a status speaks of
    ObjectId about; ///< the step, or what a status speaks of; null: the incident
    StepState state = StepState::ToDo; ///< for Tick
    Text answer; ///< for Tick of a step that asks
    QString text; ///< note, or the words of a typed entry
    std::optional<OpId> corrects;
    StatusKind statusKind = StatusKind::Person; ///< for Status
    int status = 0; ///< its StatusKey::State; its words are in `text`
    QCborMap said; ///< for Status: all of it, map of StatusKey
};

/// What stands in a log after the last line of one person.
struct LogSince {
    qint64 ms = 0; ///< of that line, since 1970-01-01 UTC
    int steps = 0; ///< ticks
    int calls = 0;
    int others = 0;
};

/// Picks steps by how they stand; asked in the order of their list, each once.
using StepFilter = std::function<bool(const FlowStep& step, const StepStand& stand)>;

/// Incidents, their runs and their log. Lists, log and verdict of incidents that are one event (JoinedView)
/// are those of all of them, whichever is named.
class IncidentView {
public:
    /// `now`: the moment at which waits and rounds of steps are read, ms since 1970-01-01 UTC. At 0 nothing
    /// comes back.
    explicit IncidentView(Connection& connection, qint64 now = 0)
        : m_connection(connection)
        , m_now(now)
    {
    }

    /// Latest first.
    Result<std::vector<IncidentRow>> all() const;
    Result<IncidentRow> incident(const ObjectId& id) const;
    /// Those that are set aside behind the others.
    Result<std::vector<RunListRow>> lists(const ObjectId& incident) const;
    Result<std::vector<RunStepRow>> steps(const ObjectId& run, quint32 list) const;
    /// Those that `wanted` picks; of the others nothing is read but how they stand.
    Result<std::vector<RunStepRow>> steps(const ObjectId& run, quint32 list, const StepFilter& wanted) const;
    Result<RunStepRow> step(const ObjectId& run, quint32 ordinal) const;
    /// In the order of the clocks, oldest first, at most `limit` latest ones.
    Result<std::vector<JournalRow>> journal(const ObjectId& incident, int limit = 1000) const;
    /// What others wrote since the last line of `person`; none when that one wrote nothing, or nobody after
    /// it.
    Result<std::optional<LogSince>> since(const ObjectId& incident, const ObjectId& person) const;

private:
    struct BareStep {
        quint32 ordinal = 0;
        ObjectId step;
        Text title;
        Text role;
    };
    /// What is said of a step by the steps of its run.
    struct InFlow {
        StepRule rule;
        StepStand stand;
    };
    Result<void> judge(IncidentRow& row) const;
    Result<std::vector<RunListRow>> listsOf(const std::vector<ObjectId>& event) const;
    Result<std::vector<RunListRow>> listsOfOne(const ObjectId& incident) const;
    /// Lists as they stand from one moment until before another.
    struct ListsForATime {
        std::vector<RunListRow> lists;
        qint64 from = 0;
        qint64 until = 0;
    };
    Result<ListsForATime> readLists(const ObjectId& incident) const;
    Result<std::vector<BareStep>> stepsIn(const ObjectId& run, quint32 list) const;
    Result<RunStepRow> filled(const ObjectId& run, const BareStep& bare, const InFlow& flow) const;
    Result<void> tell(RunStepRow& step) const;

    Connection& m_connection;
    qint64 m_now;
};

} // namespace uitwijk
