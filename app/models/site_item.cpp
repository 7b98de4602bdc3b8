// SPDX-License-Identifier: Apache-2.0
#include "app/models/site_item.h"

#include "app/handbook/site_drawings.h"
#include "app/models/markdown_blocks.h"
#include "app/models/sealed_parts.h"
#include "app/models/spoken.h"
#include "app/qml_types.h"
#include "app/session.h"

#include <QCborArray>
#include <QCborMap>

#include <array>

namespace uitwijk {

namespace {

/// What the fire officer asks first stands first.
constexpr std::array kFacts{Field::ShutOffs, Field::Hazards, Field::Access, Field::AssemblyPoint,
    Field::Route, Field::Body, Field::Note};

DisplayRows factsOf(const ObjectRecord& record, const QString& language)
{
    DisplayRows rows;
    for (const Field field : kFacts) {
        const QString words = plainWords(record.text(field).in(language));
        if (!words.isEmpty())
            rows.push_back(
                {QString::number(int(field)), {int(field), words, record.fields.value(field).size() > 1}});
    }
    return rows;
}

/// A private number that nobody opened here is neither shown nor dialled.
DisplayRows phonesOf(const ObjectRecord& record, bool isOpen)
{
    DisplayRows rows;
    for (const auto& item : record.value(Field::Phones).toArray()) {
        const QCborMap phone = item.toMap();
        const QString raw = phone.value(2).toString();
        const bool isPrivate = phone.value(3).toBool();
        const bool isSealed = isPrivate && !isOpen;
        if (!raw.isEmpty())
            rows.push_back({QString::number(rows.size()),
                {phone.value(1).toString(), isSealed ? sealedWords() : spokenNumber(raw),
                    isSealed ? QString() : raw, isPrivate, isSealed}});
    }
    return rows;
}

DisplayRow namedRow(const ObjectRow& row, const QString& language)
{
    return {
        idText(row.id), {idText(row.id), int(row.kind), row.title.in(language), row.subtitle.in(language)}};
}

/// What lies below it, then what it names, each once.
DisplayRows namedOf(const Store& store, const ObjectRecord& record, const QString& language)
{
    DisplayRows rows;
    const auto add = [&](const ObjectRow& row) {
        DisplayRow shown = namedRow(row, language);
        const bool isThere = std::any_of(
            rows.begin(), rows.end(), [&](const DisplayRow& other) { return other.key == shown.key; });
        if (!isThere)
            rows.push_back(std::move(shown));
    };
    if (const auto parts = store.objects().children(record.id)) {
        for (const ObjectRow& part : *parts)
            add(part);
    }
    for (const ObjectId& id : record.references(Field::Links)) {
        if (const auto row = store.objects().row(id))
            add(*row);
    }
    return rows;
}

} // namespace

SiteItem::SiteItem(QObject* parent)
    : LiveObject(Topics(Topic::Objects) | Topic::Status | Topic::Incidents, parent)
    , m_facts({"field", "words", "disputed"})
    , m_phones({"label", "number", "raw", "isPrivate", "sealed"})
    , m_drawings({"place", "title"})
    , m_named({"objectId", "kind", "title", "subtitle"})
{
}

void SiteItem::setSiteId(const QString& id)
{
    if (m_id == id)
        return;
    m_id = id;
    emit siteIdChanged();
    again();
}

Result<SiteItem::Shown> SiteItem::read(
    const Store& store, const ObjectId& id, const ObjectId& person, const QString& language)
{
    const auto record = store.objects().record(id);
    const auto isOpen = record ? isOpenHere(store, id, person) : Result<bool>(record.error());
    if (!isOpen)
        return isOpen.error();
    Shown shown{.name = record->text(Field::Title).in(language),
        .use = record->string(Field::SiteUse),
        .address = record->string(Field::Address),
        .disputed = false,
        .position = positionIn(record->value(Field::Position)),
        .facts = factsOf(*record, language),
        .phones = phonesOf(*record, *isOpen),
        .drawings = {},
        .named = namedOf(store, *record, language)};
    for (const auto& heads : record->fields)
        shown.disputed = shown.disputed || heads.size() > 1;
    int place = 0;
    for (const Drawing& drawing : drawingsOf(*record)) {
        shown.drawings.push_back({QString::number(place), {place, drawing.title.in(language)}});
        ++place;
    }
    return shown;
}

void SiteItem::start()
{
    m_query.ask(
        [id = idFrom(m_id), person = SessionSingleton::instance->person(), language = LiveQuery::language()](
            const Store& store) { return read(store, id, person, language); },
        [this](Shown shownNow) {
            m_shown = std::move(shownNow);
            m_facts.show(std::move(m_shown.facts));
            m_phones.show(std::move(m_shown.phones));
            m_drawings.show(std::move(m_shown.drawings));
            m_named.show(std::move(m_shown.named));
            emit shown();
        });
}

} // namespace uitwijk
