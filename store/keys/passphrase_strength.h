// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace uitwijk {

enum class Strength {
    Empty,
    Weak, ///< found in hours by who has the files
    Fair, ///< found in months
    Strong, ///< not found: as four words by chance, or more
};

/// How many bits somebody has to guess who knows how people make passphrases: words count as words of a list
/// of 7776, once each; years, rows of digits and signs at the end for next to nothing. Rather too few than
/// too many, and never a promise: it cannot know that a sentence is from a song.
[[nodiscard]] double guessBits(QStringView passphrase);
[[nodiscard]] Strength strengthOf(QStringView passphrase);

} // namespace uitwijk
