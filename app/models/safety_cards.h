// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/safety_copy.h"
#include "app/models/display_model.h"

namespace uitwijk {

/// The life-safety cards of the locked screen as rows of plain text: each card's title, then its lines. Read
/// at once, on the UI thread: a few kilobytes that nobody may wait for. Read again when the handbook is
/// locked, and shown again when the language changes.
class SafetyCards : public uitwijk::DisplayModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString asOf READ asOf NOTIFY read FINAL)
    Q_PROPERTY(int daysOld READ daysOld NOTIFY read FINAL)

public:
    explicit SafetyCards(QObject* parent = nullptr);

    /// When the copy behind the cards last heard anything, in the reader's way of writing times; empty: not
    /// known.
    [[nodiscard]] QString asOf() const;
    [[nodiscard]] int daysOld() const; ///< whole days since then; 0 when it is not known, or in the future

signals:
    void read();

private:
    void readAgain();
    void showAgain();

    SafetyCopy m_copy;
};

} // namespace uitwijk
