// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/other_copies.h"
#include "tests/qml/screen_pictures.h"

using namespace uitwijk;

namespace {

/// In the language that the app speaks at the moment.
QString takeOver()
{
    return QCoreApplication::translate("MembersScreen", "No administrator left? Take over…");
}

const QString kWords = QStringLiteral("Recovery words");
const QString kBecome = QStringLiteral("Become an administrator");

/// Another administrator makes the one at this device a responder, and is not heard of again.
void demote(ShownApp& app, const QString& folder)
{
    auto other = letIn(folder + QStringLiteral("/karim"), [&app](const Bytes& request) {
        return onHandbook(app, [&request](Handbook& sponsor) {
            return admitDevice(sponsor, request,
                {.name = QStringLiteral("Karim Peeters"), .role = Role::Admin, .relay = {}});
        });
    });
    const AuthorId self = selfHere(app);
    const QString path = folder + QStringLiteral("/news.uwk");
    {
        auto replica = Replica::open(other.store());
        REQUIRE(replica);
        REQUIRE(replica->setRole(self, Role::Responder, 1790000000000));
    }
    REQUIRE(carryOut(other, path, {}));
    REQUIRE(onHandbook(
        app, [&](Handbook& handbook) { return carryIn(handbook, path, QStringLiteral("en")).has_value(); }));
}

void members(ShownApp& app)
{
    app.ask("openDevice");
    app.ask("openMembers");
}

void taking(ShownApp& app)
{
    members(app);
    REQUIRE(app.press(takeOver()));
    app.settle();
}

} // namespace

TEST_CASE("when no administrator is left, the recovery words make one of this device")
{
    const QTemporaryDir folder;
    ShownApp app(ShownApp::Handbook::Sample);
    members(app);
    CHECK_FALSE(app.named(takeOver()));
    demote(app, folder.path());
    show(app, {{"members-responder", members}, {"take-over", taking}});
    app.dress({"", kDesktop});
    taking(app);
    app.type(kWords, QStringLiteral("not a word of it"));
    CHECK_FALSE(app.says(QStringLiteral("Admit somebody by file")));
    app.type(kWords, app.recoveryWords());
    REQUIRE(app.press(kBecome));
    REQUIRE(QTest::qWaitFor(
        [&] { return app.named(QStringLiteral("Admit somebody by file")) != nullptr; }, 20000));
    CHECK_FALSE(app.named(takeOver()));
    const QString self = selfHere(app).hex();
    const auto own = [&self](ShownApp& shown) {
        members(shown);
        shown.ask("openMember", self);
    };
    show(app, {{"member-recovered", own}});
    CHECK(app.named(QStringLiteral("Became an administrator with the recovery words")));
}

TEST_CASE("words of another handbook change nothing, and say so")
{
    const QTemporaryDir folder;
    ShownApp app(ShownApp::Handbook::Empty);
    demote(app, folder.path());
    app.dress({"", kPhone});
    taking(app);
    app.type(kWords, RecoverySheet::generate().text());
    REQUIRE(app.press(kBecome));
    REQUIRE(QTest::qWaitFor(
        [&] {
            return app.named(QStringLiteral("These are not the words that this handbook was founded with"))
                != nullptr;
        },
        20000));
    CHECK_FALSE(app.named(QStringLiteral("Admit somebody by file")));
}
