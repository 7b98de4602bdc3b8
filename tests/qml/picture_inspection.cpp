// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/picture_inspection.h"

#include <QAccessible>
#include <QColor>
#include <QQuickItem>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace uitwijk {
namespace {

struct Words {
    const QQuickItem* item;
    QString text;
    QRectF visible; ///< painted, as far as clipping ancestors let it be seen
};

QString nameOf(const QQuickItem& item)
{
    const QString text = item.property("text").toString();
    const QString label = item.property("label").toString();
    const QString type = QString::fromLatin1(item.metaObject()->className());
    return QStringLiteral("%1 \"%2\"").arg(type.section(u'_', 0, 0), text.isEmpty() ? label : text).left(90);
}

bool scrolls(const QQuickItem& item)
{
    return item.inherits("QQuickFlickable");
}

/// The sheet that is open over the screen, which is all that can be read and touched then; null when none is.
const QQuickItem* openSheet(const QQuickWindow& window)
{
    const QQuickItem* sheet = nullptr;
    for (const QQuickItem* over : window.contentItem()->childItems()) {
        if (!over->inherits("QQuickOverlay"))
            continue;
        for (const QQuickItem* popup : over->childItems()) {
            if (popup->inherits("QQuickPopupItem") && popup->isVisible())
                sheet = popup;
        }
    }
    return sheet;
}

class Inspection {
public:
    Inspection(const QQuickWindow& window, qreal smallestTarget)
        : m_smallestTarget(smallestTarget)
    {
        const QQuickItem* sheet = openSheet(window);
        walk(sheet ? *sheet : *window.contentItem(), QRectF(QPointF(0, 0), window.size()), false);
        findOverlaps();
    }
    QStringList findings;

private:
    void walk(const QQuickItem& item, QRectF clip, bool inScroller)
    {
        if (!item.isVisible() || item.opacity() < 0.05)
            return;
        const QRectF box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
        if (item.clip())
            clip = clip.intersected(box);
        if (item.inherits("QQuickText"))
            inspectWords(item, clip, inScroller);
        if (item.inherits("QQuickAbstractButton") || item.inherits("QQuickTextField")
            || item.inherits("QQuickTextArea"))
            inspectTarget(item);
        for (const QQuickItem* child : item.childItems())
            walk(*child, clip, inScroller || scrolls(item));
    }

    void inspectWords(const QQuickItem& item, const QRectF& clip, bool inScroller)
    {
        const QString text = item.property("text").toString();
        if (text.isEmpty())
            return;
        const qreal paintedWidth = item.property("contentWidth").toReal();
        const qreal paintedHeight = item.property("contentHeight").toReal();
        if (item.property("truncated").toBool())
            findings << QStringLiteral("cut off: %1").arg(nameOf(item));
        if (paintedWidth > item.width() + 1.5)
            findings << QStringLiteral("wider than its place (%1 > %2): %3")
                            .arg(paintedWidth)
                            .arg(item.width())
                            .arg(nameOf(item));
        if (paintedHeight > item.height() + 1.5)
            findings << QStringLiteral("higher than its place: %1").arg(nameOf(item));
        const QRectF box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
        if (box.left() < clip.left() - 1 || box.right() > clip.right() + 1)
            findings << QStringLiteral("outside to the side: %1").arg(nameOf(item));
        if (!inScroller && (box.top() < clip.top() - 1 || box.bottom() > clip.bottom() + 1))
            findings << QStringLiteral("outside above or below: %1").arg(nameOf(item));
        const QRectF seen = box.intersected(clip);
        if (!seen.isEmpty())
            m_words.push_back({&item, text, seen});
    }

    void inspectTarget(const QQuickItem& item)
    {
        if (item.width() < m_smallestTarget - 0.5 || item.height() < m_smallestTarget - 0.5)
            findings << QStringLiteral("target of %1 x %2: %3")
                            .arg(item.width())
                            .arg(item.height())
                            .arg(nameOf(item));
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(&item));
        if (!access || access->text(QAccessible::Name).isEmpty())
            findings << QStringLiteral("no accessible name: %1").arg(nameOf(item));
    }

    void findOverlaps()
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::size_t j = i + 1; j < m_words.size(); ++j) {
                const QRectF both = m_words[i].visible.intersected(m_words[j].visible);
                if (both.width() > 3 && both.height() > 6)
                    findings << QStringLiteral("on top of each other: %1 and %2")
                                    .arg(nameOf(*m_words[i].item), nameOf(*m_words[j].item));
            }
        }
    }

    qreal m_smallestTarget;
    std::vector<Words> m_words;
};

double luminance(const QColor& color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QStringList* seenWarnings = nullptr;
QtMessageHandler previousHandler = nullptr;

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        seenWarnings->append(message);
    else
        previousHandler(type, context, message);
}

} // namespace

QStringList inspectPicture(const QQuickWindow& window, qreal smallestTarget)
{
    return Inspection(window, smallestTarget).findings;
}

QStringList inspectContrast(const QObject& theme)
{
    const std::vector<std::pair<const char*, std::vector<const char*>>> pairs{
        {"ink", {"surface", "raised", "pressed", "dangerWash", "safeWash", "attentionWash", "exerciseWash"}},
        {"inkSoft", {"surface", "raised", "pressed", "attentionWash"}},
        {"actionInk", {"action", "actionPressed"}},
        {"danger", {"surface", "raised", "dangerWash"}},
        {"dangerInk", {"dangerFill"}},
        {"safe", {"surface", "raised", "safeWash"}},
        {"safeInk", {"safeFill"}},
        {"attention", {"surface", "raised", "attentionWash"}},
        {"exercise", {"surface", "raised", "exerciseWash"}},
        {"exerciseInk", {"exerciseFill"}},
    };
    QStringList findings;
    for (const auto& [ink, surfaces] : pairs) {
        for (const char* surface : surfaces) {
            const double a = luminance(theme.property(ink).value<QColor>());
            const double b = luminance(theme.property(surface).value<QColor>());
            const double ratio = (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
            if (ratio < 4.5)
                findings << QStringLiteral("%1 on %2 has %3 : 1")
                                .arg(QLatin1String(ink), QLatin1String(surface))
                                .arg(ratio, 0, 'f', 2);
        }
    }
    return findings;
}

WarningCollector::WarningCollector()
{
    seenWarnings = new QStringList;
    previousHandler = qInstallMessageHandler(collect);
}

WarningCollector::~WarningCollector()
{
    qInstallMessageHandler(previousHandler);
    delete std::exchange(seenWarnings, nullptr);
}

QStringList WarningCollector::take()
{
    return std::exchange(*seenWarnings, {});
}

} // namespace uitwijk
