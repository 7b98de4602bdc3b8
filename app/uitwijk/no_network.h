// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace uitwijk {

/// Refuses QML every network request: whatever a text or a picture names, nothing leaves this device for it.
class NoNetwork : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager* create(QObject* parent) override;
};

} // namespace uitwijk
