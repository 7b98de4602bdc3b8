// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/display_model.h"
#include "app/models/live_query.h"

#include <QQmlParserStatus>

namespace uitwijk {

/// A list that follows the store: reads when QML has set its properties, and again when a commit touches its
/// topics. Belongs to the UI thread.
class LiveModel : public uitwijk::DisplayModel, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::failure::Code failure READ failure NOTIFY changed FINAL)

public:
    [[nodiscard]] bool isReady() const { return m_query.isReady(); }
    [[nodiscard]] failure::Code failure() const { return m_query.failure(); }
    void classBegin() override { }
    void componentComplete() override;

signals:
    void changed();

protected:
    /// Runs on a lane that reads: captures what it needs by value.
    using Query = std::function<Result<DisplayRows>(const Store&)>;
    [[nodiscard]] virtual Query query() const = 0;
    /// New rows are shown.
    virtual void shown() { }

    LiveModel(QList<QByteArray> roles, Topics topics, QObject* parent);
    /// A property that the query depends on has changed.
    void again();

private:
    LiveQuery m_query;
    bool m_complete = false;
};

} // namespace uitwijk
