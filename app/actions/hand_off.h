// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/link_opener.h"

#include <QObject>
#include <QString>

namespace uitwijk {

/// What leaves the app for another program: calls, text messages, mail, maps. The one place where that
/// happens, so that an exercise never dials and nobody waits for a telephone that is not there. Belongs to
/// the UI thread.
class HandOff : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool exercise READ isExercise WRITE setExercise NOTIFY exerciseChanged FINAL)

public:
    /// Why nothing was opened.
    enum Reason { Exercise, NothingTakesIt };
    Q_ENUM(Reason)

    explicit HandOff(LinkOpener& links, QObject* parent = nullptr);

    /// While it is set nothing leaves but the emergency number, when it is asked for by name.
    [[nodiscard]] bool isExercise() const { return m_isExercise; }
    void setExercise(bool isExercise);

    Q_INVOKABLE void call(const QString& number);
    Q_INVOKABLE void callEmergency();
    /// `numbers` with commas between them.
    Q_INVOKABLE void text(const QString& numbers, const QString& words);
    Q_INVOKABLE void mail(const QString& addresses, const QString& subject, const QString& words);
    Q_INVOKABLE void map(double latitude, double longitude, const QString& title);

    [[nodiscard]] static QUrl callLink(const QString& number);
    [[nodiscard]] static QUrl textLink(const QString& numbers, const QString& words);
    [[nodiscard]] static QUrl mailLink(
        const QString& addresses, const QString& subject, const QString& words);
    [[nodiscard]] static QUrl mapLink(double latitude, double longitude, const QString& title);

signals:
    void exerciseChanged();
    /// Nothing was opened: `to` is who it was for, to be read out, `words` what it says.
    void notOpened(uitwijk::HandOff::Reason reason, const QString& to, const QString& words);

private:
    /// What is shown when it cannot be opened.
    struct Shown {
        QString to;
        QString words = {};
    };
    void open(const QUrl& link, const Shown& shown);
    void openNow(const QUrl& link, const Shown& shown);

    LinkOpener& m_links;
    bool m_isExercise = false;
};

} // namespace uitwijk
