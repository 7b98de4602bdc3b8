// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/link_opener.h"

#include <QObject>

namespace uitwijk {

/// Links on a Linux desktop: what is registered for a scheme takes them. Belongs to the UI thread.
class DesktopLinks : public LinkOpener {
public:
    void open(const QUrl& link, std::function<void(bool)> opened) override;

private:
    QObject m_questions; ///< owns those that were not answered yet
};

} // namespace uitwijk
