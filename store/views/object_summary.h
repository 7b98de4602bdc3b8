// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/views/object_view.h"

#include <QStringList>

namespace uitwijk {

/// What a list shows of an object and what the search finds it by: a pure function of its fields.
struct ObjectSummary {
    ObjectId parent;
    QString position;
    Text title;
    Text subtitle;
    QString group;
    QString phone; ///< of a contact, the first number that is not private
    bool archived = false;
    bool disputed = false;
    QString titleWords; ///< every language
    QString words; ///< every other text of every field
    QString digits; ///< phone, serial and reference numbers without blanks and signs, from several beginnings
};

[[nodiscard]] ObjectSummary summarise(const ObjectRecord& record);

/// All strings inside a value, one after the other.
[[nodiscard]] QStringList stringsIn(const QCborValue& value);

/// A number as it is searched for: letters and digits only, lower case. "+31 20 555 01 00" → "31205550100".
[[nodiscard]] QString squeezed(QStringView number);

} // namespace uitwijk
