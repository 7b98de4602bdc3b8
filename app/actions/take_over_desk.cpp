// SPDX-License-Identifier: Apache-2.0
#include "app/actions/take_over_desk.h"

#include "app/handbook/paper.h"

namespace uitwijk {

void TakeOverDesk::takeOver(const QString& papers)
{
    run(
        [papers = papers.split(u'\n', Qt::SkipEmptyParts), gateway = SessionSingleton::instance->gateway()](
            Handbook& handbook) -> Result<Commit> {
            const auto sheet = sheetOn(papers);
            auto commit = sheet ? uitwijk::takeOver(handbook, *sheet) : Result<Commit>(sheet.error());
            if (commit)
                gateway->tell(*commit);
            return commit;
        },
        [this](const Commit&) { emit done(); });
}

} // namespace uitwijk
