// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_object.h"

#include <QVariantMap>

namespace uitwijk {

/// What incidents and exercises taught of the steps and things of the handbook, as long as it is not settled:
/// what the plan has to say of itself where it is read.
class LearnedMarks : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantMap words READ words NOTIFY shown FINAL)

public:
    explicit LearnedMarks(QObject* parent = nullptr);
    /// By id of what it is about: what was found, when, whose it is and until when; a line each.
    [[nodiscard]] QVariantMap words() const { return m_words; }

signals:
    void shown();

protected:
    void start() override;

private:
    QVariantMap m_words;
};

} // namespace uitwijk
