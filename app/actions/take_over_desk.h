// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/desk.h"

namespace uitwijk {

/// Becoming an administrator with the recovery words, when no other is left or none is to be trusted.
class TakeOverDesk : public uitwijk::Desk {
    Q_OBJECT
    QML_ELEMENT

public:
    using Desk::Desk;

    /// `papers` as RecoveryPapers has them. WrongKey: they are not those that the handbook was founded with.
    Q_INVOKABLE void takeOver(const QString& papers);

signals:
    void done();
};

} // namespace uitwijk
