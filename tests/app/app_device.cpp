// SPDX-License-Identifier: Apache-2.0
#include "tests/app/app_device.h"

#include "app/handbook/joining.h"
#include "app/opening.h"
#include "app/qml_types.h"
#include "store/crypto/sodium_init.h"

namespace uitwijk {
namespace {

NewHandbook wantedIn(const QString& folder)
{
    return {.folder = folder,
        .organisation = QStringLiteral("Vlierhaven"),
        .person = QStringLiteral("Noor Verhulst"),
        .passphrase = kPassphrase,
        .cost = kWeakestCost};
}

} // namespace

MadeHandbook::MadeHandbook(const QString& path)
    : folder(path)
{
    REQUIRE(initialiseCrypto());
    auto founded = Handbook::create(wantedIn(folder), machineClock());
    REQUIRE(founded);
    recoveryWords = founded->recovery.text();
    REQUIRE(founded->handbook.act(plan.drafts));
}

void MadeHandbook::admit(const QString& joined, const QString& person) const
{
    auto sponsor = Handbook::open(folder, kPassphrase, machineClock());
    REQUIRE(sponsor);
    const auto request = beginJoining(wantedIn(joined), machineClock());
    REQUIRE(request);
    const auto welcome = admitDevice(*sponsor, *request, {.name = person, .role = Role::Editor, .relay = {}});
    REQUIRE(welcome);
    auto newcomer = Handbook::open(joined, kPassphrase, machineClock());
    REQUIRE(newcomer);
    REQUIRE(finishJoining(*newcomer, welcome->file));
}

AppDevice::AppDevice(const QString& folder)
    : m_folder(folder)
    , m_preferences(folder + QStringLiteral(".preferences.json"))
    , m_session(std::make_unique<Session>(folder))
{
    REQUIRE(initialiseCrypto());
    m_preferences.setLanguage(QStringLiteral("en"));
    use();
}

AppDevice::~AppDevice() = default;

void AppDevice::use()
{
    PreferencesSingleton::instance = &m_preferences;
    SessionSingleton::instance = m_session.get();
}

void AppDevice::unlock()
{
    m_session->unlock(kPassphrase);
    REQUIRE(soon([this] { return m_session->state() != Session::Busy; }));
    REQUIRE(m_session->failure() == failure::None);
    REQUIRE(m_session->state() == Session::Open);
}

void AppDevice::restart()
{
    m_session.reset();
    m_session = std::make_unique<Session>(m_folder);
    use();
    unlock();
}

void AppDevice::settle()
{
    // What is read may make a model read more: two rounds through all lanes end it.
    for (int round = 0; round < 2; ++round) {
        for (const QFuture<bool>& lane : m_session->gateway()->ahead())
            REQUIRE(soon([&lane] { return lane.isFinished(); }));
        QTest::qWait(1);
    }
}

void AppDevice::act(std::function<Result<std::vector<OpDraft>>(const Store&)> make)
{
    const auto written = m_session->gateway()->write(
        [make = std::move(make), person = m_session->person()](Store& store) -> Result<Commit> {
            auto drafts = make(store);
            return drafts ? store.log().append(*drafts, person) : drafts.error();
        });
    REQUIRE(written.result());
}

ObjectId AppDevice::declare(const ObjectId& scenario)
{
    const auto incident = randomId<ObjectId>();
    act([&](const Store& store) {
        return uitwijk::declare(
            store, {.incident = incident, .scenario = scenario, .title = {}, .answers = {}});
    });
    return incident;
}

QVariant shownAt(const QAbstractItemModel& model, int row, const char* role)
{
    const int number = model.roleNames().key(role, -1);
    REQUIRE(number >= 0);
    return model.data(model.index(row, 0), number);
}

} // namespace uitwijk
