// SPDX-License-Identifier: Apache-2.0
#include "app/uitwijk/screen_tour.h"

#include "app/models/spoken.h"
#include "app/uitwijk/router.h"
#include "store/acts/acts.h"
#include "store/acts/evidence_acts.h"
#include "store/crypto/digest.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QMetaMethod>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>
#include <cstring>

namespace uitwijk {

using namespace std::chrono_literals;

namespace {

constexpr auto kGlance = 350ms; // for what is read on the lanes to be on the screen
constexpr auto kPause = 50ms; // between two touches

const std::vector<std::pair<ObjectKind, QString>> kListed{{ObjectKind::Site, QStringLiteral("sites")},
    {ObjectKind::Asset, QStringLiteral("assets")}, {ObjectKind::Service, QStringLiteral("services")},
    {ObjectKind::PhoneLine, QStringLiteral("phone-lines")}, {ObjectKind::Measure, QStringLiteral("measures")},
    {ObjectKind::Unit, QStringLiteral("units")}, {ObjectKind::Checklist, QStringLiteral("checklists")},
    {ObjectKind::Scenario, QStringLiteral("scenarios")},
    {ObjectKind::SafetyCard, QStringLiteral("safety-cards")}};

/// Screens of an incident, each with its name and how it is asked for.
const std::vector<std::pair<QString, const char*>> kOfIncident{{QStringLiteral("journal"), "openJournal"},
    {QStringLiteral("roll-call"), "openRollCall"}, {QStringLiteral("missing"), "openMissing"},
    {QStringLiteral("calls"), "openCalls"}, {QStringLiteral("lines"), "openLines"},
    {QStringLiteral("texts"), "openMessages"}, {QStringLiteral("clocks"), "openClocks"},
    {QStringLiteral("decisions"), "openDecisions"}, {QStringLiteral("decide"), "openDecide"},
    {QStringLiteral("report"), "openReport"}, {QStringLiteral("incident-measures"), "openMeasures"},
    {QStringLiteral("tasks"), "openTasks"}, {QStringLiteral("to-undo"), "openUndo"},
    {QStringLiteral("services"), "openServices"}, {QStringLiteral("workplaces"), "openWorkplaces"},
    {QStringLiteral("roll-answers"), "openRollAnswers"}};

/// Grey, from light to dark.
Bytes aPhoto()
{
    QImage image(800, 600, QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y)
        std::memset(image.scanLine(y), 220 - y / 4, std::size_t(image.width()));
    Bytes octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return octets;
}

} // namespace

struct ScreenTour::Places {
    QString contact;
    QString document;
    QString scenario;
    QHash<int, QString> firstOf; ///< by ObjectKind
    QString incident;
    QString run;
    bool exercise = false;
    QString evidence; ///< a photo or voice note of the incident
};

ScreenTour::ScreenTour(QQuickWindow& window, Session& session, const QmlComplaints& complaints, Plan plan)
    : m_window(window)
    , m_session(session)
    , m_complaints(complaints)
    , m_plan(std::move(plan))
    , m_stopwatch(window, session)
{
    connect(&session, &Session::stateChanged, this, &ScreenTour::follow, Qt::QueuedConnection);
}

void ScreenTour::start()
{
    if (!m_plan.shots.isEmpty() && !QDir().mkpath(m_plan.shots)) {
        std::fputs("the folder for the pictures cannot be made\n", stderr);
        QCoreApplication::exit(1);
        return;
    }
    follow();
}

void ScreenTour::follow()
{
    if (m_isUnderWay)
        return;
    if (m_session.failure() != failure::None) {
        std::fprintf(stderr, "the handbook did not open (%d)\n", int(m_session.failure()));
        QCoreApplication::exit(1);
        return;
    }
    if (m_session.state() != Session::Open) {
        look(QStringLiteral("00-before"));
        return;
    }
    m_isUnderWay = true;
    if (!m_session.recoveryWords().isEmpty())
        m_stops.push_back({QStringLiteral("01-recovery"), [] {}});
    m_stops.push_back({{}, [this] { m_session.forgetRecoveryWords(); }});
    m_stops.push_back({{}, [this] { visitAll(); }});
    next();
}

Result<std::vector<OpDraft>> ScreenTour::exercise(const Store& store)
{
    const auto scenarios = store.objects().ofKind(ObjectKind::Scenario);
    if (!scenarios || scenarios->empty())
        return scenarios ? Error{Errc::NotFound, "no scenario"} : scenarios.error();
    const auto incident = randomId<ObjectId>();
    auto drafts = declare(store,
        {.incident = incident,
            .scenario = scenarios->front().id,
            .title = {},
            .exercise = true,
            .answers = {}});
    if (drafts)
        drafts->push_back(bring(incident, {.evidence = randomId<ObjectId>(), .octets = aPhoto()}));
    return drafts;
}

Result<ScreenTour::Places> ScreenTour::read(const Store& store)
{
    Places places;
    for (int kind = int(ObjectKind::Organisation); kind <= int(kLastObjectKind); ++kind) {
        const auto rows = store.objects().ofKind(ObjectKind(kind));
        if (!rows)
            return rows.error();
        if (!rows->empty())
            places.firstOf.insert(kind, idText(rows->front().id));
    }
    places.contact = places.firstOf.value(int(ObjectKind::Contact));
    places.document = places.firstOf.value(int(ObjectKind::Document));
    places.scenario = places.firstOf.value(int(ObjectKind::Scenario));
    const auto incidents = store.incidents().all();
    if (!incidents || incidents->empty())
        return incidents ? Result<Places>(places) : incidents.error();
    const auto lists = store.incidents().lists(incidents->front().id);
    const auto evidence = store.evidence().of(incidents->front().id);
    if (evidence && !evidence->empty())
        places.evidence = idText(evidence->front().id);
    places.incident = idText(incidents->front().id);
    places.exercise = incidents->front().exercise;
    if (lists && !lists->empty())
        places.run = idText(lists->front().run);
    return places;
}

void ScreenTour::visitAll()
{
    if (m_plan.mayWrite) {
        addShell(QStringLiteral("quiet-wide"), {1280, 800}, {});
        m_stops.push_back({{}, [this] {
                               m_session.gateway()->write(
                                   [person = m_session.person()](Store& store) -> Result<Commit> {
                                       const auto drafts = exercise(store);
                                       return drafts ? store.log().append(*drafts, person) : drafts.error();
                                   });
                           }});
    }
    m_stops.push_back(
        {{}, [this] {
             m_session.gateway()->answer(
                 m_session.gateway()->read([](const Store& store) { return read(store); }), this,
                 [this](const Result<Places>& places) {
                     m_hasFailed = m_hasFailed || !places;
                     const Places found = places ? *places : Places();
                     addShell(QStringLiteral("wide"), {1280, 800}, found);
                     addScreens(QStringLiteral("wide"), found);
                     addShell(QStringLiteral("narrow"), {390, 844}, found);
                     addScreens(QStringLiteral("narrow"), found);
                     m_stops.push_back({QStringLiteral("zz-locked"), [this] { m_session.lock(); }});
                     m_stops.push_back({{}, [this] { end(); }});
                     if (m_isIdle)
                         next();
                 });
         }});
}

void ScreenTour::addShell(const QString& shape, const QSize& size, const Places& places)
{
    m_stops.push_back({{}, [this, size] { m_window.resize(size); }});
    const std::vector<std::pair<const char*, QVariantList>> stops{{"openNow", {}}, {"openContacts", {}},
        {"openPlan", {}}, {"openSearch", {QStringLiteral("bran")}}, {"openDevice", {}}};
    for (const auto& [signal, arguments] : stops) {
        m_stops.push_back({shape + u'-' + QString::fromLatin1(signal).mid(4).toLower(),
            [this, signal = signal, arguments = arguments] { ask(signal, arguments); }});
    }
    if (!places.contact.isEmpty()) {
        m_stops.push_back({{}, [this] { ask("openContacts"); }});
        m_stops.push_back(
            {shape + QStringLiteral("-contact"), [this, places] { ask("openContact", {places.contact}); }});
    }
}

void ScreenTour::addScreens(const QString& shape, const Places& places)
{
    const auto add = [&](const QString& name, const char* signal, const QVariantList& arguments) {
        m_stops.push_back({shape + u'-' + name, [this, signal, arguments] { ask(signal, arguments); }});
    };
    add(QStringLiteral("plan"), "openPlan", {});
    add(QStringLiteral("document"), "openDocument", {places.document});
    for (const auto& [kind, name] : kListed) {
        add(name, "openObjects", {int(kind), name});
        const QString first = places.firstOf.value(int(kind));
        if (!first.isEmpty())
            add(name + QStringLiteral("-one"), "openObject", {first});
    }
    add(QStringLiteral("now"), "openNow", {});
    add(QStringLiteral("keys"), "openKeys", {});
    add(QStringLiteral("sync"), "openSync", {});
    add(QStringLiteral("carry"), "openCarry", {});
    add(QStringLiteral("nearby"), "openNearby", {});
    add(QStringLiteral("codes"), "openCodes", {});
    add(QStringLiteral("import"), "openImport", {});
    add(QStringLiteral("places"), "openPlaces", {QString()});
    add(QStringLiteral("plan-check"), "openPlanCheck", {});
    add(QStringLiteral("roster"), "openRoster", {});
    add(QStringLiteral("skills"), "openSkills", {});
    add(QStringLiteral("drawing"), "openDrawing", {places.firstOf.value(int(ObjectKind::Site)), 0});
    add(QStringLiteral("members"), "openMembers", {});
    add(QStringLiteral("admit"), "openAdmit", {});
    add(QStringLiteral("now"), "openNow", {});
    add(QStringLiteral("declare"), "openDeclare", {places.scenario, true});
    if (places.incident.isEmpty())
        return;
    add(QStringLiteral("now"), "openNow", {});
    add(QStringLiteral("incident"), "openIncident", {places.incident});
    add(QStringLiteral("checklist"), "openChecklist", {places.run, 0, QString(), places.exercise});
    for (const auto& [name, signal] : kOfIncident)
        add(name, signal, {places.incident});
    if (!places.evidence.isEmpty())
        add(QStringLiteral("evidence"), "openEvidence", {places.incident, places.evidence});
    add(QStringLiteral("text"), "openMessage",
        {places.incident, places.firstOf.value(int(ObjectKind::Message))});
}

void ScreenTour::ask(const char* what, const QVariantList& arguments)
{
    QObject* router = routerOf(*qmlEngine(&m_window));
    if (!router) {
        m_hasFailed = true;
        return;
    }
    const QMetaObject& type = *router->metaObject();
    for (int i = 0; i < type.methodCount(); ++i) {
        const QMetaMethod method = type.method(i);
        if (method.name() != what || method.parameterCount() != arguments.size())
            continue;
        QVariantList converted = arguments;
        QGenericArgument passed[4];
        for (qsizetype at = 0; at < converted.size(); ++at) {
            converted[at].convert(method.parameterMetaType(int(at)));
            passed[at] = QGenericArgument(converted[at].typeName(), converted[at].constData());
        }
        method.invoke(router, Qt::DirectConnection, passed[0], passed[1], passed[2], passed[3]);
        return;
    }
    std::fprintf(stderr, "no way to %s\n", what);
    m_hasFailed = true;
}

void ScreenTour::next()
{
    m_isIdle = m_stops.empty();
    if (m_isIdle)
        return;
    const Stop stop = std::move(m_stops.front());
    m_stops.pop_front();
    if (m_plan.timed) {
        time(stop);
        return;
    }
    stop.go();
    QTimer::singleShot(kGlance, this, [this, name = stop.name] {
        if (!name.isEmpty())
            look(name);
        next();
    });
}

void ScreenTour::time(const Stop& stop)
{
    // As a person comes to it: not on top of all that the tour has visited.
    const auto home = [this] {
        if (m_session.state() == Session::Open)
            ask("openDevice");
    };
    m_stopwatch.time(home, [this, stop](double) { timeNow(stop); });
}

void ScreenTour::timeNow(const Stop& stop)
{
    m_stopwatch.time(stop.go, [this, name = stop.name](double ms) {
        if (!name.isEmpty()) {
            ++m_visited;
            std::printf("{\"screen\":\"%s\",\"ms\":%.2f}\n", qPrintable(name), ms);
            std::fflush(stdout);
        }
        QTimer::singleShot(kPause, this, [this] { next(); });
    });
}

void ScreenTour::look(const QString& name)
{
    ++m_visited;
    const QImage picture = m_window.grabWindow();
    m_hasFailed = m_hasFailed || picture.isNull();
    if (!m_plan.shots.isEmpty())
        m_hasFailed
            = !picture.save(QDir(m_plan.shots).filePath(name + QStringLiteral(".png"))) || m_hasFailed;
}

void ScreenTour::end()
{
    m_isUnderWay = true;
    QStringList complaints = m_complaints.all();
    complaints.removeDuplicates();
    std::printf("%d screens shown, %d complaints\n", m_visited, int(complaints.size()));
    for (const QString& complaint : complaints)
        std::fprintf(stderr, "%s\n", qPrintable(complaint));
    std::fflush(stdout);
    if (m_plan.stays)
        return;
    QCoreApplication::exit(m_hasFailed || !complaints.isEmpty() ? 1 : 0);
}

} // namespace uitwijk
