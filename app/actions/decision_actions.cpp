// SPDX-License-Identifier: Apache-2.0
#include "app/actions/decision_actions.h"

#include "app/models/spoken.h"
#include "store/acts/decision_acts.h"
#include "store/crypto/digest.h"

#include <QDateTime>

namespace uitwijk {

namespace {

constexpr qint64 kMinute = 60 * 1000;

std::optional<qint64> after(int minutes)
{
    return minutes > 0 ? std::optional(QDateTime::currentMSecsSinceEpoch() + minutes * kMinute)
                       : std::nullopt;
}

} // namespace

void DecisionActions::decide(const QString& incidentId)
{
    const Decision decision{.id = randomId<ObjectId>(),
        .picture = m_picture,
        .judgement = m_judgement,
        .decision = m_decision,
        .owner = idFrom(m_owner),
        .checkAt = after(m_minutes)};
    perform([incident = idFrom(incidentId), decision](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{uitwijk::decide(incident, decision)};
    });
}

void DecisionActions::check(
    const QString& incidentId, const QString& decisionId, int state, const QString& effect)
{
    const EffectCheck check{.decision = idFrom(decisionId),
        .state = DecisionState(state),
        .effect = effect,
        .checkAt = after(m_minutes)};
    perform([incident = idFrom(incidentId), check](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{checkEffect(incident, check)};
    });
}

} // namespace uitwijk
