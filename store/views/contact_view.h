// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/views/object_view.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace uitwijk {

struct PhoneEntry {
    QString label;
    QString raw; ///< as it was entered; what is dialled
    bool isPrivate = false;
};

struct Reference {
    Text label;
    QString value;
};

/// One line of the contact tree.
struct ContactRow {
    ObjectId id;
    ObjectId caller; ///< who calls this one; null at the top
    int depth = 0; ///< in the tree
    Text name;
    Text subtitle; ///< team role or job title, organisation
    QString group; ///< ContactGroup
    QString phone; ///< the first number to try
    bool disputed = false;
};

/// A contact's card.
struct ContactCard {
    ObjectId id;
    Text name;
    Text jobTitle;
    Text teamRole;
    QString organisation;
    QString group;
    std::vector<PhoneEntry> phones; ///< in the order to try
    QStringList emails;
    QString address;
    Text note;
    Text whatToSay;
    Text availability;
    std::vector<Reference> references; ///< customer, contract, policy and circuit numbers
    std::vector<ObjectRow> deputies;
    std::vector<ObjectRow> calls; ///< whom this one calls
    ObjectId caller;
    std::optional<QDate> verifiedOn;
    bool disputed = false;
};

/// The directory and the contact tree.
class ContactView {
public:
    explicit ContactView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Depth first, siblings in their order: one pass shows the tree. Contacts in a cycle hang from the top.
    Result<std::vector<ContactRow>> tree() const;
    Result<ContactCard> card(const ObjectId& id) const;
    /// The numbers of everybody who has any, in the order to try.
    Result<std::map<ObjectId, std::vector<PhoneEntry>>> phones() const;
    /// The contact with exactly this name, in any of its languages; NotFound otherwise.
    Result<ObjectId> named(const QString& name) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
