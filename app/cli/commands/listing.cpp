// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/listing.h"

#include "app/cli/command.h"
#include "app/cli/moment.h"
#include "app/cli/status_words.h"
#include "app/cli/words.h"
#include "app/handbook/written.h"
#include "store/views/review_view.h"
#include "sync/engine/replica.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>

#include <array>

namespace uitwijk::cli {

namespace {

QString briefly(const ObjectId& id)
{
    return id.hex().left(8);
}

void add(Listing& listing, const ObjectRow& row, const QString& language)
{
    const QString title = row.title.in(language);
    const QString subtitle = row.subtitle.in(language);
    listing.lines.append(QStringLiteral("%1  %2%3")
                             .arg(briefly(row.id), title,
                                 subtitle.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(subtitle)));
    listing.items.append(QJsonObject{{QStringLiteral("id"), row.id.hex()},
        {QStringLiteral("kind"), wordFor(row.kind)}, {QStringLiteral("title"), title},
        {QStringLiteral("subtitle"), subtitle}, {QStringLiteral("group"), row.group}});
}

template <ObjectKind kind>
Result<Listing> objects(const ListingRequest& request)
{
    const auto rows = request.handbook.store().objects().ofKind(kind);
    if (!rows)
        return rows.error();
    Listing listing;
    for (const ObjectRow& row : *rows)
        add(listing, row, request.invocation.language);
    return listing;
}

Result<Listing> tree(const ListingRequest& request)
{
    const auto rows = request.handbook.store().contacts().tree();
    if (!rows)
        return rows.error();
    Listing listing;
    for (const ContactRow& row : *rows) {
        const QString name = row.name.in(request.invocation.language);
        listing.lines.append(
            QStringLiteral("%1  %2%3  %4")
                .arg(briefly(row.id), QString(2 * row.depth, QLatin1Char(' ')), name, row.phone));
        listing.items.append(QJsonObject{{QStringLiteral("id"), row.id.hex()}, {QStringLiteral("name"), name},
            {QStringLiteral("caller"), row.caller.isNull() ? QString() : row.caller.hex()},
            {QStringLiteral("depth"), row.depth}, {QStringLiteral("group"), row.group},
            {QStringLiteral("phone"), row.phone}});
    }
    return listing;
}

Result<Listing> incidents(const ListingRequest& request)
{
    const auto rows = request.handbook.store().incidents().all();
    if (!rows)
        return rows.error();
    Listing listing;
    for (const IncidentRow& row : *rows) {
        const QString title = row.title.in(request.invocation.language);
        listing.lines.append(
            QStringLiteral("%1  %2  %3  %4/%5%6%7")
                .arg(briefly(row.id), wordFor(row.verdict), title)
                .arg(row.settled)
                .arg(row.steps)
                .arg(row.exercise ? QStringLiteral("  EXERCISE") : QString(),
                    !row.running              ? QStringLiteral("  ended")
                        : row.toldIn.isNull() ? QString()
                                              : QStringLiteral("  told in %1").arg(briefly(row.toldIn))));
        listing.items.append(
            QJsonObject{{QStringLiteral("id"), row.id.hex()}, {QStringLiteral("title"), title},
                {QStringLiteral("verdict"), wordFor(row.verdict)}, {QStringLiteral("exercise"), row.exercise},
                {QStringLiteral("running"), row.running}, {QStringLiteral("steps"), row.steps},
                {QStringLiteral("settled"), row.settled}, {QStringLiteral("disputed"), row.disputed},
                {QStringLiteral("told-in"), row.toldIn.isNull() ? QString() : row.toldIn.hex()},
                {QStringLiteral("verdict-disputed"), row.judged.disputed}});
    }
    return listing;
}

/// How a step stands, in a word.
QString stateOf(const RunStepRow& step)
{
    if (step.stand.applies == Applies::No)
        return QStringLiteral("does-not-apply");
    return step.fold.disputed ? QStringLiteral("disputed") : wordFor(step.stand.state);
}

QString answerIn(const RunStepRow& step, const std::optional<int>& answer, const QString& language)
{
    return answer && std::size_t(*answer) < step.answers.size()
        ? step.answers[std::size_t(*answer)].in(language)
        : QString();
}

/// When a step is to be done, and for which answer only.
QString remarksOf(const RunStepRow& step, const QString& language)
{
    QStringList remarks;
    if (step.stand.due > 0)
        remarks << QStringLiteral("at %1").arg(timeOf(step.stand.due));
    if (!step.dependsAnswer.isEmpty())
        remarks << QStringLiteral("only if: %1 %2")
                       .arg(step.dependsOn.in(language), step.dependsAnswer.in(language));
    QStringList answers;
    for (const Text& answer : step.answers)
        answers << answer.in(language);
    if (const QString given = answerIn(step, step.fold.answer, language); !given.isEmpty())
        remarks << QStringLiteral("answered: %1").arg(given);
    else if (!answers.isEmpty())
        remarks << QStringLiteral("answers: %1").arg(answers.join(QStringLiteral(" / ")));
    return remarks.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(remarks.join(QStringLiteral("; ")));
}

void add(Listing& listing, const RunStepRow& step, const QString& list, const QString& language)
{
    const QString state = stateOf(step);
    listing.lines.append(QStringLiteral("%1  %2  %3  %4%5")
                             .arg(briefly(step.step), state, step.title.in(language),
                                 step.shownBy.in(language), remarksOf(step, language)));
    QJsonArray marks;
    for (const StepMark& mark : step.marks) {
        marks.append(QJsonObject{{QStringLiteral("state"), wordFor(mark.state)},
            {QStringLiteral("at"), timeOf(mark.at)}, {QStringLiteral("person"), mark.person.hex()},
            {QStringLiteral("note"), mark.note}, {QStringLiteral("head"), mark.head},
            {QStringLiteral("answer"), answerIn(step, mark.answer, language)}});
    }
    QJsonArray answers;
    for (const Text& answer : step.answers)
        answers.append(answer.in(language));
    listing.items.append(QJsonObject{{QStringLiteral("id"), step.step.hex()}, {QStringLiteral("list"), list},
        {QStringLiteral("title"), step.title.in(language)}, {QStringLiteral("state"), state},
        {QStringLiteral("by"), step.shownBy.in(language)}, {QStringLiteral("marks"), marks},
        {QStringLiteral("answers"), answers},
        {QStringLiteral("answer"), answerIn(step, step.fold.answer, language)},
        {QStringLiteral("due"), step.stand.due > 0 ? timeOf(step.stand.due) : QString()}});
}

/// The steps of the running incident; `onlyDisputed` for those that wait for a decision.
Result<Listing> runSteps(const ListingRequest& request, bool onlyDisputed)
{
    const Store& store = request.handbook.store();
    const auto incident = incidentCalled(request.invocation, store, request.incident);
    if (!incident)
        return incident.error();
    const auto lists = store.incidents().lists(*incident);
    if (!lists)
        return lists.error();
    Listing listing;
    for (const RunListRow& list : *lists) {
        const auto steps = store.incidents().steps(list.run, list.list);
        if (!steps)
            return steps.error();
        for (const RunStepRow& step : *steps) {
            if (!onlyDisputed || step.fold.disputed)
                add(listing, step, list.title.in(request.invocation.language), request.invocation.language);
        }
    }
    return listing;
}

Result<Listing> steps(const ListingRequest& request)
{
    return runSteps(request, false);
}

Result<Listing> conflicts(const ListingRequest& request)
{
    return runSteps(request, true);
}

/// What was said, in a word.
QString stateOf(const JournalRow& row)
{
    if (row.what == JournalRow::What::Status)
        return wordFor(row.statusKind, row.status);
    return row.what == JournalRow::What::Tick ? wordFor(row.state) : QString();
}

/// What was said with it, the answer first.
QString wordsOf(const JournalRow& row, const QString& language)
{
    const QString answer = row.answer.in(language);
    return answer.isEmpty() || row.text.isEmpty() ? answer + row.text
                                                  : QStringLiteral("%1. %2").arg(answer, row.text);
}

Result<Listing> log(const ListingRequest& request)
{
    const auto incident = incidentCalled(request.invocation, request.handbook.store(), request.incident);
    if (!incident)
        return incident.error();
    const auto rows = request.handbook.store().incidents().journal(*incident);
    if (!rows)
        return rows.error();
    static constexpr std::array kWhat{"declared", "stood-down", "tick", "note", "status"};
    Listing listing;
    for (const JournalRow& row : *rows) {
        const QString what = QString::fromLatin1(kWhat[std::size_t(row.what)]);
        const QString state = stateOf(row);
        const QString subject = row.subject.in(request.invocation.language);
        const QString who = row.personName.in(request.invocation.language);
        const QString words = wordsOf(row, request.invocation.language);
        listing.lines.append(
            QStringLiteral("%1  %2  %3  %4  %5  %6").arg(timeOf(row.at), who, what, state, subject, words));
        listing.items.append(QJsonObject{{QStringLiteral("at"), timeOf(row.at)},
            {QStringLiteral("person"), who}, {QStringLiteral("what"), what}, {QStringLiteral("state"), state},
            {QStringLiteral("subject"), subject}, {QStringLiteral("text"), words}});
    }
    return listing;
}

Result<Listing> devices(const ListingRequest& request)
{
    const auto replica = Replica::open(request.handbook.store());
    const auto members = replica ? replica->members() : Result<std::vector<Member>>(replica.error());
    if (!members)
        return members.error();
    const auto held = request.handbook.store().log().heldBack();
    if (!held)
        return held.error();
    Listing listing;
    for (const Member& member : *members) {
        QString name;
        if (member.appointment) {
            if (const auto row = request.handbook.store().objects().row(member.appointment->person))
                name = row->title.in(request.invocation.language);
        }
        const QString id = member.device.author.hex();
        const bool isThis = member.device.author == replica->self();
        qint64 heldBack = 0;
        for (const HeldBack& one : *held) {
            if (one.author == member.device.author)
                heldBack = one.bundles;
        }
        QString note = isThis ? QStringLiteral("  (this device)") : QString();
        if (!member.isActive)
            note += QStringLiteral("  (removed; held back: %1)").arg(heldBack);
        else if (heldBack > 0)
            note += QStringLiteral("  (held back: %1)").arg(heldBack);
        const auto wipe = replica->wipeStateOf(member.device.author);
        if (!wipe)
            return wipe.error();
        if (wipe->isWanted)
            note += wipe->isConfirmed ? QStringLiteral("  (says that it erased its copy)")
                                      : QStringLiteral("  (its copy is to be erased)");
        listing.lines.append(QStringLiteral("%1  %2%3").arg(id.left(8), name, note));
        listing.items.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("person"), name},
            {QStringLiteral("this"), isThis}, {QStringLiteral("removed"), !member.isActive},
            {QStringLiteral("heldBack"), heldBack}, {QStringLiteral("wiping"), wipe->isWanted},
            {QStringLiteral("wiped"), wipe->isConfirmed},
            {QStringLiteral("role"), member.appointment ? int(member.appointment->role) : 0}});
    }
    return listing;
}

/// What is to be looked at again, the most overdue first.
Result<Listing> reviews(const ListingRequest& request)
{
    const Store& store = request.handbook.store();
    std::vector<std::pair<qint64, ObjectRow>> due;
    for (int kind = int(ObjectKind::Organisation); kind <= int(kLastObjectKind); ++kind) {
        const auto rows = store.objects().ofKind(ObjectKind(kind));
        if (!rows)
            return rows.error();
        for (const ObjectRow& row : *rows) {
            const auto record = store.objects().record(row.id);
            if (record && record->has(Field::ReviewBy))
                due.emplace_back(record->value(Field::ReviewBy).toInteger(), row);
        }
    }
    std::stable_sort(due.begin(), due.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Listing listing;
    for (const auto& [day, row] : due) {
        const QString date = QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate);
        listing.lines.append(QStringLiteral("%1  %2  %3")
                                 .arg(date, wordFor(row.kind), row.title.in(request.invocation.language)));
        listing.items.append(
            QJsonObject{{QStringLiteral("id"), row.id.hex()}, {QStringLiteral("kind"), wordFor(row.kind)},
                {QStringLiteral("title"), row.title.in(request.invocation.language)},
                {QStringLiteral("review-by"), date}});
    }
    return listing;
}

/// Exercises that ended: what each cost, and what it found.
Result<Listing> exercises(const ListingRequest& request)
{
    const auto past = request.handbook.store().reviews().past(true, QDateTime::currentMSecsSinceEpoch());
    if (!past)
        return past.error();
    Listing listing;
    for (const Review& review : *past) {
        const QString hours = writtenHours(review.facts.personTime());
        const QString title = review.incident.title.in(request.invocation.language);
        listing.lines.append(
            QStringLiteral("%1  %2  EXERCISE  %3: %4 person-hours, %5 findings, %6 closed")
                .arg(briefly(review.incident.id), timeOf(review.incident.declaredAt), title, hours)
                .arg(review.findings.size())
                .arg(review.settled()));
        listing.items.append(QJsonObject{{QStringLiteral("id"), review.incident.id.hex()},
            {QStringLiteral("title"), title}, {QStringLiteral("exercise"), true},
            {QStringLiteral("at"), timeOf(review.incident.declaredAt)},
            {QStringLiteral("people"), review.facts.people}, {QStringLiteral("person-hours"), hours},
            {QStringLiteral("findings"), int(review.findings.size())},
            {QStringLiteral("closed"), review.settled()}});
    }
    return listing;
}

struct Named {
    const char* name;
    ListingMaker make;
};

constexpr std::array kListings{Named{"contacts", objects<ObjectKind::Contact>}, Named{"tree", tree},
    Named{"documents", objects<ObjectKind::Document>}, Named{"checklists", objects<ObjectKind::Checklist>},
    Named{"steps", steps}, Named{"scenarios", objects<ObjectKind::Scenario>},
    Named{"sites", objects<ObjectKind::Site>}, Named{"assets", objects<ObjectKind::Asset>},
    Named{"services", objects<ObjectKind::Service>}, Named{"lines", objects<ObjectKind::PhoneLine>},
    Named{"measures", objects<ObjectKind::Measure>}, Named{"criteria", objects<ObjectKind::Criterion>},
    Named{"incidents", incidents}, Named{"exercises", exercises}, Named{"log", log},
    Named{"devices", devices}, Named{"conflicts", conflicts}, Named{"reviews", reviews}};

} // namespace

ListingMaker listingCalled(const QString& name)
{
    for (const Named& listing : kListings) {
        if (name == QLatin1String(listing.name))
            return listing.make;
    }
    return nullptr;
}

QStringList listingNames()
{
    QStringList names;
    for (const Named& listing : kListings)
        names.append(QString::fromLatin1(listing.name));
    return names;
}

} // namespace uitwijk::cli
