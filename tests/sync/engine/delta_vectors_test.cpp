// SPDX-License-Identifier: Apache-2.0
// Files to take along (FORMAT.md 7) as they stand in tests/data/wire/deltas.json, whole, torn and refused.
// The second decoder of tests/proof reads the same. Written anew by sync_tests "[.generate]": only when the
// format itself changes.
#include "sync/engine/delta_file.h"
#include "tests/support/errc_names.h"
#include "tests/support/two_devices.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace uitwijk;

namespace {

const QString kFile = QStringLiteral(UITWIJK_TEST_DATA "/wire/deltas.json");
const QString kRequest = QStringLiteral("join.request"); // where enrolment keeps what was asked

QString text(const char* words)
{
    return QString::fromLatin1(words);
}
QString hex(ByteView octets)
{
    return QString::fromLatin1(octets.toByteArray().toHex());
}
Bytes octetsAt(const QJsonObject& object, const char* name)
{
    return Bytes::fromHex(object.value(text(name)).toString().toLatin1());
}

struct Stated {
    const char* name;
    Bytes file;
    const char* errc; ///< empty: it is read
    qsizetype stored = 0;
    bool isWhole = true;
    bool isVouched = true;
};

constexpr qsizetype kInFrontier = 8 + 3 + 4 + 16 + 2; // behind magic, head of the HELLO and plan alias

/// The file with one bit of the octet at `place` changed.
Bytes flipped(Bytes file, qsizetype place)
{
    file[place] = char(file[place] ^ 1);
    return file;
}

Bytes exported(Pocket& pocket, const std::vector<Dependency>& reach)
{
    const auto file = exportDelta(*pocket.replica, pocket.clock, reach);
    REQUIRE(file);
    return file->octets;
}

/// Takes `file` in on a fresh copy of the newcomer that the vectors speak of.
Result<Delivered> takenIn(const QJsonObject& vectors, const Bytes& file)
{
    Pocket pocket;
    auto sign = SigningKey::fromSeed(SecretBytes::copyOf(octetsAt(vectors, "sign_seed")));
    auto box = BoxKey::fromSecret(SecretBytes::copyOf(octetsAt(vectors, "box_secret")));
    REQUIRE((sign && box));
    const DeviceSecrets secrets{.sign = *std::move(sign), .box = *std::move(box)};
    REQUIRE(secrets.keep(pocket.store.keyRing()));
    REQUIRE(pocket.store.setSetting(kRequest, QString::fromLatin1(octetsAt(vectors, "request").toBase64())));
    auto joined = acceptWelcome(pocket.store, octetsAt(vectors, "welcome"));
    REQUIRE(joined);
    return importDelta(joined->replica, file);
}

} // namespace

TEST_CASE("write the vectors of files to take along", "[.generate]")
{
    Pocket maker;
    maker.found();
    Pocket newcomer;
    const auto request = requestToJoin(newcomer.store);
    REQUIRE(request);
    const auto welcome = admit(*maker.replica, *request,
        {.appointment = {.role = Role::Editor, .person = newcomer.person}, .addresses = {}});
    const auto secrets = DeviceSecrets::load(newcomer.store.keyRing());
    REQUIRE((welcome && secrets));
    const auto known = maker.replica->log().vector();
    REQUIRE((known && known->size() == 1));
    const std::vector<Dependency> reach{{.author = known->front().author, .seq = known->front().seq}};
    for (const char* title : {"Turn off the gas", "Leave the lift alone"}) {
        maker.write(randomId<ObjectId>(), text(title));
        REQUIRE(maker.replica->sealWaiting());
    }
    Pocket stranger;
    stranger.found();
    const Bytes whole = exported(maker, {});
    const Bytes rest = exported(maker, reach);
    const std::vector<Stated> all{{"everything that its maker holds", whole, "", 2},
        {"what the newcomer lacks", rest, "", 2},
        {"its last bundle cut short", rest.chopped(20), "", 1, false},
        {"the last signature damaged", flipped(rest, rest.size() - 1), "", 1, false},
        {"another frontier than was signed", flipped(rest, kInFrontier), "", 2, false, false},
        {"cut within the HELLO", rest.first(40), "Corrupt"}, {"no file of ours", rest.sliced(1), "Malformed"},
        {"of another handbook", exported(stranger, {}), "NotAllowed"}};
    QJsonArray files;
    for (const Stated& stated : all) {
        files.append(QJsonObject{{text("name"), text(stated.name)}, {text("hex"), hex(stated.file)},
            {text("errc"), text(stated.errc)}, {text("stored"), stated.stored},
            {text("whole"), stated.isWhole}, {text("vouched"), stated.isVouched}});
    }
    QFile file(kFile);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(
        {{text("plan"), maker.replica->plan().hex()},
            {text("maker"), hex(maker.replica->secrets().sign.publicKey().view())},
            {text("sign_seed"), hex(secrets->sign.seed().view())},
            {text("box_secret"), hex(secrets->box.secret().view())}, {text("request"), hex(*request)},
            {text("welcome"), hex(welcome->file)}, {text("files"), files}})
                   .toJson());
}

TEST_CASE("files to take along are read, and refused, as the vectors say")
{
    QFile file(kFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject vectors = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray files = vectors.value(text("files")).toArray();
    REQUIRE(files.size() >= 8);
    for (const auto& element : files) {
        const QJsonObject stated = element.toObject();
        INFO(stated.value(text("name")).toString().toStdString());
        const auto delivered = takenIn(vectors, octetsAt(stated, "hex"));
        const QString errc = stated.value(text("errc")).toString();
        REQUIRE(delivered.has_value() == errc.isEmpty());
        if (!delivered) {
            CHECK(errcName(delivered.error().code) == errc);
            continue;
        }
        CHECK(int(delivered->received.stored) == stated.value(text("stored")).toInt());
        CHECK(delivered->isWhole == stated.value(text("whole")).toBool());
        CHECK(delivered->maker.has_value() == stated.value(text("vouched")).toBool());
    }
}
