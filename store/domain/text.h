// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCborValue>
#include <QMap>
#include <QString>

namespace uitwijk {

/// Words for a reader, in one or several languages. One register, so that a translation never merges with
/// another's text.
class Text {
public:
    Text() = default;
    Text(const QString& plain); ///< no language stated
    explicit Text(QMap<QString, QString> byLanguage); ///< ISO 639-1 code → words; "" = no language stated

    /// The words in `language`, else in English, else in the first language there is; empty when there are
    /// none.
    [[nodiscard]] QString in(const QString& language) const;
    [[nodiscard]] const QMap<QString, QString>& all() const { return m_words; }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// A string when no language is stated, otherwise a map of strings.
    [[nodiscard]] QCborValue toCbor() const;
    /// What is not text becomes an empty Text.
    static Text fromCbor(const QCborValue& value);

    bool operator==(const Text&) const = default;

private:
    QMap<QString, QString> m_words;
};

} // namespace uitwijk
