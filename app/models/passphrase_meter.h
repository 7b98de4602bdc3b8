// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/keys/passphrase_strength.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace uitwijk {

/// How hard a passphrase is to guess, while it is typed, and words by chance for who asks for them.
class PassphraseMeter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::PassphraseMeter::Level level READ level NOTIFY changed FINAL)

public:
    /// Strength's.
    enum Level { Empty, Weak, Fair, Strong };
    Q_ENUM(Level)
    using QObject::QObject;

    void setText(const QString& text);
    [[nodiscard]] Level level() const { return Level(strengthOf(m_text)); }
    Q_INVOKABLE QString propose() const;

signals:
    void changed();

private:
    QString m_text;
};

} // namespace uitwijk
