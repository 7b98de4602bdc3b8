// SPDX-License-Identifier: Apache-2.0
#include "app/models/passphrase_meter.h"

#include "app/models/live_query.h"
#include "store/keys/secret_words.h"

namespace uitwijk {

static_assert(PassphraseMeter::Empty == PassphraseMeter::Level(Strength::Empty)
    && PassphraseMeter::Strong == PassphraseMeter::Level(Strength::Strong));

void PassphraseMeter::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    emit changed();
}

QString PassphraseMeter::propose() const
{
    return secretWords(kProposedWords, LiveQuery::language());
}

} // namespace uitwijk
