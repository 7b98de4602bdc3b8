// SPDX-License-Identifier: Apache-2.0
#include "app/models/live_model.h"

namespace uitwijk {

LiveModel::LiveModel(QList<QByteArray> roles, Topics topics, QObject* parent)
    : DisplayModel(std::move(roles), parent)
    , m_query(
          topics,
          [this] {
              m_query.ask(query(), [this](DisplayRows rows) {
                  show(std::move(rows));
                  shown();
              });
          },
          this)
{
    connect(&m_query, &LiveQuery::changed, this, &LiveModel::changed);
}

void LiveModel::componentComplete()
{
    m_complete = true;
    m_query.refresh();
}

void LiveModel::again()
{
    if (m_complete)
        m_query.refresh();
}

} // namespace uitwijk
