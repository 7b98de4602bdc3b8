// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

#include <QUrl>

namespace uitwijk {

/// Puts floor plans and other pictures of a place into the handbook. On a failure: TooLarge, Malformed (no
/// drawing, or damaged), Unsupported (it reaches outside of itself), NotFound (it cannot be read).
class DrawingActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl folder READ folder CONSTANT FINAL)

public:
    using Action::Action;

    [[nodiscard]] static QUrl folder(); ///< where to look first
    /// Its title is the name of the file.
    Q_INVOKABLE void add(const QString& siteId, const QUrl& file);
};

} // namespace uitwijk
