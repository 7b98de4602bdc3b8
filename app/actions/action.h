// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/failure.h"
#include "store/acts/acts.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace uitwijk {

/// Something that a person does. It is durable before done() is told; on a failure nothing has changed.
class Action : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::failure::Code failure READ failure NOTIFY changed FINAL)

public:
    [[nodiscard]] bool isBusy() const { return m_underWay > 0; }
    [[nodiscard]] failure::Code failure() const { return m_failure; }
    Q_INVOKABLE void dismissFailure();

signals:
    void changed();
    void done();

protected:
    using QObject::QObject;
    /// Makes the drafts on the write lane and appends them in this device's person's name.
    void perform(std::function<Result<std::vector<OpDraft>>(const Store&)> make);

private:
    void finish(failure::Code failure);

    int m_underWay = 0;
    failure::Code m_failure = failure::None;
};

} // namespace uitwijk
