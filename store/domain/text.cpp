// SPDX-License-Identifier: Apache-2.0
#include "store/domain/text.h"

#include <QCborMap>

namespace uitwijk {

Text::Text(const QString& plain)
{
    if (!plain.isEmpty())
        m_words.insert(QString(), plain);
}

Text::Text(QMap<QString, QString> byLanguage)
    : m_words(std::move(byLanguage))
{
}

QString Text::in(const QString& language) const
{
    for (const auto& wanted : {language, QStringLiteral("en")}) {
        if (const auto it = m_words.constFind(wanted); it != m_words.cend())
            return *it;
    }
    return m_words.isEmpty() ? QString() : m_words.first();
}

QCborValue Text::toCbor() const
{
    if (m_words.isEmpty())
        return QString();
    if (m_words.size() == 1 && m_words.firstKey().isEmpty())
        return m_words.first();
    QCborMap map;
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

Text Text::fromCbor(const QCborValue& value)
{
    if (value.isString())
        return Text(value.toString());
    QMap<QString, QString> words;
    const QCborMap map = value.toMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (it.key().isString() && it.value().isString())
            words.insert(it.key().toString(), it.value().toString());
    }
    return Text(words);
}

} // namespace uitwijk
