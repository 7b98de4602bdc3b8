// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/display_model.h"
#include "app/models/live_object.h"

namespace uitwijk {

/// What pasted answers to a text message come to, before anything of it is written: a row for each line, and
/// one for each person where a number is that of several.
class RollAnswersItem : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pasted READ pasted WRITE setPasted NOTIFY pastedChanged FINAL)
    Q_PROPERTY(int plain READ plain NOTIFY shown FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* lines READ lines CONSTANT FINAL)

public:
    enum Outcome { Matched, SeveralPeople, NobodyKnown, NotUnderstood };
    Q_ENUM(Outcome)

    explicit RollAnswersItem(QObject* parent = nullptr);

    [[nodiscard]] QString pasted() const { return m_pasted; }
    void setPasted(const QString& pasted);
    [[nodiscard]] int plain() const { return m_plain; } ///< lines that can be written as they are
    /// Roles: line, outcome, whereabouts, personId, name.
    DisplayModel* lines() { return &m_lines; }

signals:
    void pastedChanged();
    void shown();

protected:
    void start() override;

private:
    struct Shown {
        DisplayRows rows;
        int plain = 0;
    };
    static Result<Shown> read(const Store& store, const QString& pasted, const QString& language);

    QString m_pasted;
    DisplayModel m_lines;
    int m_plain = 0;
};

} // namespace uitwijk
