// SPDX-License-Identifier: Apache-2.0
#include "app/models/mandate_check.h"

#include "app/models/spoken.h"
#include "app/qml_types.h"
#include "app/session.h"

#include <QDateTime>

namespace uitwijk {

namespace {

constexpr qint64 kMinute = 60 * 1000;

} // namespace

MandateCheck::MandateCheck(QObject* parent)
    : LiveObject(Topic::Objects, parent)
{
    constexpr int kOften = 5000;
    m_often.setInterval(kOften);
    connect(&m_often, &QTimer::timeout, this, [this] { again(); });
}

void MandateCheck::setAsked(qreal asked)
{
    if (m_asked == asked)
        return;
    m_asked = asked;
    emit askedChanged();
    again();
}

bool MandateCheck::nextIsMe() const
{
    return !m_me.isNull() && m_shown.turn.next == m_me;
}

QString MandateCheck::whoseId() const
{
    return idText(m_shown.turn.whose);
}

QString MandateCheck::whose() const
{
    return m_shown.whose.in(LiveQuery::language());
}

QString MandateCheck::number() const
{
    return spokenNumber(m_shown.number);
}

QString MandateCheck::next() const
{
    return m_shown.next.in(LiveQuery::language());
}

int MandateCheck::minutesLeft() const
{
    const qint64 left = m_shown.turn.nextAt - QDateTime::currentMSecsSinceEpoch();
    return int((std::max<qint64>(0, left) + kMinute - 1) / kMinute);
}

void MandateCheck::start()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_me = SessionSingleton::instance->person();
    m_query.ask([question = DeclareQuestion{.person = m_me,
                     .asked = m_asked > 0 ? qint64(m_asked) : now,
                     .now = now}](const Store& store) { return whoMayDeclare(store, question); },
        [this](WhoMayDeclare who) {
            m_shown = std::move(who);
            // As long as somebody waits for somebody, time goes on.
            m_shown.turn.may ? m_often.stop() : m_often.start();
            emit shown();
        });
}

} // namespace uitwijk
