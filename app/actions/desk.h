// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/documents_folder.h"
#include "app/failure.h"
#include "app/qml_types.h"

namespace uitwijk {

/// Where files change hands: what the screens for joining and admitting have in common. One thing at a time;
/// everything slow happens on the write lane. Belongs to the UI thread.
class Desk : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::failure::Code failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(QUrl folder READ folder CONSTANT FINAL)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed FINAL)

public:
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] failure::Code failure() const { return m_failure; }
    [[nodiscard]] QUrl folder() const { return documentsFolder(); }
    /// The file that was written last; empty: none yet.
    [[nodiscard]] QString savedTo() const { return m_savedTo; }
    Q_INVOKABLE void dismissFailure() { finish(failure::None); }

signals:
    void changed();

protected:
    using QObject::QObject;

    /// Runs `command(Handbook&)`, which returns a Result, on the write lane, and `next(value)` here when it
    /// succeeded. A failure is told and changes nothing else.
    template <typename Command, typename Next>
    void run(Command command, Next next)
    {
        StoreGateway* gateway = SessionSingleton::instance->gateway();
        if (m_isBusy)
            return;
        if (!gateway)
            return finish(failure::Locked);
        m_isBusy = true;
        m_failure = failure::None;
        emit changed();
        using Answer = std::invoke_result_t<Command, Handbook&>;
        gateway->answer(gateway->runOnHandbook(std::move(command)), this,
            [this, next = std::move(next)](Answer answer) mutable {
                m_isBusy = false;
                if (!answer)
                    return finish(failure::of(answer.error().code));
                next(std::move(*answer));
                emit changed();
            });
    }
    void finish(failure::Code failure);
    void saved(const QString& path);

private:
    bool m_isBusy = false;
    failure::Code m_failure = failure::None;
    QString m_savedTo;
};

} // namespace uitwijk
