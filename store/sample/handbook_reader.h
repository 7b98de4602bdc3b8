// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/base/result.h"
#include "store/domain/field_write.h"

#include <QString>

#include <functional>
#include <vector>

namespace uitwijk {

/// One file of a handbook in our own JSON form (README.md here), or a drawing that one of them names. Does
/// not own its octets.
struct HandbookFile {
    QString name;
    ByteView json;
};

/// What a reading depends on besides the files.
struct ReadingContext {
    std::function<ObjectId(ByteView key)>
        idOf; ///< the object that a symbolic key such as "contact.chair" stands for
    qint64 today = 0; ///< days since 1970-01-01: dates in the files are offsets from it
};

/// All files as one handbook: objects in the order of the files, parents before their children, Kind first.
/// Anything that the form does not know (a key, a field, a reference that leads nowhere) is Errc::Malformed
/// and names the file and the object.
[[nodiscard]] Result<std::vector<FieldWrite>> readHandbook(
    const std::vector<HandbookFile>& files, const ReadingContext& context);

} // namespace uitwijk
