// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace uitwijk {

// Words by chance, out of 1024 in a language: ten bits each. Nobody foresees them and everybody can spell
// them.

/// What a passphrase that the program proposes has: 60 bits, more than four words of a larger list.
constexpr int kProposedWords = 6;
/// What goes into an envelope: 80 bits, because nobody has to remember it.
constexpr int kEnvelopeWords = 8;

/// `count` words with a blank between. `language`: nl for Dutch, anything else gives English.
[[nodiscard]] QString secretWords(int count, const QString& language);
/// Whether it is on one of the lists, in whatever case.
[[nodiscard]] bool isSecretWord(QStringView word);
/// Whether somebody who types this holds the words of an envelope rather than a sheet, mistakes forgiven.
[[nodiscard]] bool looksLikeEnvelopeWords(QStringView text);

} // namespace uitwijk
