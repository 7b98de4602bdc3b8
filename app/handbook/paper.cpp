// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/paper.h"

#include "app/handbook/envelope.h"
#include "store/keys/recovery_part.h"
#include "store/keys/recovery_text.h"
#include "store/keys/secret_words.h"

namespace uitwijk {

Result<RecoverySheet> sheetOn(const QStringList& papers)
{
    if (papers.size() == 1 && !looksLikeRecoveryPart(papers.constFirst()))
        return RecoverySheet::fromText(papers.constFirst());
    if (papers.isEmpty())
        return Error{Errc::Malformed, "no recovery sheet"};
    const auto first = RecoveryPart::fromText(papers.constFirst());
    if (!first)
        return first.error();
    if (papers.size() == 1)
        return Error{Errc::Malformed,
            "sheet " + std::to_string(first->number()) + " of three: one more of them is needed"};
    const auto second = RecoveryPart::fromText(papers.at(1));
    return second ? RecoveryPart::join(*first, *second) : Result<RecoverySheet>(second.error());
}

Result<Handbook> openWithPaper(const QString& folder, const QStringList& papers, const Clock& clock)
{
    if (papers.size() == 1 && looksLikeEnvelopeWords(papers.constFirst()))
        return openWithEnvelope(folder, papers.constFirst(), clock);
    const auto sheet = sheetOn(papers);
    return sheet ? Handbook::open(folder, *sheet, clock) : sheet.error();
}

Result<Commit> takeOver(Handbook& handbook, const RecoverySheet& sheet)
{
    const auto root = sheet.rootKey();
    auto replica = root ? Replica::open(handbook.store()) : Result<Replica>(root.error());
    if (!replica)
        return replica.error();
    return replica->recover(*root, handbook.clock().now().time_since_epoch().count());
}

} // namespace uitwijk
