// SPDX-License-Identifier: Apache-2.0
#include "app/models/removed_notice.h"

#include "app/handbook/member_name.h"
#include "app/models/spoken.h"

namespace uitwijk {

RemovedNotice::RemovedNotice(QObject* parent)
    : LiveObject(Topics(Topic::Members), parent)
{
}

Result<RemovedNotice::Known> RemovedNotice::read(Store& store, const QString& language)
{
    auto replica = Replica::open(store);
    const auto removed = replica ? replica->ownRemoval() : Result<std::optional<OwnRemoval>>(replica.error());
    if (!removed)
        return removed.error();
    if (!*removed)
        return Known{};
    return Known{.isRemoved = true,
        .isWiping = !(*removed)->wipe.isNull(),
        .by = memberName(*replica, (*removed)->by, language),
        .learnt = (*removed)->learnt};
}

void RemovedNotice::start()
{
    m_query.askOwner([language = LiveQuery::language()](Store& store) { return read(store, language); },
        [this](Known known) {
            m_known = std::move(known);
            emit shown();
        });
}

QString RemovedNotice::learnt() const
{
    return m_known.learnt > 0 ? spokenTime({.ms = m_known.learnt}, LiveQuery::language()) : QString();
}

} // namespace uitwijk
