// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/sms_text.h"
#include "store/domain/text.h"

#include <QMap>
#include <QStringList>

namespace uitwijk {

/// What fills the blanks of a prepared text, by their names.
using BlankWords = QMap<QString, QString>;

/// A prepared text as it goes out.
struct PreparedText {
    QString words;
    QStringList open; ///< blanks that nobody has filled: they stand in `words` as they were
    SmsLength length;

    [[nodiscard]] bool isReady() const { return open.isEmpty() && !words.isEmpty(); }
};

/// The blanks of a text, "{place}", each once, in the order in which they come. Braces without a name, or
/// with none to close them on the same line, are no blank.
[[nodiscard]] QStringList blanksIn(const QString& text);

/// The text with its blanks filled; what fills one is not looked at again. `exercise` is the word that stands
/// before and behind everything that an exercise sends, whatever the text says of itself; empty: it is real.
[[nodiscard]] PreparedText prepareText(
    const QString& text, const BlankWords& blanks, const QString& exercise = {});

/// The same of a text in several languages, in the wanted one or in the one that Text::in() has instead: an
/// exercise says so in the language of the text.
[[nodiscard]] PreparedText prepareText(
    const Text& text, const QString& language, const BlankWords& blanks, bool exercise);

/// What "exercise" is in a language, as it stands on everything that an exercise sends.
[[nodiscard]] QString exerciseWord(const QString& language);

} // namespace uitwijk
