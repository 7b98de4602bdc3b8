// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_query.h"

#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace uitwijk {

/// One thing of the handbook that follows the store: what every card of a screen has in common. Belongs to
/// the UI thread.
class LiveObject : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::failure::Code failure READ failure NOTIFY changed FINAL)

public:
    [[nodiscard]] bool isReady() const { return m_query.isReady(); }
    [[nodiscard]] failure::Code failure() const { return m_query.failure(); }
    void classBegin() override { }
    void componentComplete() override
    {
        m_complete = true;
        m_query.refresh();
    }

signals:
    void changed();

protected:
    LiveObject(Topics topics, QObject* parent)
        : QObject(parent)
        , m_query(
              topics, [this] { start(); }, this)
    {
        connect(&m_query, &LiveQuery::changed, this, &LiveObject::changed);
    }
    /// Begins one read with m_query.ask().
    virtual void start() = 0;
    void again()
    {
        if (m_complete)
            m_query.refresh();
    }

    LiveQuery m_query;

private:
    bool m_complete = false;
};

} // namespace uitwijk
