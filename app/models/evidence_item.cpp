// SPDX-License-Identifier: Apache-2.0
#include "app/models/evidence_item.h"

#include "app/models/spoken.h"

namespace uitwijk {

void EvidenceItem::setEvidenceId(const QString& evidence)
{
    if (m_evidence == evidence)
        return;
    m_evidence = evidence;
    m_shown.reset();
    emit sourceChanged();
    emit shown();
    again();
}

QByteArray EvidenceItem::octets(EvidenceMedia media) const
{
    return m_shown && m_shown->row.fold.first.media == media ? m_shown->octets : QByteArray();
}

QString EvidenceItem::about() const
{
    return m_shown ? m_shown->row.aboutName.in(LiveQuery::language()) : QString();
}

QString EvidenceItem::at() const
{
    if (!m_shown)
        return {};
    const EvidenceWord& first = m_shown->row.fold.first;
    return spokenTime(first.madeAt > 0 ? Hlc{.ms = first.madeAt} : first.at, LiveQuery::language());
}

QString EvidenceItem::person() const
{
    return m_shown ? m_shown->row.byName.in(LiveQuery::language()) : QString();
}

void EvidenceItem::start()
{
    m_query.ask(
        [incident = idFrom(incidentId()), id = idFrom(m_evidence)](const Store& store) -> Result<Shown> {
            auto row = store.evidence().one(incident, id);
            if (!row)
                return row.error();
            Shown shown{.row = *std::move(row), .octets = {}};
            if (!shown.row.fold.isKept)
                return shown;
            auto octets = store.evidence().octets(shown.row);
            if (!octets)
                return octets.error();
            shown.fault = evidenceFaultOf(*octets);
            if (shown.fault == EvidenceFault::None)
                shown.octets = *std::move(octets);
            return shown;
        },
        [this](Shown read) {
            m_shown = std::move(read);
            emit shown();
        });
}

} // namespace uitwijk
