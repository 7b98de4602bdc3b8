// SPDX-License-Identifier: Apache-2.0
#include "app/cli/status_words.h"

#include <QStringList>

namespace uitwijk::cli {

namespace {

QStringList wordsOfReaching(StatusKind kind)
{
    if (kind == StatusKind::Opening)
        return {QStringLiteral("opened")};
    if (kind == StatusKind::Message)
        return {QStringLiteral("given-out"), QStringLiteral("sent"), QStringLiteral("not-sent")};
    return {};
}

QStringList wordsOf(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Person:
        return {QStringLiteral("not-seen"), QStringLiteral("seen"), QStringLiteral("needs-help"),
            QStringLiteral("away")};
    case StatusKind::People:
        return {QStringLiteral("people-open"), QStringLiteral("people-accounted"),
            QStringLiteral("people-overridden")};
    case StatusKind::Call:
        return {QStringLiteral("not-called"), QStringLiteral("ringing"), QStringLiteral("reached"),
            QStringLiteral("no-answer"), QStringLiteral("wrong-number"), QStringLiteral("refused"),
            QStringLiteral("cannot-call")};
    case StatusKind::Forwarding:
        return {QStringLiteral("not-forwarded"), QStringLiteral("forwarded"),
            QStringLiteral("forwarding-tested")};
    case StatusKind::Decision:
        return {QStringLiteral("decided"), QStringLiteral("as-wanted"), QStringLiteral("not-as-wanted"),
            QStringLiteral("withdrawn")};
    case StatusKind::Clock:
        return {QStringLiteral("not-started"), QStringLiteral("running"), QStringLiteral("met"),
            QStringLiteral("not-applicable")};
    case StatusKind::Verdict:
        return {QStringLiteral(""), QStringLiteral("incident"), QStringLiteral("major-incident"),
            QStringLiteral("crisis")};
    case StatusKind::JoinedTo:
        return {QStringLiteral("told-apart"), QStringLiteral("joined")};
    case StatusKind::Measure:
        return {QStringLiteral("measure-off"), QStringLiteral("measure-on")};
    case StatusKind::Task:
        return {QStringLiteral("task-open"), QStringLiteral("task-doing"), QStringLiteral("task-done"),
            QStringLiteral("task-dropped")};
    case StatusKind::Service:
        return {QStringLiteral("as-usual"), QStringLiteral("down"), QStringLiteral("workaround"),
            QStringLiteral("restored")};
    case StatusKind::Workplace:
        return {QStringLiteral("no-workplace"), QStringLiteral("workplace-assigned"),
            QStringLiteral("workplace-confirmed")};
    case StatusKind::Finding:
        return {QStringLiteral("finding-open"), QStringLiteral("finding-doing"),
            QStringLiteral("finding-closed"), QStringLiteral("finding-dropped")};
    case StatusKind::Relief:
        return {QStringLiteral("turn-off"), QStringLiteral("turn-on")};
    default:
        return wordsOfReaching(kind);
    }
}

} // namespace

QString wordFor(StatusKind kind, int state)
{
    const QString word = wordsOf(kind).value(state);
    return word.isEmpty() ? QString::number(state) : word; // something of a newer version
}

std::optional<int> stateCalled(StatusKind kind, const QString& word)
{
    const qsizetype state = word.isEmpty() ? -1 : wordsOf(kind).indexOf(word);
    return state < 0 ? std::nullopt : std::optional(int(state));
}

} // namespace uitwijk::cli
