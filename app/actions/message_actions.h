// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"
#include "app/models/text_draft.h"

namespace uitwijk {

/// What a person says of texts that go out.
class MessageActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT

public:
    using Action::Action;

    /// The text as it stands goes into the log; `state` = MessageState, `names` of who gets it.
    Q_INVOKABLE void send(uitwijk::TextDraft* draft, const QStringList& names, int state);
    Q_INVOKABLE void takeBack(const QString& incidentId, const QString& sentId, const QString& why = {});
};

} // namespace uitwijk
