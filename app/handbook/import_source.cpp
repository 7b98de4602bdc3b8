// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/import_source.h"

#include "store/crypto/digest.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace uitwijk {

namespace {

constexpr std::size_t kShownRows = 5;

Bytes digestOf(ByteView octets)
{
    return blake2b256("uwk1.source", octets).bytes();
}

void take(ImportSourceRead& source, Result<Imported> read)
{
    if (read)
        source.content = std::make_shared<const Imported>(*std::move(read));
    else
        source.failure = read.error().code;
}

void readFile(ImportSourceRead& source)
{
    QFile file(source.path);
    if (!file.exists())
        return;
    source.failure = Errc::Io;
    if (!file.open(QIODevice::ReadOnly))
        return;
    const Bytes bytes = file.read(kMaxImportBytes + 1);
    const FileVerdict verdict = fileKindOf(bytes);
    source.kind = verdict.kind;
    source.refusal = verdict.refusal;
    take(source, readImport(source.name, bytes, digestOf, source.options));
    if (verdict.refusal != FileRefusal::None || verdict.kind != FileKind::Csv)
        return;
    source.table = readContactTable(bytes, source.options);
    source.table.table.rows.resize(std::min(source.table.table.rows.size(), kShownRows));
    if (!source.content)
        source.refusal = FileRefusal::NoContacts;
}

} // namespace

ImportSourceRead readSource(const QString& path, const ReadOptions& options)
{
    const QFileInfo info(path);
    ImportSourceRead source{
        .path = path, .name = info.fileName(), .options = options, .isFolder = info.isDir()};
    if (source.isFolder)
        take(source, readImportAt(path, digestOf, options));
    else
        readFile(source);
    return source;
}

std::vector<ImportSourceRead> readSources(const QString& path, const ReadOptions& options)
{
    constexpr qsizetype kMostFiles = 500;
    std::vector<ImportSourceRead> sources{readSource(path, options)};
    if (!sources.front().isFolder)
        return sources;
    QStringList contacts;
    QDirIterator files(path, {QStringLiteral("*.vcf"), QStringLiteral("*.csv")},
        QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && contacts.size() < kMostFiles)
        contacts << files.next();
    contacts.sort();
    if (!contacts.isEmpty() && !sources.front().content && sources.front().failure == Errc::NotFound)
        sources.clear(); // no plan in it, and none is missed
    for (const QString& contact : contacts)
        sources.push_back(readSource(contact, options));
    return sources;
}

ImportSourceRead withChecklist(ImportSourceRead source, int list, bool chosen)
{
    if (!source.content || !std::holds_alternative<ImportedPlan>(*source.content))
        return source;
    ImportedPlan plan = std::get<ImportedPlan>(*source.content);
    int number = 0;
    for (ImportedSection& section : plan.sections) {
        for (ImportedBlock& block : section.blocks) {
            if (block.checklist && number++ == list)
                block.checklist->chosen = chosen;
        }
    }
    source.content = std::make_shared<const Imported>(std::move(plan));
    return source;
}

} // namespace uitwijk
