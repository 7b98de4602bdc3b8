// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/who_may_declare.h"
#include "app/models/live_object.h"

#include <QTimer>

namespace uitwijk {

/// Who may declare now, as the person at this device has to know it: that they may, or whom to ring and who
/// is next. Times are ms since 1970.
class MandateCheck : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal asked READ asked WRITE setAsked NOTIFY askedChanged FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY shown FINAL)
    Q_PROPERTY(bool may READ may NOTIFY shown FINAL)
    Q_PROPERTY(bool usedUp READ isUsedUp NOTIFY shown FINAL)
    Q_PROPERTY(bool nextIsMe READ nextIsMe NOTIFY shown FINAL)
    Q_PROPERTY(QString whoseId READ whoseId NOTIFY shown FINAL)
    Q_PROPERTY(QString whose READ whose NOTIFY shown FINAL)
    Q_PROPERTY(QString number READ number NOTIFY shown FINAL)
    Q_PROPERTY(QString next READ next NOTIFY shown FINAL)
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY shown FINAL)

public:
    explicit MandateCheck(QObject* parent = nullptr);

    [[nodiscard]] qreal asked() const { return m_asked; } ///< when it was first asked; 0: not yet
    void setAsked(qreal asked);
    [[nodiscard]] bool isKnown() const { return !m_shown.turn.whose.isNull(); } ///< somebody is named
    [[nodiscard]] bool may() const { return m_shown.turn.may; }
    [[nodiscard]] bool isUsedUp() const { return m_shown.turn.usedUp; }
    [[nodiscard]] bool nextIsMe() const;
    [[nodiscard]] QString whoseId() const;
    [[nodiscard]] QString whose() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString next() const; ///< empty behind the last
    [[nodiscard]] int minutesLeft() const; ///< until the next one may

signals:
    void askedChanged();
    void shown();

protected:
    void start() override;

private:
    qreal m_asked = 0;
    ObjectId m_me;
    WhoMayDeclare m_shown;
    QTimer m_often;
};

} // namespace uitwijk
