// SPDX-License-Identifier: Apache-2.0
#include "app/actions/keys_desk.h"

#include "app/handbook/envelope.h"
#include "app/handbook/settings.h"
#include "app/models/live_query.h"
#include "app/models/spoken.h"

#include <algorithm>

namespace uitwijk {

Result<KeysDesk::Shown> KeysDesk::shownOf(const Handbook& handbook, const QString& language)
{
    const auto ways = Handbook::keySlots(handbook.folder());
    if (!ways)
        return ways.error();
    const auto cost = ways->passphraseCost();
    Shown shown{.memoryMib = cost ? int(cost->memoryKib / 1024) : 0,
        .hasEnvelope = ways->hasEnvelope(),
        .isWhole = ways->isWhole(),
        .keySince = {},
        .unclaimed = 0,
        .uses = {}};
    const auto since = handbook.store().setting(settings::kKeySince);
    if (since && !since->isEmpty())
        shown.keySince = spokenTime({.ms = since->toLongLong(), .counter = 0}, language);
    const auto self = handbook.store().log().self();
    const auto own = self ? envelopeUses(handbook.store(), *self) : std::vector<EnvelopeUse>();
    const auto uses = allEnvelopeUses(handbook.store());
    if (!own || !uses)
        return own ? uses.error() : own.error();
    shown.unclaimed = int(
        std::count_if(own->begin(), own->end(), [](const EnvelopeUse& use) { return use.reason.isEmpty(); }));
    for (const EnvelopeUse& use : *uses) {
        QStringList parts{spokenTime({.ms = use.at, .counter = 0}, language), use.on.in(language)};
        if (!use.reason.isEmpty())
            parts << use.claimedBy.in(language) << use.reason;
        shown.uses.append(parts.join(QStringLiteral(" · ")));
    }
    return shown;
}

void KeysDesk::look()
{
    run([language = LiveQuery::language()](Handbook& handbook) { return shownOf(handbook, language); },
        [this](Shown shown) { m_shown = std::move(shown); });
}

void KeysDesk::changePassphrase(const QString& current, const QString& next)
{
    m_isDone = false;
    run(
        [current, next, language = LiveQuery::language()](Handbook& handbook) -> Result<Shown> {
            auto ways = Handbook::keySlots(handbook.folder());
            const auto cost = choosePassphraseCost(kUnlockTime);
            if (!ways || !cost)
                return ways ? cost.error() : ways.error();
            const auto changed = ways->changePassphrase(current, next, *cost);
            return changed ? shownOf(handbook, language) : Result<Shown>(changed.error());
        },
        [this](Shown shown) {
            m_shown = std::move(shown);
            m_isDone = true;
        });
}

void KeysDesk::makeEnvelope()
{
    run([language = LiveQuery::language()](
            Handbook& handbook) { return uitwijk::makeEnvelope(handbook, language); },
        [this](QString words) {
            m_words = std::move(words);
            m_shown.hasEnvelope = true;
        });
}

void KeysDesk::forgetEnvelopeWords()
{
    m_words.fill(u' ');
    m_words.clear();
    emit changed();
}

void KeysDesk::claim(const QString& reason)
{
    run(
        [reason, language = LiveQuery::language()](Handbook& handbook) -> Result<Shown> {
            const auto claimed = claimEnvelope(handbook, reason);
            return claimed ? shownOf(handbook, language) : Result<Shown>(claimed.error());
        },
        [this](Shown shown) { m_shown = std::move(shown); });
}

} // namespace uitwijk
