// SPDX-License-Identifier: Apache-2.0
#include "qml/design/icon.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

namespace uitwijk {

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
    QFile file(QStringLiteral(":/qt/qml/Uitwijk/Design/icons/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon named %ls", qUtf16Printable(m_name));
        return;
    }
    QSvgRenderer renderer(file.readAll().replace("currentColor", m_color.name().toLatin1()));
    const qreal side = std::min(width(), height());
    renderer.render(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side));
}

} // namespace uitwijk
