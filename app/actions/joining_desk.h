// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/desk.h"
#include "app/handbook/joining.h"

#include <functional>

namespace uitwijk {

/// What a newcomer does while the session is Joining: hand the request over, take the admission, compare its
/// digits. Nothing of the admission is kept before accept().
class JoiningDesk : public uitwijk::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString requestDigits READ requestDigits NOTIFY changed FINAL)
    Q_PROPERTY(QByteArray request READ request NOTIFY changed FINAL)
    Q_PROPERTY(QString admissionDigits READ admissionDigits NOTIFY changed FINAL)

public:
    explicit JoiningDesk(QObject* parent = nullptr);

    /// Of this device's request: whoever admits it must see the same.
    [[nodiscard]] QString requestDigits() const { return m_request.digits; }
    [[nodiscard]] QByteArray request() const { return m_request.file; } ///< to be shown as codes
    /// Of an admission that waits for accept() or refuse(); empty: none does.
    [[nodiscard]] QString admissionDigits() const { return m_admissionDigits; }

    Q_INVOKABLE void saveRequest(const QUrl& file);
    /// Failures are told in Errc's numbers, as welcomeDigits() gives them.
    Q_INVOKABLE void openAdmission(const QUrl& file);
    /// The same of an admission that came by codes.
    Q_INVOKABLE void readAdmission(const QByteArray& octets);
    /// The digits are the same on both sides: opens the handbook.
    Q_INVOKABLE void accept();
    /// They are not: the admission is forgotten.
    Q_INVOKABLE void refuse();
    /// Takes the copy that asked off this device.
    Q_INVOKABLE void startOver();

private:
    void compare(std::function<Result<Bytes>()> open);
    void read();
    void arrive(const ObjectId& person);

    JoinRequest m_request;
    Bytes m_admission;
    QString m_admissionDigits;
};

} // namespace uitwijk
