// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace uitwijk {

/// A photo made ready to be kept as evidence: upright, and small enough for the log. The file itself is read
/// and left alone; what else a camera wrote into it (where it was taken, by which device) is not taken over.
/// Belongs to the UI thread.
class PhotoNote : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(uitwijk::PhotoNote::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QByteArray octets READ octets NOTIFY changed FINAL)
    Q_PROPERTY(double madeAt READ madeAt NOTIFY changed FINAL)

public:
    enum State { Empty, Working, Kept, NoFile, NoPicture };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QByteArray octets() const { return m_octets; } ///< JPEG; empty unless Kept
    [[nodiscard]] double madeAt() const { return m_madeAt; } ///< of the file, ms since 1970-01-01 UTC

    Q_INVOKABLE void open(const QUrl& file);
    Q_INVOKABLE void discard();

signals:
    void changed();

private:
    void enter(State state);

    State m_state = Empty;
    Bytes m_octets;
    double m_madeAt = 0;
};

} // namespace uitwijk
