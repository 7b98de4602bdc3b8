// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handover.h"
#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The hand-over of an incident to this device's person, part by part.
class HandoverModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool onlySince READ isOnlySince WRITE setOnlySince NOTIFY sourceChanged FINAL)
    Q_PROPERTY(bool exercise READ isExercise NOTIFY written FINAL)
    Q_PROPERTY(QString whole READ whole NOTIFY written FINAL)
    Q_PROPERTY(QString since READ since NOTIFY written FINAL)

public:
    explicit HandoverModel(QObject* parent = nullptr);
    [[nodiscard]] bool isOnlySince() const { return m_onlySince; } ///< nothing but since()
    void setOnlySince(bool onlySince) { choose(m_onlySince, onlySince); }
    [[nodiscard]] bool isExercise() const { return m_exercise; }
    [[nodiscard]] QString whole() const { return m_whole; } ///< as Markdown, to be copied
    /// What others did since the reader's last line, in a line; empty: nothing, or the reader was never
    /// there.
    [[nodiscard]] QString since() const { return m_since; }

signals:
    void written();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    bool m_onlySince = false;
    bool m_exercise = false;
    QString m_whole;
    QString m_since;
};

/// The words around the facts of a hand-over, in the language of the app.
[[nodiscard]] HandoverWords handoverWords();

} // namespace uitwijk
