// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace uitwijk {

/// What a text takes as a text message of a telephone (GSM 03.38 and 03.40).
struct SmsLength {
    int messages = 0; ///< that it is sent as; 0 of no words
    int letters = 0; ///< places that it takes
    bool wide = false; ///< it has letters that the alphabet of text messages lacks: 70 places instead of 160
    bool operator==(const SmsLength&) const = default;
};

/// No letter is cut in two: one that takes two places goes to the next message whole.
[[nodiscard]] SmsLength smsLength(const QString& words);

/// The words as a text message carries them without growing: letters that the alphabet of text messages does
/// not have lose their accents or become "?".
[[nodiscard]] QString inSmsAlphabet(const QString& words);

} // namespace uitwijk
