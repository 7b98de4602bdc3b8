// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/link_opener.h"

#include <QStringList>

namespace uitwijk {

/// Opens nothing and remembers what it was asked for.
class RecordedLinks : public LinkOpener {
public:
    void open(const QUrl& link, std::function<void(bool)> opened) override
    {
        links.append(link.toString(QUrl::FullyEncoded));
        opened(takesAny);
    }

    QStringList links;
    bool takesAny = true; ///< false: nothing on this machine takes a link
};

} // namespace uitwijk
