// SPDX-License-Identifier: Apache-2.0
#include "app/actions/import_draft.h"

#include "app/actions/import_writing.h"
#include "app/gateway/off_thread.h"
#include "app/models/import_words.h"
#include "app/models/live_query.h"
#include "app/models/spoken.h"
#include "app/qml_types.h"

namespace uitwijk {

ImportDraft::ImportDraft(QObject* parent)
    : QObject(parent)
    , m_sourceRows({"source", "name", "folder", "refused", "what", "next", "detail"})
    , m_countRows({"kind", "words", "added", "changed", "same"})
    , m_columnRows({"source", "column", "file", "header", "example", "part", "words"})
    , m_listRows({"source", "list", "title", "note", "checklist"})
    , m_warningRows({"file", "what", "next", "where"})
    , m_itemRows({"itemId", "kind", "change", "title", "detail", "accepted", "labels", "befores", "afters",
          "leading"})
{
    connect(SessionSingleton::instance, &Session::gatewayChanged, this, &ImportDraft::followHandbook);
    connect(PreferencesSingleton::instance, &Preferences::languageChanged, this, [this] {
        if (m_stage == Preview || m_stage == Done)
            show(m_stage);
    });
    followHandbook();
}

ImportDraft::~ImportDraft() = default;

void ImportDraft::followHandbook()
{
    m_plan.reset();
    StoreGateway* gateway = SessionSingleton::instance->gateway();
    if (!gateway)
        return cancel();
    connect(gateway, &StoreGateway::committed, this, [this](const Commit& commit) {
        if (commit.topics & Topic::Objects)
            compare();
    });
}

bool ImportDraft::isReadable() const
{
    return std::any_of(m_sources.begin(), m_sources.end(),
        [](const ImportSourceRead& source) { return source.content != nullptr; });
}

void ImportDraft::setStage(Stage stage)
{
    const bool isNew = m_stage != stage;
    m_stage = stage;
    emit changed();
    if (isNew)
        emit stageChanged();
}

void ImportDraft::choose(const QList<QUrl>& urls)
{
    if (m_stage == Writing || urls.isEmpty())
        return;
    if (m_stage == Done)
        cancel();
    for (const QUrl& url : urls) {
        QString path = url.isLocalFile() ? url.toLocalFile() : url.toString();
        while (path.size() > 1 && path.endsWith(u'/')) // a folder is called by its name
            path.chop(1);
        m_queue.push_back({.path = path, .options = {}});
    }
    m_done = 0;
    m_total = int(m_queue.size());
    setStage(Reading);
    readNext();
}

void ImportDraft::readNext()
{
    if (m_isReading || m_queue.empty())
        return;
    Chosen chosen = std::move(m_queue.front());
    m_queue.erase(m_queue.begin());
    m_isReading = true;
    runOffThread(
        this, [chosen] { return readSources(chosen.path, chosen.options); },
        [this, round = m_round](const std::vector<ImportSourceRead>& sources) {
            if (m_round == round)
                take(sources);
        });
}

void ImportDraft::take(const std::vector<ImportSourceRead>& sources)
{
    m_isReading = false;
    ++m_done;
    for (const ImportSourceRead& source : sources) {
        const auto known = std::find_if(m_sources.begin(), m_sources.end(),
            [&](const ImportSourceRead& other) { return other.path == source.path; });
        if (known == m_sources.end())
            m_sources.push_back(source);
        else
            *known = source;
    }
    emit changed();
    if (m_queue.empty())
        compare();
    else
        readNext();
}

void ImportDraft::setColumn(int source, int column, int part)
{
    if (m_stage != Preview || source < 0 || source >= int(m_sources.size()))
        return;
    const ImportSourceRead& read = m_sources[std::size_t(source)];
    Chosen again{.path = read.path, .options = read.options};
    again.options.columns = read.table.columns;
    if (column < 0 || column >= int(again.options.columns.size()))
        return;
    again.options.columns[std::size_t(column)].part = ContactPart(part);
    m_queue.push_back(std::move(again));
    readNext();
    emit changed();
}

QStringList ImportDraft::columnParts() const
{
    QStringList parts;
    for (int part = 0; part <= int(ContactPart::Reference); ++part)
        parts << contactPartWords(ContactPart(part));
    return parts;
}

void ImportDraft::setChecklist(int source, int list, bool checklist)
{
    if (m_stage != Preview || source < 0 || source >= int(m_sources.size()))
        return;
    ImportSourceRead& read = m_sources[std::size_t(source)];
    read = withChecklist(std::move(read), list, checklist);
    compare();
}

void ImportDraft::compare()
{
    if (m_stage == Writing || m_stage == Done || m_sources.empty())
        return;
    m_isStale = m_isComparing;
    if (!m_isComparing)
        compareNow();
}

void ImportDraft::compareNow()
{
    StoreGateway* gateway = SessionSingleton::instance->gateway();
    if (!gateway)
        return finish(failure::Locked);
    m_isComparing = true;
    emit changed();
    if (!m_plan) {
        auto plan = gateway->runOnHandbook([](Handbook& handbook) { return handbook.plan(); });
        return gateway->answer(plan, this, [this, round = m_round](const Result<PlanId>& known) {
            if (round != m_round)
                return;
            m_isComparing = false;
            if (!known)
                return finish(failure::of(known.error().code));
            m_plan = *known;
            compareNow();
        });
    }
    auto compared
        = gateway->read([plan = *m_plan, sources = m_sources, decision = m_decision](
                            const Store& store) { return compareSources(store, plan, sources, decision); });
    gateway->answer(compared, this, [this, round = m_round](Result<std::vector<PendingImport>> previews) {
        if (round != m_round)
            return;
        m_isComparing = false;
        if (!previews) { // nothing can be said of what is new
            m_failure = failure::of(previews.error().code);
            return setStage(Choosing);
        }
        if (m_stage == Writing || m_stage == Done)
            return;
        if (m_isStale)
            return compare();
        m_previews = *std::move(previews);
        show(Preview);
    });
}

void ImportDraft::show(Stage stage)
{
    ImportRows rows = importRows({.sources = m_sources,
        .previews = m_previews,
        .decision = m_decision,
        .language = LiveQuery::language()});
    m_chosen = rows.chosen;
    m_retired = rows.retired;
    m_skipped = int(rows.items.size()) - rows.chosen - (m_decision.archiveRetired ? 0 : rows.retired);
    if (stage == Done) // what is left to say is what was not wanted
        std::erase_if(rows.items, [](const DisplayRow& row) { return row.values[5].toBool(); });
    constexpr std::size_t kFirst = 60; // a screen of rows is made at once
    m_hidden = m_isUnfolded ? 0 : int(rows.items.size()) - int(std::min(rows.items.size(), kFirst));
    rows.items.resize(rows.items.size() - std::size_t(m_hidden));
    for (std::size_t i = 0; i < rows.items.size(); ++i)
        rows.items[i].values << (i == 0 || rows.items[i].values[2] != rows.items[i - 1].values[2]);
    m_sourceRows.show(std::move(rows.sources));
    m_countRows.show(std::move(rows.counts));
    m_columnRows.show(std::move(rows.columns));
    m_listRows.show(std::move(rows.lists));
    m_warningRows.show(std::move(rows.warnings));
    m_itemRows.show(std::move(rows.items));
    setStage(stage);
}

QSet<ObjectId> ImportDraft::withParents(const ObjectId& item) const
{
    QSet<ObjectId> all{item};
    for (const PendingImport& pending : m_previews) {
        const auto& items = pending.preview.items;
        for (auto it = items.rbegin(); it != items.rend(); ++it) {
            if (all.contains(it->id) && it->kind != ObjectKind::Contact)
                all.insert(parentAfter(*it));
        }
    }
    return all;
}

void ImportDraft::setAccepted(const QString& itemId, bool accepted)
{
    const ObjectId item = idFrom(itemId);
    if (m_stage != Preview || item.isNull())
        return;
    if (accepted)
        m_decision.skipped -= withParents(item); // a part is nowhere without what it is a part of
    else
        m_decision.skipped += item;
    show(m_stage);
    if (m_sources.size() > 1) // the next file is compared with what this one brings
        compare();
}

void ImportDraft::setArchiving(bool archiving)
{
    if (m_stage != Preview || m_decision.archiveRetired == archiving)
        return;
    m_decision.archiveRetired = archiving;
    show(m_stage);
}

void ImportDraft::showAll()
{
    m_isUnfolded = true;
    show(m_stage);
}

void ImportDraft::confirm()
{
    StoreGateway* gateway = SessionSingleton::instance->gateway();
    if (m_stage != Preview || m_isComparing || m_isReading)
        return;
    if (!gateway)
        return finish(failure::Locked);
    for (const PendingImport& pending : m_previews) {
        for (const PreviewItem& item : pending.preview.items) {
            if (m_document.isEmpty() && item.kind == ObjectKind::Document
                && !m_decision.skipped.contains(item.id))
                m_document = idText(item.id);
        }
    }
    ImportWriting writing(m_previews, m_decision);
    m_done = 0;
    m_total = writing.slices();
    m_failure = failure::None;
    setStage(Writing);
    if (m_total == 0)
        return finish(failure::None);
    writing.start(*gateway, this, [this](failure::Code failure) {
        ++m_done;
        if (m_failure == failure::None)
            m_failure = failure;
        if (m_done == m_total)
            finish(m_failure);
        else
            emit changed();
    });
}

void ImportDraft::finish(failure::Code failure)
{
    m_failure = failure;
    if (failure == failure::None)
        return show(Done);
    // What was written stays; what was not is news again.
    setStage(m_sources.empty() ? Choosing : Preview);
    if (failure != failure::Locked)
        compare();
}

void ImportDraft::cancel()
{
    ++m_round;
    m_failure = failure::None;
    m_isReading = m_isComparing = m_isStale = false;
    m_done = m_total = m_chosen = m_skipped = m_retired = m_hidden = 0;
    m_isUnfolded = false;
    m_document.clear();
    m_queue.clear();
    m_sources.clear();
    m_previews.clear();
    m_decision = {};
    for (DisplayModel* rows :
        {&m_sourceRows, &m_countRows, &m_columnRows, &m_listRows, &m_warningRows, &m_itemRows})
        rows->show({});
    setStage(Choosing);
}

} // namespace uitwijk
