// SPDX-License-Identifier: Apache-2.0
#include "qml/design/icon.h"

#include <QCache>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QPainter>
#include <QSvgRenderer>
#include <QtMath>

namespace uitwijk {

namespace {

QImage draw(const QString& name, const QColor& color, int pixels)
{
    QFile file(QStringLiteral(":/qt/qml/Uitwijk/Design/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon named %ls", qUtf16Printable(name));
        return {};
    }
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    renderer.render(&painter);
    return image;
}

/// The same sign stands on many rows of a board: it is read and drawn once. From whatever thread paints.
QImage drawn(const QString& name, const QColor& color, int pixels)
{
    constexpr int kMostOctets = 2 * 1024 * 1024;
    static QMutex mutex;
    static QCache<QString, QImage> known(kMostOctets);
    const QMutexLocker lock(&mutex);
    const QString key = name + color.name() + QString::number(pixels);
    if (const QImage* image = known.object(key))
        return *image;
    const QImage image = draw(name, color, pixels);
    known.insert(key, new QImage(image), image.sizeInBytes());
    return image;
}

} // namespace

Icon::Icon(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setSize(24);
}

void Icon::setName(const QString& name)
{
    if (m_name == name)
        return;
    m_name = name;
    emit nameChanged();
    update();
}

void Icon::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    emit colorChanged();
    update();
}

void Icon::setSize(int size)
{
    if (m_size == size)
        return;
    m_size = size;
    setImplicitSize(size, size);
    emit sizeChanged();
}

void Icon::paint(QPainter* painter)
{
    if (m_name.isEmpty())
        return;
    const qreal side = std::min(width(), height());
    const int pixels = qCeil(side * painter->device()->devicePixelRatioF());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(
        QRectF((width() - side) / 2, (height() - side) / 2, side, side), drawn(m_name, m_color, pixels));
}

} // namespace uitwijk
