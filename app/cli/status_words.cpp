// SPDX-License-Identifier: Apache-2.0
#include "app/cli/status_words.h"

#include <QStringList>

#include <array>

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
        return {QStringLiteral("variant-unknown"), QStringLiteral("incident"),
            QStringLiteral("major-incident"), QStringLiteral("crisis"), QStringLiteral("variant"),
            QStringLiteral("declared-unnamed"), QStringLiteral("unit-hit"), QStringLiteral("unit-spared")};
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
struct Said {
    StatusKind kind;
    const char* words; ///< one for each state, in their order; a state without one has none between blanks
};
constexpr std::array kSaid{Said{StatusKind::Person, "not-seen seen needs-help away"},
    Said{StatusKind::People, "people-open people-accounted people-overridden"},
    Said{StatusKind::Call, "not-called ringing reached no-answer wrong-number refused cannot-call"},
    Said{StatusKind::Forwarding, "not-forwarded forwarded forwarding-tested"},
    Said{StatusKind::Decision, "decided as-wanted not-as-wanted withdrawn"},
    Said{StatusKind::Clock, "not-started running met not-applicable"},
    Said{StatusKind::Verdict, " incident major-incident crisis"},
    Said{StatusKind::JoinedTo, "told-apart joined"}, Said{StatusKind::Measure, "measure-off measure-on"},
    Said{StatusKind::Task, "task-open task-doing task-done task-dropped"},
    Said{StatusKind::Service, "as-usual down workaround restored"},
    Said{StatusKind::Workplace, "no-workplace workplace-assigned workplace-confirmed"},
    Said{StatusKind::Finding, "finding-open finding-doing finding-closed finding-dropped"},
    Said{StatusKind::Relief, "turn-off turn-on"}};

QStringList wordsOf(StatusKind kind)
{
    for (const Said& said : kSaid) {
        if (said.kind == kind)
            return QString::fromLatin1(said.words).split(QLatin1Char(' '));
        return kind == StatusKind::Here ? QStringList{QString(), QStringLiteral("here")} : QStringList();
    }
    return {};
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
