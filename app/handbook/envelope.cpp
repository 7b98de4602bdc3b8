// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/envelope.h"

#include "store/acts/status_act.h"
#include "store/crypto/digest.h"
#include "store/keys/secret_words.h"
#include "store/views/opening_view.h"

#include <algorithm>
#include <set>

namespace uitwijk {

namespace {

/// What is said of an envelope is an opening of something that no handbook lists: the envelope of this
/// device. A use has no reason; who gives one claims the uses before it.
ObjectId envelopeOf(const AuthorId& device)
{
    return hashedId<ObjectId>("uwk1.envelope", {device.view()});
}

Result<Commit> say(Handbook& handbook, const QString& reason)
{
    const auto self = handbook.store().log().self();
    if (!self)
        return Error{Errc::NotAllowed, "this copy belongs to no handbook yet"};
    const ObjectId envelope = envelopeOf(*self);
    return handbook.act(
        {status(envelope, {.kind = StatusKind::Opening, .subject = envelope, .words = reason})});
}

} // namespace

Result<QString> makeEnvelope(Handbook& handbook, const QString& language)
{
    auto ways = Handbook::keySlots(handbook.folder());
    const auto cost = choosePassphraseCost(kUnlockTime);
    if (!ways || !cost)
        return ways ? cost.error() : ways.error();
    QString words = secretWords(kEnvelopeWords, language);
    if (auto kept = ways->setEnvelope(handbook.databaseKey(), words, *cost); !kept)
        return kept.error();
    return words;
}

Result<Handbook> openWithEnvelope(const QString& folder, QStringView words, const Clock& clock)
{
    const auto ways = Handbook::keySlots(folder);
    if (!ways)
        return ways.error();
    auto key = ways->unlockWithEnvelope(words);
    if (!key)
        return key.error();
    {
        auto handbook = Handbook::openWithKey(folder, SecretBytes::copyOf(key->view()), clock);
        if (!handbook || handbook->isReadOnly())
            return handbook;
        if (auto told = say(*handbook, {}); !told)
            return told.error();
        handbook->moveAnchor();
    }
    return Handbook::openForReading(folder, *std::move(key), clock);
}

Result<std::vector<EnvelopeUse>> envelopeUses(const Store& store, const AuthorId& device)
{
    auto rows = store.openings().of(envelopeOf(device));
    if (!rows)
        return rows.error();
    std::sort(rows->begin(), rows->end(),
        [](const OpeningRow& left, const OpeningRow& right) { return right.opening.at < left.opening.at; });
    std::vector<EnvelopeUse> uses;
    uses.reserve(rows->size());
    const OpeningRow* claim = nullptr; // the first one after the use that is looked at
    for (const OpeningRow& row : *rows) {
        if (!row.opening.reason.isEmpty())
            claim = &row;
        else
            uses.push_back({.at = row.opening.at.ms,
                .on = row.byName,
                .claimedBy = claim != nullptr ? claim->byName : Text(),
                .reason = claim != nullptr ? claim->opening.reason : QString()});
    }
    return uses;
}

Result<std::vector<EnvelopeUse>> allEnvelopeUses(const Store& store)
{
    const auto reach = store.log().vector();
    if (!reach)
        return reach.error();
    std::set<AuthorId> devices; // one that has not sealed anything yet has no head
    for (const LogHead& head : *reach)
        devices.insert(head.author);
    if (const auto self = store.log().self())
        devices.insert(*self);
    std::vector<EnvelopeUse> all;
    for (const AuthorId& device : devices) {
        const auto uses = envelopeUses(store, device);
        if (!uses)
            return uses.error();
        all.insert(all.end(), uses->begin(), uses->end());
    }
    std::stable_sort(all.begin(), all.end(),
        [](const EnvelopeUse& left, const EnvelopeUse& right) { return right.at < left.at; });
    return all;
}

Result<Commit> claimEnvelope(Handbook& handbook, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Errc::Malformed, "a use of the envelope wants its reason"};
    const auto self = handbook.store().log().self();
    const auto uses = self ? envelopeUses(handbook.store(), *self)
                           : Error{Errc::NotAllowed, "this copy belongs to no handbook yet"};
    if (!uses)
        return uses.error();
    const bool isOpen = std::any_of(
        uses->begin(), uses->end(), [](const EnvelopeUse& use) { return use.reason.isEmpty(); });
    return isOpen ? say(handbook, reason.trimmed())
                  : Error{Errc::NotFound, "every use of the envelope is claimed"};
}

} // namespace uitwijk
