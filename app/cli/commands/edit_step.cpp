// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/named.h"
#include "store/acts/step_acts.h"
#include "store/acts/step_order.h"
#include "store/crypto/digest.h"
#include "store/views/run_flow.h"

namespace uitwijk::cli {

namespace {

/// A step as it stands in the handbook, in one language.
StepEdit editOf(const ObjectRecord& step, const ObjectId& id, const QString& language)
{
    StepEdit edit{.step = id,
        .language = language,
        .title = step.text(Field::Title).in(language),
        .howTo = step.text(Field::HowTo).in(language),
        .role = step.text(Field::Role).in(language),
        .onlyIf = onlyIfIn(step.value(Field::OnlyIf)),
        .waitMinutes = int(step.value(Field::Wait).toInteger(0)),
        .repeatMinutes = int(step.value(Field::Repeat).toInteger(0)),
        .vital = step.value(Field::Vital).toBool()};
    for (const Text& answer : answersIn(step))
        edit.answers << answer.in(language);
    return edit;
}

/// "0a1b2c3d/2": the second answer to that step; empty: always.
Result<std::optional<OnlyIf>> conditionCalled(const Store& store, const QString& words)
{
    if (words.isEmpty())
        return std::optional<OnlyIf>();
    const auto step = objectCalled(store, words.section(u'/', 0, 0));
    const auto record = step ? store.objects().record(*step) : Result<ObjectRecord>(step.error());
    if (!record)
        return record.error();
    const int answer = words.section(u'/', 1).toInt();
    if (answer < 1 || answer > int(answersIn(*record).size()))
        return Error{Errc::NotFound, "no such answer of that step; show has them"};
    return std::optional(OnlyIf{.step = *step, .answer = answer - 1});
}

/// What the options say anew; all else stays.
Result<void> change(StepEdit& edit, const QCommandLineParser& parser, const Store& store)
{
    const auto takeOver = [&parser](const char* option, QString& words) {
        if (parser.isSet(QLatin1String(option)))
            words = parser.value(QLatin1String(option)).trimmed();
    };
    takeOver("title", edit.title);
    takeOver("how", edit.howTo);
    takeOver("done-by", edit.role);
    if (parser.isSet(QStringLiteral("ask"))) {
        edit.answers = parser.values(QStringLiteral("ask"));
        edit.answers.removeAll(QString());
    }
    if (parser.isSet(QStringLiteral("wait")))
        edit.waitMinutes = parser.value(QStringLiteral("wait")).toInt();
    if (parser.isSet(QStringLiteral("repeat")))
        edit.repeatMinutes = parser.value(QStringLiteral("repeat")).toInt();
    edit.vital
        = (edit.vital || parser.isSet(QStringLiteral("vital"))) && !parser.isSet(QStringLiteral("not-vital"));
    if (parser.isSet(QStringLiteral("only-for"))) {
        const auto condition = conditionCalled(store, parser.value(QStringLiteral("only-for")));
        if (!condition)
            return condition.error();
        edit.onlyIf = *condition;
    }
    return {};
}

struct Asked {
    ObjectId step;
    std::vector<OpDraft> acts;
};

Result<Asked> written(const Invocation& invocation, const QCommandLineParser& parser, const Store& store)
{
    StepEdit edit{.language = invocation.language};
    if (const QString list = parser.value(QStringLiteral("list")); !list.isEmpty()) {
        const auto checklist = thingCalled(store, {ObjectKind::Checklist}, list);
        if (!checklist)
            return checklist.error();
        edit.checklist = *checklist;
        edit.step = randomId<ObjectId>();
    } else {
        const auto step = objectCalled(store, parser.positionalArguments().value(0));
        const auto record = step ? store.objects().record(*step) : Result<ObjectRecord>(step.error());
        if (!record || record->kind != ObjectKind::Step)
            return record ? Error{Errc::NotFound, "that is no step; show LIST has its steps"}
                          : record.error();
        edit = editOf(*record, *step, invocation.language);
    }
    if (const auto changed = change(edit, parser, store); !changed)
        return changed.error();
    auto acts = editStep(store, edit);
    if (!acts)
        return acts.error();
    return Asked{.step = edit.step, .acts = *std::move(acts)};
}

Result<Asked> askedOf(const Invocation& invocation, const QCommandLineParser& parser, const Store& store)
{
    const bool isUp = parser.isSet(QStringLiteral("earlier"));
    const bool isDown = parser.isSet(QStringLiteral("later"));
    const bool isGone = parser.isSet(QStringLiteral("take-away"));
    if (!isUp && !isDown && !isGone)
        return written(invocation, parser, store);
    const auto step = objectCalled(store, parser.positionalArguments().value(0));
    if (!step)
        return step.error();
    auto acts = isGone ? takeAwayStep(store, *step) : moveStep(store, *step, isUp ? -1 : 1);
    if (!acts)
        return acts.error();
    return Asked{.step = *step, .acts = *std::move(acts)};
}

/// What is wrong with what was asked for; empty: nothing.
QString misuseIn(const QCommandLineParser& parser)
{
    const bool isNew = parser.isSet(QStringLiteral("list"));
    const int ways = int(parser.isSet(QStringLiteral("earlier"))) + int(parser.isSet(QStringLiteral("later")))
        + int(parser.isSet(QStringLiteral("take-away")));
    if (parser.positionalArguments().size() != (isNew ? 0 : 1) || ways > 1 || (isNew && ways > 0))
        return QStringLiteral("edit-step takes the id of a step, or --list LIST --title TEXT for a new one");
    for (const QString& option : {QStringLiteral("wait"), QStringLiteral("repeat")}) {
        bool isNumber = true;
        const QString minutes = parser.value(option);
        if (!minutes.isEmpty() && (minutes.toInt(&isNumber) < 0 || !isNumber))
            return QStringLiteral("a time is a number of minutes; 0 is none");
    }
    return {};
}

} // namespace

ExitCode changeStep(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("edit-step")))
        return *ended;
    if (const QString wrong = misuseIn(parser); !wrong.isEmpty())
        return misused(invocation, commandNamed("edit-step"), wrong);
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto asked = askedOf(invocation, parser, handbook->store());
    if (!asked)
        return invocation.console.fail(asked.error());
    if (!asked->acts.empty()) {
        if (const auto done = handbook->act(asked->acts); !done)
            return invocation.console.fail(done.error());
    }
    const bool isGone = parser.isSet(QStringLiteral("take-away"));
    const auto row = handbook->store().objects().row(asked->step);
    const auto place = isGone ? Result<StepPlace>(StepPlace()) : placeOf(handbook->store(), asked->step);
    if (!row || !place)
        return invocation.console.fail(row ? place.error() : row.error());
    const QString title = row->title.in(invocation.language);
    invocation.console.line(isGone ? QStringLiteral("%1  taken off its list").arg(title)
                                   : QStringLiteral("%1  %2  step %3 of %4")
                                         .arg(asked->step.hex().left(8), title)
                                         .arg(place->place)
                                         .arg(place->of));
    invocation.console.document(
        {{QStringLiteral("step"), asked->step.hex()}, {QStringLiteral("title"), title},
            {QStringLiteral("place"), place->place}, {QStringLiteral("of"), place->of}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
