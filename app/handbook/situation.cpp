// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/situation.h"

#include "app/handbook/written.h"

#include <algorithm>
#include <map>

namespace uitwijk {

namespace {

constexpr qsizetype kMostDecisions = 3;
constexpr qsizetype kMostNotes = 3;

/// Reads what a situation is made of; an error ends it.
class SituationReader {
public:
    SituationReader(const Store& store, const SituationQuery& query)
        : m_store(store)
        , m_query(query)
    {
    }
    Result<SituationFacts> read()
    {
        const auto incident = m_store.incidents().incident(m_query.incident);
        if (!incident)
            return incident.error();
        m_facts.title = incident->title.in(m_query.language);
        m_facts.verdict = incident->verdict;
        m_facts.exercise = incident->exercise;
        m_facts.running = incident->running;
        m_facts.declaredAt = clockTime(incident->declaredAt.ms, m_query.now);
        m_facts.steps = incident->steps;
        m_facts.settled = incident->settled;
        m_facts.disputed = incident->disputed;
        readSite(m_query.site.isNull() ? siteOf(incident->scenario) : m_query.site);
        for (const auto read :
            {&SituationReader::readPeople, &SituationReader::readDecisions, &SituationReader::readDuties,
                &SituationReader::readJournal, &SituationReader::readEmergencyServices}) {
            if (auto done = (this->*read)(); !done)
                return done.error();
        }
        return m_facts;
    }

private:
    ObjectId siteOf(const ObjectId& scenario) const
    {
        const auto record = m_store.objects().record(scenario);
        if (!record)
            return {};
        for (const ObjectId& link : record->references(Field::Links)) {
            const auto row = m_store.objects().row(link);
            if (row && row->kind == ObjectKind::Site)
                return link;
        }
        return {};
    }
    void readSite(const ObjectId& site)
    {
        const auto record = m_store.objects().record(site);
        if (!record || record->kind != ObjectKind::Site)
            return;
        QStringList place{record->text(Field::Title).in(m_query.language)};
        place += record->string(Field::Address).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        m_facts.location = place.join(QStringLiteral(", "));
        m_facts.hazards = record->text(Field::Hazards).in(m_query.language).simplified();
        m_facts.access = record->text(Field::Access).in(m_query.language).simplified();
    }
    Result<void> readPeople()
    {
        const auto call = m_store.rollCalls().of(m_query.incident);
        if (!call)
            return call.error();
        m_facts.expected = call->gate.expected;
        m_facts.notSeen = call->gate.notSeen;
        m_facts.needHelp = call->gate.needHelp;
        m_facts.counted = std::any_of(call->people.cbegin(), call->people.cend(),
            [](const RollCallRow& person) { return person.fold.shown.has_value(); });
        return {};
    }
    Result<void> readDecisions()
    {
        const auto decisions = m_store.decisions().of(m_query.incident);
        if (!decisions)
            return decisions.error();
        std::optional<qint64> next;
        for (const DecisionRow& row : *decisions) {
            const DecisionFold& fold = row.fold;
            const bool isOpen
                = fold.state == DecisionState::Taken || fold.state == DecisionState::EffectNotWanted;
            if (isOpen && m_facts.decisions.size() < kMostDecisions)
                m_facts.decisions.append(fold.decision);
            if (fold.checkAt)
                next = std::min(next.value_or(*fold.checkAt), *fold.checkAt);
        }
        if (next)
            m_facts.nextLook = clockTime(*next, m_query.now);
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
            const ClockTime time = timeOf(clock.fold, clock.within, m_query.now);
            const QString title = clock.title.in(m_query.language);
            m_facts.duties.append(time.overdue ? title + QStringLiteral(" !")
                                               : title + QLatin1Char(' ') + hoursAndMinutes(time.remaining));
        }
        return {};
    }
    Result<void> readJournal()
    {
        const auto journal = m_store.incidents().journal(m_query.incident);
        if (!journal)
            return journal.error();
        for (auto line = journal->crbegin(); line != journal->crend(); ++line) {
            if (line->what == JournalRow::What::Note && m_facts.latest.size() < kMostNotes)
                m_facts.latest.append(line->text);
        }
        return {};
    }
    /// Who was spoken to was called; that it rang there tells the emergency services nothing.
    Result<void> readEmergencyServices()
    {
        const auto calls
            = m_store.calls().of({.incident = m_query.incident, .person = {}, .now = m_query.now});
        if (!calls)
            return calls.error();
        std::map<std::pair<Hlc, ObjectId>, QString> reached;
        for (const CallRow& row : calls->rows) {
            const auto& shown = row.duty.shown;
            if (row.contact.group != u"emergency" || !shown || shown->outcome == CallOutcome::NotCalled)
                continue;
            const QString name = row.contact.name.in(m_query.language);
            if (row.duty.turn == CallTurn::Reached && !row.duty.disputed)
                reached[{shown->at, row.contact.id}]
                    = QStringLiteral("%1 %2").arg(name, clockTime(shown->at.ms, m_query.now));
            else
                m_facts.notReached.append(name);
        }
        for (const auto& [when, words] : reached)
            m_facts.emergencyServices.append(words);
        return {};
    }

    const Store& m_store;
    const SituationQuery& m_query;
    SituationFacts m_facts;
};

} // namespace

Result<SituationFacts> situationOf(const Store& store, const SituationQuery& query)
{
    return SituationReader(store, query).read();
}

} // namespace uitwijk
