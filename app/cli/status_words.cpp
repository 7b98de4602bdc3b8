// SPDX-License-Identifier: Apache-2.0
#include "app/cli/status_words.h"

#include <QStringList>

namespace uitwijk::cli {

namespace {

QStringList wordsOf(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Person:
        return {QStringLiteral("not-seen"), QStringLiteral("seen"), QStringLiteral("needs-help"),
            QStringLiteral("away")};
    case StatusKind::People:
        return {QStringLiteral("people-open"), QStringLiteral("people-accounted-for"),
            QStringLiteral("people-overridden")};
    case StatusKind::Service:
        return {QStringLiteral("as-usual"), QStringLiteral("down"), QStringLiteral("workaround"),
            QStringLiteral("restored")};
    case StatusKind::Workplace:
        return {QStringLiteral("no-workplace"), QStringLiteral("workplace-assigned"),
            QStringLiteral("workplace-confirmed")};
    default:
        return {};
    }
}

} // namespace

QString statusWord(StatusKind kind, int state)
{
    const QString word = wordsOf(kind).value(state);
    return word.isEmpty() ? QString::number(state) : word; // something of a newer version
}

} // namespace uitwijk::cli
