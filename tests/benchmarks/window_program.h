// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/stage.h"

#include "app/handbook/handbook.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace uitwijk {

/// Of the app to an empty window, product.md.
inline constexpr double kMemoryTarget = 1.5;

/// A program with a window, to be shown on no display.
struct WindowProgram {
    QString path;
    QStringList arguments;
};

struct FirstLine {
    double ms = 0;
    QByteArray said;
};
/// From the start of the process until it says, on a line, that there is something to see. Nothing when it
/// does not.
[[nodiscard]] std::optional<FirstLine> timeToLine(const WindowProgram& program);

/// What stays resident once the program has come to rest: unchanged for two seconds.
[[nodiscard]] double restingMegabytes(const WindowProgram& program);

struct Talk {
    QList<QByteArray> lines;
    double residentMegabytes = 0; ///< when the last line was said
};
/// What a program says until a line with `last` in it, whereupon it is ended. Nothing when it does not
/// say it.
[[nodiscard]] std::optional<Talk> talkOf(const WindowProgram& program, const QByteArray& last);

/// Makes a handbook as a person makes one, fills it, closes it. What opens it.
[[nodiscard]] QStringList openingArguments(
    Stage& stage, const QString& name, const std::function<void(Handbook&)>& fill);

} // namespace uitwijk
