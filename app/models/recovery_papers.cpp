// SPDX-License-Identifier: Apache-2.0
#include "app/models/recovery_papers.h"

#include "store/keys/recovery_part.h"
#include "store/keys/recovery_text.h"
#include "store/keys/secret_words.h"

namespace uitwijk {

namespace {

QString joined(const std::vector<int>& groups)
{
    QStringList numbers;
    numbers.reserve(qsizetype(groups.size()));
    for (const int group : groups)
        numbers.append(QString::number(group));
    return numbers.join(QStringLiteral(", "));
}

} // namespace

void RecoveryPapers::setFirst(const QString& text)
{
    if (text == m_first)
        return;
    m_first = text;
    judge();
}

void RecoveryPapers::setSecond(const QString& text)
{
    if (text == m_second)
        return;
    m_second = text;
    judge();
}

bool RecoveryPapers::wantsSecond() const
{
    return looksLikeRecoveryPart(m_first);
}

QString RecoveryPapers::papers() const
{
    return wantsSecond() ? m_first + u'\n' + m_second : m_first;
}

void RecoveryPapers::setWhole(const QString& words)
{
    if (words == m_whole)
        return;
    m_whole = words;
    m_parts.clear();
    if (const auto sheet = RecoverySheet::fromText(words)) {
        const auto parts = RecoveryPart::split(*sheet);
        for (const RecoveryPart& part : parts)
            m_parts.append(part.text());
    }
    emit changed();
}

void RecoveryPapers::judge()
{
    m_wrongGroups.clear();
    m_state = wantsSecond() ? judgedPair() : judgedAlone();
    emit changed();
}

RecoveryPapers::State RecoveryPapers::judgedAlone()
{
    if (m_first.trimmed().isEmpty())
        return Nothing;
    if (looksLikeEnvelopeWords(m_first))
        return Envelope;
    m_wrongGroups = joined(wrongRecoveryGroups(m_first));
    return m_wrongGroups.isEmpty() ? Sheet : Mistaken;
}

RecoveryPapers::State RecoveryPapers::judgedPair()
{
    const auto first = RecoveryPart::fromText(m_first);
    m_wrongGroups = joined(wrongRecoveryPartGroups(m_first));
    if (!first)
        return Mistaken;
    if (m_second.trimmed().isEmpty())
        return OneOfThree;
    const auto second = RecoveryPart::fromText(m_second);
    m_wrongGroups = joined(wrongRecoveryPartGroups(m_second));
    if (!second)
        return Mistaken;
    if (first->set() == second->set() && first->number() == second->number())
        return Same;
    return RecoveryPart::join(*first, *second) ? Sheet : Mixed;
}

} // namespace uitwijk
