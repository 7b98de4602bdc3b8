// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// One number as it can be understood. The raw string stays what is stored; this is worked out anew.
struct PhoneReading {
    QString raw = {}; ///< this number's part of the string
    QString label = {}; ///< words in brackets beside it: "privé"
    QString extension = {}; ///< cut off before parsing: "tst. 12"
    std::optional<QString> e164 = {}; ///< only when valid
    bool emergency = false; ///< 112 and the like: dialled as it stands
    bool dialable() const { return emergency || e164.has_value(); }
};

/// The numbers in one string, in order: split at "/", ";", "," and "of"/"ou"/"or"/"oder" where both sides are
/// numbers. `region` is ISO 3166 alpha-2: the country of the contact's address, else of the site, else of the
/// organisation; a wrong one makes a wrong number look right. Slow at its first call. Safe from any thread.
[[nodiscard]] std::vector<PhoneReading> readPhones(const QString& raw, const QString& region);

/// What remains of a number for comparing it with another: E.164 if valid, else its digits.
[[nodiscard]] QString comparablePhone(const QString& raw, const QString& region);

/// Whether a spreadsheet has rounded it: 6.37702E+15.
[[nodiscard]] bool isDamagedBySpreadsheet(const QString& raw);

} // namespace uitwijk
