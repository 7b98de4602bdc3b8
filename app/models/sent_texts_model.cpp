// SPDX-License-Identifier: Apache-2.0
#include "app/models/sent_texts_model.h"

#include "store/views/message_view.h"

namespace uitwijk {

SentTextsModel::SentTextsModel(QObject* parent)
    : IncidentListModel(
        {"sentId", "title", "readers", "words", "messageState", "disputed", "at", "by", "saidBy"},
        Topics(Topic::Status) | Topic::Objects, parent)
{
}

LiveModel::Query SentTextsModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            const auto sent = store.messages().sentIn(incident);
            if (!sent)
                return sent.error();
            DisplayRows rows;
            rows.reserve(sent->size());
            for (const SentMessage& one : *sent)
                rows.push_back({idText(one.id),
                    {idText(one.id), one.title.in(language), one.fold.to, one.fold.words, int(one.fold.state),
                        one.fold.disputed, spokenTime(one.fold.at, language), one.byName.in(language),
                        one.shownByName.in(language)}});
            return rows;
        };
}

} // namespace uitwijk
