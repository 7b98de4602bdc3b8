// SPDX-License-Identifier: Apache-2.0
#include "app/models/live_query.h"

#include "app/preferences.h"
#include "app/qml_types.h"
#include "app/session.h"

namespace uitwijk {

LiveQuery::LiveQuery(Topics topics, std::function<void()> start, QObject* parent)
    : QObject(parent)
    , m_topics(topics)
    , m_start(std::move(start))
    , m_session(SessionSingleton::instance)
{
    connect(m_session, &Session::gatewayChanged, this, &LiveQuery::attach);
    connect(PreferencesSingleton::instance, &Preferences::languageChanged, this, [this] {
        if (m_started)
            refresh();
    });
    attach();
}

QString LiveQuery::language()
{
    return PreferencesSingleton::instance->language();
}

void LiveQuery::attach()
{
    m_gateway = m_session->gateway();
    m_busy = false; // what was asked of a gateway that has gone is not answered any more
    if (!m_gateway)
        return;
    connect(m_gateway, &StoreGateway::committed, this, [this](const Commit& commit) {
        if (m_started && (commit.topics & m_topics))
            refresh();
    });
    if (m_started)
        refresh();
}

void LiveQuery::refresh()
{
    m_started = true;
    if (m_busy) {
        m_dirty = true;
        return;
    }
    m_busy = true;
    m_dirty = false;
    m_start();
}

void LiveQuery::finish(failure::Code failure)
{
    m_busy = false;
    m_failure = failure;
    m_ready = failure == failure::None || m_ready;
    emit changed();
    if (m_dirty && m_gateway)
        refresh();
}

} // namespace uitwijk
