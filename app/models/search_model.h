// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

namespace uitwijk {

/// What the one search box finds, grouped by kind in the order of use in a crisis, best first within a group.
class SearchModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)

public:
    explicit SearchModel(QObject* parent = nullptr);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);

signals:
    void wordsChanged();

protected:
    [[nodiscard]] Query query() const override;

private:
    QString m_words;
};

} // namespace uitwijk
