// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace uitwijk {

/// A position as it is read out, and as it is handed to another program.
class Coordinates : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double latitude MEMBER m_latitude NOTIFY changed FINAL)
    Q_PROPERTY(double longitude MEMBER m_longitude NOTIFY changed FINAL)
    Q_PROPERTY(bool north READ isNorth NOTIFY changed FINAL)
    Q_PROPERTY(bool east READ isEast NOTIFY changed FINAL)
    Q_PROPERTY(QString latitudeDegrees READ latitudeDegrees NOTIFY changed FINAL)
    Q_PROPERTY(QString longitudeDegrees READ longitudeDegrees NOTIFY changed FINAL)
    Q_PROPERTY(QString latitudeMinutes READ latitudeMinutes NOTIFY changed FINAL)
    Q_PROPERTY(QString longitudeMinutes READ longitudeMinutes NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool isNorth() const { return m_latitude >= 0; }
    [[nodiscard]] bool isEast() const { return m_longitude >= 0; }
    [[nodiscard]] QString latitudeDegrees() const; ///< "52.37000"
    [[nodiscard]] QString longitudeDegrees() const;
    [[nodiscard]] QString latitudeMinutes() const; ///< "52° 22.200′"
    [[nodiscard]] QString longitudeMinutes() const;

signals:
    void changed();

private:
    double m_latitude = 0;
    double m_longitude = 0;
};

} // namespace uitwijk
