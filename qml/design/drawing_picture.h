// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QSvgRenderer>
#include <QtQml/qqmlregistration.h>

namespace uitwijk {

/// A drawing (SVG or PNG) or a photo (JPEG) that fits the item, or a part of it larger. By night light and dark change places
/// and colours stay what they are. Only for octets that were looked over: it draws whatever it is given.
class DrawingPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QByteArray octets READ octets WRITE setOctets NOTIFY octetsChanged FINAL)
    Q_PROPERTY(bool night READ isNight WRITE setNight NOTIFY nightChanged FINAL)
    Q_PROPERTY(bool broken READ isBroken NOTIFY octetsChanged FINAL)
    Q_PROPERTY(double zoom READ zoom NOTIFY viewChanged FINAL)

public:
    explicit DrawingPicture(QQuickItem* parent = nullptr);

    [[nodiscard]] QByteArray octets() const { return m_octets; }
    void setOctets(const QByteArray& octets);
    [[nodiscard]] bool isNight() const { return m_night; }
    void setNight(bool night);
    [[nodiscard]] bool isBroken() const; ///< there are octets, and nothing can be drawn from them
    [[nodiscard]] double zoom() const { return m_zoom; } ///< 1 = all of it fits

    /// Larger or smaller, with the point (x, y) of the item staying where it is.
    Q_INVOKABLE void zoomBy(double factor, double x, double y);
    Q_INVOKABLE void panBy(double x, double y);
    Q_INVOKABLE void showAll();

    void paint(QPainter* painter) override;

signals:
    void octetsChanged();
    void nightChanged();
    void viewChanged();

private:
    [[nodiscard]] QSizeF drawn() const; ///< the whole drawing's size in the item, at this zoom
    void keepInside();

    QByteArray m_octets;
    QSvgRenderer m_svg;
    QImage m_image;
    QSizeF m_size; ///< the drawing's own
    bool m_night = false;
    double m_zoom = 1;
    QPointF m_pan; ///< of its middle from the item's
};

} // namespace uitwijk
