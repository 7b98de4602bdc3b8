// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/sample/field_rules.h"
#include "store/sample/handbook_reader.h"

#include <QCborValue>
#include <QHash>
#include <QJsonValue>

namespace uitwijk {

/// What names in the files stand for.
struct HandbookNames {
    QHash<QString, QJsonValue> words; ///< "role.chair" → its Text, referred to as "@role.chair"
    QHash<QString, ByteView> drawings; ///< files that are drawings
    QHash<QString, ObjectKind> objects; ///< every key and its kind
};

/// Turns one JSON value into the CBOR that a field holds. Errors say what is wrong with the value, not where
/// it stands.
class ValueReader {
public:
    ValueReader(const HandbookNames& names, const ReadingContext& context);

    [[nodiscard]] Result<QCborValue> read(const QJsonValue& json, const FieldRule& rule) const;

private:
    using Reading = Result<QCborValue>;
    [[nodiscard]] Reading text(const QJsonValue& json, bool nameAllowed) const;
    [[nodiscard]] Reading reference(const QJsonValue& json, std::optional<ObjectKind> target) const;
    [[nodiscard]] Reading answer(const QJsonValue& json, std::optional<ObjectKind> target) const;
    [[nodiscard]] Reading number(const QJsonValue& json) const;
    [[nodiscard]] Reading drawing(const QJsonValue& json) const;
    [[nodiscard]] Reading cost(const QJsonValue& json) const;

    const HandbookNames& m_names;
    const ReadingContext& m_context;
};

} // namespace uitwijk
