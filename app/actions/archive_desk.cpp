// SPDX-License-Identifier: Apache-2.0
#include "app/actions/archive_desk.h"

#include "app/handbook/archiving.h"
#include "app/handbook/joining.h"
#include "app/models/live_query.h"
#include "app/models/spoken.h"

namespace uitwijk {

void ArchiveDesk::save(const QString& incidentId, const QUrl& file)
{
    const QString path = file.toLocalFile();
    run(
        [path, incident = idFrom(incidentId), language = LiveQuery::language()](
            Handbook& handbook) -> Result<qint64> {
            const auto archive = archiveOf(handbook, incident, language);
            if (!archive)
                return archive.error();
            const auto written = writeHandedFile(path, archive->text);
            return written ? Result<qint64>(archive->entries) : written.error();
        },
        [this, path](qint64 entries) {
            m_entries = int(entries);
            saved(path);
        });
}

} // namespace uitwijk
