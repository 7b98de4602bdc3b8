// SPDX-License-Identifier: Apache-2.0
#include "app/actions/admission_desk.h"
#include "app/actions/joining_desk.h"
#include "app/actions/removal_desk.h"
#include "app/models/members.h"
#include "app/models/removed_notice.h"
#include "app/opening.h"
#include "tests/qml/picture_inspection.h"
#include "tests/qml/shown_app.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace uitwijk;

namespace {

const QString kPassphrase = QStringLiteral("four small green boats");

/// One device's app without a window. Whoever acts next is inHand().
struct Phone {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("preferences.json"))};
    Session session{folder.filePath(QStringLiteral("handbook"))};

    void inHand()
    {
        PreferencesSingleton::instance = &preferences;
        SessionSingleton::instance = &session;
    }
    bool comes(Session::State state)
    {
        return QTest::qWaitFor([&] { return session.state() == state; }, 60000);
    }
    /// A handbook with the sample in it.
    void found()
    {
        inHand();
        REQUIRE(session.begin(Session::Creating, [path = session.folder()]() -> Result<OpenedHandbook> {
            auto founded = Handbook::create({.folder = path,
                                                .organisation = QStringLiteral("Kade & Zonen"),
                                                .person = QStringLiteral("Noor Verhulst"),
                                                .passphrase = kPassphrase,
                                                .cost = kWeakestCost},
                machineClock());
            if (!founded)
                return founded.error();
            const auto filled = founded->handbook.addSample();
            return filled ? openBeside(std::move(founded->handbook)) : filled.error();
        }));
        REQUIRE(comes(Session::Open));
    }
    template <typename Query>
    auto read(Query query)
    {
        return session.gateway()->read(std::move(query)).result();
    }
    void joins(Phone& sponsor, const struct Stick& stick);
    /// The deviceKey of the one other device.
    QString keyOfOther()
    {
        return read([](const Store& store) -> QString {
            const auto heads = store.log().vector();
            for (const LogHead& head : *heads) {
                if (head.author != *store.log().self())
                    return head.author.hex();
            }
            return {};
        });
    }
    QStringList contacts()
    {
        QStringList names;
        const auto tree = read([](const Store& store) { return store.contacts().tree(); });
        REQUIRE(tree);
        for (const ContactRow& row : *tree)
            names << row.name.in(QStringLiteral("nl")) + u' ' + row.phone;
        return names;
    }
};

void finished(const Desk& desk)
{
    REQUIRE(QTest::qWaitFor([&] { return !desk.isBusy(); }, 60000));
}

/// Files on their way between two people.
struct Stick {
    QTemporaryDir folder;
    [[nodiscard]] QUrl file(const char* name) const
    {
        return QUrl::fromLocalFile(folder.filePath(QLatin1String(name)));
    }
};

void Phone::joins(Phone& sponsor, const Stick& stick)
{
    inHand();
    session.join(kPassphrase);
    REQUIRE(comes(Session::Joining));
    JoiningDesk asking;
    finished(asking);
    asking.saveRequest(stick.file("request"));
    finished(asking);
    sponsor.inHand();
    AdmissionDesk admitting;
    admitting.openRequest(stick.file("request"));
    finished(admitting);
    admitting.admit({}, QStringLiteral("Karim Peeters"), int(Role::Editor));
    finished(admitting);
    admitting.saveAdmission(stick.file("admission"));
    finished(admitting);
    inHand();
    asking.openAdmission(stick.file("admission"));
    finished(asking);
    asking.accept();
    REQUIRE(comes(Session::Open));
}

} // namespace

TEST_CASE("a newcomer is let in by file, through a restart, and both read the same digits and contacts")
{
    const Stick stick;
    Phone office;
    office.found();
    Phone newcomer;
    newcomer.inHand();
    newcomer.session.join(kPassphrase);
    REQUIRE(newcomer.comes(Session::Joining));
    QString requestDigits;
    {
        JoiningDesk desk;
        finished(desk);
        requestDigits = desk.requestDigits();
        CHECK(requestDigits.size() == 6);
        CHECK(desk.savedTo().isEmpty());
        desk.saveRequest(stick.file("request"));
        finished(desk);
        CHECK(desk.failure() == failure::None);
    }
    newcomer.session.lock();
    newcomer.session.unlock(kPassphrase);
    REQUIRE(newcomer.comes(Session::Joining));

    office.inHand();
    AdmissionDesk sponsor;
    sponsor.openRequest(stick.file("request"));
    finished(sponsor);
    CHECK(sponsor.requestDigits() == requestDigits);
    CHECK_FALSE(sponsor.isKnown());
    sponsor.admit({}, QStringLiteral("Karim Peeters"), int(Role::Editor));
    finished(sponsor);
    REQUIRE(sponsor.failure() == failure::None);
    sponsor.saveAdmission(stick.file("admission"));
    finished(sponsor);
    CHECK_FALSE(sponsor.savedTo().isEmpty());

    newcomer.inHand();
    JoiningDesk desk;
    finished(desk);
    CHECK(desk.requestDigits() == requestDigits);
    CHECK_FALSE(desk.savedTo().isEmpty());
    desk.openAdmission(stick.file("admission"));
    finished(desk);
    REQUIRE(desk.admissionDigits().size() == 6);
    CHECK(desk.admissionDigits() == sponsor.admissionDigits());
    desk.accept();
    REQUIRE(newcomer.comes(Session::Open));
    CHECK_FALSE(newcomer.session.person().isNull());
    CHECK(newcomer.contacts() == office.contacts());

    // Whatever reads knows by now whose it is, also when much is asked at once.
    std::vector<QFuture<bool>> asked;
    for (int question = 0; question < 20; ++question)
        asked.push_back(newcomer.session.gateway()->read(
            [](const Store& store) { return store.log().self().has_value(); }));
    CHECK(std::all_of(asked.begin(), asked.end(), [](const QFuture<bool>& knows) { return knows.result(); }));
    Members members;
    members.classBegin();
    members.componentComplete();
    REQUIRE(QTest::qWaitFor([&] { return members.isReady() && members.devices()->count() == 2; }, 20000));
    CHECK(members.person() == QStringLiteral("Karim Peeters"));
    CHECK(members.role() == int(Role::Editor));
    CHECK_FALSE(members.mayAdmit());
}

TEST_CASE("an administrator removes a device with a reason that its card then says, and nobody else can")
{
    const Stick stick;
    Phone office;
    office.found();
    Phone newcomer;
    newcomer.joins(office, stick);

    newcomer.inHand();
    const QString officeKey = newcomer.keyOfOther();
    RemovalDesk refused;
    refused.remove(officeKey, QStringLiteral("Lost or stolen"));
    finished(refused);
    CHECK(refused.failure() == failure::NotAllowed);
    refused.setRole(officeKey, int(Role::Reader));
    finished(refused);
    CHECK(refused.failure() == failure::NotAllowed);

    office.inHand();
    Members members;
    members.classBegin();
    members.componentComplete();
    REQUIRE(QTest::qWaitFor([&] { return members.devices()->count() == 2; }, 20000));
    const QString key = members.devices()->rows().back().key;
    members.setOnly(key);
    const auto told = [&members](const char* role) {
        const auto names = members.devices()->roleNames();
        return members.devices()->index(0).data(names.key(role));
    };
    REQUIRE(QTest::qWaitFor([&] { return members.devices()->count() == 1; }, 20000));
    CHECK(members.mayAdmit());
    CHECK(members.memberCount() == 2);
    CHECK_FALSE(told("removed").toBool());
    RemovalDesk desk;
    desk.setRole(key, int(Role::Coordinator));
    finished(desk);
    REQUIRE(QTest::qWaitFor([&] { return told("role").toInt() == int(Role::Coordinator); }, 20000));
    desk.remove(key, QStringLiteral(" Lost or stolen "));
    finished(desk);
    CHECK(desk.failure() == failure::None);
    REQUIRE(QTest::qWaitFor([&] { return told("removed").toBool(); }, 20000));
    CHECK(members.memberCount() == 1);
    CHECK(told("reason").toString() == QStringLiteral("Lost or stolen"));
    CHECK(told("removedBy").toString() == QStringLiteral("Noor Verhulst"));
    CHECK_FALSE(told("removedOn").toString().isEmpty());
    CHECK(told("heldBack").toInt() == 0);

    // The removed one learns it, says so, and may erase its copy; the other may not.
    newcomer.inHand();
    RemovedNotice notice;
    notice.classBegin();
    notice.componentComplete();
    REQUIRE(QTest::qWaitFor([&] { return notice.isReady(); }, 20000));
    CHECK_FALSE(notice.isRemoved());
    auto controls
        = office.session.gateway()->run([](Store& store) { return store.log().controlSegments(); }).result();
    REQUIRE(controls);
    auto learnt = newcomer.session.gateway()
                      ->change([controls = *controls](Handbook& handbook) -> Result<Commit> {
                          auto replica = Replica::open(handbook.store());
                          Membership seen;
                          for (const Segment& segment : controls) {
                              if (auto applied = seen.apply(*Envelope::parse(segment.envelope)); !applied)
                                  return applied.error();
                          }
                          return replica->learnRemoval(seen, 1'790'000'000'000);
                      })
                      .result();
    REQUIRE(learnt);
    REQUIRE(QTest::qWaitFor([&] { return notice.isRemoved(); }, 20000));
    CHECK(notice.by() == QStringLiteral("Noor Verhulst"));
    CHECK_FALSE(notice.learnt().isEmpty());
    newcomer.session.eraseRemoved();
    REQUIRE(newcomer.comes(Session::NoHandbook));
    CHECK_FALSE(Handbook::isIn(newcomer.session.folder()));
    office.inHand();
    desk.remove(key, QStringLiteral("again"));
    finished(desk);
    CHECK(desk.failure() == failure::NotFound);
    office.session.eraseRemoved();
    REQUIRE(office.comes(Session::Locked));
    CHECK(Handbook::isIn(office.session.folder()));
}

TEST_CASE("a wrong file says what it is, and the right one still works")
{
    const Stick stick;
    Phone office;
    office.found();
    Phone newcomer;
    newcomer.inHand();
    newcomer.session.join(kPassphrase);
    REQUIRE(newcomer.comes(Session::Joining));
    JoiningDesk desk;
    finished(desk);
    desk.saveRequest(stick.file("request"));
    finished(desk);
    desk.openAdmission(stick.file("request"));
    finished(desk);
    CHECK(desk.failure() == failure::Malformed);
    desk.openAdmission(stick.file("nothing"));
    finished(desk);
    CHECK(desk.failure() == failure::NotFound);
    desk.saveRequest(QUrl::fromLocalFile(QStringLiteral("/proc/nowhere/request")));
    finished(desk);
    CHECK(desk.failure() == failure::ReadOnly);

    Phone other;
    other.inHand();
    other.session.join(kPassphrase);
    REQUIRE(other.comes(Session::Joining));
    JoiningDesk stranger;
    finished(stranger);
    stranger.saveRequest(stick.file("other request"));
    finished(stranger);

    const auto admitted = [&](AdmissionDesk& sponsor, const char* request) {
        office.inHand();
        sponsor.openRequest(stick.file(request));
        finished(sponsor);
        sponsor.admit({}, QLatin1String(request), int(Role::Responder));
        finished(sponsor);
        sponsor.saveAdmission(stick.file("admission"));
        finished(sponsor);
    };
    AdmissionDesk sponsor;
    admitted(sponsor, "other request");
    newcomer.inHand();
    desk.openAdmission(stick.file("admission"));
    finished(desk);
    CHECK(desk.failure() == failure::NotAllowed);
    CHECK(newcomer.session.state() == Session::Joining);
    admitted(sponsor, "request");
    const QString digits = sponsor.admissionDigits();
    sponsor.openRequest(stick.file("request"));
    finished(sponsor);
    CHECK(sponsor.isKnown());
    sponsor.admit({}, {}, int(Role::Responder)); // the stick was lost
    finished(sponsor);
    CHECK(sponsor.admissionDigits() == digits);
    sponsor.openRequest(stick.file("admission"));
    finished(sponsor);
    CHECK(sponsor.failure() == failure::Malformed);

    newcomer.inHand();
    desk.openAdmission(stick.file("admission"));
    finished(desk);
    CHECK(desk.admissionDigits() == digits);
    desk.refuse();
    CHECK(desk.admissionDigits().isEmpty());
    desk.accept();
    CHECK(newcomer.session.state() == Session::Joining);
    desk.openAdmission(stick.file("admission"));
    finished(desk);
    desk.accept();
    REQUIRE(newcomer.comes(Session::Open));
}

TEST_CASE("whoever starts over has an empty device again")
{
    Phone newcomer;
    newcomer.inHand();
    newcomer.session.join(kPassphrase);
    REQUIRE(newcomer.comes(Session::Joining));
    {
        JoiningDesk desk;
        finished(desk);
        desk.startOver();
    }
    REQUIRE(newcomer.comes(Session::NoHandbook));
    CHECK(newcomer.session.failure() == failure::None);
    newcomer.session.join(kPassphrase);
    CHECK(newcomer.comes(Session::Joining));
}

TEST_CASE("where the desktop has no dialog of its own a file can be chosen all the same")
{
    ShownApp app(ShownApp::Handbook::Joining);
    WarningCollector warnings;
    QStringList said;
    int asked = 0;
    for (QObject* item : app.window().findChildren<QObject*>()) {
        if (!QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("FileAsker_QML")))
            continue;
        REQUIRE(QMetaObject::invokeMethod(item, "ask"));
        QTest::qWait(300);
        said += warnings.take();
        INFO(said.join(u'\n').toStdString());
        CHECK(item->property("asking").toBool());
        QMetaObject::invokeMethod(item, "stop");
        ++asked;
    }
    CHECK(asked == 3); // to save the request, for the welcome, and for pictures of codes
    INFO(said.join(u'\n').toStdString());
    CHECK(said.isEmpty());
}
