// SPDX-License-Identifier: Apache-2.0
#include "tests/store/import/known_content.h"

#include <QCryptographicHash>

namespace uitwijk {

void KnownContent::apply(const std::vector<FieldWrite>& writes)
{
    for (const FieldWrite& write : writes)
        m_objects[write.object].insert(write.field, QCborValue::fromCbor(write.value.toCbor()));
}

std::vector<ExistingObject> KnownContent::ofKind(ObjectKind kind) const
{
    std::vector<ExistingObject> found;
    for (auto it = m_objects.cbegin(); it != m_objects.cend(); ++it) {
        if (it.value().value(Field::Kind).toInteger() == int(kind))
            found.push_back({it.key(), it.value()});
    }
    return found;
}

ObjectId testId(ByteView key)
{
    return *ObjectId::fromBytes(QCryptographicHash::hash(key.toByteArray(), QCryptographicHash::Md5));
}

Bytes testDigest(ByteView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Blake2b_256);
}

ImportPreview importInto(KnownContent& content, const ImportSet& set)
{
    ImportPreview preview = previewImport(set, content, testId, QStringLiteral("NL"));
    content.apply(importWrites(preview));
    return preview;
}

} // namespace uitwijk
