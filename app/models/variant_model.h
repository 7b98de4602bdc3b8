// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The variants of what an incident was declared of, and which of them it is.
class VariantModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString chosen READ chosen NOTIFY told FINAL)
    Q_PROPERTY(QString holds READ holds NOTIFY told FINAL)
    Q_PROPERTY(bool disputed READ isDisputed NOTIFY told FINAL)

public:
    explicit VariantModel(QObject* parent = nullptr);
    [[nodiscard]] QString chosen() const { return m_chosen; } ///< names; empty: not known
    [[nodiscard]] QString holds() const { return m_holds; } ///< when the chosen one is it; empty for several
    [[nodiscard]] bool isDisputed() const { return m_disputed; }

signals:
    void told();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    QString m_chosen;
    QString m_holds;
    bool m_disputed = false;
};

} // namespace uitwijk
