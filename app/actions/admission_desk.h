// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/desk.h"
#include "app/handbook/joining.h"

#include <functional>

namespace uitwijk {

/// What a member does who lets somebody in by file: read the request, compare its digits, say who it is and
/// what they may, write the admission. Nobody is let in before admit().
class AdmissionDesk : public uitwijk::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString requestDigits READ requestDigits NOTIFY changed FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(QByteArray admission READ admission NOTIFY changed FINAL)
    Q_PROPERTY(QString admissionDigits READ admissionDigits NOTIFY changed FINAL)

public:
    using Desk::Desk;

    /// Of the request that was opened: the newcomer must see the same. Empty: none was.
    [[nodiscard]] QString requestDigits() const { return m_requestDigits; }
    /// That device was let in before: admit() makes its admission once more.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// Of the admission: the newcomer must see these before they open the handbook. Empty: not admitted yet.
    [[nodiscard]] QString admissionDigits() const { return m_admissionDigits; }

    /// To be shown as codes; empty as admissionDigits().
    [[nodiscard]] QByteArray admission() const { return m_admission; }

    Q_INVOKABLE void openRequest(const QUrl& file);
    /// The same of a request that came by codes.
    Q_INVOKABLE void readRequest(const QByteArray& octets);
    /// Lets the device in that made the request: as the contact `personId`, or whoever is called `name`;
    /// `role` = Role. The admission is then ready for saveAdmission().
    Q_INVOKABLE void admit(const QString& personId, const QString& name, int role);
    Q_INVOKABLE void saveAdmission(const QUrl& file);
    /// Forgets the request and its admission; who was let in stays in.
    Q_INVOKABLE void clear();

private:
    void compare(std::function<Result<Bytes>()> open);

    Bytes m_request;
    QString m_requestDigits;
    bool m_isKnown = false;
    Bytes m_admission;
    QString m_admissionDigits;
};

} // namespace uitwijk
