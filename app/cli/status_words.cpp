// SPDX-License-Identifier: Apache-2.0
#include "app/cli/status_words.h"

#include <QStringList>

#include <array>

namespace uitwijk::cli {

namespace {

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
    Said{StatusKind::Verdict,
        "variant-unknown incident major-incident crisis variant declared-unnamed unit-hit unit-spared"},
    Said{StatusKind::JoinedTo, "told-apart joined"}, Said{StatusKind::Measure, "measure-off measure-on"},
    Said{StatusKind::Task, "task-open task-doing task-done task-dropped"},
    Said{StatusKind::Service, "as-usual down workaround restored"},
    Said{StatusKind::Workplace, "no-workplace workplace-assigned workplace-confirmed"},
    Said{StatusKind::Finding, "finding-open finding-doing finding-closed finding-dropped"},
    Said{StatusKind::Opening, "opened"}, Said{StatusKind::Message, "given-out sent not-sent"},
    Said{StatusKind::Relief, "turn-off turn-on"}, Said{StatusKind::Here, " here"},
    Said{StatusKind::Evidence, "taken-back evidence"}};

QStringList wordsOf(StatusKind kind)
{
    for (const Said& said : kSaid) {
        if (said.kind == kind)
            return QString::fromLatin1(said.words).split(QLatin1Char(' '));
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
