// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/archive_check.h"
#include "app/handbook/archive_line.h"
#include "app/handbook/archiving.h"
#include "app/handbook/joining.h"
#include "store/acts/acts.h"
#include "store/crypto/sodium_init.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

/// A handbook with one incident in whose log somebody wrote.
struct Night {
    QTemporaryDir folder;
    FixedClock clock;
    ObjectId incident = randomId<ObjectId>();
    Handbook handbook = founded();

    explicit Night(int lines = 5)
    {
        const auto acts = declare(handbook.store(),
            {.incident = incident,
                .scenario = {},
                .title = Text(QStringLiteral("Fire")),
                .exercise = false,
                .answers = {}});
        REQUIRE(acts);
        REQUIRE(handbook.act(*acts));
        for (int line = 1; line <= lines; ++line)
            write(QStringLiteral("Line %1").arg(line));
    }
    void write(const QString& words) { REQUIRE(handbook.act({note(incident, words)})); }
    std::vector<Bytes> lines() { return linesOn(handbook); }
    std::vector<Bytes> linesOn(Handbook& copy) const
    {
        const auto archive = archiveOf(copy, incident, QStringLiteral("en"));
        REQUIRE(archive);
        const QList<Bytes> all = archive->text.trimmed().split('\n');
        return {all.begin(), all.end()};
    }
    /// Another device of the same handbook that holds all that this one has.
    Handbook another()
    {
        auto second = prepareToJoin(wanted(QStringLiteral("second")), clock);
        REQUIRE(second);
        const auto request = joinRequest(*second);
        REQUIRE(request);
        const auto welcome
            = admitDevice(handbook, request->file, {.name = QStringLiteral("Bram"), .relay = {}});
        REQUIRE(welcome);
        REQUIRE(finishJoining(*second, welcome->file));
        return *std::move(second);
    }

private:
    Handbook founded()
    {
        REQUIRE(initialiseCrypto());
        auto made = Handbook::create(wanted(QStringLiteral("first")), clock);
        REQUIRE(made);
        return std::move(made->handbook);
    }
    NewHandbook wanted(const QString& name) const
    {
        return {.folder = folder.path() + QLatin1Char('/') + name,
            .organisation = QStringLiteral("Vlierhaven"),
            .person = QStringLiteral("Marijke Oudewater"),
            .passphrase = u"four calm words here",
            .cost = kWeakestCost};
    }
};

Bytes joined(const std::vector<Bytes>& lines)
{
    Bytes text;
    for (const Bytes& line : lines)
        text += line + '\n';
    return text;
}

ArchiveFindings checked(const std::vector<Bytes>& lines)
{
    const auto found = checkArchive(joined(lines));
    REQUIRE(found);
    return *found;
}

QStringList problems(const std::vector<Bytes>& lines)
{
    return checked(lines).problems;
}

/// The lines as somebody else would sign them who has the words but not the key; `own` writes its own key
/// into the header.
std::vector<Bytes> signedAnew(const std::vector<Bytes>& lines, const SigningKey& key, bool own)
{
    ArchiveWriter writer(key);
    for (const Bytes& text : lines) {
        auto line = ArchiveLine::read(text);
        REQUIRE(line);
        if (own && line->part == ArchivePart::Header) {
            line->body.insert(QStringLiteral("key"), key.publicKey().hex());
            line->body.insert(QStringLiteral("savedBy"), authorIdOf(key.publicKey()).hex());
        }
        writer.add(line->part, line->body);
    }
    const QList<Bytes> all = writer.text().trimmed().split('\n');
    return {all.begin(), all.end()};
}

} // namespace

// Of all of them: line 1 is the header, line 2 the declaration (entry 1), lines 3 to 7 what was written
// (entries 2 to 6), line 8 the closing line.

TEST_CASE("an archive that nobody touched is complete and unaltered, however its lines end")
{
    Night night;
    const std::vector<Bytes> lines = night.lines();
    REQUIRE(lines.size() == 8);
    const ArchiveFindings found = checked(lines);
    CHECK(found.problems.empty());
    CHECK(found.devices == 1);
    CHECK(found.entries == 6);
    CHECK(found.title == QStringLiteral("Fire"));
    CHECK(found.fingerprint.size() == 64);
    const auto mailed = checkArchive(joined(lines).replace("\n", "\r\n"));
    REQUIRE(mailed);
    CHECK(mailed->problems.isEmpty());
}

TEST_CASE("each entry says who, when, on which device, and in which words")
{
    Night night(1);
    const auto line = ArchiveLine::read(night.lines()[2]);
    REQUIRE(line);
    CHECK(line->body.value(QStringLiteral("person")).toString() == QStringLiteral("Marijke Oudewater"));
    CHECK(line->body.value(QStringLiteral("text")).toString() == QStringLiteral("Line 1"));
    CHECK(line->body.value(QStringLiteral("what")).toString() == QStringLiteral("note"));
    CHECK_FALSE(line->body.value(QStringLiteral("at")).toString().isEmpty());
    CHECK(line->body.value(QStringLiteral("device")).toString().size() == 32);
}

TEST_CASE("an entry that was taken out is named, and nothing else is")
{
    Night night;
    std::vector<Bytes> lines = night.lines();
    lines.erase(lines.begin() + 3);
    CHECK(problems(lines) == QStringList{QStringLiteral("line 4: entry 3 is missing before it")});
}

TEST_CASE("an altered line is named, whichever part of it was altered")
{
    Night night;
    const std::vector<Bytes> lines = night.lines();
    for (const char* part : {"Line 2", "Marijke", "\"at\":\"2", "\"before\":\""}) {
        INFO(part);
        std::vector<Bytes> altered = lines;
        const qsizetype at = altered[3].indexOf(part) + qsizetype(qstrlen(part));
        altered[3][at - 1] = altered[3].at(at - 1) == '7' ? '8' : '7';
        CHECK(problems(altered) == QStringList{QStringLiteral("line 4: entry 3 was altered")});
    }
    std::vector<Bytes> unreadable = lines;
    unreadable[3] = "{}";
    CHECK(problems(unreadable) == QStringList{QStringLiteral("line 4: entry 3 was altered")});
}

TEST_CASE("a line that was altered and chained anew by who does not have the key is named")
{
    Night night;
    std::vector<Bytes> lines = night.lines();
    lines[3].replace("Line 2", "Line 9");
    const auto altered = ArchiveLine::read(lines[3]);
    const auto header = ArchiveLine::read(lines[0]);
    REQUIRE((altered && header));
    const auto next = ArchiveLine::read(lines[4]);
    REQUIRE(next);
    lines[4].replace(next->before.bytes().toHex(), altered->hash(header->hash({})).bytes().toHex());
    CHECK(problems(lines)
        == QStringList{
            QStringLiteral("line 4: entry 3 was altered"), QStringLiteral("line 5: entry 4 was altered")});
}

TEST_CASE("lines that changed places are named")
{
    Night night;
    std::vector<Bytes> lines = night.lines();
    std::swap(lines[3], lines[4]);
    CHECK(problems(lines) == QStringList{QStringLiteral("line 5: entry 3 was moved, it belongs further up")});
}

TEST_CASE("a line that was put in is named: a copy, one of another archive, one that somebody made up")
{
    Night night;
    const std::vector<Bytes> lines = night.lines();
    std::vector<Bytes> copied = lines;
    copied.insert(copied.begin() + 5, lines[3]);
    CHECK(problems(copied) == QStringList{QStringLiteral("line 6: entry 3 stands there a second time")});

    night.write(QStringLiteral("Later"));
    const std::vector<Bytes> later = night.lines();
    std::vector<Bytes> mixed = lines;
    mixed.insert(mixed.begin() + 7, later[7]);
    CHECK(problems(mixed) == QStringList{QStringLiteral("line 8: was added, it is not from this archive")});

    std::vector<Bytes> madeUp = lines;
    madeUp.insert(madeUp.begin() + 4, signedAnew(lines, SigningKey::generate(), false)[4]);
    CHECK(problems(madeUp) == QStringList{QStringLiteral("line 5: was added, it is not from this archive")});
}

TEST_CASE("an archive that ends too early says what is missing")
{
    Night night;
    std::vector<Bytes> lines = night.lines();
    lines.resize(6);
    CHECK(problems(lines)
        == QStringList{QStringLiteral("line 7: entry 6 is missing before it"),
            QStringLiteral("line 7: the closing line is missing before it")});
}

TEST_CASE("an altered header is named, and the entries below it are not")
{
    Night night;
    std::vector<Bytes> lines = night.lines();
    lines[0].replace("Fire", "Tide");
    CHECK(problems(lines)
        == QStringList{QStringLiteral("line 1: the header was altered, or another key signed it")});
}

TEST_CASE("an archive that another key signed is refused: with the old name, and with the stranger's own")
{
    Night night;
    const std::vector<Bytes> lines = night.lines();
    const SigningKey stranger = SigningKey::generate();
    CHECK(problems(signedAnew(lines, stranger, false))
        == QStringList{QStringLiteral("line 1: the header was altered, or another key signed it"),
            QStringLiteral("line 2: neither this line nor the header is of the key that it names")});
    CHECK(problems(signedAnew(lines, stranger, true))
        == QStringList{
            QStringLiteral("line 1: it is signed by a stranger: the handbook never admitted that key")});
}

TEST_CASE("a stranger who brings a handbook of his own is known by its fingerprint")
{
    Night night;
    Night other;
    CHECK(checked(night.lines()).fingerprint != checked(other.lines()).fingerprint);
    auto line = ArchiveLine::read(night.lines()[0]);
    const auto foreign = ArchiveLine::read(other.lines()[0]);
    REQUIRE((line && foreign));
    line->body.insert(QStringLiteral("membership"), foreign->body.value(QStringLiteral("membership")));
    const SigningKey stranger = SigningKey::generate();
    ArchiveWriter writer(stranger);
    writer.add(ArchivePart::Header, line->body);
    const auto found = checkArchive(writer.text());
    REQUIRE(found);
    CHECK(found->problems.size() >= 3);
}

TEST_CASE("a device that was let in later signs for what both wrote, and its admission proves that it may")
{
    Night night;
    Handbook second = night.another();
    REQUIRE(second.act({note(night.incident, QStringLiteral("From the second device"))}));
    const std::vector<Bytes> lines = night.linesOn(second);
    const ArchiveFindings found = checked(lines);
    CHECK(found.problems.empty());
    CHECK(found.devices == 2);
    CHECK(found.entries == 7);
    CHECK(found.fingerprint == checked(night.lines()).fingerprint);

    auto header = ArchiveLine::read(lines[0]);
    REQUIRE(header);
    QJsonArray membership = header->body.value(QStringLiteral("membership")).toArray();
    REQUIRE(membership.size() >= 2);
    while (membership.size() > 1) // the genesis alone is left
        membership.removeLast();
    header->body.insert(QStringLiteral("membership"), membership);
    const auto secrets = DeviceSecrets::load(second.store().keyRing());
    REQUIRE(secrets);
    ArchiveWriter writer(secrets->sign);
    writer.add(ArchivePart::Header, header->body);
    const auto unproven = checkArchive(writer.text());
    REQUIRE(unproven);
    CHECK(unproven->problems.contains(
        QStringLiteral("line 1: it is signed by a stranger: the handbook never admitted that key")));
}

TEST_CASE("what is no archive is said to be none")
{
    CHECK(checkArchive({}).error().code == Errc::Malformed);
    CHECK(checkArchive("Hello\n").error().code == Errc::Malformed);
    Night night(1);
    CHECK(checkArchive(joined({night.lines()[1]})).error().code == Errc::Malformed);
}
