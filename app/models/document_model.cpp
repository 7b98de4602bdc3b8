// SPDX-License-Identifier: Apache-2.0
#include "app/models/document_model.h"

#include "app/models/markdown_blocks.h"
#include "app/models/spoken.h"

namespace uitwijk {
namespace {

/// Goes through a document and what is below it, in order.
class Reading {
public:
    Reading(const Store& store, QString language)
        : m_store(store)
        , m_language(std::move(language))
    {
    }

    Result<DisplayRows> of(const ObjectId& document)
    {
        if (auto read = readObject(document, 0); !read)
            return std::move(read).error();
        return std::move(m_rows);
    }

private:
    Result<void> readObject(const ObjectId& id, int depth)
    {
        constexpr int kDeepest = 8;
        if (depth > kDeepest || m_seen.contains(id))
            return {};
        m_seen.insert(id);
        const auto record = m_store.objects().record(id);
        if (!record)
            return record.error();
        add(id,
            {.kind = TextBlock::Kind::Heading,
                .level = depth,
                .text = record->text(Field::Title).in(m_language)});
        for (const TextBlock& block : blocksOf(record->text(Field::Body).in(m_language)))
            add(id, block, depth);
        return readChildren(id, depth);
    }
    Result<void> readChildren(const ObjectId& id, int depth)
    {
        const auto children = m_store.objects().children(id);
        if (!children)
            return children.error();
        for (const ObjectRow& child : *children) {
            if (child.kind == ObjectKind::Section) {
                if (auto read = readObject(child.id, depth + 1); !read)
                    return read;
            } else if (child.kind == ObjectKind::Checklist || child.kind == ObjectKind::Document) {
                add(child.id, {.kind = TextBlock::Kind::Checklist, .text = child.title.in(m_language)});
            } else if (child.kind == ObjectKind::Step) {
                const QString number = QString::number(++m_step) + u'.';
                add(child.id,
                    {.kind = TextBlock::Kind::ListItem,
                        .text = child.title.in(m_language),
                        .marker = number});
            }
        }
        return {};
    }
    /// Headings inside a section's text go below the section's own.
    void add(const ObjectId& id, const TextBlock& block, int depth = 0)
    {
        const bool isInner = block.kind == TextBlock::Kind::Heading;
        const QString key = id.hex() + u'.' + QString::number(m_rows.size());
        m_rows.push_back({key,
            {int(block.kind), block.level + (isInner ? depth : 0), block.text, block.marker, block.cells,
                block.isHeader, idText(id)}});
    }

    const Store& m_store;
    QString m_language;
    DisplayRows m_rows;
    std::set<ObjectId> m_seen;
    int m_step = 0;
};

} // namespace

DocumentModel::DocumentModel(QObject* parent)
    : LiveModel({"block", "level", "words", "marker", "cells", "header", "objectId"}, Topic::Objects, parent)
{
}

void DocumentModel::setDocumentId(const QString& document)
{
    if (m_document == document)
        return;
    m_document = document;
    emit documentIdChanged();
    again();
}

LiveModel::Query DocumentModel::query() const
{
    return [document = idFrom(m_document), language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        if (document.isNull())
            return DisplayRows{};
        return Reading(store, language).of(document);
    };
}

void DocumentModel::shown()
{
    constexpr int kWords = 2;
    m_title = rows().empty() ? QString() : rows().front().values[kWords].toString();
    emit titleChanged();
}

} // namespace uitwijk
