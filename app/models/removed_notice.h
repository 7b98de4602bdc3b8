// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_object.h"

namespace uitwijk {

/// That this device was removed from the handbook, by whom, and when it learnt of it.
class RemovedNotice : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool removed READ isRemoved NOTIFY shown FINAL)
    Q_PROPERTY(QString by READ by NOTIFY shown FINAL)
    Q_PROPERTY(bool wiping READ isWiping NOTIFY shown FINAL)
    Q_PROPERTY(QString learnt READ learnt NOTIFY shown FINAL)

public:
    explicit RemovedNotice(QObject* parent = nullptr);
    [[nodiscard]] bool isRemoved() const { return m_known.isRemoved; }
    [[nodiscard]] bool isWiping() const { return m_known.isWiping; } ///< this copy is about to be erased
    [[nodiscard]] QString by() const { return m_known.by; } ///< a name; empty: not known here
    /// In the reader's way of writing times; empty: not known.
    [[nodiscard]] QString learnt() const;

signals:
    void shown();

protected:
    void start() override;

private:
    struct Known {
        bool isRemoved = false;
        bool isWiping = false;
        QString by;
        qint64 learnt = 0; ///< milliseconds since 1970
    };
    static Result<Known> read(Store& store, const QString& language);
    Known m_known;
};

} // namespace uitwijk
