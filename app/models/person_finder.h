// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

namespace uitwijk {

/// The people of the organisation whose names hold some letters, a few of them. Without letters nothing is
/// read.
class PersonFinder : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString letters READ letters WRITE setLetters NOTIFY lettersChanged FINAL)

public:
    explicit PersonFinder(QObject* parent = nullptr);
    [[nodiscard]] QString letters() const { return m_letters; }
    void setLetters(const QString& letters);

signals:
    void lettersChanged();

protected:
    [[nodiscard]] Query query() const override;

private:
    QString m_letters;
};

} // namespace uitwijk
