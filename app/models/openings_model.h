// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

namespace uitwijk {

/// Who opened what is sealed of one thing, when and why; the latest first.
class OpeningsModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString subjectId READ subjectId WRITE setSubjectId NOTIFY subjectIdChanged FINAL)

public:
    explicit OpeningsModel(QObject* parent = nullptr);

    [[nodiscard]] QString subjectId() const { return m_subject; }
    void setSubjectId(const QString& subject);

signals:
    void subjectIdChanged();

protected:
    [[nodiscard]] Query query() const override;

private:
    QString m_subject;
};

} // namespace uitwijk
