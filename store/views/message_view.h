// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/message.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// A text of the handbook that stands ready, with blanks.
struct PreparedMessage {
    ObjectId id;
    Text title;
    Text body;
    QString audience; ///< Field::Audience
};

/// A text that went out in an incident.
struct SentMessage {
    ObjectId id;
    MessageFold fold;
    Text title; ///< of the prepared text
    Text byName;
    Text shownByName;
};

/// Prepared texts, and what became of them.
class MessageView {
public:
    explicit MessageView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// In sibling order.
    Result<std::vector<PreparedMessage>> prepared() const;
    /// NotFound when the handbook has no such text.
    Result<PreparedMessage> preparedOne(const ObjectId& id) const;
    /// Latest first.
    Result<std::vector<SentMessage>> sentIn(const ObjectId& incident) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
