// SPDX-License-Identifier: Apache-2.0
#include "app/actions/keys_desk.h"

#include "app/models/passphrase_meter.h"
#include "app/models/recovery_papers.h"
#include "store/keys/recovery_part.h"
#include "store/keys/secret_words.h"
#include "tests/app/app_device.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

struct Opened {
    QTemporaryDir folder;
    MadeHandbook made{folder.filePath(QStringLiteral("handbook"))};
    AppDevice device{made.folder};
    Session& session = device.session();

    Opened() { device.unlock(); }
    void openWith(const QString& papers)
    {
        session.lock();
        session.unlockWithRecovery(papers);
        REQUIRE(soon([this] { return session.state() != Session::Busy; }));
    }
};

void finish(const KeysDesk& desk)
{
    REQUIRE(soon([&desk] { return !desk.isBusy(); }));
}

} // namespace

TEST_CASE("an envelope is made once, opens for reading, and somebody says that it was them")
{
    Opened app;
    KeysDesk desk;
    desk.look();
    finish(desk);
    CHECK_FALSE(desk.hasEnvelope());
    CHECK(desk.isWhole());
    CHECK(desk.memoryMib() == 32);
    desk.makeEnvelope();
    finish(desk);
    const QString words = desk.envelopeWords();
    CHECK(words.split(u' ').size() == kEnvelopeWords);
    desk.forgetEnvelopeWords();
    CHECK(desk.envelopeWords().isEmpty());

    app.openWith(words);
    REQUIRE(app.session.state() == Session::Open);
    CHECK(app.session.caution() == Session::ByEnvelope);
    KeysDesk reading;
    reading.claim(QStringLiteral("nobody else was there"));
    finish(reading);
    CHECK(reading.failure() == failure::ReadOnly);

    app.session.lock();
    app.device.unlock();
    CHECK(app.session.caution() == Session::NoCaution);
    KeysDesk after;
    after.look();
    finish(after);
    CHECK(after.unclaimed() == 1);
    after.claim(QStringLiteral("nobody else was there"));
    finish(after);
    CHECK(after.failure() == failure::None);
    CHECK(after.unclaimed() == 0);
    REQUIRE(after.uses().size() == 1);
    CHECK(after.uses().constFirst().endsWith(QStringLiteral("Noor Verhulst · nobody else was there")));
}

TEST_CASE("a passphrase is changed by who knows it, and by nobody else")
{
    Opened app;
    KeysDesk desk;
    desk.changePassphrase(QStringLiteral("not this one"), QStringLiteral("other words for it"));
    finish(desk);
    CHECK(desk.failure() == failure::WrongKey);
    CHECK_FALSE(desk.isDone());
    desk.changePassphrase(kPassphrase, QStringLiteral("other words for it"));
    finish(desk);
    CHECK(desk.isDone());
    app.session.lock();
    app.session.unlock(kPassphrase);
    REQUIRE(soon([&] { return app.session.state() != Session::Busy; }));
    CHECK(app.session.failure() == failure::WrongKey);
    app.session.unlock(QStringLiteral("other words for it"));
    REQUIRE(soon([&] { return app.session.state() == Session::Open; }));
}

TEST_CASE("a copy that was put back is open for reading and says why, until the right one is there again")
{
    Opened app;
    app.session.lock();
    const QString path = app.made.folder + QStringLiteral("/protected.db");
    const QString kept = app.folder.filePath(QStringLiteral("kept"));
    const QString later = app.folder.filePath(QStringLiteral("later"));
    REQUIRE(QFile::copy(path, kept));
    app.device.unlock();
    app.session.lock();
    REQUIRE(QFile::rename(path, later));
    REQUIRE(QFile::rename(kept, path));
    app.device.unlock();
    CHECK(app.session.caution() == Session::OlderCopy);
    app.session.lock();
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(later, path));
    app.device.unlock();
    CHECK(app.session.caution() == Session::NoCaution);
}

TEST_CASE("what is typed from the papers in the safe is judged while it is typed")
{
    const RecoverySheet sheet = RecoverySheet::generate();
    RecoveryPapers papers;
    papers.setWhole(sheet.text());
    const QStringList parts = papers.parts();
    REQUIRE(parts.size() == 3);
    CHECK(papers.state() == RecoveryPapers::Nothing);
    papers.setFirst(sheet.text().left(20));
    CHECK(papers.state() == RecoveryPapers::Mistaken);
    papers.setFirst(sheet.text());
    CHECK(papers.state() == RecoveryPapers::Sheet);
    CHECK_FALSE(papers.wantsSecond());
    papers.setFirst(parts[0]);
    CHECK(papers.state() == RecoveryPapers::OneOfThree);
    papers.setSecond(parts[0]);
    CHECK(papers.state() == RecoveryPapers::Same);
    RecoveryPapers others;
    others.setWhole(RecoverySheet::generate().text());
    papers.setSecond(others.parts().at(1));
    CHECK(papers.state() == RecoveryPapers::Mixed);
    papers.setSecond(parts[2].left(parts[2].size() - 1) + (parts[2].endsWith(u'7') ? u'8' : u'7'));
    CHECK(papers.state() == RecoveryPapers::Mistaken);
    CHECK(papers.wrongGroups() == QStringLiteral("16"));
    papers.setSecond(parts[2]);
    CHECK(papers.state() == RecoveryPapers::Sheet);
    papers.setFirst(secretWords(kEnvelopeWords, QStringLiteral("en")));
    CHECK(papers.state() == RecoveryPapers::Envelope);
}

TEST_CASE("two of three sheets open the handbook in the app")
{
    Opened app;
    RecoveryPapers papers;
    papers.setWhole(app.made.recoveryWords);
    const QStringList parts = papers.parts();
    papers.setFirst(parts[2]);
    papers.setSecond(parts[0]);
    app.openWith(papers.papers());
    CHECK(app.session.state() == Session::Open);
    CHECK(app.session.caution() == Session::NoCaution);
}

TEST_CASE("the meter calls its own proposals strong")
{
    Opened app;
    PassphraseMeter meter;
    CHECK(meter.level() == PassphraseMeter::Empty);
    meter.setText(QStringLiteral("welkom1"));
    CHECK(meter.level() == PassphraseMeter::Weak);
    meter.setText(meter.propose());
    CHECK(meter.level() == PassphraseMeter::Strong);
}
