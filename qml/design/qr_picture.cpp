// SPDX-License-Identifier: Apache-2.0
#include "qml/design/qr_picture.h"

#include <QPainter>

#include <cmath>

namespace uitwijk {

namespace {

constexpr int kQuiet = 4; // squares of white around a code

} // namespace

QrPicture::QrPicture(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
}

void QrPicture::setDark(const QByteArray& dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    emit darkChanged();
    update();
}

void QrPicture::paint(QPainter* painter)
{
    const int side = int(std::lround(std::sqrt(double(m_dark.size()))));
    if (side < 1)
        return;
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    const double room = std::min(width(), height());
    const double whole = std::floor(room / (side + 2 * kQuiet));
    const double square = whole >= 1 ? whole : room / (side + 2 * kQuiet);
    const QPointF corner((width() - side * square) / 2, (height() - side * square) / 2);
    const QPointF first = whole >= 1 ? QPointF(std::floor(corner.x()), std::floor(corner.y())) : corner;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            if (m_dark[qsizetype(y) * side + x])
                painter->fillRect(
                    QRectF(first.x() + x * square, first.y() + y * square, square, square), Qt::black);
        }
    }
}

} // namespace uitwijk
