// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace uitwijk {

/// Walks what is drawn in `window` and tells in a sentence each what a reader would suffer from: text that is
/// cut off or runs into other text, a target under its size, a control that a screen reader cannot name.
QStringList inspectPicture(const QQuickWindow& window, qreal smallestTarget);

/// The pairs of Theme's tokens that are used as words on a surface and have less than 4.5 : 1.
QStringList inspectContrast(const QObject& theme);

/// Collects what Qt and QML complain about while it lives. One at a time.
class WarningCollector {
public:
    WarningCollector();
    ~WarningCollector();
    WarningCollector(const WarningCollector&) = delete;
    WarningCollector& operator=(const WarningCollector&) = delete;

    [[nodiscard]] QStringList take();
};

} // namespace uitwijk
