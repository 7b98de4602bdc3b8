// SPDX-License-Identifier: Apache-2.0
#include "app/actions/incident_actions.h"
#include "app/models/checklist_model.h"
#include "app/models/contact_tree_model.h"
#include "app/models/current_incident.h"
#include "app/models/journal_model.h"
#include "app/models/object_list_model.h"
#include "app/models/run_list_model.h"
#include "app/models/search_model.h"
#include "app/models/spoken.h"
#include "sync/engine/replica.h"
#include "tests/app/app_device.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace uitwijk;

namespace {

/// One device with an open handbook.
struct Desk {
    QTemporaryDir folder;
    MadeHandbook made{folder.filePath(QStringLiteral("handbook"))};
    AppDevice device{made.folder};

    Desk() { device.unlock(); }
    /// Writes one field, as an import or a colleague would.
    void set(const ObjectId& object, Field field, const QCborValue& value)
    {
        device.act([&](const Store&) -> Result<std::vector<OpDraft>> {
            return std::vector{
                OpDraft{.kind = OpKind::Set, .object = object, .field = quint32(field), .value = value}};
        });
    }
};

template <typename Model>
void open(Model& model)
{
    model.componentComplete();
    soon([&] { return model.isReady(); });
    CAPTURE(int(model.failure()));
    REQUIRE(model.isReady());
}

QStringList column(const QAbstractItemModel& model, const char* role)
{
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row)
        values << shownAt(model, row, role).toString();
    return values;
}

/// A list of a run with everything that shows it.
struct Board {
    CurrentIncident incident;
    RunListModel lists;
    ChecklistModel steps;
    JournalModel journal;

    explicit Board(Desk& desk)
    {
        const QString id = idText(desk.device.declare(desk.made.plan.scenario));
        lists.setIncidentId(id);
        journal.setIncidentId(id);
        open(incident);
        open(lists);
        open(journal);
        steps.setRunId(shownAt(lists, 0, "runId").toString());
        open(steps);
        REQUIRE(steps.count() == 4);
    }
};

} // namespace

TEST_CASE("a declaration is on the screen at once, and gone when the incident is stood down")
{
    Desk desk;
    CurrentIncident incident;
    open(incident);
    CHECK_FALSE(incident.isRunning());
    const ObjectId id = desk.device.declare(desk.made.plan.scenario);
    REQUIRE(soon([&] { return incident.isRunning(); }));
    CHECK(incident.title() == QStringLiteral("Office cannot be used"));
    CHECK(incident.declaredBy() == QStringLiteral("Noor Verhulst"));
    CHECK(incident.steps() == 8);
    CHECK(incident.settled() == 0);
    CHECK(incident.nextStep() == QStringLiteral("Step 0.0"));
    CHECK(incident.elapsedMinutes() == 0);

    IncidentActions actions;
    actions.standDown(idText(id));
    CHECK(soon([&] { return !incident.isRunning(); }));
    CHECK(incident.nextStep().isEmpty());
}

TEST_CASE("a tick is seen at once wherever the step is counted, and the next step moves on")
{
    Desk desk;
    Board board(desk);
    IncidentActions actions;
    const QSignalSpy done(&actions, &Action::done);
    CHECK(board.steps.current() == 0);
    actions.tick(board.steps.runId(), 0, int(StepState::Done), QStringLiteral(" by hand "));
    CHECK(actions.isBusy());
    REQUIRE(soon([&] { return board.steps.settled() == 1; }));
    CHECK(done.size() == 1);
    CHECK_FALSE(actions.isBusy());
    CHECK(board.steps.current() == 1);
    CHECK(shownAt(board.steps, 0, "note").toString() == QStringLiteral("by hand"));
    CHECK(shownAt(board.steps, 0, "by").toString().startsWith(QStringLiteral("Noor Verhulst")));
    CHECK(soon([&] { return shownAt(board.lists, 0, "settled").toInt() == 1; }));
    CHECK(soon([&] { return board.incident.settled() == 1; }));
    CHECK(board.incident.nextStep() == QStringLiteral("Step 0.1"));
    REQUIRE(soon([&] { return board.journal.count() == 2; }));
    CHECK(shownAt(board.journal, 0, "what").toInt() == JournalModel::Tick);
    CHECK(shownAt(board.journal, 0, "subject").toString() == QStringLiteral("Step 0.0"));

    actions.tick(board.steps.runId(), 0, int(StepState::ToDo), {}); // a mistake
    CHECK(soon([&] { return board.steps.settled() == 0; }));
    CHECK(board.steps.current() == 0);
}

TEST_CASE("a note is the first line of the log at once")
{
    Desk desk;
    Board board(desk);
    IncidentActions actions;
    actions.write(board.journal.incidentId(), QStringLiteral("  The fire brigade is here.\n"));
    REQUIRE(soon([&] { return board.journal.count() == 2; }));
    CHECK(shownAt(board.journal, 0, "words").toString() == QStringLiteral("The fire brigade is here."));
    CHECK(shownAt(board.journal, 0, "person").toString() == QStringLiteral("Noor Verhulst"));
    CHECK(shownAt(board.journal, 1, "what").toInt() == JournalModel::Declared);
}

TEST_CASE("a tick of a step that is not there is refused in words, and changes nothing")
{
    Desk desk;
    const Board board(desk);
    IncidentActions actions;
    const QSignalSpy done(&actions, &Action::done);
    actions.tick(board.steps.runId(), 99, int(StepState::Done), {});
    REQUIRE(soon([&] { return !actions.isBusy(); }));
    CHECK(actions.failure() == failure::NotFound);
    CHECK(done.isEmpty());
    CHECK(board.steps.settled() == 0);
    actions.dismissFailure();
    CHECK(actions.failure() == failure::None);
    desk.device.session().lock();
    actions.tick(board.steps.runId(), 0, int(StepState::Done), {});
    CHECK(actions.failure() == failure::Locked);
}

TEST_CASE("a list that changes keeps the rows that stay, and tells of each that does not")
{
    Desk desk;
    ObjectListModel steps;
    steps.setParentId(idText(desk.made.plan.checklists[0]));
    open(steps);
    REQUIRE(steps.count() == 4);
    const QPersistentModelIndex last = steps.index(3, 0);
    const QString lastId = shownAt(steps, 3, "objectId").toString();
    const QSignalSpy reset(&steps, &QAbstractItemModel::modelReset);
    const QSignalSpy moved(&steps, &QAbstractItemModel::rowsMoved);
    const QSignalSpy counted(&steps, &DisplayModel::countChanged);
    desk.set(desk.made.plan.steps[3], Field::Order, QStringLiteral("a00")); // to the second place
    REQUIRE(soon([&] { return moved.size() == 1; }));
    CHECK(last.row() == 1);
    CHECK(shownAt(steps, 1, "objectId").toString() == lastId);
    const auto added = randomId<ObjectId>();
    desk.set(added, Field::Kind, int(ObjectKind::Step));
    desk.set(added, Field::Title, QStringLiteral("One more"));
    desk.set(added, Field::Order, QStringLiteral("a9"));
    desk.set(added, Field::Parent, desk.made.plan.checklists[0].bytes());
    REQUIRE(soon([&] { return steps.count() == 5; }));
    CHECK(shownAt(steps, 4, "title").toString() == QStringLiteral("One more"));
    CHECK(counted.size() == 1);
    CHECK(reset.isEmpty());
    CHECK(last.row() == 1);
}

TEST_CASE("the tree of contacts is in the order of calling; the directory begins with who helps first")
{
    Desk desk;
    SmallPlan people(0);
    const ObjectId zoe = people.addContact(QStringLiteral("Zoë"), QStringLiteral("+31205550101"));
    const ObjectId anna = people.addContact(QStringLiteral("Anna"), QStringLiteral("+31205550102"), zoe);
    people.addContact(QStringLiteral("Bram"), QStringLiteral("+31205550103"), zoe);
    people.addContact(QStringLiteral("Chris"), QStringLiteral("+31205550104"), anna);
    const ObjectId help = people.addContact(QStringLiteral("Ziekenhuis"), QStringLiteral("112"));
    people.set(help, Field::ContactGroup, QStringLiteral("emergency"));
    people.set(zoe, Field::ContactGroup, QStringLiteral("staff"));
    ContactTreeModel tree;
    ContactTreeModel directory;
    directory.setDirectory(true);
    open(tree);
    open(directory);
    desk.device.act([&](const Store&) -> Result<std::vector<OpDraft>> { return people.drafts; });
    REQUIRE(soon([&] { return tree.count() == 6 && directory.count() == 6; }));

    const QStringList names = column(tree, "name");
    const auto from = names.indexOf(QStringLiteral("Zoë"));
    CHECK(names.mid(from, 4)
        == QStringList{
            QStringLiteral("Zoë"), QStringLiteral("Anna"), QStringLiteral("Chris"), QStringLiteral("Bram")});
    CHECK(column(tree, "depth").mid(from, 4)
        == QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("1")});
    CHECK(column(directory, "name").mid(0, 3)
        == QStringList{QStringLiteral("Ziekenhuis"), QStringLiteral("Noor Verhulst"), QStringLiteral("Zoë")});
    CHECK(column(directory, "depth").count(QStringLiteral("0")) == 6);
    directory.setDirectory(false);
    CHECK(soon([&] { return column(directory, "name") == names; }));
}

TEST_CASE("every text follows the reader's language at once, and keeps its place")
{
    Desk desk;
    const ObjectId step = desk.made.plan.steps[0];
    desk.set(step, Field::Title,
        Text({{QStringLiteral("nl"), QStringLiteral("Sluit het gas af")},
                 {QStringLiteral("en"), QStringLiteral("Turn off the gas")}})
            .toCbor());
    Board board(desk);
    SearchModel search;
    search.setWords(QStringLiteral("gas"));
    open(search);
    REQUIRE(search.count() == 1);
    const QSignalSpy reset(&board.steps, &QAbstractItemModel::modelReset);
    CHECK(shownAt(board.steps, 0, "title").toString() == QStringLiteral("Turn off the gas"));
    desk.device.preferences().setLanguage(QStringLiteral("nl"));
    CHECK(soon(
        [&] { return shownAt(board.steps, 0, "title").toString() == QStringLiteral("Sluit het gas af"); }));
    CHECK(soon([&] { return board.incident.nextStep() == QStringLiteral("Sluit het gas af"); }));
    CHECK(soon([&] { return shownAt(search, 0, "title").toString() == QStringLiteral("Sluit het gas af"); }));
    CHECK(reset.isEmpty());
}

TEST_CASE("search follows every letter, ends with the last words, and finds what is written meanwhile")
{
    Desk desk;
    SearchModel search;
    open(search);
    CHECK(search.count() == 0);
    for (const char* typed : {"s", "st", "ste", "step", "step 1", "step 1.3"})
        search.setWords(QString::fromLatin1(typed)); // faster than it can be read
    REQUIRE(soon([&] { return search.count() == 1; }));
    CHECK(shownAt(search, 0, "title").toString() == QStringLiteral("Step 1.3"));
    search.setWords(QStringLiteral("Generator"));
    REQUIRE(soon([&] { return search.count() == 0; }));
    const auto asset = randomId<ObjectId>();
    desk.set(asset, Field::Kind, int(ObjectKind::Asset));
    desk.set(asset, Field::Title, QStringLiteral("Generator in the yard"));
    CHECK(soon([&] { return search.count() == 1; }));
    search.setWords(QStringLiteral(" \" ( * : ^ - "));
    CHECK(soon([&] { return search.count() == 0; }));
    CHECK(search.failure() == failure::None);
}

TEST_CASE("a model may go while its question is under way")
{
    Desk desk;
    for (int round = 0; round < 50; ++round) {
        auto search = std::make_unique<SearchModel>();
        auto incident = std::make_unique<CurrentIncident>();
        auto actions = std::make_unique<IncidentActions>();
        search->setWords(QStringLiteral("step"));
        search->componentComplete();
        incident->componentComplete();
        actions->write(idText(randomId<ObjectId>()), QStringLiteral("x"));
        if (round % 3 == 0)
            QTest::qWait(1);
    }
    desk.device.settle();
    CHECK(desk.device.session().state() == Session::Open);
}

TEST_CASE("a model that outlives the lock shows the handbook again when it is opened")
{
    Desk desk;
    Board board(desk);
    // Questions are under way at the moment of locking.
    board.steps.setList(1);
    board.journal.setLimit(10);
    desk.device.session().lock();
    QTest::qWait(20);
    desk.device.unlock();
    CHECK(soon([&] { return shownAt(board.steps, 0, "title").toString() == QStringLiteral("Step 1.0"); }));
    IncidentActions actions;
    actions.write(board.journal.incidentId(), QStringLiteral("back again"));
    CHECK(soon([&] { return board.journal.count() == 2; }));
}
