// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/field.h"

#include <QString>

#include <optional>

namespace uitwijk {

/// How a field's value is written in a handbook file.
enum class Shape {
    Text, ///< {"en": …, "nl": …}, each a string or an array of lines; "@word"; a plain string where Name is
          ///< allowed
    String,
    Lines, ///< a string or an array of lines
    Integer,
    Bool,
    Day, ///< days from today, negative = past
    Moment, ///< {"day": days from today, "time": "08:00"}: local time
    Reference, ///< "contact.chair"
    References, ///< ["contact.chair", …]
    Strings,
    Texts,
    Phones, ///< [{"label": …, "number": …, "private": true}]
    Numbers, ///< [{"label": Text, "value": …}]
    Dates, ///< [{"label": …, "text": …}]
    Position, ///< [latitude, longitude]
    Answer, ///< ["checklist.power/2", 0], a step that asks and the place of one of its answers
    Drawings, ///< [{"title": Text, "file": "a.svg"}], a file of the sample
    Cost, ///< {"euros": …, "source": Text}
};

/// What the reader needs to know of one field.
struct FieldRule {
    Field field = Field::Kind;
    Shape shape = Shape::Text;
    std::optional<ObjectKind> target{}; ///< the only kind that a reference may lead to
    bool name = false; ///< a Text that may be a proper name, the same in every language
};

/// The rule of the field that files call `name`; none when there is no such field.
[[nodiscard]] std::optional<FieldRule> fieldRule(const QString& name);

/// The kind that files call `name` ("Contact"), and the first part of its objects' keys ("contact").
struct KindRule {
    ObjectKind kind = ObjectKind::Organisation;
    QString prefix{};
    QString children{}; ///< the member that holds its parts, e.g. "steps"; empty when it has none
    QString childKind{};
};
[[nodiscard]] std::optional<KindRule> kindRule(const QString& name);

} // namespace uitwijk
