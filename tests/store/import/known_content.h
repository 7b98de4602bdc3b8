// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/import_ops.h"

namespace uitwijk {

/// A handbook that is only its shown values: applies writes, and is what the next preview compares with.
class KnownContent : public ExistingContent {
public:
    void apply(const std::vector<FieldWrite>& writes);
    [[nodiscard]] std::vector<ExistingObject> ofKind(ObjectKind kind) const override;
    [[nodiscard]] QMap<Field, QCborValue> fieldsOf(const ObjectId& id) const { return m_objects.value(id); }

private:
    QMap<ObjectId, QMap<Field, QCborValue>> m_objects;
};

/// Ids and hashes for tests; any hash does.
[[nodiscard]] ObjectId testId(ByteView key);
[[nodiscard]] Bytes testDigest(ByteView bytes);

/// Previews, confirms and applies; returns the preview.
ImportPreview importInto(KnownContent& content, const ImportSet& set);

} // namespace uitwijk
