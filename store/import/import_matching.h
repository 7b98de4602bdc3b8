// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/import_preview.h"

#include <QHash>
#include <QSet>

namespace uitwijk {

/// Finds for each object of a source the one that the handbook already holds. Used once.
class ImportMatching {
public:
    ImportMatching(
        const ImportSet& set, const ExistingContent& existing, const ObjectId& source, QString region);

    /// For each object of the set what it is in the handbook, or nothing.
    [[nodiscard]] const std::vector<const ExistingObject*>& matches() const { return m_matches; }
    /// What came from this source and was not matched.
    [[nodiscard]] std::vector<std::pair<ObjectKind, const ExistingObject*>> retired() const;
    [[nodiscard]] bool isTaken(const ObjectId& id) const { return m_ids.contains(id); }

private:
    void matchFamilies();
    void matchFamily(const ObjectId& parent, ObjectKind kind, const std::vector<std::size_t>& members);
    void matchContacts();
    void indexContacts();
    const ExistingObject* contactFor(const ImportObject& object) const;
    void take(std::size_t index, const ExistingObject* object);

    const ImportSet& m_set;
    ObjectId m_source;
    QString m_region;
    QMap<ObjectKind, std::vector<ExistingObject>> m_existing;
    QSet<ObjectId> m_ids;
    QHash<ObjectId, const ExistingObject*> m_byId;
    QHash<std::pair<ObjectId, int>, std::vector<const ExistingObject*>> m_children; ///< of this source only
    QHash<QString, const ExistingObject*> m_contacts; ///< by what names or reaches them
    QSet<const ExistingObject*> m_taken;
    std::vector<const ExistingObject*> m_matches;
};

/// The names by which a contact can be found again, best first.
[[nodiscard]] QStringList contactSigns(const QMap<Field, QCborValue>& fields, const QString& region);

} // namespace uitwijk
