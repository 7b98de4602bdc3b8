// SPDX-License-Identifier: Apache-2.0
#include "store/import/plan_folder_reader.h"

#include "tests/store/import/known_content.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace uitwijk;

namespace {

QString sampleFolder()
{
    return QStringLiteral(UITWIJK_TEST_DATA "/import/plan_folder");
}

QStringList topTitles(const ImportedPlan& plan)
{
    QStringList titles;
    for (const ImportedSection& section : plan.sections) {
        if (section.parent < 0)
            titles.append(section.title);
    }
    return titles;
}

bool warns(const ImportedPlan& plan, ImportWarningKind kind, const char* text)
{
    return std::any_of(plan.warnings.begin(), plan.warnings.end(), [&](const ImportWarning& warning) {
        return warning.kind == kind && warning.text.contains(QString::fromUtf8(text));
    });
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("a folder is one plan, in the order of its navigation, then by number")
{
    const auto plan = readPlanFolder(sampleFolder(), testDigest);
    REQUIRE(plan);
    CHECK(plan->title == QStringLiteral("plan_folder"));
    CHECK(topTitles(*plan)
        == QStringList{QStringLiteral("Start"), QStringLiteral("Tien"), QStringLiteral("Hoofdstuk 2"),
            QStringLiteral("Hoofdstuk 10")});
    CHECK(plan->source.hash.size() == 32);
    CHECK_FALSE(warns(*plan, ImportWarningKind::MissingTarget, ""));
}

TEST_CASE("a folder imported twice changes nothing")
{
    KnownContent content;
    const auto plan = readPlanFolder(sampleFolder(), testDigest);
    REQUIRE(plan);
    importInto(content, importObjects(*plan));
    CHECK(content.ofKind(ObjectKind::Step).size() == 3);
    CHECK(importWrites(previewImport(importObjects(*plan), content, testId)).empty());
}

TEST_CASE("nothing outside the folder is read")
{
    QTemporaryDir outside;
    QTemporaryDir inside;
    write(outside.filePath(QStringLiteral("geheim.md")), "# Geheim\n");
    write(inside.filePath(QStringLiteral("plan.md")),
        "# Plan\n\nZie [dit](../geheim.md) en ![dat](/etc/passwd).\n");
    write(inside.filePath(QStringLiteral("kapot.md")), QByteArray("\x89PNG\r\n\0\0", 8));
    REQUIRE(QFile::link(
        outside.filePath(QStringLiteral("geheim.md")), inside.filePath(QStringLiteral("link.md"))));
    REQUIRE(QFile::link(outside.path(), inside.filePath(QStringLiteral("map"))));
    REQUIRE(QFile::link(inside.path(), inside.filePath(QStringLiteral("rond"))));
    const auto plan = readPlanFolder(inside.path(), testDigest);
    REQUIRE(plan);
    CHECK(topTitles(*plan) == QStringList(QStringLiteral("Plan")));
    CHECK(warns(*plan, ImportWarningKind::OutsideFolder, "link.md"));
    CHECK(warns(*plan, ImportWarningKind::OutsideFolder, "map"));
    CHECK(warns(*plan, ImportWarningKind::OutsideFolder, "../geheim.md"));
    CHECK(warns(*plan, ImportWarningKind::FileSkipped, "kapot.md"));
}

TEST_CASE("no folder and an empty folder are told apart from a plan")
{
    QTemporaryDir empty;
    CHECK(readPlanFolder(empty.path(), testDigest).error().code == Errc::NotFound);
    CHECK(readPlanFolder(empty.filePath(QStringLiteral("weg")), testDigest).error().code == Errc::NotFound);
}
