// SPDX-License-Identifier: Apache-2.0
#include "app/models/text_draft.h"

#include "app/models/spoken.h"

namespace uitwijk {

TextDraft::TextDraft(QObject* parent)
    : IncidentObject(Topics(Topic::Objects) | Topic::Incidents, parent)
    , m_blanks({"name"})
{
}

void TextDraft::setMessageId(const QString& id)
{
    if (m_message == id)
        return;
    m_message = id;
    emit shown();
    again();
}

QString TextDraft::chosenLanguage() const
{
    const QString wanted = m_chosen.isEmpty() ? m_language : m_chosen;
    return languages().isEmpty() || languages().contains(wanted) ? wanted : languages().constFirst();
}

void TextDraft::chooseLanguage(const QString& language)
{
    if (language == chosenLanguage())
        return;
    // A translation has its blanks in the same order, with names of its own.
    const QStringList before = blanksIn(m_prepared.body.in(chosenLanguage()));
    m_chosen = language;
    const QStringList now = blanksIn(m_prepared.body.in(chosenLanguage()));
    for (qsizetype i = 0; before.size() == now.size() && i < now.size(); ++i) {
        if (m_words.value(now[i]).isEmpty())
            m_words.insert(now[i], m_words.value(before[i]));
    }
    compose();
    emit shown();
}

void TextDraft::fill(const QString& name, const QString& words)
{
    m_words.insert(name, words);
    m_text = prepareText(m_prepared.body, chosenLanguage(), m_words, m_isExercise);
    emit filled();
}

TextChoice TextDraft::choice() const
{
    return {.message = idFrom(m_message), .language = chosenLanguage(), .blanks = m_words};
}

void TextDraft::start()
{
    struct Read {
        PreparedMessage message;
        bool isExercise = false;
    };
    m_query.ask(
        [message = idFrom(m_message), incident = idFrom(m_incident)](const Store& store) -> Result<Read> {
            auto prepared = store.messages().preparedOne(message);
            if (!prepared)
                return prepared.error();
            Read read{.message = *std::move(prepared)};
            if (const auto row = store.incidents().incident(incident))
                read.isExercise = row->exercise;
            return read;
        },
        [this](Read read) {
            m_language = LiveQuery::language();
            m_prepared = std::move(read.message);
            m_isExercise = read.isExercise;
            compose();
            emit shown();
        });
}

void TextDraft::compose()
{
    DisplayRows rows;
    for (const QString& name : blanksIn(m_prepared.body.in(chosenLanguage())))
        rows.push_back({chosenLanguage() + name, {name}});
    m_blanks.show(std::move(rows));
    m_text = prepareText(m_prepared.body, chosenLanguage(), m_words, m_isExercise);
    emit filled();
}

} // namespace uitwijk
