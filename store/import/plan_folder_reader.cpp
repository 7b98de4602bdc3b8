// SPDX-License-Identifier: Apache-2.0
#include "store/import/plan_folder_reader.h"

#include "store/import/plan_links.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace uitwijk {
namespace {

constexpr int kMaxFiles = 2000;
constexpr qint64 kMaxBytes = 100 * 1024 * 1024;

struct FolderFile {
    QString path; ///< relative to the folder
    Bytes bytes = {};
    AssembledPlan part = {};
    double order = std::numeric_limits<double>::max();
};

struct Listing {
    QStringList texts;
    QSet<QString> all;
    std::vector<ImportWarning> warnings;
    qint64 bytes = 0;
};

bool isText(const QString& path)
{
    static const QStringList endings{
        QStringLiteral(".md"), QStringLiteral(".markdown"), QStringLiteral(".txt")};
    return std::any_of(endings.begin(), endings.end(),
        [&](const QString& ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

// The iterator is not told to follow symbolic links, so it stays inside; those met are reported.
Listing listFolder(const QDir& folder)
{
    Listing listing;
    QDirIterator it(folder.path(), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::System,
        QDirIterator::Subdirectories);
    while (it.hasNext() && listing.all.size() <= kMaxFiles) {
        const QFileInfo info(it.next());
        const QString path = folder.relativeFilePath(info.filePath());
        if (info.isSymLink()) {
            const bool inside
                = info.canonicalFilePath().startsWith(folder.canonicalPath() + QLatin1Char('/'));
            listing.warnings.push_back(
                {inside ? ImportWarningKind::FileSkipped : ImportWarningKind::OutsideFolder, 0, path});
        } else if (info.isFile()) {
            listing.all.insert(path);
            if (isText(path)) {
                listing.texts.append(path);
                listing.bytes += info.size();
            }
        }
    }
    return listing;
}

Bytes contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kMaxPlanBytes + 1) : Bytes();
}

bool isStart(const QString& path)
{
    const QString name = path.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0).toLower();
    return name == QStringLiteral("index") || name == QStringLiteral("readme");
}

// Chapter 2 before chapter 10, alike on every device whatever its language.
QString naturalKey(const QString& path)
{
    QString key;
    QString digits;
    for (const QChar character : path.toLower() + QLatin1Char(' ')) {
        if (character.isDigit()) {
            digits += character;
            continue;
        }
        key += digits.isEmpty() ? QString() : digits.rightJustified(12, QLatin1Char('0'));
        digits.clear();
        key += character;
    }
    return key;
}

void putInOrder(std::vector<FolderFile>& files, const QStringList& navigation)
{
    for (FolderFile& file : files) {
        const qsizetype place = navigation.indexOf(file.path);
        bool numbered = false;
        const FrontMatter front{.meta = file.part.plan.meta};
        const double number = front.value(QStringLiteral("nav_order")).toDouble(&numbered);
        if (place >= 0)
            file.order = double(place) - 1e9;
        else if (numbered)
            file.order = number;
    }
    std::stable_sort(files.begin(), files.end(), [&](const FolderFile& a, const FolderFile& b) {
        if (a.order != b.order)
            return a.order < b.order;
        if (isStart(a.path) != isStart(b.path)
            && a.path.count(QLatin1Char('/')) <= b.path.count(QLatin1Char('/')))
            return isStart(a.path);
        return naturalKey(a.path) < naturalKey(b.path);
    });
}

// One file becomes one section, with its own sections below it.
void append(ImportedPlan& plan, FolderFile& file, int depth)
{
    ImportedPlan& part = file.part.plan;
    const int base = int(plan.sections.size());
    ImportedSection top{.title = part.title, .level = depth, .key = file.path};
    top.hidden = part.meta;
    for (ImportedSection& section : part.sections) {
        if (section.level == 0) {
            std::move(section.blocks.begin(), section.blocks.end(), std::back_inserter(top.blocks));
            top.hidden.insert(top.hidden.end(), section.hidden.begin(), section.hidden.end());
        }
    }
    const bool hadStart = !part.sections.empty() && part.sections.front().level == 0;
    plan.sections.push_back(std::move(top));
    for (std::size_t i = hadStart ? 1 : 0; i < part.sections.size(); ++i) {
        ImportedSection section = std::move(part.sections[i]);
        section.parent = section.parent < 0 ? base : base + section.parent + (hadStart ? 0 : 1);
        section.level += depth;
        section.key = file.path + QLatin1Char('/') + section.key;
        plan.sections.push_back(std::move(section));
    }
    for (ImportWarning& warning : part.warnings)
        plan.warnings.push_back(
            {warning.kind, warning.line, file.path + QStringLiteral(": ") + warning.text});
    for (ImportedOpenPoint& point : part.openPoints)
        plan.openPoints.push_back({point.line, file.path + QStringLiteral(": ") + point.text});
    std::move(part.contacts.begin(), part.contacts.end(), std::back_inserter(plan.contacts));
}

} // namespace

Result<ImportedPlan> readPlanFolder(const QString& path, const DigestOf& digestOf)
{
    const QDir folder(path);
    if (!QFileInfo(path).isDir())
        return Error{Errc::NotFound, "no such folder"};
    Listing listing = listFolder(folder);
    if (listing.all.size() > kMaxFiles || listing.bytes > kMaxBytes)
        return Error{Errc::TooLarge, "more than a plan's worth of files"};
    listing.texts.sort();
    ImportedPlan plan{
        .source = {.name = folder.dirName()}, .title = folder.dirName(), .warnings = listing.warnings};
    std::vector<FolderFile> files;
    QSet<QString> anchors;
    Bytes all;
    for (const QString& name : listing.texts) {
        FolderFile file{.path = name, .bytes = contentOf(folder.filePath(name))};
        all += name.toUtf8() + '\0' + digestOf(file.bytes);
        Result<AssembledPlan> part = readMarkdownPart(file.bytes, name.section(QLatin1Char('/'), -1));
        if (!part) {
            plan.warnings.push_back({ImportWarningKind::FileSkipped, 0, name});
            continue;
        }
        file.part = std::move(*part);
        anchors.unite(file.part.anchors);
        files.push_back(std::move(file));
    }
    if (files.empty())
        return Error{Errc::NotFound, "nothing to read"};
    const Bytes navigation = contentOf(folder.filePath(QStringLiteral("mkdocs.yml")));
    putInOrder(files, readNavigation(QString::fromUtf8(navigation)));
    for (FolderFile& file : files) {
        const auto dead
            = checkLinks(file.part.links, {.file = file.path, .files = listing.all, .anchors = anchors});
        file.part.plan.warnings.insert(file.part.plan.warnings.end(), dead.begin(), dead.end());
        append(plan, file, 1);
    }
    plan.source.hash = digestOf(all);
    return plan;
}

} // namespace uitwijk
