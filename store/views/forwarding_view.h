// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/forwarding.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// One telephone line of the organisation, how it is forwarded, and how it stands.
struct LineRow {
    ObjectId id;
    ObjectId incident; ///< in which it was forwarded
    Text title;
    QString number;
    QString forwardTo;
    Text who; ///< may do it
    Text how; ///< Markdown, as the next two
    Text test;
    Text undo;
    LineFold fold;
    Text saidBy; ///< name of who said fold.shown
};

/// The lines that can be forwarded.
class ForwardingView {
public:
    explicit ForwardingView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Every line, as it stands in one incident.
    Result<std::vector<LineRow>> of(const ObjectId& incident) const;
    /// Lines that are still forwarded, from whatever incident, ended or not: what must be undone.
    Result<std::vector<LineRow>> toUndo() const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
