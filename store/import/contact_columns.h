// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/imported.h"

#include <vector>

namespace uitwijk {

/// What a column of a contact table says about a contact.
enum class ContactPart {
    None, ///< no field of ours: kept under its header
    Name,
    Given,
    Middle,
    Family,
    Prefix,
    Suffix,
    Nickname,
    Organisation,
    Department,
    JobTitle,
    Phone,
    Email,
    Street,
    PostalCode,
    City,
    Region,
    Country,
    Formatted, ///< a whole address in one cell
    Note,
    Tags,
    Uid,
    Manager,
    PhoneType, ///< the label of the next Phone column (Google)
    EmailType,
    Reference ///< customer, contract or policy number
};

struct ContactColumn {
    ContactPart part = ContactPart::None;
    QString header = {}; ///< as written
    QString place = {}; ///< which of several addresses: "home", "work", "other", "1" …
};

/// How the columns of one table are read. A value: a preview may change a column before rows are read.
using ContactColumns = std::vector<ContactColumn>;

/// By the header aliases of Outlook, Google and Thunderbird and of Dutch, French, German and English offices.
[[nodiscard]] ContactColumns contactColumns(const QStringList& header);

/// Without a header: by what the cells look like.
[[nodiscard]] ContactColumns guessedContactColumns(const std::vector<QStringList>& rows);

/// Whether a row is a header that names or reaches somebody, rather than data.
[[nodiscard]] bool isContactHeader(const QStringList& row);

/// Whether rows read with these columns are contacts: something to call them by and a way to reach them, or a
/// mail address.
[[nodiscard]] bool areContacts(const ContactColumns& columns);

} // namespace uitwijk
