// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/handover.h"

#include "app/handbook/situation.h"
#include "app/handbook/written.h"
#include "store/views/recovery_view.h"
#include "store/views/relief_view.h"

#include <algorithm>
#include <limits>
#include <map>

namespace uitwijk {

namespace {

constexpr int kMostNotes = 10;

/// "Bring the generator (Karim, until 22:30, DUE)".
QString withFacts(const QString& name, QStringList facts)
{
    facts.removeAll(QString());
    return facts.empty() ? name : QStringLiteral("%1 (%2)").arg(name, facts.join(QStringLiteral(", ")));
}

/// Reads what a hand-over is made of; an error ends it.
class HandoverReader {
public:
    HandoverReader(const Store& store, const HandoverQuery& query, const HandoverWords& words)
        : m_store(store)
        , m_query(query)
        , m_words(words)
    {
    }
    Result<Handover> read()
    {
        for (std::size_t part = 0; part < kHandoverParts; ++part)
            m_handover.sections.push_back({.part = HandoverPart(part)});
        if (m_query.onlySince) {
            auto done = readLog();
            return done ? Result<Handover>(std::move(m_handover)) : done.error();
        }
        for (const auto read : {&HandoverReader::readSituation, &HandoverReader::readSteps,
                 &HandoverReader::readLog, &HandoverReader::readTasks, &HandoverReader::readMeasures,
                 &HandoverReader::readLines, &HandoverReader::readDuties, &HandoverReader::readDecisions,
                 &HandoverReader::readServices, &HandoverReader::readTeam}) {
            if (auto done = (this->*read)(); !done)
                return done.error();
        }
        for (const auto& [at, line] : m_next)
            add(HandoverPart::Next, line);
        return std::move(m_handover);
    }

private:
    void add(HandoverPart part, const QString& line)
    {
        m_handover.sections[std::size_t(part)].lines.append(line);
    }
    [[nodiscard]] QString text(const Text& text) const { return text.in(m_query.language); }
    [[nodiscard]] QString time(qint64 ms) const { return clockTime(ms, m_query.now); }
    [[nodiscard]] QString until(qint64 ms) const { return ms > 0 ? m_words.until.arg(time(ms)) : QString(); }
    [[nodiscard]] QString disputed(bool is) const { return is ? m_words.disputed : QString(); }
    [[nodiscard]] QString due(bool is) const { return is ? m_words.due : QString(); }

    Result<void> readSituation()
    {
        const auto facts = situationOf(m_store,
            {.incident = m_query.incident, .site = {}, .language = m_query.language, .now = m_query.now});
        if (!facts)
            return facts.error();
        m_handover.title = facts->title;
        m_handover.exercise = facts->exercise;
        for (const ReportLine& line : situationReport(*facts, m_words.report)) {
            const bool isTold = line.part == ReportPart::Situation || line.part == ReportPart::People
                || line.part == ReportPart::Progress;
            if (isTold && !line.words.isEmpty())
                add(HandoverPart::Situation, line.words);
        }
        return {};
    }
    static bool isStuck(bool disputed, const StepStand& stand)
    {
        return disputed || stand.state == StepState::Blocked;
    }
    void readStep(const RunListRow& list, const RunStepRow& step)
    {
        const QString name = QStringLiteral("%1: %2").arg(text(list.title), text(step.title));
        if (isStuck(step.fold.disputed, step.stand))
            add(HandoverPart::Stuck,
                withFacts(name,
                    {step.fold.disputed ? m_words.disputed : m_words.blocked,
                        step.fold.shown ? step.fold.shown->note : QString(), text(step.shownBy)}));
        else if (step.stand.due > 0) // put off, waiting, or to be done again
            m_next.emplace(step.stand.due, time(step.stand.due) + QStringLiteral("  ") + name);
        else
            m_next.emplace(0, name);
    }
    /// Of a list what is stuck and what has a time, and the first step that waits for somebody.
    [[nodiscard]] Result<std::vector<RunStepRow>> stepsToTell(const RunListRow& list) const
    {
        bool isBegun = false;
        std::optional<ObjectId> first;
        const auto wanted = [&](const FlowStep& step, const StepStand& stand) {
            isBegun = isBegun || step.fold.shown.has_value();
            if (stand.applies == Applies::No)
                return false;
            if (isStuck(step.fold.disputed, stand) || stand.due > 0)
                return true;
            const bool isOpen = stand.state == StepState::ToDo || stand.state == StepState::Doing;
            if (!isOpen || first)
                return false;
            first = step.step;
            return true;
        };
        auto steps = m_store.incidents().steps(list.run, list.list, wanted);
        // Every list that was begun goes on; of the others the first one begins.
        if (steps && first && !isBegun && !m_next.empty())
            std::erase_if(*steps, [&](const RunStepRow& step) { return step.step == *first; });
        return steps;
    }
    Result<void> readSteps()
    {
        const auto lists = m_store.incidents().lists(m_query.incident);
        if (!lists)
            return lists.error();
        for (const RunListRow& list : *lists) {
            const auto steps = stepsToTell(list);
            if (!steps)
                return steps.error();
            for (const RunStepRow& step : *steps)
                readStep(list, step);
        }
        return {};
    }
    /// What others did since the reader's last line; nothing for who never wrote one.
    Result<void> readLog()
    {
        if (m_query.reader.isNull())
            return {};
        const auto since = m_store.incidents().since(m_query.incident, m_query.reader);
        if (!since)
            return since.error();
        if (!*since)
            return {};
        const LogSince& log = **since;
        add(HandoverPart::Since,
            m_words.counted.arg(time(log.ms)).arg(log.steps).arg(log.calls).arg(log.others));
        return m_query.onlySince ? Result<void>() : readNotes();
    }
    /// The last that others wrote by hand since then.
    Result<void> readNotes()
    {
        const auto lines = m_store.incidents().journal(m_query.incident, std::numeric_limits<int>::max());
        if (!lines)
            return lines.error();
        QStringList notes;
        for (auto line = lines->crbegin(); line != lines->crend() && line->person != m_query.reader; ++line) {
            if (line->what != JournalRow::What::Note || notes.size() == kMostNotes)
                continue;
            notes.prepend(
                QStringLiteral("%1 %2: %3").arg(time(line->at.ms), text(line->personName), line->text));
        }
        for (const QString& note : notes)
            add(HandoverPart::Since, note);
        return {};
    }
    Result<void> readTasks()
    {
        const auto tasks = m_store.tasks().of(m_query.incident);
        if (!tasks)
            return tasks.error();
        for (const TaskRow& task : *tasks) {
            if (isSettled(task.fold.state))
                continue;
            QStringList who;
            for (const Text& name : task.whoNames)
                who.append(text(name));
            add(HandoverPart::Tasks,
                withFacts(task.name,
                    {who.empty() ? m_words.nobody : who.join(QStringLiteral(", ")), until(task.fold.due),
                        due(task.fold.isDue(m_query.now)), disputed(task.fold.disputed)}));
        }
        return {};
    }
    Result<void> readMeasures()
    {
        const auto measures = m_store.measures().of(m_query.incident);
        if (!measures)
            return measures.error();
        for (const MeasureRow& measure : *measures) {
            if (measure.fold.on)
                add(HandoverPart::Measures,
                    withFacts(text(measure.title),
                        {text(measure.ownerName), until(measure.fold.lookAgain),
                            due(measure.fold.isDue(m_query.now)), disputed(measure.fold.disputed)}));
        }
        return {};
    }
    Result<void> readLines()
    {
        const auto lines = m_store.forwardings().of(m_query.incident);
        if (!lines)
            return lines.error();
        for (const LineRow& line : *lines) {
            if (line.fold.wantsUndo())
                add(HandoverPart::Forwarded,
                    withFacts(QStringLiteral("%1 → %2").arg(text(line.title), line.forwardTo),
                        {disputed(line.fold.disputed)}));
        }
        return {};
    }
    Result<void> readDuties()
    {
        const auto clocks = m_store.legalClocks().of(m_query.incident);
        if (!clocks)
            return clocks.error();
        for (const LegalClockRow& clock : *clocks) {
            if (clock.fold.state != ClockState::Running)
                continue;
            const ClockTime left = timeOf(clock.fold, clock.within, m_query.now);
            const qint64 over = left.due ? m_query.now - *left.due : 0;
            add(HandoverPart::Duties,
                withFacts(text(clock.title),
                    {left.overdue ? m_words.over.arg(hoursAndMinutes(over))
                                  : m_words.left.arg(hoursAndMinutes(left.remaining)),
                        until(left.due.value_or(0)), disputed(clock.fold.disputed)}));
        }
        return {};
    }
    Result<void> readDecisions()
    {
        const auto decisions = m_store.decisions().of(m_query.incident);
        if (!decisions)
            return decisions.error();
        for (const DecisionRow& row : *decisions) {
            if (row.fold.checkAt)
                m_next.emplace(*row.fold.checkAt,
                    withFacts(time(*row.fold.checkAt) + QStringLiteral("  ")
                            + m_words.decision.arg(row.fold.decision),
                        {text(row.ownerName), due(row.fold.isDue(m_query.now))}));
        }
        return {};
    }
    Result<void> readServices()
    {
        const auto recovery = m_store.recovery().of(m_query.incident);
        if (!recovery)
            return recovery.error();
        for (const RecoveryRow& row : recovery->rows) {
            if (isToRestore(row.item.fold.state))
                add(HandoverPart::Services,
                    withFacts(text(row.name),
                        {row.place.isNext ? m_words.restoreNext : QString(),
                            row.item.fold.downSince ? m_words.since.arg(time(*row.item.fold.downSince))
                                                    : QString(),
                            disputed(row.item.fold.disputed)}));
        }
        return {};
    }
    Result<void> readTeam()
    {
        const auto team = m_store.reliefs().of(m_query.incident, m_query.now);
        if (!team)
            return team.error();
        for (const ReliefRow& row : *team) {
            if (row.fold.on)
                add(HandoverPart::Team,
                    withFacts(text(row.name),
                        {m_words.since.arg(time(row.fold.since)), until(row.fold.askAt),
                            due(row.fold.isDue(m_query.now)), disputed(row.fold.disputed)}));
        }
        return {};
    }

    const Store& m_store;
    const HandoverQuery& m_query;
    const HandoverWords& m_words;
    std::multimap<qint64, QString> m_next; ///< by when it is to be looked at; 0: now
    Handover m_handover;
};

} // namespace

Result<Handover> handoverOf(const Store& store, const HandoverQuery& query, const HandoverWords& words)
{
    return HandoverReader(store, query, words).read();
}

QString handoverAsMarkdown(const Handover& handover, const HandoverWords& words)
{
    const QString title = words.title.arg(asMarkdownLine(handover.title));
    QString text = handover.exercise ? QStringLiteral("# %1: %2\n").arg(words.report.exercise, title)
                                     : QStringLiteral("# %1\n").arg(title);
    for (const HandoverSection& section : handover.sections) {
        text += QStringLiteral("\n## %1\n\n").arg(words.parts[std::size_t(section.part)]);
        if (section.lines.empty())
            text += words.none + QLatin1Char('\n');
        for (const QString& line : section.lines)
            text += QStringLiteral("- %1\n").arg(asMarkdownLine(line));
    }
    return text;
}

} // namespace uitwijk
