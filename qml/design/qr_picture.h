// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace uitwijk {

/// A QR code as large as fits, always black on white with the white around it, by night too: another device
/// is to read it. Each square is a whole number of dots wide.
class QrPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QByteArray dark READ dark WRITE setDark NOTIFY darkChanged FINAL)

public:
    explicit QrPicture(QQuickItem* parent = nullptr);

    /// An octet for each square, row by row, 1 where it is dark; as many rows as columns. Empty: nothing.
    [[nodiscard]] QByteArray dark() const { return m_dark; }
    void setDark(const QByteArray& dark);

    void paint(QPainter* painter) override;

signals:
    void darkChanged();

private:
    QByteArray m_dark;
};

} // namespace uitwijk
