// SPDX-License-Identifier: Apache-2.0
#include "store/import/import_reader.h"

#include "store/import/file_kind.h"
#include "store/import/vcard_reader.h"

#include <QFile>
#include <QFileInfo>

namespace uitwijk {
namespace {

template <typename T>
Result<Imported> from(Result<T> read, const QString& name, const Bytes& hash)
{
    if (!read)
        return std::move(read).error();
    read->source.name = name;
    read->source.hash = hash;
    return Imported(std::move(*read));
}

} // namespace

Result<Imported> readImport(
    const QString& name, ByteView bytes, const DigestOf& digestOf, const ReadOptions& options)
{
    const FileVerdict verdict = fileKindOf(bytes);
    if (verdict.refusal != FileRefusal::None)
        return refusalError(verdict.refusal);
    const Bytes hash = digestOf(bytes);
    switch (verdict.kind) {
    case FileKind::VCard:
        return from(readVcards(bytes, options), name, hash);
    case FileKind::Csv:
        return from(readContactsCsv(bytes, options), name, hash);
    default:
        return from(readMarkdownPlan(bytes, name, options.codec), name, hash);
    }
}

Result<Imported> readImportAt(const QString& path, const DigestOf& digestOf, const ReadOptions& options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Errc::NotFound, "no such file"};
    if (info.isDir()) {
        Result<ImportedPlan> plan = readPlanFolder(path, digestOf);
        if (!plan)
            return std::move(plan).error();
        return Imported(std::move(*plan));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Errc::Io, "cannot be opened"};
    return readImport(info.fileName(), file.read(kMaxImportBytes + 1), digestOf, options);
}

ImportSet importObjects(const Imported& imported)
{
    return std::visit([](const auto& read) { return importObjects(read); }, imported);
}

} // namespace uitwijk
