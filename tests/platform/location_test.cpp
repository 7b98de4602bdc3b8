// SPDX-License-Identifier: Apache-2.0
#include "platform/location/nmea_file_location.h"
#include "platform/location/nmea_reader.h"
#include "platform/location/open_location.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <cmath>

using namespace uitwijk;

namespace {

QString path(const char* name)
{
    return QStringLiteral(UITWIJK_TEST_DATA "/positions/") + QString::fromLatin1(name);
}

LocationReport read(const char* name)
{
    return NmeaFileLocation(path(name)).read();
}

qint64 moment(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

const qint64 kEvening = moment("2026-11-22T21:58:05Z");

FixTrust trustIn(const char* name)
{
    return judge(read(name).fix, kEvening).trust;
}

bool isSoon(const std::function<bool()>& isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo() && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return isSo();
}

Bytes sentence(const QByteArray& body)
{
    char sum = 0;
    for (const char octet : body)
        sum = char(sum ^ octet);
    return '$' + body + '*' + QByteArray(1, sum).toHex().toUpper() + "\r\n";
}

/// A receiver on a real port of this machine.
class Receiver {
public:
    Receiver() { REQUIRE(m_server.listen(QHostAddress::LocalHost)); }
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort());
    }
    void await()
    {
        REQUIRE(isSoon([this] { return m_server.hasPendingConnections(); }));
    }
    QTcpSocket* accept()
    {
        await();
        return m_server.nextPendingConnection();
    }
    [[nodiscard]] bool wasAsked() const { return m_server.hasPendingConnections(); }

private:
    QTcpServer m_server;
};

} // namespace

TEST_CASE("the last fix of a file has its time, and the accuracy that another sentence of that moment gives")
{
    const LocationReport report = read("quay.nmea");
    REQUIRE(report.fix);
    CHECK(report.trouble == LocationTrouble::None);
    CHECK(std::abs(report.fix->position.latitude - 52.37) < 1e-9);
    CHECK(std::abs(report.fix->position.longitude - 4.9) < 1e-9);
    CHECK(report.fix->at == moment("2026-11-22T21:58:00Z"));
    REQUIRE(report.fix->accuracy);
    CHECK(std::abs(*report.fix->accuracy - 9.18) < 0.01);
    CHECK(trustIn("quay.nmea") == FixTrust::Good);
    CHECK(report.tally.sentences == 5);
    CHECK(report.tally.withoutDate == 1); // the first one: nobody had told the date yet
}

TEST_CASE("what is wrong with a fix in a file is said")
{
    CHECK(trustIn("nowhere.nmea") == FixTrust::Nowhere);
    CHECK(trustIn("year_2080.nmea") == FixTrust::ImpossibleDate);
    CHECK(trustIn("week_begun_again.nmea") == FixTrust::RolledOver);
    CHECK(trustIn("no_date.nmea") == FixTrust::NoTime);
    CHECK(read("no_date.nmea").tally.withoutDate == 1);
    CHECK(read("backwards.nmea").tally.backwards == 1);
    CHECK(read("no_fix.nmea").trouble == LocationTrouble::NoFix);
    CHECK(read("no_fix.nmea").tally.withoutFix == 2);
    CHECK_FALSE(read("no_fix.nmea").fix);
}

TEST_CASE("past midnight the date of the sentence before is not taken for today's")
{
    CHECK(read("midnight.nmea").fix->at == moment("2026-11-22T00:00:01Z"));
}

TEST_CASE("what is cut off or altered is counted and leads nowhere")
{
    const LocationReport report = read("broken.nmea");
    CHECK(report.fix->at == moment("2026-11-22T21:58:00Z"));
    CHECK(report.tally.sentences == 1);
    CHECK(report.tally.broken == 4);
    CHECK(report.tally.foreign == 2);
}

TEST_CASE("a file in UTF-16 is read, a packed one and one that is none are named")
{
    CHECK(read("utf16.nmea").fix->at == moment("2026-11-22T21:58:00Z"));
    const QTemporaryDir folder;
    const QString packed = folder.filePath(QStringLiteral("a.gz"));
    QFile file(packed);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\x1f\x8b\x08\x00 whatever");
    file.close();
    CHECK(NmeaFileLocation(packed).read().trouble == LocationTrouble::Compressed);
    CHECK(read("README.md").trouble == LocationTrouble::NotNmea);
    CHECK(read("none.nmea").trouble == LocationTrouble::Unreachable);
    CHECK(NmeaFileLocation(folder.path()).read().trouble == LocationTrouble::Unreachable);
}

TEST_CASE("however a receiver's words are cut into pieces, the same fix comes out")
{
    QFile file(path("quay.nmea"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Bytes all = file.readAll();
    for (const qsizetype size : {1, 7, 64, 65536}) {
        NmeaReader reader;
        for (qsizetype at = 0; at < all.size(); at += size)
            reader.take(all.mid(at, size), std::nullopt);
        CHECK(reader.fix()->at == moment("2026-11-22T21:58:00Z"));
        CHECK(reader.tally().sentences == 5);
    }
    NmeaReader reader;
    reader.take(Bytes(1 << 20, 'x'), std::nullopt);
    CHECK_FALSE(reader.fix());
    CHECK(reader.take(all, std::nullopt));
}

TEST_CASE("a receiver on a TCP port is asked when somebody asks, tells a fresh fix, and is left alone after")
{
    Receiver receiver;
    const auto location = openLocation(QStringLiteral("socket://") + receiver.address());
    QCoreApplication::processEvents();
    CHECK_FALSE(receiver.wasAsked());
    std::vector<LocationReport> told;
    location->watch([&](const LocationReport& report) { told.push_back(report); });
    CHECK(told.empty());
    QTcpSocket* line = receiver.accept();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    line->write(sentence("GNRMC," + now.toString(QStringLiteral("HHmmss")).toLatin1()
        + ".00,A,5222.2000,N,00454.0000,E,0.0,," + now.toString(QStringLiteral("ddMMyy")).toLatin1()
        + ",,,A"));
    REQUIRE(isSoon([&] { return !told.empty(); }));
    const JudgedFix judged = judge(told.back().fix, QDateTime::currentMSecsSinceEpoch());
    CHECK(judged.trust == FixTrust::Good);
    CHECK(told.back().fix->received);
    location->stop();
    CHECK(isSoon([&] { return line->state() == QAbstractSocket::UnconnectedState; }));
}

TEST_CASE("whoever is told may stop the asking")
{
    Receiver receiver;
    for (const QString& source : {receiver.address(), path("quay.nmea")}) {
        const auto location = openLocation(source);
        int told = 0;
        location->watch([&](const LocationReport&) {
            ++told;
            location->stop();
        });
        if (source == receiver.address())
            receiver.accept()->write(
                sentence("GPGGA,215800.00,5222.2000,N,00454.0000,E,1,07,1.1,3.0,M,45.0,M,,"));
        CHECK(isSoon([&] { return told == 1; }));
    }
}

TEST_CASE(
    "a port where nobody listens, one that speaks of something else, and one without a fix are told apart")
{
    std::vector<LocationReport> told;
    const auto tell = [&](const LocationReport& report) { told.push_back(report); };
    QString closed;
    {
        const Receiver gone;
        closed = gone.address();
    }
    auto location = openLocation(closed);
    location->watch(tell);
    REQUIRE(isSoon([&] { return !told.empty(); }));
    CHECK(told.back().trouble == LocationTrouble::Unreachable);
    Receiver receiver;
    location = openLocation(receiver.address());
    told.clear();
    location->watch(tell);
    receiver.accept()->write(Bytes("{\"class\":\"VERSION\"}\n").repeated(40));
    REQUIRE(isSoon([&] { return !told.empty(); }));
    CHECK(told.front().trouble == LocationTrouble::NotNmea);
    location = openLocation(receiver.address());
    told.clear();
    location->watch(tell);
    QTcpSocket* line = receiver.accept();
    line->write(sentence("GPRMC,215800.00,V,,,,,,,221126,,,N"));
    line->disconnectFromHost();
    REQUIRE(isSoon([&] { return !told.empty(); }));
    CHECK(told.front().trouble == LocationTrouble::NoFix);
}
