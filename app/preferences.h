// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace uitwijk {

/// How this device shows things: language, colours, size. No part of the plan and no secret; kept beside the
/// handbook so that the locked screen looks right too.
class Preferences : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(int appearance READ appearance WRITE setAppearance NOTIFY changed FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY changed FINAL)
    Q_PROPERTY(bool quietAlarms READ quietAlarms WRITE setQuietAlarms NOTIFY changed FINAL)

public:
    /// Reads `path` when it is there; writes it at every change. An unreadable file means the defaults.
    explicit Preferences(QString path, QObject* parent = nullptr);

    [[nodiscard]] QString language() const { return m_language; } ///< "en" or "nl"
    [[nodiscard]] int appearance() const { return m_appearance; } ///< Theme.Appearance
    [[nodiscard]] double textScale() const { return m_textScale; }
    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }
    [[nodiscard]] bool quietAlarms() const { return m_quietAlarms; } ///< seen, not heard
    void setLanguage(const QString& language);
    void setAppearance(int appearance);
    void setTextScale(double scale);
    void setReduceMotion(bool reduce);
    void setQuietAlarms(bool quiet);

signals:
    void languageChanged();
    void changed();

private:
    void read();
    void write() const;

    QString m_path;
    QString m_language;
    int m_appearance = 0;
    double m_textScale = 1;
    bool m_reduceMotion = false;
    bool m_quietAlarms = false;
};

} // namespace uitwijk
