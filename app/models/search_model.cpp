// SPDX-License-Identifier: Apache-2.0
#include "app/models/search_model.h"

#include "app/models/spoken.h"

namespace uitwijk {
namespace {

/// People, then what to do, then places, things, plan.
int rank(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Contact:
        return 0;
    case ObjectKind::Scenario:
    case ObjectKind::Checklist:
    case ObjectKind::Step:
        return 1;
    case ObjectKind::Site:
        return 2;
    case ObjectKind::Asset:
    case ObjectKind::PhoneLine:
    case ObjectKind::Service:
        return 3;
    default:
        return 4;
    }
}

} // namespace

SearchModel::SearchModel(QObject* parent)
    : LiveModel({"objectId", "kind", "section", "title", "subtitle", "snippet"}, Topic::Objects, parent)
{
}

void SearchModel::setWords(const QString& words)
{
    if (m_words == words)
        return;
    m_words = words;
    emit wordsChanged();
    again();
}

LiveModel::Query SearchModel::query() const
{
    return [words = m_words.trimmed(), language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        if (words.isEmpty())
            return DisplayRows{};
        auto hits = store.search().find(words);
        if (!hits)
            return std::move(hits).error();
        std::stable_sort(hits->begin(), hits->end(), [](const SearchHit& left, const SearchHit& right) {
            return rank(left.row.kind) < rank(right.row.kind);
        });
        DisplayRows rows;
        for (const SearchHit& hit : *hits)
            rows.push_back({idText(hit.row.id),
                {idText(hit.row.id), int(hit.row.kind), rank(hit.row.kind), hit.row.title.in(language),
                    hit.row.subtitle.in(language), hit.snippet}});
        return rows;
    };
}

} // namespace uitwijk
