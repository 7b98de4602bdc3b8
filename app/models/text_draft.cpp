// SPDX-License-Identifier: Apache-2.0
#include "app/models/text_draft.h"

#include "app/models/spoken.h"
#include "app/qml_types.h"
#include "app/session.h"

#include <QJsonDocument>
#include <QJsonObject>

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
    keep();
    compose();
    emit shown();
}

void TextDraft::fill(const QString& name, const QString& words)
{
    if (m_words.value(name) == words)
        return;
    m_words.insert(name, words);
    keep();
    m_text = prepareText(m_prepared.body, chosenLanguage(), m_words, m_isExercise);
    emit filled();
}

QString TextDraft::keptAs() const
{
    return QStringLiteral("text.draft.%1.%2").arg(m_message, m_incident);
}

void TextDraft::keep() const
{
    StoreGateway* gateway = SessionSingleton::instance->gateway();
    if (!gateway)
        return;
    QJsonObject blanks;
    for (auto word = m_words.cbegin(); word != m_words.cend(); ++word)
        blanks.insert(word.key(), word.value());
    const QJsonObject draft{{QStringLiteral("language"), m_chosen}, {QStringLiteral("blanks"), blanks}};
    gateway->run(
        [name = keptAs(), words = QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact))](
            Store& store) { return store.setSetting(name, words); });
}

void TextDraft::adopt(const QString& name, const QString& kept)
{
    if (m_adopted == name || name != keptAs())
        return;
    m_adopted = name;
    const QJsonObject draft = QJsonDocument::fromJson(kept.toUtf8()).object();
    m_chosen = draft.value(QStringLiteral("language")).toString();
    m_words.clear();
    const QJsonObject blanks = draft.value(QStringLiteral("blanks")).toObject();
    for (auto word = blanks.begin(); word != blanks.end(); ++word)
        m_words.insert(word.key(), word.value().toString());
}

void TextDraft::drop()
{
    m_words.clear();
    if (StoreGateway* gateway = SessionSingleton::instance->gateway())
        gateway->run([name = keptAs()](Store& store) { return store.setSetting(name, {}); });
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
        QString kept;
    };
    m_query.ask(
        [message = idFrom(m_message), incident = idFrom(m_incident), name = keptAs()](
            const Store& store) -> Result<Read> {
            auto prepared = store.messages().preparedOne(message);
            if (!prepared)
                return prepared.error();
            Read read{.message = *std::move(prepared), .isExercise = false, .kept = {}};
            if (const auto kept = store.setting(name))
                read.kept = *kept;
            if (const auto row = store.incidents().incident(incident))
                read.isExercise = row->exercise;
            return read;
        },
        [this, name = keptAs()](Read read) {
            m_language = LiveQuery::language();
            m_prepared = std::move(read.message);
            m_isExercise = read.isExercise;
            adopt(name, read.kept);
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
