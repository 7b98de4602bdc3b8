// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/incident_plans.h"

#include "store/views/recovery_view.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace uitwijk {

namespace {

QString folded(const QString& words)
{
    return words.trimmed().toCaseFolded();
}

/// Reads an incident's plans; an error ends it.
class PlansReader {
public:
    PlansReader(const Store& store, const ObjectId& incident, const ObjectId& person)
        : m_store(store)
        , m_incident(incident)
        , m_person(person)
    {
    }
    Result<IncidentPlans> read()
    {
        for (const auto read : {&PlansReader::readPerson, &PlansReader::readUnits, &PlansReader::readTexts,
                 &PlansReader::readRuns, &PlansReader::readLists, &PlansReader::readRecovery}) {
            if (auto done = (this->*read)(); !done)
                return done.error();
        }
        return std::move(m_plans);
    }

private:
    /// The functions of the person, and of those of the team whose deputy they are; and where they work.
    Result<void> readPerson()
    {
        const ObjectView objects = m_store.objects();
        const auto functions = objects.valuesOf(ObjectKind::Contact, Field::TeamRole);
        const auto deputies
            = functions ? objects.valuesOf(ObjectKind::Contact, Field::Deputies) : functions.error();
        if (!deputies)
            return deputies.error();
        for (const auto& [contact, function] : *functions) {
            const auto named = deputies->find(contact);
            const bool isDeputy = named != deputies->end() && isIn(idsIn(named->second.value), m_person);
            if (contact != m_person && !(isDeputy && isInTeam(contact)))
                continue;
            const Text words = Text::fromCbor(function.value);
            for (const QString& word : words.all())
                m_functions.insert(folded(word));
        }
        if (const auto record = objects.record(m_person))
            m_site = record->reference(Field::Site);
        return {};
    }
    static bool isIn(const std::vector<ObjectId>& ids, const ObjectId& id)
    {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    }
    [[nodiscard]] bool isInTeam(const ObjectId& contact) const
    {
        const auto row = m_store.objects().row(contact);
        return row && row->group == u"crisis-team";
    }
    Result<void> readUnits()
    {
        const auto units = m_store.objects().ofKind(ObjectKind::Unit);
        const auto hit = units ? m_store.recovery().unitsHit(m_incident) : units.error();
        if (!hit)
            return hit.error();
        for (const ObjectRow& row : *units) {
            const auto record = m_store.objects().record(row.id);
            if (!record)
                return record.error();
            for (const ObjectId& link : record->references(Field::Links))
                m_unitOf.emplace(link, row.id);
            const auto fold = hit->find(row.id);
            m_plans.units.push_back(
                {.id = row.id, .name = row.title, .fold = fold == hit->end() ? UnitFold() : fold->second});
        }
        return {};
    }
    Result<void> readTexts()
    {
        auto documents = m_store.objects().ofKind(ObjectKind::Document);
        if (!documents)
            return documents.error();
        for (ObjectRow& row : *documents) {
            const ObjectId unit = unitOf(row.id);
            m_kindOf[row.id] = row.group;
            m_plans.texts.push_back({.document = std::move(row), .unit = unit});
        }
        return {};
    }
    Result<void> readRuns()
    {
        auto runs = m_store.incidents().lists(m_incident);
        if (!runs)
            return runs.error();
        for (RunListRow& run : *runs)
            m_runs.emplace(run.checklist, std::move(run));
        return {};
    }
    Result<void> readLists()
    {
        const ObjectView objects = m_store.objects();
        const auto checklists = objects.ofKind(ObjectKind::Checklist);
        const auto links
            = checklists ? objects.valuesOf(ObjectKind::Checklist, Field::Links) : checklists.error();
        const auto roles = links ? objects.valuesUnder(ObjectKind::Step, Field::Role) : links.error();
        if (!roles)
            return roles.error();
        std::set<ObjectId> mine; // lists with a step for the person
        for (const auto& [list, said] : *roles) {
            if (std::any_of(said.begin(), said.end(),
                    [&](const QCborValue& role) { return isMine(Text::fromCbor(role)); }))
                mine.insert(list);
        }
        for (const ObjectRow& row : *checklists) {
            const auto run = m_runs.find(row.id);
            PlanList list{.checklist = row.id,
                .title = row.title,
                .role = row.subtitle,
                .place = {.kind = {}, .unit = {}},
                .run = run == m_runs.end() ? RunListRow() : run->second};
            list.place.running = run != m_runs.end();
            belong(row, list.place);
            list.place.mine = isMine(row.subtitle) || mine.contains(row.id); // of a list that is its role
            if (const auto named = links->find(row.id); named != links->end())
                list.place.elsewhere = isElsewhere(idsIn(named->second.value));
            m_plans.lists.push_back(std::move(list));
        }
        std::stable_sort(
            m_plans.lists.begin(), m_plans.lists.end(), [](const PlanList& left, const PlanList& right) {
                return standsBefore(left.place, right.place);
            });
        return {};
    }
    Result<void> readRecovery()
    {
        const auto recovery = m_store.recovery().of(m_incident);
        if (!recovery)
            return recovery.error();
        const auto wasDown = std::count_if(recovery->rows.begin(), recovery->rows.end(),
            [](const RecoveryRow& row) { return row.item.fold.shown.has_value(); });
        m_plans.resumption = offersResumption(int(wasDown), recovery->toRestore);
        return {};
    }

    ObjectId unitOf(const ObjectId& id) const
    {
        const auto found = m_unitOf.find(id);
        return found == m_unitOf.end() ? ObjectId() : found->second;
    }
    /// The plan that a list is part of, and its unit.
    void belong(const ObjectRow& checklist, PlanListPlace& place) const
    {
        ObjectId at = checklist.parent;
        constexpr int kDeepest = 8; // sections in sections; a circle ends
        for (int depth = 0; depth < kDeepest && !at.isNull(); ++depth) {
            if (const auto kind = m_kindOf.find(at); kind != m_kindOf.end()) {
                place.kind = kind->second;
                break;
            }
            const auto row = m_store.objects().row(at);
            at = row ? row->parent : ObjectId();
        }
        place.unit = unitOf(at.isNull() ? checklist.id : at);
        for (const PlanUnit& unit : m_plans.units)
            place.unitHit = place.unitHit || (unit.id == place.unit && unit.fold.hit);
    }
    /// It is for places where the person does not work.
    [[nodiscard]] bool isElsewhere(const std::vector<ObjectId>& links) const
    {
        bool isHere = m_site.isNull();
        bool hasSite = false;
        for (const ObjectId& link : links) {
            const auto row = m_store.objects().row(link);
            if (!row || row->kind != ObjectKind::Site)
                continue;
            hasSite = true;
            isHere = isHere || link == m_site || row->parent == m_site;
        }
        return hasSite && !isHere;
    }
    bool isMine(const Text& role) const
    {
        const auto& words = role.all();
        return std::any_of(words.begin(), words.end(),
            [&](const QString& word) { return m_functions.contains(folded(word)); });
    }

    const Store& m_store;
    ObjectId m_incident;
    ObjectId m_person;
    ObjectId m_site;
    QSet<QString> m_functions;
    std::map<ObjectId, ObjectId> m_unitOf;
    std::map<ObjectId, QString> m_kindOf;
    std::map<ObjectId, RunListRow> m_runs;
    IncidentPlans m_plans;
};

} // namespace

Result<IncidentPlans> plansOf(const Store& store, const ObjectId& incident, const ObjectId& person)
{
    return PlansReader(store, incident, person).read();
}

} // namespace uitwijk
