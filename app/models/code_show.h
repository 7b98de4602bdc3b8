// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/failure.h"
#include "sync/wire/code_sequence.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace uitwijk {

/// A file as a sequence of QR codes that another device reads from this screen, without end (FORMAT.md 7.1).
/// Belongs to the UI thread.
class CodeShow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QByteArray octets READ octets WRITE setOctets NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ isRunning WRITE setRunning NOTIFY changed FINAL)
    Q_PROPERTY(int pace READ pace WRITE setPace NOTIFY changed FINAL)
    Q_PROPERTY(QByteArray dark READ dark NOTIFY changed FINAL)
    Q_PROPERTY(int number READ number NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int round READ round NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::failure::Code failure READ failure NOTIFY changed FINAL)

public:
    static constexpr int kSlowest = 1;
    static constexpr int kFastest = 10;

    explicit CodeShow(QObject* parent = nullptr);

    /// What is shown; empty: nothing. Begins anew when it is set to something else.
    [[nodiscard]] QByteArray octets() const { return m_octets; }
    void setOctets(const QByteArray& octets);
    /// One code after the other; otherwise the same one stays.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    void setRunning(bool running);
    [[nodiscard]] int pace() const { return m_pace; } ///< codes a second, kSlowest … kFastest
    void setPace(int pace);

    [[nodiscard]] QByteArray dark() const { return m_dark; } ///< QrCode::dark; empty: nothing is shown
    [[nodiscard]] int number() const; ///< of the code in its round, from 1
    [[nodiscard]] int total() const; ///< codes in a round: a reader that misses none needs one round
    [[nodiscard]] int round() const; ///< from 1; codes of later rounds repair whatever was missed
    [[nodiscard]] failure::Code failure() const { return m_failure; } ///< TooLarge: more than codes carry

signals:
    void changed();

private:
    void draw();
    void step();
    void keepTime();

    QByteArray m_octets;
    std::optional<CodeSequence> m_sequence;
    quint32 m_index = 0;
    QByteArray m_dark;
    bool m_isRunning = false;
    int m_pace = 4;
    failure::Code m_failure = failure::None;
    QTimer m_timer;
};

} // namespace uitwijk
