// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/importing.h"

#include "store/crypto/digest.h"
#include "store/import/file_kind.h"
#include "store/import/plan_folder_reader.h"
#include "store/import/vcard_reader.h"

#include <QFile>
#include <QFileInfo>

namespace uitwijk {

namespace {

/// What the handbook holds, as the preview asks for it.
class StoredContent final : public ExistingContent {
public:
    explicit StoredContent(const Store& store)
        : m_store(store)
    {
    }

    [[nodiscard]] std::vector<ExistingObject> ofKind(ObjectKind kind) const override
    {
        std::vector<ExistingObject> objects;
        const auto rows = m_store.objects().ofKind(kind);
        if (!rows)
            return objects;
        for (const ObjectRow& row : *rows) {
            const auto record = m_store.objects().record(row.id);
            if (!record)
                continue;
            ExistingObject object {.id = row.id};
            for (auto it = record->fields.cbegin(); it != record->fields.cend(); ++it)
                object.fields.insert(it.key(), it->front().value);
            objects.push_back(std::move(object));
        }
        return objects;
    }

private:
    const Store& m_store;
};

Bytes digestOf(ByteView octets)
{
    return blake2b256("uwk1.source", octets).bytes();
}

Result<ImportSet> readFile(const QString& path, const QString& region)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {file.exists() ? Errc::ReadOnly : Errc::NotFound, "the file cannot be read"};
    if (file.size() > kMaxImportBytes)
        return refusalError(Refusal::TooLarge);
    const Bytes octets = file.readAll();
    const QString name = QFileInfo(path).fileName();
    const FileVerdict verdict = fileKindOf(octets);
    if (verdict.refusal != Refusal::None)
        return refusalError(verdict.refusal);
    if (verdict.kind == FileKind::Markdown || verdict.kind == FileKind::Html) {
        auto plan = readMarkdownPlan(octets, name);
        if (!plan)
            return plan.error();
        plan->source = {.name = name, .hash = digestOf(octets), .codec = plan->source.codec};
        return importObjects(*plan);
    }
    const ReadOptions options {.region = region};
    auto contacts = verdict.kind == FileKind::VCard ? readVcards(octets, options) : readContactsCsv(octets, options);
    if (!contacts)
        return contacts.error();
    contacts->source = {.name = name, .hash = digestOf(octets), .codec = contacts->source.codec};
    return importObjects(*contacts);
}

Result<ImportSet> readFolder(const QString& path)
{
    const auto plan = readPlanFolder(path, digestOf);
    return plan ? Result<ImportSet>(importObjects(*plan)) : plan.error();
}

} // namespace

Result<PendingImport> prepareImport(Store& store, const PlanId& plan, const QString& path, const QString& region)
{
    const QFileInfo info(path);
    const auto set = info.isDir() ? readFolder(path) : readFile(path, region);
    if (!set)
        return set.error();
    const IdOfKey idOf = [plan](ByteView key) { return Handbook::objectNamed(plan, key); };
    return PendingImport {.name = info.fileName(), .preview = previewImport(*set, StoredContent(store), idOf, region)};
}

Result<Commit> confirmImport(Handbook& handbook, const PendingImport& pending)
{
    return handbook.write(importWrites(pending.preview));
}

} // namespace uitwijk
