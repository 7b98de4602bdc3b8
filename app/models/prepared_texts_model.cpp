// SPDX-License-Identifier: Apache-2.0
#include "app/models/prepared_texts_model.h"

#include "store/domain/prepared_text.h"
#include "store/views/message_view.h"

#include <QHash>

namespace uitwijk {

PreparedTextsModel::PreparedTextsModel(QObject* parent)
    : IncidentListModel({"messageId", "title", "audience", "blanks", "sentAt"},
        Topics(Topic::Status) | Topic::Objects, parent)
{
}

LiveModel::Query PreparedTextsModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            const auto prepared = store.messages().prepared();
            const auto sent = store.messages().sentIn(incident);
            if (!prepared || !sent)
                return prepared ? sent.error() : prepared.error();
            QHash<ObjectId, Hlc> last; // the latest comes first
            for (const SentMessage& one : *sent) {
                if (one.fold.state != MessageState::NotSent && !last.contains(one.fold.message))
                    last.insert(one.fold.message, one.fold.at);
            }
            DisplayRows rows;
            rows.reserve(prepared->size());
            for (const PreparedMessage& text : *prepared)
                rows.push_back({idText(text.id),
                    {idText(text.id), text.title.in(language), text.audience,
                        blanksIn(text.body.in(language)).join(QStringLiteral(", ")),
                        last.contains(text.id) ? spokenTime(last.value(text.id), language) : QString()}});
            return rows;
        };
}

} // namespace uitwijk
