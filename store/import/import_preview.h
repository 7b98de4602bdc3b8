// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/import/import_object.h"

#include <QMap>

#include <functional>

namespace uitwijk {

/// One object that the handbook holds, with the values it shows.
struct ExistingObject {
    ObjectId id;
    QMap<Field, QCborValue> fields = {};
};

/// What the handbook holds: all that a preview needs to know of it.
class ExistingContent {
public:
    virtual ~ExistingContent() = default;
    /// Archived ones too: left out, they would be taken for new and written again.
    [[nodiscard]] virtual std::vector<ExistingObject> ofKind(ObjectKind kind) const = 0;
};

/// The name of a new object, made from a key: the same on every device that imports the same file. A hash.
using IdOfKey = std::function<ObjectId(ByteView key)>;

enum class ImportChange { Added, Changed, Same, Retired };

struct FieldChange {
    Field field;
    QCborValue before; ///< undefined when there was none
    QCborValue after;
};

/// What an import would do to one object. Retired: it came from this source and is not in it any more; it
/// stays as it is.
struct PreviewItem {
    ImportChange change = ImportChange::Same;
    ObjectKind kind = ObjectKind::Document;
    ObjectId id = {};
    QString title = {};
    bool merged
        = false; ///< a contact known from elsewhere: lists grow, empty fields are filled, nothing is replaced
    std::vector<FieldChange> fields = {};
};

/// What an import would do, before it is confirmed. Parents come before their children.
struct ImportPreview {
    ObjectId source;
    bool sameFile
        = false; ///< these very octets were imported before: what people changed since is left alone
    std::vector<PreviewItem> items = {};
    std::vector<ImportWarning> warnings = {};

    [[nodiscard]] int count(ImportChange change) const;
};

/// Compares a source with the handbook. `region`: for telling whether two phone numbers are one.
[[nodiscard]] ImportPreview previewImport(
    const ImportSet& set, const ExistingContent& existing, const IdOfKey& idOf, const QString& region = {});

} // namespace uitwijk
