// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/screen_pictures.h"

#include "app/models/spoken.h"

#include <catch2/catch_test_macros.hpp>

#include <QQmlComponent>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

using namespace uitwijk;

namespace {

constexpr int kMostTaps = 3;

/// A person with a phone that was just switched on: taps, and counts them from the moment of unlocking.
class Person {
public:
    Person()
        : m_app(ShownApp::Handbook::Locked)
    {
        m_app.dress({"", kPhone});
        REQUIRE(m_app.shown(QStringLiteral("LockedScreen")));
        m_app.session().unlock(QStringLiteral("four small green boats"));
        REQUIRE(QTest::qWaitFor([this] { return m_app.session().state() == Session::Open; }, 60000));
        m_app.settle();
    }
    void tap(const QString& label)
    {
        ++m_taps;
        INFO(label.toStdString());
        REQUIRE(m_app.touch(label));
    }
    void hold(const QString& label, const std::function<bool()>& until)
    {
        ++m_taps;
        INFO(label.toStdString());
        REQUIRE(m_app.hold(label, until));
    }
    bool hasIncident()
    {
        const auto all = m_app.read([](const Store& store) { return store.incidents().all(); });
        return all && !all->empty() && all->front().running;
    }
    [[nodiscard]] int taps() const { return m_taps; }
    ShownApp& app() { return m_app; }

private:
    ShownApp m_app;
    int m_taps = 0;
};

/// What the screens ask for; kept alive by who asks.
QObject* routerOf(ShownApp& app, QObject& owner)
{
    QQmlComponent asking(qmlEngine(&app.window()));
    asking.setData(
        "import QtQml\nimport Uitwijk.Screens\nQtObject { property QtObject router: Router }", QUrl());
    QObject* holder = asking.create();
    REQUIRE(holder);
    holder->setParent(&owner);
    return holder->property("router").value<QObject*>();
}

/// The first one of the contact tree whose first number is a mobile telephone.
ContactCard firstOnMobile(const Store& store)
{
    const auto tree = store.contacts().tree();
    for (const ContactRow& row : tree ? *tree : std::vector<ContactRow>()) {
        auto card = store.contacts().card(row.id);
        if (card && !card->phones.empty() && card->phones.front().label == QLatin1String("mobile"))
            return *std::move(card);
    }
    return {};
}

} // namespace

TEST_CASE("an incident runs at most three taps after unlocking")
{
    Person person;
    person.tap(QStringLiteral("Fire or smoke"));
    person.hold(QStringLiteral("Hold to declare"), [&] { return person.hasIncident(); });
    CHECK(person.hasIncident());
    CHECK(person.app().shown(QStringLiteral("IncidentBoard")));
    CHECK(person.taps() <= kMostTaps);
}

TEST_CASE("somebody's telephone rings at most three taps after unlocking")
{
    Person person;
    QObject owner;
    QObject* router = routerOf(person.app(), owner);
    REQUIRE(router);
    const QSignalSpy asked(router, SIGNAL(call(QString)));
    REQUIRE(asked.isValid());
    const ContactCard card = person.app().read([](const Store& store) { return firstOnMobile(store); });
    person.tap(QStringLiteral("Contacts"));
    person.tap(card.name.in(QStringLiteral("en")));
    person.tap(QStringLiteral("Call %1, Mobile").arg(spokenNumber(card.phones.front().raw)));
    REQUIRE(asked.size() == 1);
    CHECK(person.taps() <= kMostTaps);
}
