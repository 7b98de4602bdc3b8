// SPDX-License-Identifier: Apache-2.0
#include "qml/design/drawing_picture.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>

namespace uitwijk {

namespace {

constexpr double kMostZoom = 12;
constexpr int kLargestSide = 4096; // of what is drawn at once

/// Light and dark change places; what is red stays red.
void turnToNight(QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int red = qRed(line[x]);
            const int green = qGreen(line[x]);
            const int blue = qBlue(line[x]);
            // Adds to all three what turns the lightness over: hue and saturation are differences.
            const int shift = 255 - std::max({red, green, blue}) - std::min({red, green, blue});
            line[x] = qRgb(red + shift, green + shift, blue + shift);
        }
    }
}

} // namespace

DrawingPicture::DrawingPicture(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &QQuickItem::widthChanged, this, &DrawingPicture::keepInside);
    connect(this, &QQuickItem::heightChanged, this, &DrawingPicture::keepInside);
}

void DrawingPicture::setOctets(const QByteArray& octets)
{
    if (m_octets == octets)
        return;
    m_octets = octets;
    m_image = QImage();
    if (octets.startsWith("\x89PNG"))
        m_image = QImage::fromData(octets, "PNG");
    else if (octets.startsWith("\xff\xd8"))
        m_image = QImage::fromData(octets, "JPEG");
    m_size = m_image.size();
    if (m_image.isNull()) {
        m_svg.load(octets);
        m_size = m_svg.isValid() ? QSizeF(m_svg.viewBoxF().size()) : QSizeF();
    }
    showAll();
    emit octetsChanged();
}

bool DrawingPicture::isBroken() const
{
    return !m_octets.isEmpty() && m_size.isEmpty();
}

void DrawingPicture::setNight(bool night)
{
    if (m_night == night)
        return;
    m_night = night;
    emit nightChanged();
    update();
}

QSizeF DrawingPicture::drawn() const
{
    return m_size.scaled(size(), Qt::KeepAspectRatio) * m_zoom;
}

void DrawingPicture::keepInside()
{
    const QSizeF spare = (drawn() - size()) / 2;
    const double x = std::max(0.0, spare.width());
    const double y = std::max(0.0, spare.height());
    m_pan = {std::clamp(m_pan.x(), -x, x), std::clamp(m_pan.y(), -y, y)};
    update();
    emit viewChanged();
}

void DrawingPicture::zoomBy(double factor, double x, double y)
{
    const double before = m_zoom;
    m_zoom = std::clamp(m_zoom * factor, 1.0, kMostZoom);
    const QPointF held = QPointF(x - width() / 2, y - height() / 2) - m_pan;
    m_pan -= held * (m_zoom / before - 1);
    keepInside();
}

void DrawingPicture::panBy(double x, double y)
{
    m_pan += QPointF(x, y);
    keepInside();
}

void DrawingPicture::showAll()
{
    m_zoom = 1;
    m_pan = {};
    keepInside();
}

void DrawingPicture::paint(QPainter* painter)
{
    if (m_size.isEmpty() || width() < 1 || height() < 1)
        return;
    const double dots = std::min(
        window() ? window()->effectiveDevicePixelRatio() : 1.0, kLargestSide / std::max(width(), height()));
    QImage sheet((size() * dots).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    sheet.setDevicePixelRatio(dots);
    sheet.fill(Qt::white); // what a drawing stands on, whatever its writer left open
    QPainter pen(&sheet);
    pen.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QSizeF whole = drawn();
    const QRectF target(
        QPointF((width() - whole.width()) / 2, (height() - whole.height()) / 2) + m_pan, whole);
    if (m_image.isNull())
        m_svg.render(&pen, target);
    else
        pen.drawImage(target, m_image);
    pen.end();
    if (m_night)
        turnToNight(sheet);
    painter->drawImage(QRectF(QPointF(0, 0), size()), sheet);
}

} // namespace uitwijk
