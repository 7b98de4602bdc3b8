// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

namespace uitwijk {

/// Who can do what is asked for: a row for each person of each skill, with a number to ring.
class SkillsModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)

public:
    explicit SkillsModel(QObject* parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; } ///< a question, or the first letters of a skill
    void setWords(const QString& words);

signals:
    void wordsChanged();

protected:
    [[nodiscard]] Query query() const override;

private:
    QString m_words;
};

} // namespace uitwijk
