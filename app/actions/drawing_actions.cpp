// SPDX-License-Identifier: Apache-2.0
#include "app/actions/drawing_actions.h"

#include "app/actions/documents_folder.h"
#include "app/handbook/site_drawings.h"
#include "app/models/spoken.h"

#include <QFile>
#include <QFileInfo>

namespace uitwijk {

QUrl DrawingActions::folder()
{
    return documentsFolder();
}

void DrawingActions::add(const QString& siteId, const QUrl& file)
{
    perform([site = idFrom(siteId), path = file.toLocalFile()](
                const Store& store) -> Result<std::vector<OpDraft>> {
        const auto record = store.objects().record(site);
        if (!record)
            return record.error();
        QFile drawing(path);
        if (!drawing.open(QIODevice::ReadOnly))
            return Error{Errc::NotFound, "the drawing cannot be read"};
        const auto write = withDrawing(*record,
            {.title = Text(QFileInfo(path).completeBaseName()),
                .mediaType = {},
                .octets = drawing.read(kMaxDrawingBytes + 1)});
        return write ? Result<std::vector<OpDraft>>(drafts({*write})) : write.error();
    });
}

} // namespace uitwijk
