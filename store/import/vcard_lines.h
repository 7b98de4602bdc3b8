// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace uitwijk {

/// One property of a card: unfolded, decoded, its value still escaped.
struct VcardLine {
    QString group = {}; ///< "item1", else empty
    QString name = {}; ///< upper case
    QStringList types = {}; ///< lower case: TYPE=a,b and bare ones
    QString value = {};
    QString valueType = {}; ///< lower case VALUE=
    QString label = {}; ///< LABEL= of an address
    int line = 0; ///< in the file
    bool binary = false; ///< base64: the value is left out
    bool guessed = false; ///< its codec is a guess
    bool damaged = false;
};

/// The properties of all cards in a file, 2.1, 3.0 and 4.0 alike: folded lines, quoted-printable with soft
/// breaks, CHARSET per property, base64 with and without folds, any line end, UTF-16 with or without a mark.
/// `fallback`: the codec of values that state none and are not UTF-8.
[[nodiscard]] std::vector<VcardLine> readVcardLines(ByteView bytes, const QByteArray& fallback = {});

/// Splits at `separator` where it is not escaped, and undoes escapes in the parts.
[[nodiscard]] QStringList splitVcardValue(const QString& value, QChar separator);
[[nodiscard]] QString unescapedVcardValue(const QString& value);

} // namespace uitwijk
