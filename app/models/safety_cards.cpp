// SPDX-License-Identifier: Apache-2.0
#include "app/models/safety_cards.h"

#include "app/models/markdown_blocks.h"
#include "app/models/spoken.h"
#include "app/qml_types.h"

namespace uitwijk {

namespace {

DisplayRow row(int card, const QString& title, const TextBlock& block, std::size_t at)
{
    return {QString::number(card) + u'.' + QString::number(at),
        {card, title, int(block.kind), block.level, block.text, block.marker, block.cells, block.isHeader}};
}

} // namespace

SafetyCards::SafetyCards(QObject* parent)
    : DisplayModel({"card", "title", "block", "level", "words", "marker", "cells", "header"}, parent)
{
    connect(PreferencesSingleton::instance, &Preferences::languageChanged, this, &SafetyCards::showAgain);
    connect(SessionSingleton::instance, &Session::stateChanged, this, [this] {
        if (SessionSingleton::instance->state() == Session::Locked)
            readAgain();
    });
    readAgain();
}

QString SafetyCards::asOf() const
{
    return m_copy.asOf == 0 ? QString()
                            : spokenTime({.ms = m_copy.asOf}, PreferencesSingleton::instance->language());
}

int SafetyCards::daysOld() const
{
    return wholeDaysSince(m_copy.asOf);
}

void SafetyCards::readAgain()
{
    auto copy = readSafetyCopy(SessionSingleton::instance->folder());
    m_copy = copy ? *std::move(copy) : SafetyCopy{};
    showAgain();
}

void SafetyCards::showAgain()
{
    const QString language = PreferencesSingleton::instance->language();
    DisplayRows target;
    int number = 0;
    for (const SafetyCopy::Card& card : m_copy.cards) {
        const QString title = card.title.in(language);
        std::size_t at = 0;
        target.push_back(row(number, title, {.kind = TextBlock::Kind::Heading, .text = title}, at));
        for (const TextBlock& block : blocksOf(card.body.in(language)))
            target.push_back(row(number, title, block, ++at));
        ++number;
    }
    show(std::move(target));
    emit read();
}

} // namespace uitwijk
