// SPDX-License-Identifier: Apache-2.0
#include "store/import/import_reader.h"
#include "store/import/vcard_reader.h"

#include "tests/store/import/import_samples.h"
#include "tests/store/import/known_content.h"
#include "tests/store/import/real_data.h"
#include "tests/support/string_makers.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

// Whatever the octets are, each reader gives a value or an error. Returns how many gave a value.
int readEverything(const Bytes& bytes)
{
    const auto plan = readMarkdownPlan(bytes, QStringLiteral("x"));
    const auto cards = readVcards(bytes);
    const auto table = readContactsCsv(bytes);
    const auto any = readImport(QStringLiteral("x"), bytes, testDigest);
    for (const ImportedContact& contact : cards ? cards->contacts : std::vector<ImportedContact>())
        REQUIRE(contact.line > 0);
    if (any)
        (void)previewImport(importObjects(*any), KnownContent(), testId);
    return int(plan.has_value()) + int(cards.has_value()) + int(table.has_value());
}

} // namespace

TEST_CASE("a sample cut off at any octet is read as far as it goes or refused")
{
    for (const QString& name : importSampleNames()) {
        const Bytes whole = importSample(name);
        INFO(name.toStdString());
        REQUIRE(whole.size() < 4096);
        for (qsizetype size = 0; size <= whole.size(); ++size)
            readEverything(whole.left(size));
    }
    SUCCEED("no crash");
}

TEST_CASE("a sample with flipped octets is read or refused")
{
    std::mt19937 random(11);
    for (const QString& name : importSampleNames()) {
        const Bytes whole = importSample(name);
        for (int round = 0; round < 200; ++round) {
            Bytes bytes = whole;
            for (unsigned flips = 0; flips < 1 + random() % 8; ++flips)
                bytes[qsizetype(random() % std::size_t(bytes.size()))] = char(random());
            readEverything(bytes);
        }
    }
    SUCCEED("no crash");
}

TEST_CASE("huge lines, cells, cards and lists end in bounded time")
{
    QElapsedTimer timer;
    timer.start();
    readEverything("Name,Phone\n" + QByteArray("\"").repeated(500000));
    readEverything("Name,Phone\n" + QByteArray(",").repeated(500000));
    readEverything("BEGIN:VCARD\n" + QByteArray("NOTE:x\n").repeated(20000) + "END:VCARD\n");
    readEverything(QByteArray("BEGIN:VCARD\n").repeated(20000));
    readEverything("BEGIN:VCARD\nTEL:" + QByteArray("1").repeated(500000) + "\nEND:VCARD\n");
    readEverything("# x\n\n" + QByteArray("1. stap\n").repeated(5000));
    readEverything(
        "# x\n\n" + QByteArray("|").repeated(20000) + "\n" + QByteArray("|-").repeated(20000) + "\n");
    readEverything("<b>" + QByteArray("<p a='<'>").repeated(20000));
    CHECK(timer.elapsed() < 60000); // debug builds and sanitizers included
}

TEST_CASE(
    "real files of every kind, damaged and hostile ones among them, are read or refused by every reader")
{
    int files = 0;
    int read = 0;
    for (const QString& path : realFiles(QString(), QString())) {
        INFO(path.toStdString());
        const Bytes bytes = fileContent(path);
        read += readEverything(bytes) > 0 ? 1 : 0;
        readEverything(bytes.left(bytes.size() / 2));
        ++files;
    }
    WARN(read << " of " << files << " files can be read by some reader");
    CHECK(files > 200);
}

TEST_CASE("attacks and other people's formats are refused with a reason")
{
    const QString folder = realDataFolder();
    const auto refused = [&](const char* path) {
        INFO(path);
        const auto read = readImportAt(folder + QLatin1Char('/') + QString::fromUtf8(path), testDigest);
        REQUIRE_FALSE(read);
        return read.error().code;
    };
    CHECK(refused("standards/google-cap/testdata/xee.cap") == Errc::Unsupported);
    CHECK(refused("standards/google-cap/testdata/xee.atom") == Errc::Unsupported);
    CHECK(refused("positions/gpsbabel/reference/waypoints.nmea.gz") == Errc::Unsupported);
    CHECK(refused("positions/gpsbabel/reference/track/nmea_utf16") == Errc::Unsupported);
    CHECK(refused("plans/counteractive-irp/examples/plan.docx") == Errc::Unsupported);
    CHECK(refused("plans/gsa-office-CC0/FedRAMP_OSCAL_Registry.xlsx") == Errc::Unsupported);
    CHECK(refused("plans/krisenmanagement-oegd-de/images/krisenmanagment.png") == Errc::Unsupported);
    CHECK(refused("phones/in-the-wild/phones.tsv") == Errc::Unsupported);
    CHECK(refused("standards/soarca-cacao/examples/manual-playbook.json") == Errc::Unsupported);
}

TEST_CASE("a real table that went through three codecs is imported with a warning")
{
    const auto read = readContactsCsv(
        fileContent(realDataFolder() + QStringLiteral("/assets/snipe-it/sample_csvs/assets-sample-BAD.csv")));
    REQUIRE(read);
    CHECK(std::any_of(read->warnings.begin(), read->warnings.end(),
        [](const ImportWarning& warning) { return warning.kind == ImportWarningKind::GuessedEncoding; }));
}

TEST_CASE("every real plan folder and contact file, imported twice, changes nothing the second time")
{
    const QString folder = realDataFolder();
    KnownContent content;
    QStringList sources;
    for (const char* name :
        {"counteractive-irp", "guardsight-battle-cards", "krisenmanagement-oegd-de", "minbzk-nerds-nl"})
        sources.append(folder + QStringLiteral("/plans/") + QString::fromLatin1(name));
    sources += realFiles(QStringLiteral("contacts"), QStringLiteral(".vcf"))
        + realFiles(QStringLiteral("contacts"), QStringLiteral(".csv"));
    std::size_t writes = 0;
    for (const QString& source : sources) {
        INFO(source.toStdString());
        const auto read = readImportAt(source, testDigest);
        REQUIRE(read);
        const auto first = importWrites(previewImport(importObjects(*read), content, testId));
        content.apply(first);
        writes += first.size();
        const auto again = readImportAt(source, testDigest);
        CHECK(importWrites(previewImport(importObjects(*again), content, testId)).empty());
    }
    WARN(writes << " writes, " << content.ofKind(ObjectKind::Step).size() << " steps, "
                << content.ofKind(ObjectKind::Contact).size() << " contacts");
}
