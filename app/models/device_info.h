// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_object.h"

namespace uitwijk {

/// What is on this device: of whom the handbook is, how much room it takes, by which version it is shown.
class DeviceInfo : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString organisation READ organisation NOTIFY shown FINAL)
    Q_PROPERTY(QString size READ size NOTIFY shown FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)

public:
    explicit DeviceInfo(QObject* parent = nullptr);

    [[nodiscard]] QString organisation() const { return m_shown.organisation; }
    [[nodiscard]] QString size() const; ///< of the folder, in the reader's way of writing sizes
    [[nodiscard]] QString version() const;

signals:
    void shown();

protected:
    void start() override;

private:
    struct Shown {
        QString organisation;
        qint64 octets = 0;
    };
    Shown m_shown;
};

} // namespace uitwijk
