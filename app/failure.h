// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// Errc as QML knows it; the words for each are in qml/screens/FailureText.qml.
namespace uitwijk::failure {
Q_NAMESPACE
QML_NAMED_ELEMENT(Failure)

enum Code {
    None,
    NotFound,
    Exists,
    WrongKey,
    Corrupt,
    Forged,
    Forked,
    Gap,
    TooNew,
    TooLarge,
    Quota,
    Malformed,
    Locked,
    NotAllowed,
    Full,
    ReadOnly,
    Io,
    OutOfMemory,
    Unreachable,
    Unsupported
};
Q_ENUM_NS(Code)

/// The same failure, in QML's numbers.
[[nodiscard]] constexpr Code of(Errc code)
{
    return Code(int(code) + 1);
}
static_assert(of(Errc::NotFound) == NotFound && of(Errc::Gap) == Gap && of(Errc::Unsupported) == Unsupported);

} // namespace uitwijk::failure
