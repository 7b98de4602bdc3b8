// SPDX-License-Identifier: Apache-2.0
#include "store/import/import_preview.h"

#include "store/domain/op_codec.h"
#include "store/domain/text.h"
#include "store/import/import_matching.h"
#include "store/import/sibling_places.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace uitwijk {
namespace {

bool isOpen(const QCborValue& value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

const ExistingObject* sourceNamed(const std::vector<ExistingObject>& sources, const QString& name)
{
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const ExistingObject& source) {
        return source.fields.value(Field::SourceName).toString() == name;
    });
    return found == sources.end() ? nullptr : &*found;
}

Bytes keyOfId(const QString& source, const QString& path)
{
    return QStringLiteral("uitwijk import\n%1\n%2").arg(source, path).toUtf8();
}

// What is new in a list joins it; an empty field is filled; what differs is kept beside.
void mergeInto(const ExistingObject& known, std::vector<std::pair<Field, QCborValue>>& fields)
{
    QCborArray beside = known.fields.value(Field::Unmapped).toArray();
    const auto keep = [&](const QCborValue& entry) {
        if (!beside.contains(entry))
            beside.append(entry);
    };
    for (auto& [field, value] : fields) {
        const QCborValue before = known.fields.value(field);
        if (field == Field::Unmapped) {
            for (const auto& entry : value.toArray())
                keep(entry);
        } else if (value.isArray()) {
            QCborArray grown = before.toArray();
            for (const auto& entry : value.toArray()) {
                const bool there = std::any_of(grown.begin(), grown.end(), [&](const QCborValue& other) {
                    return other == entry
                        || (entry.isMap() && other.toMap().value(2) == entry.toMap().value(2));
                });
                if (!there)
                    grown.append(entry);
            }
            value = grown;
        } else if (!isOpen(before) && !isOpen(value) && before != value) {
            keep(QCborMap{{1, QString::number(int(field))}, {2, Text::fromCbor(value).in({})}});
            value = before;
        } else if (isOpen(value)) {
            value = before;
        }
    }
    std::erase_if(fields, [](const auto& entry) { return entry.first == Field::Unmapped; });
    fields.emplace_back(Field::Unmapped, beside);
}

// Builds the items of one preview.
class Comparison {
public:
    Comparison(
        const ImportSet& set, const ExistingContent& existing, const IdOfKey& idOf, const QString& region)
        : m_set(set)
        , m_idOf(idOf)
        , m_sources(existing.ofKind(ObjectKind::Source))
        , m_knownSource(sourceNamed(m_sources, set.source.name))
        , m_preview{.source = m_knownSource ? m_knownSource->id : idOf(keyOfId(set.source.name, {})),
              .warnings = set.warnings}
        , m_matching(set, existing, m_preview.source, region)
    {
        m_preview.sameFile = m_knownSource && !set.source.hash.isEmpty()
            && m_knownSource->fields.value(Field::SourceHash).toByteArray() == set.source.hash;
    }

    ImportPreview compare()
    {
        nameObjects();
        placeSiblings();
        compareSource();
        for (std::size_t i = 0; i < m_set.objects.size(); ++i)
            compareObject(i);
        for (const auto& [kind, object] : m_matching.retired())
            m_preview.items.push_back({.change = ImportChange::Retired,
                .kind = kind,
                .id = object->id,
                .title = Text::fromCbor(object->fields.value(Field::Title)).in({})});
        return std::move(m_preview);
    }

private:
    [[nodiscard]] const ExistingObject* match(std::size_t index) const { return m_matching.matches()[index]; }

    [[nodiscard]] bool isElsewhere(std::size_t index) const
    {
        return match(index) && m_set.objects[index].kind == ObjectKind::Contact
            && match(index)->fields.value(Field::SourceOf).toByteArray() != m_preview.source.bytes();
    }

    void nameObjects()
    {
        QStringList paths;
        for (std::size_t i = 0; i < m_set.objects.size(); ++i) {
            const ImportObject& object = m_set.objects[i];
            const bool below = object.parent >= 0 && object.kind != ObjectKind::Contact;
            paths.append((below ? paths[object.parent] : QString()) + QLatin1Char('\n')
                + QString::number(int(object.kind)) + QLatin1Char(':') + object.key);
            m_ids.push_back(match(i) ? match(i)->id : newId(paths.last()));
        }
    }

    // An edited step keeps its id and frees its words: another may now have them.
    ObjectId newId(const QString& path)
    {
        ObjectId id = m_idOf(keyOfId(m_set.source.name, path));
        for (int number = 2; m_matching.isTaken(id) || m_new.contains(id); ++number)
            id = m_idOf(keyOfId(m_set.source.name, path + QStringLiteral("\n#%1").arg(number)));
        m_new.insert(id);
        return id;
    }

    void placeSiblings()
    {
        QMap<int, std::vector<std::size_t>> families;
        for (std::size_t i = 0; i < m_set.objects.size(); ++i) {
            if (m_set.objects[i].ordered)
                families[m_set.objects[i].parent].push_back(i);
        }
        m_places.resize(m_set.objects.size());
        for (const std::vector<std::size_t>& family : std::as_const(families)) {
            QStringList current;
            for (const std::size_t index : family)
                current.append(
                    match(index) ? match(index)->fields.value(Field::Order).toString() : QString());
            const QStringList settled = settledPlaces(current);
            for (std::size_t i = 0; i < family.size(); ++i)
                m_places[family[i]] = settled[qsizetype(i)];
        }
    }

    void compareSource()
    {
        PreviewItem item{.kind = ObjectKind::Source, .id = m_preview.source, .title = m_set.source.name};
        addFields(item, m_knownSource,
            {{Field::Kind, int(ObjectKind::Source)}, {Field::Title, m_set.source.name},
                {Field::SourceName, m_set.source.name}, {Field::SourceHash, m_set.source.hash}});
        finish(std::move(item), m_knownSource);
    }

    void compareObject(std::size_t index)
    {
        const ImportObject& object = m_set.objects[index];
        const ExistingObject* known = match(index);
        PreviewItem item{.kind = object.kind,
            .id = m_ids[index],
            .title = object.value(Field::Title).toString(),
            .merged = isElsewhere(index)};
        if (!(known && m_preview.sameFile)) {
            auto fields = object.fields;
            if (item.merged)
                mergeInto(*known, fields);
            addOwnFields(index, item, fields);
            addFields(item, known, fields);
        }
        finish(std::move(item), known);
    }

    void addOwnFields(
        std::size_t index, const PreviewItem& item, std::vector<std::pair<Field, QCborValue>>& fields) const
    {
        const ImportObject& object = m_set.objects[index];
        fields.insert(fields.begin(), {Field::Kind, int(object.kind)});
        const bool freeParent = object.kind == ObjectKind::Contact && match(index)
            && !isOpen(match(index)->fields.value(Field::Parent)); // the tree is the people's own work
        if (object.parent >= 0 && !freeParent)
            fields.emplace_back(Field::Parent, m_ids[std::size_t(object.parent)].bytes());
        if (object.onlyIf)
            fields.emplace_back(Field::OnlyIf,
                QCborArray{m_ids[std::size_t(object.onlyIf->first)].bytes(), object.onlyIf->second});
        if (object.ordered)
            fields.emplace_back(Field::Order, m_places[index]);
        if (!item.merged) {
            fields.emplace_back(Field::SourceOf, m_preview.source.bytes());
            fields.emplace_back(Field::SourceKey, object.key);
        }
    }

    void addFields(PreviewItem& item, const ExistingObject* known,
        const std::vector<std::pair<Field, QCborValue>>& fields)
    {
        for (const auto& [field, value] : fields) {
            const QCborValue before = known ? known->fields.value(field) : QCborValue();
            if (before == value || (isOpen(before) && isOpen(value)))
                continue;
            if (value.toCbor().size() > kMaxValueBytes) {
                m_preview.warnings.push_back({.kind = ImportWarningKind::TooLong, .text = item.title});
                continue;
            }
            item.fields.push_back({field, before, value});
        }
    }

    void finish(PreviewItem item, const ExistingObject* known)
    {
        if (!known)
            item.change = ImportChange::Added;
        else
            item.change = item.fields.empty() ? ImportChange::Same : ImportChange::Changed;
        m_preview.items.push_back(std::move(item));
    }

    const ImportSet& m_set;
    const IdOfKey& m_idOf;
    std::vector<ExistingObject> m_sources;
    const ExistingObject* m_knownSource;
    ImportPreview m_preview;
    ImportMatching m_matching;
    std::vector<ObjectId> m_ids;
    QSet<ObjectId> m_new;
    std::vector<QString> m_places;
};

} // namespace

int ImportPreview::count(ImportChange change) const
{
    return int(std::count_if(
        items.begin(), items.end(), [change](const PreviewItem& item) { return item.change == change; }));
}

ImportPreview previewImport(
    const ImportSet& set, const ExistingContent& existing, const IdOfKey& idOf, const QString& region)
{
    return Comparison(set, existing, idOf, region).compare();
}

} // namespace uitwijk
